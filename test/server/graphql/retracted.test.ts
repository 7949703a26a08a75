/**
 * A fact that was retracted leaves by every door: each answer is, to the letter, what it would be had the fact never
 * been on record; only its address still shows it, with the reason.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../../server/domain/records'
import { isRetractable, retracted } from '../../../server/domain/retraction'
import type { RecordChange, Snapshots } from '../../../server/snapshot/snapshots'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

const REASON = 'Retiré pour essai.'
const SHANGHAI = 'territory:CN:310000'
const LOIRE = 'territory:FR:region:52'
/** Always chosen, beside every third record of each kind: the stories need them. */
const NAMED = new Set(['mission:M012', 'office:R037', 'wish:W001', 'event:E003', 'partnership:A01'])

/** What a reader, or a page of the client, asks. */
const QUESTIONS: Readonly<Record<string, string>> = {
	overlaps: `{ overlaps(first: 100, filter: { includeScenario: true }) {
		totalCount nodes { id kind certainty severity sentence cypher evidence(first: 50) { recordId } possible(first: 50) { recordId } }
	} }`,
	'overlaps of another day': `{ overlaps(first: 100, filter: { asOf: "2011-01-01" }) {
		totalCount nodes { id severity sentence evidence(first: 50) { recordId } }
	} }`,
	opportunities: `{ opportunities(first: 60, filter: { includeScenario: true }) {
		totalCount nodes { id score sentence paths evidence(first: 30) { recordId } }
	} }`,
	'the board of an actor': `{ opportunityBoard(actor: "${LOIRE}") { totalCount wholeCount countsByKind { kind count } } }`,
	'overlaps by place': `{ overlapGroups(by: PLACE, first: 20) { totalCount nodes { id count strongest } } }`,
	missions: `{ missions(first: 100, filter: { includeScenario: true }) { totalCount nodes { id label } } }`,
	partnerships: `{ partnerships(first: 200) { totalCount nodes { id label } } }`,
	coverage: `{ coverage { missionsDocumented missionsDatedToMonth visitsDocumented partnerships offices wishes sentence } }`,
	duplicates: `{ duplicates(first: 50, includeScenario: true) { totalCount nodes { id sentence } } }`,
	'an actor': `{ actor(id: "${LOIRE}") {
		linkCount missionsTotal officesTotal wishesTotal partnershipsTotal reciprocity { value }
		partnerships(first: 50) { id } missions(first: 50) { id } offices { id } wishes { id } closest { actor { id } evidence { recordId } }
	} }`,
	'a city': `{ actor(id: "${SHANGHAI}") { linkCount partnerships(first: 100) { id } missions(first: 100) { id } offices(first: 100) { id } } }`,
	neighbourhood: `{ neighbourhood(ids: ["${SHANGHAI}"], depth: 2, filter: { includeScenario: true }) {
		nodesTotal edgesTotal edges { id }
	} }`,
	path: `{ path(from: "${LOIRE}", to: "territory:CN:370200") { edges { id } } }`,
	gaps: `{ gaps(filter: { includeScenario: true }) { emptyTotal unansweredTotal unanswered(first: 50) { sentence } } }`,
	fragmentation: `{ fragmentation(by: CITY, first: 20) { key actorCount establishedCount evidence(first: 50) { recordId } } }`,
	constellations: `{ constellations(first: 6) { totalCount nodes { id sentence weight evidence(first: 100) { recordId } } } }`,
	suggestions: `{ suggest(text: "Shanghai 2010", includeScenario: true) { suggestionsTotal suggestions { __typename ... on Record { id label } ... on Overlap { id } } } }`,
	'suggestions by code': `{ suggest(text: "M012") { suggestionsTotal suggestions { __typename ... on Record { id label } ... on Overlap { id } } } }`,
	precheck: `{ precheck(includeScenario: true, mission: {
		actor: "territory:FR:departement:88", places: ["${SHANGHAI}"], start: "2010-05-10", end: "2010-05-14", sectors: ["tourisme"]
	}) { dateWarnings { sentence } places { othersTotal sentence events { id } } dates { reasons } } }`,
	'dates to avoid': `{ precheck(includeScenario: true, mission: {
		actor: "territory:FR:departement:88", places: ["${SHANGHAI}"], start: "2027-10-04", end: "2027-10-08", sectors: []
	}) { datesSentence dateWarnings { sentence } dates { reasons } } }`,
}

let all: Snapshots
let withRetracted: Snapshots
let without: Snapshots

beforeAll(async () => {
	all = await seededSnapshots({ scenario: true })
	const seen = new Map<string, number>()
	const chosen = [...all.records()]
		.filter(isRetractable)
		.sort((one, other) => (one.id < other.id ? -1 : 1))
		.filter(({ kind, id }) => {
			const count = seen.get(kind) ?? 0
			seen.set(kind, count + 1)
			return count % 3 === 0 || NAMED.has(id)
		})
	expect(seen.size).toBe(7)
	const wrong = chosen.map((record) => retracted(record, REASON))
	withRetracted = all.changed(wrong.map((after): RecordChange => ({ kind: after.kind, id: after.id, after })))
	// A wish that names an office goes with it.
	const ids = new Set(chosen.map(({ id }) => id))
	const withOffices = [...all.records()].filter(
		(record) => record.kind === 'Wish' && record.office !== null && ids.has(record.office),
	)
	without = all.changed(
		[...chosen, ...withOffices].map(({ kind, id }): RecordChange => ({ kind, id, after: null })),
	)
})

describe('A fact that was retracted', () => {
	it.each(Object.entries(QUESTIONS))('is not in %s', async (_what, query) => {
		const [before, after, gone] = [
			await runQuery(all, query),
			await runQuery(withRetracted, query),
			await runQuery(without, query),
		]
		expect(after).toEqual(gone)
		expect(after).not.toEqual(before)
	})

	it.each([...NAMED])('%s is shown at its address with the reason, and nothing cites it', async (id) => {
		const query = `query One($id: ID!) {
			record(id: $id) { id retracted version label }
			overlaps(filter: { record: $id }) { totalCount }
		}`
		expect(await runQuery(withRetracted, query, { variables: { id } })).toMatchObject({
			record: { id, retracted: REASON, version: 2 },
			overlaps: { totalCount: 0 },
		})
		expect(await runQuery(all, query, { variables: { id } })).toMatchObject({
			record: { id, retracted: null, version: 1 },
		})
	})

	it('of a kind that is not public is shown to nobody', async () => {
		const kept = [...withRetracted.records()].filter(
			(record: GraphRecord) => record.kind === 'Mandate' || record.kind === 'Unavailability',
		)
		expect(kept.length).toBeGreaterThan(0)
		for (const { id } of kept) {
			expect(await runQuery(withRetracted, `{ record(id: "${id}") { id } }`)).toEqual({ record: null })
		}
	})
})
