import { latestNewsText } from '../../../schema/newsAge'
import { useText } from '../../text/useText'
import { Arcs } from '../../views/arcs/Arcs'
import { LinkTable } from '../../views/arcs/LinkTable'
import { NewsCell } from '../../views/news/NewsNote'
import { type Newsworthy, useNews } from '../../views/news/useNews'
import { type Card, frenchOf, membersById, type WholeConstellation } from './constellationData'

/** What ties its members, as lines between names and as the table that says the same. */
export function MemberLinks({ card, evidence }: { card: Card; evidence: WholeConstellation['evidence'] }) {
	const { translate } = useText()
	const { ageOf } = useNews()
	const members = membersById(card)
	const byId = new Map(evidence.map((item) => [item.recordId, item]))
	const edges = card.links.map(({ french, partner, certainty, records }) => {
		const news = newsOf(records.flatMap((id) => byId.get(id) ?? []))
		return {
			id: `${french} ${partner}`,
			from: french,
			to: partner,
			certain: certainty === 'ESTABLISHED',
			news,
			age: news && ageOf(news),
		}
	})
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
			<LinkTable
				actors={members}
				links={edges}
				more={[
					{
						key: 'news',
						label: translate('news.last'),
						cell: ({ news }) => news && <NewsCell record={news} />,
					},
				]}
			/>
		</section>
	)
}

/** A link is as old as the latest news of its records, and from memory where all are; null where none was read. */
function newsOf(records: WholeConstellation['evidence']): Newsworthy | null {
	if (records.length === 0) return null
	return {
		kind: 'PARTNERSHIP',
		lastNews: latestNewsText(records.map(({ lastNews }) => lastNews)),
		fromMemory: records.every(({ fromMemory }) => fromMemory),
	}
}
