import { useText } from '../../text/useText'
import { Arcs } from '../../views/arcs/Arcs'
import { LinkTable } from '../../views/arcs/LinkTable'
import { NewsCell } from '../../views/news/NewsNote'
import { useNews } from '../../views/news/useNews'
import { type ConstellationCard, frenchMembers, linkNews, membersById } from './constellationCard'

/** The links between members, as lines between names and as a table. */
export function MemberLinks({ card }: { card: ConstellationCard }) {
	const { translate } = useText()
	const { ageOf } = useNews()
	const members = membersById(card)
	const edges = card.links.map((link) => {
		const { french, partner, certainty } = link
		const news = linkNews(link)
		return {
			id: `${french} ${partner}`,
			from: french,
			to: partner,
			certain: certainty === 'ESTABLISHED',
			news,
			age: ageOf(news),
		}
	})
	const linked = new Set(edges.flatMap(({ from, to }) => [from, to]))
	const left = frenchMembers(card).filter(({ id }) => linked.has(id))
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
						cell: ({ news }) => <NewsCell record={news} />,
					},
				]}
			/>
		</section>
	)
}
