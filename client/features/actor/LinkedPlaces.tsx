import { type CSSProperties, type ReactNode, useId, useState } from 'react'
import { Link } from 'react-router'
import { newsAgeOf } from '../../../schema/freshness'
import { actorPath, DECLARE_PATH } from '../../state/paths'
import { useReadingDay } from '../../state/readingDay'
import { useAddress } from '../../state/useAddress'
import { lowerFirst } from '../../text/lowerFirst'
import { useText } from '../../text/useText'
import { DataTable } from '../../ui/DataTable'
import { Joined } from '../../ui/Joined'
import { Name, NameText } from '../../ui/Name'
import { TableToggle } from '../../ui/TableToggle'
import { ActorLink, ActorLinks } from '../../views/actor/ActorLink'
import { ActorShape } from '../../views/actor/ActorShape'
import { SavablePicture } from '../../views/share/SavablePicture'
import styles from './LinkedPlaces.module.css'
import {
	isUnsure,
	type LinkOfPlace,
	latestOf,
	type PlaceOfLinks,
	type PlaceRows,
	rowsOfPlaces,
} from './linkRows'
import type { ShownActor } from './shownActor'

/** Who is linked to which place, since when and until when, and who else is there: a picture, and the same as a table. */
export function LinkedPlaces({ actor }: { actor: ShownActor }) {
	const { translate } = useText()
	const [isWhole, setWhole] = useState(false)
	const { places: all, placesTotal, factCount, sentence } = actor.summary
	const { places, rows, left } = rowsOfPlaces(all, isWhole)
	return (
		<section aria-label={translate('actor.links')}>
			<SavablePicture title={actor.name} sentence={sentence} legend={[translate('actor.links.legend')]}>
				<div className={styles.head}>
					<span>{translate('actor.links.who')}</span>
					<span>{translate('actor.links.trace')}</span>
				</div>
				{factCount === 0 && <NoLink actor={actor} />}
				<Picture places={places} rows={rows} />
			</SavablePicture>
			<p className="line small">
				{left + placesTotal - all.length > 0 && (
					<button type="button" className="link-button" onClick={() => setWhole(true)}>
						{translate('actor.links.more', { count: left })}
					</button>
				)}
				<span className="caption">{translate('actor.links.legend')}</span>
			</p>
			<TableToggle>
				<LinksTable places={all} />
			</TableToggle>
		</section>
	)
}

/** The line that an actor without a link has in place of one. */
function NoLink({ actor }: { actor: ShownActor }) {
	const { translate } = useText()
	const { to } = useAddress()
	return (
		<div className={styles.none}>
			<span className="strong">
				<NameText of={actor} />
			</span>
			<Link to={to(DECLARE_PATH, {}, { quoi: 'PARTNERSHIP' })}>{translate('actor.links.declare')}</Link>
		</div>
	)
}

function Picture({ places, rows }: { places: readonly PlaceRows[]; rows: number }) {
	const { translate } = useText()
	const day = useReadingDay()
	const fade = useId()
	const lines = places.flatMap(({ place, row, links }) =>
		links.map((link) => ({
			...link,
			to: row,
			isShared: place.othersTotal > 0,
			key: `${place.place?.id} ${link.row}`,
		})),
	)
	return (
		<figure
			className={styles.picture}
			aria-label={translate('actor.links.picture', { count: lines.length, places: places.length })}
			style={{ '--rows': rows } as CSSProperties}
		>
			<ul className={styles.left}>
				{lines.map(({ row, of, key }) => (
					<LinkRow key={key} row={row} links={of} />
				))}
			</ul>
			<svg viewBox={`0 0 100 ${rows * 10}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
				<defs>
					<linearGradient id={fade} gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="100" y2="0">
						<stop offset="0.55" stopColor="var(--ink)" />
						<stop offset="0.7" stopColor="var(--vermilion)" />
					</linearGradient>
				</defs>
				{lines.map(({ row, to, of, isShared, key }) => (
					<path
						key={key}
						className={isUnsure(of) ? styles.unsure : undefined}
						stroke={isShared ? `url(#${fade})` : 'var(--ink)'}
						data-age={day === null ? undefined : newsAgeOf(latestOf(of), day)}
						d={curve(row * 10 + 5, to * 10 + 5)}
						vectorEffect="non-scaling-stroke"
					/>
				))}
			</svg>
			<ul className={styles.right}>
				{places.map((rowsOfPlace) => (
					<PlaceRow key={rowsOfPlace.place.place?.id} of={rowsOfPlace} />
				))}
			</ul>
		</figure>
	)
}

function LinkRow({ row, links }: { row: number; links: readonly LinkOfPlace[] }) {
	const { translate } = useText()
	const { to } = useAddress()
	const wordsOf = useWords()
	const [first] = links
	if (!first?.actor) return null
	const latest = latestOf(links)
	return (
		<li style={{ '--at': row } as CSSProperties}>
			<ActorShape kind={first.actor.kind} level={'level' in first.actor ? first.actor.level : null} />
			<div className={styles.who}>
				{links.length > 1 ? (
					<Fold links={links} />
				) : (
					<>
						<Link to={to(actorPath(first.actor.id))}>
							<NameText of={first.actor} />
						</Link>
						<span className="caption">{wordsOf(first)}</span>
					</>
				)}
			</div>
			<span className={styles.trace}>
				{latest === null ? translate('freshness.never') : latest.slice(0, 4)}
			</span>
		</li>
	)
}

/** Several organisations that share one row. */
function Fold({ links }: { links: readonly LinkOfPlace[] }) {
	const { translate } = useText()
	const { to } = useAddress()
	return (
		<>
			<span className="strong">{translate('actor.links.organisations', { count: links.length })}</span>
			<span className="caption">
				<Joined by={translate('ui.comma')}>
					{links.slice(0, 3).map(
						({ actor }) =>
							actor && (
								<Link key={actor.id} to={to(actorPath(actor.id))}>
									<NameText of={actor} />
								</Link>
							),
					)}
				</Joined>
				{links.length > 3 && '…'}
			</span>
		</>
	)
}

function PlaceRow({ of: { place, row } }: { of: PlaceRows }) {
	const { to } = useAddress()
	if (!place.place) return null
	return (
		<li style={{ '--at': row } as CSSProperties}>
			<ActorShape kind={place.place.kind} level={'level' in place.place ? place.place.level : null} />
			<div className={styles.who}>
				<Link to={to(actorPath(place.place.id))}>
					<Name {...place.place} local={place.place.nameLocal} />
				</Link>
				<Others of={place} />
			</div>
		</li>
	)
}

/** « aussi Nantes, les Vosges et 2 autres »; nothing where nobody else is. */
function Others({ of: { others, othersTotal } }: { of: PlaceOfLinks }): ReactNode {
	const { rich, translate } = useText()
	if (othersTotal === 0) return null
	return (
		<span className={`caption ${styles.others}`}>
			{rich('actor.links.also', {
				names: (
					<Joined by={translate('ui.comma')}>
						{others.map((one) => (
							<NameText key={one.id} of={one} />
						))}
					</Joined>
				),
				more: othersTotal - others.length,
			})}
		</span>
	)
}

/** « jumelage, 1985 · 2 missions »; of a neighbour with its distance. */
function useWords(): (link: LinkOfPlace) => string {
	const { translate, number } = useText()
	return ({ evidence, distance }) => {
		const missions = evidence.filter(({ kind }) => kind === 'MISSION').length
		const links = evidence.flatMap(({ record, period }) => {
			if (record === null || !('formName' in record)) return []
			const year = period?.start?.slice(0, 4)
			return [year === undefined ? record.formName : `${record.formName}${translate('ui.comma')}${year}`]
		})
		return [
			...(distance === null ? [] : [translate('actor.links.distance', { km: number(Math.round(distance)) })]),
			...new Set(links),
			...(missions === 0 ? [] : [translate('counts.missions', { count: missions })]),
		]
			.map((words, at) => (at === 0 ? words : lowerFirst(words)))
			.join(' · ')
	}
}

interface TableRow {
	readonly id: string
	readonly place: PlaceOfLinks
	readonly link: LinkOfPlace
}

function LinksTable({ places }: { places: readonly PlaceOfLinks[] }) {
	const { translate, date } = useText()
	const wordsOf = useWords()
	const rows = places.flatMap((place): TableRow[] =>
		place.links.map((link) => ({ id: `${link.actor?.id} ${place.place?.id}`, place, link })),
	)
	return (
		<DataTable
			caption={translate('picture.tableCaption')}
			rows={rows}
			rowKey={({ id }) => id}
			columns={[
				{
					key: 'who',
					label: translate('column.who'),
					cell: ({ link }) => link.actor && <ActorLink actor={link.actor} />,
					sortBy: ({ link }) => link.actor?.name ?? '',
				},
				{ key: 'what', label: translate('column.what'), cell: ({ link }) => wordsOf(link) },
				{
					key: 'trace',
					label: translate('actor.links.trace'),
					cell: ({ link }) => (link.lastNews === null ? translate('freshness.never') : date(link.lastNews)),
					sortBy: ({ link }) => link.lastNews ?? '',
				},
				{
					key: 'with',
					label: translate('actor.links.where'),
					cell: ({ place }) => place.place && <ActorLink actor={place.place} />,
					sortBy: ({ place }) => place.place?.name ?? '',
				},
				{
					key: 'others',
					label: translate('actor.links.others'),
					cell: ({ place }) => (
						<>
							<ActorLinks actors={place.others} local={false} />
							{place.othersTotal > place.others.length && ` +${place.othersTotal - place.others.length}`}
						</>
					),
				},
			]}
		/>
	)
}

function curve(from: number, to: number): string {
	return `M0 ${from}C50 ${from} 50 ${to} 100 ${to}`
}
