import { useQuery } from '@apollo/client/react'
import { Link } from 'react-router'
import { ActorNeighbourhoodDocument } from '../../graphql/generated'
import { CONSTELLATIONS_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { DataTable } from '../../ui/DataTable'
import { ActorLink } from '../../views/actor/ActorLink'
import { Arcs } from '../../views/arcs/Arcs'
import { type ActorData, holdsOthers, type Neighbour } from './actorData'
import { type Constellation, constellationOf, drawable } from './constellation'
import { useTerritoryActors } from './useTerritoryActors'

/** The actors of a territory and their partners, or the actor's own partners: a picture and its table. */
export function ConstellationSection({ actor }: { actor: ActorData }) {
	const { say } = useText()
	const { languageArgument, asOf, includeScenario, to } = useAddress()
	const isWide = holdsOthers(actor)
	const within = useTerritoryActors(actor, isWide)
	const ids = within.ids
	const result = useQuery(ActorNeighbourhoodDocument, {
		variables: {
			ids: [...(ids ?? [])],
			language: languageArgument,
			filter: { recordKinds: ['PARTNERSHIP'], asOf, includeScenario },
		},
		skip: ids === null,
	})
	return (
		<section className="constellation">
			<h2>{say(isWide ? 'actor.constellation' : 'actor.neighbours')}</h2>
			<Answer of={within.result.error ? asUnanswered(within.result) : result} reading={say('actor.reading')}>
				{({ neighbourhood }) => <Picture constellation={constellationOf(neighbourhood)} />}
			</Answer>
			{'level' in actor && (
				<p className="small">
					<Link to={to(CONSTELLATIONS_PATH, {}, { within: actor.id })}>{say('actor.whoCouldMeet')}</Link>
				</p>
			)}
		</section>
	)
}

/** The first question failed: its error is told, and asking again asks it. */
function asUnanswered({ error, refetch }: ReturnType<typeof useTerritoryActors>['result']) {
	return { data: undefined, error, refetch: () => refetch() }
}

function Picture({ constellation }: { constellation: Constellation }) {
	const { say } = useText()
	const shown = drawable(constellation)
	if (shown.edges.length === 0) return <p className="small soft">{say('actor.nothing')}</p>
	const isCut = shown.edges.length < constellation.edges.length
	return (
		<>
			<p className="small soft">
				{say('actor.constellationText', { actors: constellation.left.length })}
				{isCut &&
					` ${say('actor.constellationMore', { shown: shown.edges.length, total: constellation.edges.length })}`}
			</p>
			<Arcs
				left={shown.left}
				right={shown.right}
				edges={shown.edges}
				where={whereOf}
				label={say('actor.constellationPicture', {
					actors: shown.left.length,
					partners: shown.right.length,
					links: shown.edges.length,
				})}
			/>
			<LinkTable constellation={constellation} />
		</>
	)
}

/** The province of a city, the city of an organisation; nothing for what stands under the country itself. */
function whereOf(neighbour: Neighbour): string | null {
	if (neighbour.territory === null) return null
	if (neighbour.territory.id !== neighbour.id) return neighbour.territory.name
	const above = neighbour.territory.partOf[0]
	return above && above.level !== 'country' ? above.name : null
}

function LinkTable({ constellation }: { constellation: Constellation }) {
	const { say } = useText()
	const byId = new Map([...constellation.left, ...constellation.right].map((actor) => [actor.id, actor]))
	const nameOf = (id: string): string => byId.get(id)?.name ?? id
	const linkTo = (id: string) => {
		const actor = byId.get(id)
		return actor ? <ActorLink actor={actor} /> : id
	}
	return (
		<details className="tl-twin">
			<summary>{say('picture.asTable')}</summary>
			<DataTable
				caption={say('picture.tableCaption')}
				rows={constellation.edges}
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
					{ key: 'what', label: say('column.what'), cell: ({ label }) => label },
					{ key: 'when', label: say('column.when'), cell: ({ period }) => period },
					{
						key: 'certainty',
						label: say('column.certainty'),
						cell: ({ certain }) => say(`ui.certainty.${certain ? 'ESTABLISHED' : 'POSSIBLE'}`),
					},
				]}
			/>
		</details>
	)
}
