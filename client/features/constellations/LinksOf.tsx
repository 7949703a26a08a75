import { useText } from '../../text/useText'
import { DataTable } from '../../ui/DataTable'
import { ActorLink } from '../../views/actor/ActorLink'
import { Arcs } from '../../views/arcs/Arcs'
import { type Card, frenchOf, membersById } from './constellationData'

/** What ties its members, as lines between names and as the table that says the same. */
export function LinksOf({ card }: { card: Card }) {
	const { say } = useText()
	const members = membersById(card)
	const nameOf = (id: string): string => members.get(id)?.name ?? id
	const linkTo = (id: string) => {
		const member = members.get(id)
		return member ? <ActorLink actor={member} /> : id
	}
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
			<h2>{say('constellations.links')}</h2>
			<p className="small soft">{say('actor.constellationText', { actors: left.length })}</p>
			<Arcs
				left={left}
				right={right}
				edges={edges}
				label={say('actor.constellationPicture', {
					actors: left.length,
					partners: right.length,
					links: edges.length,
				})}
			/>
			<details className="tl-twin">
				<summary>{say('picture.asTable')}</summary>
				<DataTable
					caption={say('picture.tableCaption')}
					rows={edges}
					rowKey={({ id }) => id}
					columns={[
						{
							key: 'who',
							label: say('column.who'),
							cell: ({ from }) => linkTo(from),
							sortBy: ({ from }) => nameOf(from),
						},
						{
							key: 'with',
							label: say('column.with'),
							cell: ({ to }) => linkTo(to),
							sortBy: ({ to }) => nameOf(to),
						},
						{
							key: 'certainty',
							label: say('column.certainty'),
							cell: ({ certain }) => say(`ui.certainty.${certain ? 'ESTABLISHED' : 'POSSIBLE'}`),
						},
					]}
				/>
			</details>
		</section>
	)
}
