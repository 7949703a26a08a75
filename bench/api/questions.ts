/**
 * The operations of the main screens, as the client sends them, and the raw side's questions for the same
 * answers.
 */
import { Agent } from 'node:http'
import { clientOperation } from '../resilience/clientOperation'
import { answerOf, type HttpQuestion } from './requestMany'
import type { FoundActor, FoundItem, FoundOverlap } from './storeAnswers'

/** How many overlaps and actors alternate, so that answers vary. */
const IN_TURN = 20

export interface Question {
	readonly name: string
	readonly ours: (number: number) => HttpQuestion
	readonly raw: (number: number) => HttpQuestion
}

export interface CollectedQuestions {
	readonly overlaps: readonly FoundOverlap[]
	readonly actors: readonly FoundActor[]
	readonly questions: readonly Question[]
}

/** Asks our own server for the content of the pages, and makes questions from it. */
export async function collectQuestions(ours: string, raw: string): Promise<CollectedQuestions> {
	const agent = new Agent({ keepAlive: true })
	const asOurs = (query: string, variables: object): HttpQuestion => ({
		url: `${ours}graphql`,
		body: JSON.stringify({ query, variables }),
	})
	const data = async <Data>(query: string, variables: object): Promise<Data> =>
		(JSON.parse((await answerOf(agent, asOurs(query, variables))).toString()) as { data: Data }).data
	const ranked = await allOverlaps(data)
	const home = await data<Record<string, { nodes?: readonly HomeRow[] }>>(
		clientOperation('HomeOverlaps'),
		HOME,
	)
	const rows = new Map(
		Object.values(home)
			.flatMap(({ nodes }) => nodes ?? [])
			.map((row) => [row.id, row]),
	)
	const shown = ranked.filter(({ evidenceCount }) => evidenceCount > 5).slice(0, IN_TURN)
	const pages = new Map<string, OverlapPage>()
	for (const { id } of shown) {
		const { overlap } = await data<{ overlap: OverlapPage }>(clientOperation('OverlapPage'), { ...HOME, id })
		pages.set(id, overlap)
	}
	const ids = [...new Set([...pages.values()].flatMap((page) => page.actors.map(({ id }) => id)))]
	const actors: FoundActor[] = []
	for (const id of ids.slice(0, IN_TURN)) {
		const { actor } = await data<{ actor: ActorPage }>(clientOperation('ActorPage'), { ...HOME, id })
		actors.push({ id, ...foundOnPage(actor) })
	}
	agent.destroy()
	const inTurn = <Item>(items: readonly Item[], number: number) => items[number % items.length] as Item
	const asRaw = (name: string, parameters: object): HttpQuestion => ({
		url: `${raw}${name}`,
		body: JSON.stringify(parameters),
	})
	const idOf = (number: number) => ({ id: inTurn(shown, number).id })
	const actorOf = (number: number) => ({ id: inTurn(actors, number).id })
	return {
		overlaps: ranked.map((overlap) => foundOf(overlap, rows.get(overlap.id), pages.get(overlap.id))),
		actors,
		questions: [
			{
				name: 'home, its overlaps',
				ours: () => asOurs(clientOperation('HomeOverlaps'), HOME),
				raw: () => asRaw('home', {}),
			},
			{
				name: 'page of an overlap',
				ours: (number) => asOurs(clientOperation('OverlapPage'), { ...HOME, ...idOf(number) }),
				raw: (number) => asRaw('overlap', idOf(number)),
			},
			{
				name: 'page of an actor',
				ours: (number) => asOurs(clientOperation('ActorPage'), { ...HOME, ...actorOf(number) }),
				raw: (number) => asRaw('actor', actorOf(number)),
			},
		],
	}
}

const HOME = { language: 'FR', includeScenario: false, actorScope: 'WITHIN' }

interface RankedOverlap {
	readonly id: string
	readonly kind: string
	readonly when: string
	readonly evidenceCount: number
	readonly rank: number
}
interface HomeRow {
	readonly id: string
	readonly evidence: readonly EvidenceRow[]
}
interface OverlapPage extends HomeRow {
	readonly actors: readonly { readonly id: string }[]
	readonly possible: readonly EvidenceRow[]
}
interface EvidenceRow {
	readonly recordId: string
	readonly record?: object
	readonly sources?: readonly object[]
}
interface ActorPage {
	readonly contacts: readonly object[]
	readonly officesAround: readonly object[]
	readonly linkCounts: object
	readonly summary: { readonly places: readonly PlaceRow[] }
}
interface PlaceRow {
	readonly place: { readonly id: string } | null
	readonly others: readonly { readonly id: string }[]
	readonly links: readonly LinkRow[]
}
interface LinkRow {
	readonly actor: { readonly id: string }
	readonly evidence: readonly EvidenceRow[]
}

async function allOverlaps(
	data: <Data>(query: string, variables: object) => Promise<Data>,
): Promise<readonly RankedOverlap[]> {
	const query =
		'query ($after: String) { overlaps(first: 200, after: $after) { nodes { id kind when evidenceCount } pageInfo { endCursor hasNextPage } } }'
	const found: RankedOverlap[] = []
	const ranks = new Map<string, number>()
	for (let after: string | null = null; ; ) {
		const { overlaps }: { overlaps: OverlapsPage } = await data(query, { after })
		for (const overlap of overlaps.nodes) {
			const rank = ranks.get(overlap.when) ?? 0
			ranks.set(overlap.when, rank + 1)
			found.push({ ...overlap, rank })
		}
		if (!overlaps.pageInfo.hasNextPage) return found
		after = overlaps.pageInfo.endCursor
	}
}

interface OverlapsPage {
	readonly nodes: readonly Omit<RankedOverlap, 'rank'>[]
	readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
}

function foundOf(
	{ id, kind, when, rank }: RankedOverlap,
	row: HomeRow | undefined,
	page: OverlapPage | undefined,
): FoundOverlap {
	return {
		id,
		kind,
		when,
		rank,
		row: row === undefined ? '' : JSON.stringify({ ...row, evidence: null }),
		page: page === undefined ? '' : JSON.stringify({ ...page, actors: null, evidence: null, possible: null }),
		actors: page?.actors.map(({ id }) => ({ id, said: '' })) ?? [],
		evidence: (page ?? row)?.evidence.map(itemOf) ?? [],
		possible: page?.possible.map(itemOf) ?? [],
	}
}

/** What a page shows and the graph lacks: which actors and records it names, and its words about them. */
function foundOnPage({ contacts, officesAround, linkCounts, summary }: ActorPage): Omit<FoundActor, 'id'> {
	const { places, ...said } = summary
	return {
		page: JSON.stringify({ contacts, officesAround, linkCounts, summary: said }),
		places: places.map(({ place, others, links, ...more }) => ({
			id: place?.id ?? '',
			said: JSON.stringify(more),
			others: others.map(({ id }) => id),
			links: links.map(({ actor, evidence, ...saidOfLink }) => ({
				id: actor.id,
				said: JSON.stringify(saidOfLink),
				evidence: evidence.map(itemOf),
			})),
		})),
	}
}

/** Leaves out the record and its sources, which the graph has. */
function itemOf({ record, sources, ...said }: EvidenceRow): FoundItem {
	return { id: said.recordId, said: record === undefined ? '' : JSON.stringify(said) }
}
