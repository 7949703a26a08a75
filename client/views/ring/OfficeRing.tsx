import type { CSSProperties } from 'react'
import type { NewsAge } from '../../../schema/freshness'
import { type GivenName, NameText } from '../../ui/Name'
import { ActorLink, type NamedActor } from '../actor/ActorLink'
import styles from './OfficeRing.module.css'

export interface RingOffice {
	readonly id: string
	readonly owner: NamedActor | null
	readonly name: GivenName
	readonly since: string
	readonly certain: boolean
	/** Age of its last news, which gives the ink of its house and line. */
	readonly age: NewsAge | null
}

/** Offices as houses around the ring of their city. The caller adds a table of the same. */
export function OfficeRing({
	city,
	offices,
	label,
}: {
	city: NamedActor | null
	offices: readonly RingOffice[]
	label: string
}) {
	const { rows, places } = layoutRing(offices.length)
	return (
		<figure className={styles.ring} aria-label={label} style={{ '--rows': rows } as CSSProperties}>
			<svg viewBox={`0 0 100 ${rows * 10}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
				{offices.map((office, index) => {
					const place = places[index]
					if (!place) return null
					return (
						<path
							key={office.id}
							className={office.certain ? undefined : styles.unsure}
							data-age={office.age ?? undefined}
							d={`M${place.x * 100} ${place.row * 10 + 5}L50 ${rows * 5}`}
							vectorEffect="non-scaling-stroke"
						/>
					)
				})}
			</svg>
			<div className={styles.ringCity}>
				<svg viewBox="0 0 60 60" aria-hidden="true" focusable="false">
					<circle cx="30" cy="30" r="27" className={styles.halo} />
					<circle cx="30" cy="30" r="12" fill="var(--paper)" stroke="var(--kind-partner)" strokeWidth="2.4" />
					<circle cx="30" cy="30" r="4.6" fill="var(--kind-partner)" />
				</svg>
				{city && (
					<b>
						<NameText of={city} />
					</b>
				)}
			</div>
			<ul>
				{offices.map((office, index) => {
					const place = places[index]
					if (!place) return null
					return (
						<li
							key={office.id}
							className={styles[place.side]}
							style={{ '--at': place.row, '--x': `${place.x * 100}%` } as CSSProperties}
						>
							<House certain={office.certain} age={office.age} />
							<span className={styles.words}>
								{office.owner ? <ActorLink actor={office.owner} /> : <NameText of={office.name} />}
								<span className="caption">{office.since}</span>
							</span>
						</li>
					)
				})}
			</ul>
		</figure>
	)
}

function House({ certain, age }: { certain: boolean; age: NewsAge | null }) {
	return (
		<svg
			className={styles.house}
			data-age={age ?? undefined}
			viewBox="0 0 26 26"
			aria-hidden="true"
			focusable="false"
		>
			<path
				d="M3 24V11L13 3l10 8v13z"
				fill={certain ? 'var(--vermilion)' : 'var(--paper)'}
				stroke="var(--vermilion)"
				strokeWidth="2"
				strokeDasharray={certain ? undefined : '3 2.4'}
				strokeLinejoin="round"
			/>
		</svg>
	)
}

/** Houses round the ring of a city: half on each side, the farthest from the middle row the nearest to the ring. */
interface RingPlace {
	readonly side: 'left' | 'right'
	/** Rows from the top, 0 is the first. */
	readonly row: number
	/** Share of the width at which the house stands, 0 to 1. */
	readonly x: number
}

/** Shares of the width at which a house stands in the middle row and in the outer ones. */
const NEAR = 0.38
const FAR = 0.34

/** Places for `count` houses and the number of rows they take; the ring stands in the middle of both. */
export function layoutRing(count: number): { readonly rows: number; readonly places: readonly RingPlace[] } {
	const perSide = { left: Math.ceil(count / 2), right: Math.floor(count / 2) }
	const rows = Math.max(1, perSide.left)
	const places = Array.from({ length: count }, (_, index): RingPlace => {
		const side = index % 2 === 0 ? 'left' : 'right'
		const row = Math.floor(index / 2) + (rows - perSide[side]) / 2
		const middle = (rows - 1) / 2
		const far = middle === 0 ? 0 : Math.abs(row - middle) / middle
		const x = FAR + (NEAR - FAR) * far
		return { side, row, x: side === 'left' ? x : 1 - x }
	})
	return { rows, places }
}
