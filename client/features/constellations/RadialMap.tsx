import { useRef } from 'react'
import { useForeignTag } from '../../ui/Name'
import { useBoxWidth } from '../../ui/useBoxWidth'
import { ActorShape } from '../../views/actor/ActorShape'
import { useFreshness } from '../../views/freshness/useFreshness'
import styles from './ConstellationsPage.module.css'
import { type ConstellationCard, frenchMembers, linkNews, membersById } from './constellationCard'
import { layoutRadial } from './layoutRadial'
import { placeRadialNames } from './placeRadialNames'

/** The size of the drawing in pixels until it is measured; shapes are 14 wide. */
const FRAME = { width: 420, size: 13, sign: 7 }
const MAX_WIDTH = 680
/** Height by width, limited to the window; square on a phone, so that names have room. */
const RATIO = { wide: 0.72, narrow: 1 }
const NARROW = 380
const MAX_HEIGHT = 380

/**
 * A radial picture: members as shapes, links as thin lines that fade with the age of their news, the centre
 * with a halo, and the names that fit, those with the most links first. The lists and the table beside it
 * name everyone.
 */
export function RadialMap({ card }: { card: ConstellationCard }) {
	const { ageOf } = useFreshness()
	const foreignTag = useForeignTag()
	const members = membersById(card)
	const box = useRef<HTMLDivElement>(null)
	const width = Math.min(MAX_WIDTH, useBoxWidth(box) ?? FRAME.width)
	const height = Math.round(Math.min(MAX_HEIGHT, width * (width < NARROW ? RATIO.narrow : RATIO.wide)))
	const nodes = layoutRadial(
		card.centre?.id ?? null,
		frenchMembers(card).map(({ id }) => id),
		card.partners.map(({ id }) => id),
		card.links,
	)
	const places = new Map(nodes.map(({ id, x, y }) => [id, { x: x * width, y: y * height }]))
	const ties = new Map<string, number>()
	for (const { french, partner } of card.links) {
		for (const end of [french, partner]) ties.set(end, (ties.get(end) ?? 0) + 1)
	}
	const centre = card.centre?.id
	const rank = (id: string): number => (id === centre ? Number.POSITIVE_INFINITY : (ties.get(id) ?? 0))
	const names = placeRadialNames(
		nodes
			.flatMap(({ id }) => {
				const [place, member] = [places.get(id), members.get(id)]
				return place && member ? [{ id, name: member.name, nameLanguage: member.nameLanguage, ...place }] : []
			})
			.toSorted((one, other) => rank(other.id) - rank(one.id)),
		{ ...FRAME, width, height },
	)
	return (
		<div ref={box}>
			<svg
				className={styles.radialMap}
				viewBox={`0 0 ${width} ${height}`}
				aria-hidden="true"
				focusable="false"
			>
				{[0.2, 0.43].map((share) => (
					<ellipse
						key={share}
						className={styles.orbit}
						cx={width / 2}
						cy={height / 2}
						rx={width * share}
						ry={height * share}
					/>
				))}
				{card.links.map((link) => {
					const { french, partner, certainty } = link
					const from = places.get(french)
					const to = places.get(partner)
					if (!from || !to) return null
					return (
						<line
							key={`${french} ${partner}`}
							className={certainty === 'ESTABLISHED' ? undefined : styles.unsure}
							data-age={ageOf(linkNews(link)) ?? undefined}
							x1={from.x}
							y1={from.y}
							x2={to.x}
							y2={to.y}
						/>
					)
				})}
				<circle className={styles.halo} cx={width / 2} cy={height / 2} r="13" />
				{nodes.map(({ id }) => {
					const place = places.get(id)
					const member = members.get(id)
					if (!place || !member) return null
					return (
						<g key={id} transform={`translate(${place.x - 7} ${place.y - 7})`}>
							<ActorShape kind={member.kind} level={member.level ?? null} />
						</g>
					)
				})}
				{names.map(({ id, name, nameLanguage, textX, textY, anchor }) => (
					<text
						key={id}
						className={id === centre ? styles.centreName : undefined}
						x={textX}
						y={textY}
						textAnchor={anchor}
						lang={foreignTag(nameLanguage)}
					>
						{name}
					</text>
				))}
			</svg>
		</div>
	)
}
