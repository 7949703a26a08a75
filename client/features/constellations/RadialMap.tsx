import { ActorShape } from '../../views/actor/ActorShape'
import { useNews } from '../../views/news/useNews'
import styles from './ConstellationsPage.module.css'
import { type Card, frenchOf, linkNews, membersById } from './constellationData'
import { layoutRadial } from './layoutRadial'

/** Of the drawing, in its own units; shapes are 14 across. */
const SIZE = 200

/**
 * A calm drawing: members by their shapes, links as thin lines that are as faint as their last news is old, the centre
 * with a halo. It has no letters: the lists and the table beside it say all of it.
 */
export function RadialMap({ card }: { card: Card }) {
	const { ageOf } = useNews()
	const members = membersById(card)
	const nodes = layoutRadial(
		card.centre?.id ?? null,
		frenchOf(card).map(({ id }) => id),
		card.partners.map(({ id }) => id),
		card.links,
	)
	const places = new Map(nodes.map(({ id, x, y }) => [id, { x: x * SIZE, y: y * SIZE }]))
	return (
		<svg className={styles.radialMap} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true" focusable="false">
			<circle className={styles.orbit} cx={SIZE / 2} cy={SIZE / 2} r={SIZE * 0.2} />
			<circle className={styles.orbit} cx={SIZE / 2} cy={SIZE / 2} r={SIZE * 0.43} />
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
			<circle className={styles.halo} cx={SIZE / 2} cy={SIZE / 2} r="13" />
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
		</svg>
	)
}
