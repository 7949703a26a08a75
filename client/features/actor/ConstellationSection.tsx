import { useQuery } from '@apollo/client/react'
import { Link } from 'react-router'
import { ActorNeighbourhoodDocument } from '../../graphql/generated/ActorNeighbourhood'
import { CONSTELLATIONS_PATH } from '../../state/paths'
import { useRollUp } from '../../state/rollUp'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer, withPreviousData } from '../../ui/Answer'
import { Arcs } from '../../views/arcs/Arcs'
import { LinkTable } from '../../views/arcs/LinkTable'
import { NewsCell } from '../../views/news/NewsNote'
import { useNews } from '../../views/news/useNews'
import { SavablePicture } from '../../views/share/SavablePicture'
import { labelWithHolder } from '../../views/table/evidence'
import {
	type ActorConstellation,
	constellationOf,
	type DrawnActor,
	withMostLinked,
} from './actorConstellation'
import { isDrawnWithOthers, type ShownActor } from './shownActor'

/** The actors of a territory and their partners, or the actor's own partners, as a picture and a table. */
export function ConstellationSection({ actor }: { actor: ShownActor }) {
	const { translate } = useText()
	const { languageArgument, asOf, includeScenario, to } = useAddress()
	const { rollUpFrench, rollUpPartner } = useRollUp()
	const news = useNews()
	const isWide = isDrawnWithOthers(actor)
	const result = useQuery(ActorNeighbourhoodDocument, {
		variables: {
			ids: [actor.id],
			language: languageArgument,
			filter: { recordKinds: ['PARTNERSHIP'], asOf, includeScenario, rollUpFrench, rollUpPartner },
		},
	})
	return (
		<section className="block">
			<h2>{translate(isWide ? 'actor.constellation' : 'actor.neighbours')}</h2>
			<Answer of={withPreviousData(result)} reading={translate('actor.reading')} isTall>
				{({ neighbourhood }) => (
					<>
						<Picture
							title={translate('actor.picture', {
								name: actor.name,
								what: translate(isWide ? 'actor.constellation' : 'actor.neighbours'),
							})}
							constellation={constellationOf(neighbourhood, news.ageOf, { rollUpFrench, rollUpPartner })}
						/>
						{neighbourhood.left > 0 && (
							<p className="small soft">
								{translate('actor.constellationLeft', { count: neighbourhood.left })}
							</p>
						)}
					</>
				)}
			</Answer>
			{'level' in actor && (
				<p className="small after-reading">
					<Link to={to(CONSTELLATIONS_PATH, {}, { within: actor.id })}>
						{translate('actor.whoCouldMeet')}
					</Link>
				</p>
			)}
		</section>
	)
}

function Picture({ title, constellation }: { title: string; constellation: ActorConstellation }) {
	const { translate } = useText()
	const shown = withMostLinked(constellation)
	if (shown.edges.length === 0) return <p className="small soft">{translate('actor.nothing')}</p>
	const isCut = shown.edges.length < constellation.edges.length
	return (
		<>
			<p className="small soft">
				{translate('actor.constellationText', { actors: constellation.left.length })}
				{isCut &&
					` ${translate('actor.constellationMore', { shown: shown.edges.length, total: constellation.edges.length })}`}
			</p>
			<SavablePicture
				title={title}
				legend={[translate('actor.constellationText', { actors: constellation.left.length })]}
			>
				<Arcs
					left={shown.left}
					right={shown.right}
					edges={shown.edges}
					where={whereOf}
					label={translate('actor.constellationPicture', {
						actors: shown.left.length,
						partners: shown.right.length,
						links: shown.edges.length,
					})}
				/>
			</SavablePicture>
			<ConstellationTable constellation={constellation} />
		</>
	)
}

/** The division of a city, or the city of an organisation; null for what is directly under the country. */
function whereOf({ id, territory = null }: DrawnActor): string | null {
	if (territory === null) return null
	if (territory.id !== id) return territory.name
	const above = territory.partOf[0]
	return above && above.level !== 'country' ? above.name : null
}

function ConstellationTable({
	constellation: { left, right, edges },
}: {
	constellation: ActorConstellation
}) {
	const text = useText()
	const { translate } = text
	return (
		<LinkTable
			actors={new Map([...left, ...right].map((actor) => [actor.id, actor]))}
			links={edges}
			more={[
				{ key: 'what', label: translate('column.what'), cell: (edge) => labelWithHolder(edge, text) },
				{ key: 'when', label: translate('column.when'), cell: ({ period }) => period },
				{ key: 'news', label: translate('news.last'), cell: ({ news }) => <NewsCell record={news} /> },
			]}
		/>
	)
}
