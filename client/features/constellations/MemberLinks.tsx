import { useText } from '../../text/useText'
import { Arcs } from '../../views/arcs/Arcs'
import { LinkTable } from '../../views/arcs/LinkTable'
import { type Card, frenchOf, membersById } from './constellationData'

/** What ties its members, as lines between names and as the table that says the same. */
export function MemberLinks({ card }: { card: Card }) {
	const { translate } = useText()
	const members = membersById(card)
	const edges = card.links.map(({ french, partner, certainty }) => ({
		id: `${french} ${partner}`,
		from: french,
		to: partner,
		certain: certainty === 'ESTABLISHED',
	}))
	const linked = new Set(edges.flatMap(({ from, to }) => [from, to]))
	const left = frenchOf(card).filter(({ id }) => linked.has(id))
	const right = card.partners.filter(({ id }) => linked.has(id))
	return (
		<section className="block">
			<h2>{translate('constellations.links')}</h2>
			<p className="small soft">{translate('actor.constellationText', { actors: left.length })}</p>
			<Arcs
				left={left}
				right={right}
				edges={edges}
				label={translate('actor.constellationPicture', {
					actors: left.length,
					partners: right.length,
					links: edges.length,
				})}
			/>
			<LinkTable actors={members} links={edges} />
		</section>
	)
}
