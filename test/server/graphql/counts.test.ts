/** Different questions give the same count of the same thing; numbers that may differ have different names. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { memoryStore, searchByName } from './memoryStore'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

let reference: Snapshots
beforeAll(async () => {
	reference = await seededSnapshots()
})

const PLACES: readonly (readonly [string, string])[] = [
	['Shanghai', 'territory:CN:310000'],
	['Qingdao', 'territory:CN:370200'],
	['Wuhan', 'territory:CN:420100'],
	['Shandong', 'territory:CN:370000'],
	['Grand Est', 'territory:FR:region:44'],
	['Île-de-France', 'territory:FR:region:11'],
]

interface Nodes<Node = Identified> {
	readonly totalCount: number
	readonly nodes: readonly Node[]
}
interface Identified {
	readonly id: string
}
interface LinkCounts {
	readonly links: number
	readonly missions: number
	readonly visits: number
	readonly offices: number
	readonly wishes: number
	readonly offers: number
	readonly total: number
}
interface Edge {
	readonly from: string
	readonly to: string
	readonly kind: string
	readonly record: Identified
}

const COUNTS = 'links missions visits offices wishes offers total'

describe('what is on record of a place', () => {
	it.each(PLACES)('%s: profile, lists, search and picture count the same records', async (name, id) => {
		const query = `query Counts($id: ID!, $ids: [ID!]!, $text: String!) {
			actor(id: $id) {
				linkCount linkCounts { ${COUNTS} } exact: linkCounts(scope: EXACT) { ${COUNTS} }
				partnershipsTotal missionsTotal officesTotal
				wishesTotal sought: wishesTotal(direction: SEEKS) offered: wishesTotal(direction: OFFERS)
				partnerships(first: 200) { id } missions(first: 200) { id direction } offices(first: 200) { id } wishes { id }
			}
			partnerships(first: 200, filter: { actor: $id }) { totalCount ownCount nodes { id } }
			exact: partnerships(first: 200, filter: { actor: $id, actorScope: EXACT }) { totalCount }
			there: missions(first: 200, filter: { within: $id }) { totalCount nodes { id direction } }
			theirs: missions(first: 200, filter: { actor: $id }) { totalCount nodes { id direction } }
			neighbourhood(ids: $ids, actorScope: WITHIN) {
				nodes { actor { id } depth linkCount hidden } edgesTotal edges { from to kind record { id } }
			}
			search(text: $text) { nodes { actor { id linkCount } linkCount } }
		}`
		const answer = await runQuery<{
			actor: {
				linkCount: number
				linkCounts: LinkCounts
				exact: LinkCounts
				partnershipsTotal: number
				missionsTotal: number
				officesTotal: number
				wishesTotal: number
				sought: number
				offered: number
				partnerships: readonly Identified[]
				missions: readonly { id: string; direction: string }[]
				offices: readonly Identified[]
				wishes: readonly Identified[]
			}
			partnerships: Nodes & { ownCount: number }
			exact: { totalCount: number }
			there: Nodes<{ id: string; direction: string }>
			theirs: Nodes<{ id: string; direction: string }>
			neighbourhood: {
				nodes: readonly { actor: Identified; depth: number; linkCount: number; hidden: number }[]
				edgesTotal: number
				edges: readonly Edge[]
			}
			search: Nodes<{ actor: { id: string; linkCount: number }; linkCount: number }>
		}>(reference, query, {
			variables: { id, ids: [id], text: name },
			store: memoryStore({ search: searchByName(reference) }),
		})
		const { actor, partnerships, there, theirs, neighbourhood } = answer
		const { linkCounts: counts } = actor

		// Links.
		expect(counts.links).toBe(partnerships.totalCount)
		expect(actor.partnershipsTotal).toBe(counts.links)
		expect(sorted(actor.partnerships)).toEqual(sorted(partnerships.nodes))
		// The territory's own are fewer, and have their own names.
		expect([partnerships.ownCount, answer.exact.totalCount]).toEqual([actor.exact.links, actor.exact.links])

		// Missions and visits that stop there, or that its actors lead or join.
		const journeys = distinct([...there.nodes, ...theirs.nodes])
		const count = (direction: string) => journeys.filter((one) => one.direction === direction).length
		expect([counts.missions, counts.visits]).toEqual([count('FR_TO_PARTNER'), count('PARTNER_TO_FR')])
		expect(actor.missionsTotal).toBe(counts.missions + counts.visits)
		expect(sorted(actor.missions)).toEqual(sorted(journeys))

		// Offices; wishes and offers apart.
		expect(actor.officesTotal).toBe(counts.offices)
		expect([actor.sought, actor.offered]).toEqual([counts.wishes, counts.offers])
		expect(actor.wishesTotal).toBe(counts.wishes + counts.offers)

		// All of them: by kind, by list, by search.
		const all = distinct([...actor.partnerships, ...actor.missions, ...actor.offices, ...actor.wishes])
		const { total, ...kinds } = counts
		expect(Object.values(kinds).reduce((sum, one) => sum + one, 0)).toBe(total)
		expect([all.length, actor.linkCount]).toEqual([total, total])
		const hit = answer.search.nodes.find((one) => one.actor.id === id)
		expect([hit?.linkCount, hit?.actor.linkCount]).toEqual([total, total])

		// The profile's picture draws every record with another end once.
		const centre = neighbourhood.nodes.find((node) => node.depth === 0)
		expect(centre?.actor.id).toBe(id)
		const drawn = distinct(
			neighbourhood.edges.filter(({ from, to }) => [from, to].includes(id)).map(({ record }) => record),
		)
		expect(centre?.linkCount).toBe(drawn.length)
		expect(centre?.hidden).toBe(0)
		const known = new Set(all.map((record) => record.id))
		for (const record of drawn) expect(known).toContain(record.id)
		const undrawn = all.filter((record) => !drawn.some((one) => one.id === record.id))
		expect(total - drawn.length).toBe(undrawn.length)
		for (const record of undrawn) expect(await otherEnds(record.id, id)).toEqual([])
	})

	it('on a day counts what is open or has begun', async () => {
		const query = `query At($asOf: String) { actor(id: "territory:CN:310000") { linkCounts(asOf: $asOf) { ${COUNTS} } } }`
		const at = async (asOf: string | null) =>
			(await runQuery<{ actor: { linkCounts: LinkCounts } }>(reference, query, { variables: { asOf } })).actor
				.linkCounts
		const [all, today, before] = [await at(null), await at('2026-11-25'), await at('1900-01-01')]
		for (const kind of ['links', 'missions', 'visits', 'offices'] as const) {
			expect(today[kind]).toBeLessThanOrEqual(all[kind])
		}
		expect(before).toMatchObject({ missions: 0, visits: 0 })
		for (const asOf of ['1900-01-01', '2015-06-01', '2026-11-25']) {
			const { records } = await runQuery<{ records: { linkCounts: LinkCounts } }>(
				reference,
				`query Listed($filter: GraphFilter) { records(filter: $filter) { linkCounts { ${COUNTS} } } }`,
				{ variables: { filter: { actors: ['territory:CN:310000'], asOf } } },
			)
			expect(records.linkCounts).toEqual(await at(asOf))
		}
		await expect(at('2010')).rejects.toThrow(/"asOf": A day is YYYY-MM-DD/)
	})

	/** Actors of a record that are neither a place nor in it. */
	async function otherEnds(record: string, place: string): Promise<readonly string[]> {
		const query = `query Ends($id: ID!) { record(id: $id) {
			actors { id }
			... on Mission { host { id } stops { id } }
			... on Office { place { id } }
			... on Wish { place { id } other { id } }
		} }`
		const { record: found } = await runQuery<{
			record: {
				actors: readonly Identified[]
				host?: Identified | null
				stops?: readonly Identified[]
				place?: Identified | null
				other?: Identified | null
			}
		}>(reference, query, { variables: { id: record } })
		const ends = [...found.actors, ...(found.stops ?? []), found.host, found.place, found.other]
		const { geography } = reference.first.public
		const within = new Set([...geography.within(geography.actor(place))].map(({ id }) => id))
		const others = ends.flatMap((end) => (end && !within.has(end.id) ? [end.id] : []))
		return others.filter((id) => geography.actor(id).level !== 'country')
	}
})

describe('what is on record of all', () => {
	it('is counted alike by coverage, by the lists and by the tables', async () => {
		const { coverage, partnerships, missions, visits } = await runQuery<{
			coverage: Readonly<Record<Covered, number>> & {
				tables: readonly { file: string; kind: string; rows: number }[]
			}
			partnerships: { totalCount: number }
			missions: { totalCount: number }
			visits: { totalCount: number }
		}>(
			reference,
			`{ coverage {
				partnerships partnershipRows offices wishes offers events missionsDocumented missionsDatedToMonth visitsDocumented
				tables { file kind rows }
			}
			partnerships { totalCount }
			missions(filter: { direction: FR_TO_PARTNER }) { totalCount }
			visits: missions(filter: { direction: PARTNER_TO_FR }) { totalCount } }`,
		)
		expect(coverage.partnerships).toBe(partnerships.totalCount)
		expect([coverage.missionsDocumented, coverage.visitsDocumented]).toEqual([
			missions.totalCount,
			visits.totalCount,
		])
		expect(coverage.missionsDatedToMonth).toBeLessThanOrEqual(coverage.missionsDocumented)

		// A table has more rows than records; the coverage counts both.
		const rows = (...kinds: readonly string[]) =>
			coverage.tables.filter(({ kind }) => kinds.includes(kind)).reduce((sum, one) => sum + one.rows, 0)
		expect(coverage.partnershipRows).toBeGreaterThan(coverage.partnerships)
		// One row of a table of links restates a wish.
		expect(rows('partnerships', 'actorLinks')).toBe(coverage.partnershipRows + 1)
		expect(rows('events')).toBe(coverage.events + coverage.visitsDocumented)
		expect(rows('missions')).toBe(coverage.missionsDocumented)
		expect(rows('wishes')).toBe(coverage.wishes + coverage.offers)
		const { organisations } = await bodiesOfRepresentations()
		// Another row restates a wish; consulates, institutes and trade offices are organisations.
		expect(rows('representations')).toBe(coverage.offices + organisations + 1)
	})

	async function bodiesOfRepresentations(): Promise<{ readonly organisations: number }> {
		const ids = [...reference.first.public.geography.actors.keys()]
		return { organisations: ids.filter((id) => /^organisation:R\d+$/.test(id)).length }
	}
})

describe('what overlaps count', () => {
	const FIELDS = `kind certainty place { id } partner { id } actorCount actorsTotal actors(first: 50) { id } possibleActorsTotal
		possibleActors(first: 50) { id } evidenceCount evidence(first: 50) { recordId certainty } weighedCount
		possible(first: 50) { recordId } possibleTotal crowding { missions leaders } sectors(first: 50) { id } sectorsTotal
		factors { name sentence }`
	interface Counted {
		readonly kind: string
		readonly certainty: string
		readonly place: Identified | null
		readonly partner: Identified | null
		readonly actorCount: number
		readonly actorsTotal: number
		readonly actors: readonly Identified[]
		readonly possibleActorsTotal: number
		readonly possibleActors: readonly Identified[]
		readonly evidenceCount: number
		readonly evidence: readonly { readonly recordId: string; readonly certainty: string }[]
		readonly weighedCount: number
		readonly possible: readonly { readonly recordId: string }[]
		readonly possibleTotal: number
		readonly crowding: { readonly missions: number; readonly leaders: number } | null
		readonly sectors: readonly Identified[]
		readonly sectorsTotal: number
		readonly factors: readonly { readonly name: string; readonly sentence: string }[]
	}
	const listed = async (filter: object) =>
		runQuery<{ overlaps: Nodes<Counted> & { ownCount: number; countsByKind: readonly { count: number }[] } }>(
			reference,
			`query Overlaps($filter: OverlapFilter) {
				overlaps(first: 60, filter: $filter) { totalCount ownCount countsByKind { count } nodes { ${FIELDS} } }
			}`,
			{ variables: { filter } },
		).then(({ overlaps }) => overlaps)

	it('agrees with what they list: actors, evidence, sectors', async () => {
		const { nodes, totalCount, countsByKind } = await listed({})
		expect(countsByKind.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount)
		expect(nodes.some(({ evidenceCount, weighedCount }) => evidenceCount > weighedCount)).toBe(true)
		for (const overlap of nodes) {
			expect(overlap.evidenceCount).toBe(overlap.evidence.length)
			expect(overlap.actorsTotal).toBe(overlap.actors.length)
			expect(overlap.possibleActorsTotal).toBe(overlap.possibleActors.length)
			expect(overlap.possibleTotal).toBe(overlap.possible.length)
			expect(overlap.sectorsTotal).toBe(overlap.sectors.length)
			// Merged actors are never more than actors with a record.
			expect(overlap.actorCount).toBeLessThanOrEqual(overlap.actorsTotal)
			const established = overlap.evidence.filter(({ certainty }) => certainty === 'ESTABLISHED').length
			expect(overlap.weighedCount).toBe(
				overlap.certainty === 'ESTABLISHED' ? established : overlap.evidence.length,
			)
			if (overlap.crowding) {
				expect(overlap.crowding).toEqual({ missions: overlap.weighedCount, leaders: overlap.actorCount })
			}
		}
	})

	it('says how many records a factor uses when it does not use all', async () => {
		const { nodes } = await listed({ kinds: ['SAME_PARTNER', 'SAME_TERRITORY', 'SAME_CITY_OFFICES'] })
		for (const { factors, weighedCount, evidenceCount } of nodes) {
			const sentence = factors.find(({ name }) => name === 'evidence')?.sentence ?? ''
			expect(sentence).toMatch(new RegExp(`^${weighedCount} fiches?`))
			expect(sentence.includes(` sur ${evidenceCount}`)).toBe(weighedCount < evidenceCount)
		}
	})

	it.each(PLACES.slice(0, 4))('at %s rests only on records that the place counts', async (_name, id) => {
		const { nodes } = await listed({ within: id })
		const { actor } = await runQuery<{
			actor: Readonly<Record<'partnerships' | 'missions' | 'offices', readonly Identified[]>>
		}>(
			reference,
			`query Records($id: ID!) { actor(id: $id) {
				partnerships(first: 200) { id } missions(first: 200) { id } offices(first: 200) { id }
			} }`,
			{ variables: { id } },
		)
		const known = new Set([...actor.partnerships, ...actor.missions, ...actor.offices].map((one) => one.id))
		for (const { evidence } of nodes) for (const { recordId } of evidence) expect(known).toContain(recordId)
	})

	it('with one partner are the open links on that partner’s profile', async () => {
		const { nodes } = await listed({ kinds: ['SAME_PARTNER'], asOf: '2026-11-25' })
		expect(nodes.length).toBeGreaterThan(5)
		for (const { partner, evidenceCount } of nodes) {
			const { actor } = await runQuery<{ actor: { linkCounts: LinkCounts } }>(
				reference,
				`query Partner($id: ID!) { actor(id: $id) { linkCounts(asOf: "2026-11-25", scope: EXACT) { ${COUNTS} } } }`,
				{ variables: { id: partner?.id } },
			)
			expect([partner?.id, actor.linkCounts.links]).toEqual([partner?.id, evidenceCount])
		}
	})

	it('by group add up to the whole list', async () => {
		const { overlapGroups, overlaps } = await runQuery<{
			overlapGroups: Nodes<{ id: string; count: number }> & { overlapsTotal: number; ungrouped: number }
			overlaps: { totalCount: number }
		}>(
			reference,
			`{ overlapGroups(by: PLACE, first: 200) { totalCount overlapsTotal ungrouped nodes { id count } }
				overlaps { totalCount } }`,
		)
		const sum = overlapGroups.nodes.reduce((total, { count }) => total + count, 0)
		expect(sum + overlapGroups.ungrouped).toBe(overlaps.totalCount)
		expect(overlapGroups.overlapsTotal).toBe(overlaps.totalCount)
	})

	it('of opportunities by place or by kind add up to the whole list', async () => {
		for (const by of ['PLACE', 'KIND']) {
			const { opportunityGroups, opportunities } = await runQuery<{
				opportunityGroups: Nodes<{ opportunitiesTotal: number }> & { opportunitiesTotal: number }
				opportunities: { totalCount: number }
			}>(
				reference,
				`{ opportunityGroups(by: ${by}, first: 200) { totalCount opportunitiesTotal nodes { opportunitiesTotal } }
					opportunities { totalCount } }`,
			)
			const sum = opportunityGroups.nodes.reduce((total, one) => total + one.opportunitiesTotal, 0)
			expect([sum, opportunityGroups.opportunitiesTotal]).toEqual([
				opportunities.totalCount,
				opportunities.totalCount,
			])
		}
	})
})

type Covered =
	| 'partnerships'
	| 'partnershipRows'
	| 'offices'
	| 'wishes'
	| 'offers'
	| 'events'
	| 'missionsDocumented'
	| 'missionsDatedToMonth'
	| 'visitsDocumented'

function sorted(records: readonly Identified[]): readonly string[] {
	return records.map(({ id }) => id).toSorted()
}

function distinct<Kind extends Identified>(records: readonly Kind[]): readonly Kind[] {
	return [...new Map(records.map((record) => [record.id, record])).values()]
}
