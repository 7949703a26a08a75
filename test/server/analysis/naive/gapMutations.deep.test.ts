/** Wrong gaps are found out by the comparison with the naive ones. */
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { DivisionFacts, Presence } from '../../../../server/analysis/gaps/find'
import type { MissionFact, WishFact } from '../../../../server/snapshot/facts'
import { VELMAR } from '../../../fixtures/harbours'
import { dataset } from '../../../fixtures/records'
import { change, changeBack, loose, type Mutation, withSecond } from './changeOneFunction'
import {
	BLOC_APART,
	EVERYTHING_PUBLIC,
	PARTIES_APART,
	possibleTakenAsSure,
	readTooLate,
} from './commonMutations'
import { gapWorlds, linesOf } from './gapWorlds'
import { naiveGaps } from './naiveGaps'

type Days = Readonly<{ first: number; last: number }>

const GAPS = 'analysis/gaps'

/** The missions of a division are others. */
const otherMissions = (
	what: string,
	changed: (missions: readonly MissionFact[]) => readonly MissionFact[],
): Mutation => ({
	what,
	path: `${GAPS}/find`,
	name: 'findPresence',
	mutate: (original) => (facts: DivisionFacts, choice: unknown) =>
		loose(original)({ ...facts, missions: changed(facts.missions) }, choice),
})

/** What is found is not all of it. */
const otherPresence = (what: string, changed: (found: Presence) => Partial<Presence>): Mutation => ({
	what,
	path: `${GAPS}/find`,
	name: 'findPresence',
	mutate:
		(original) =>
		(...given) => {
			const found = original(...given) as Presence
			return { ...found, ...changed(found) }
		},
})

const MUTATIONS: readonly Mutation[] = [
	EVERYTHING_PUBLIC,
	possibleTakenAsSure('links'),
	readTooLate('links'),
	{
		what: 'missions of one day less than five years',
		path: 'domain/fuzzyDate',
		name: 'monthsBefore',
		mutate: (original) => (day: unknown, months: unknown) => Number(loose(original)(day, months)) + 1,
	},
	{
		what: 'stays that end on the day they start',
		path: 'domain/period',
		name: 'extentOf',
		mutate: (original) => (period: unknown) => {
			const days = loose(original)(period) as Days | null
			return days && { first: days.first, last: days.first }
		},
	},
	otherMissions('cancelled missions', (missions) =>
		missions.map((mission) => ({ ...mission, isActive: true })),
	),
	{
		what: 'whatever its confidence',
		path: 'analysis/openFacts',
		name: 'isWithinChoice',
		mutate: withSecond({ minConfidence: null }),
	},
	{
		what: 'wishes that are over',
		path: 'domain/openness',
		name: 'wishDaysOf',
		mutate: () => () => ({ openFrom: -1e9, openUntil: 1e9 }),
	},
	BLOC_APART,
	PARTIES_APART,
	otherMissions('a mission lost in a division', (missions) => missions.slice(1)),
	otherPresence('one who is lost in each cell', ({ actorsBySector }) => ({
		actorsBySector: new Map(
			[...actorsBySector].map(([sector, actors]) => [sector, new Set([...actors].slice(1))]),
		),
	})),
	otherPresence('one record lost in a division', ({ facts }) => ({ facts: facts.slice(1) })),
	{
		what: 'one wish lost among the answers',
		path: `${GAPS}/wishes`,
		name: 'findUnansweredWishes',
		mutate: (original) => (wishes: readonly WishFact[], choice: unknown) => {
			const [first, ...rest] = wishes
			const unanswered = new Set(loose(original)(rest, choice) as readonly WishFact[])
			const all = loose(original)(wishes, choice) as readonly WishFact[]
			return wishes.filter((wish) => unanswered.has(wish) || (wish === first && all.includes(wish)))
		},
	},
	{
		what: 'every actor of the same weight',
		path: 'analysis/gaps/find',
		name: 'findDominant',
		// One actor would have as much as all the others together: nobody dominates.
		mutate: () => () => null,
	},
]

let changed: Mutation | null = null
afterEach(() => {
	if (changed !== null) changeBack(changed)
	changed = null
})

describe('the comparison of gaps', () => {
	it.each(MUTATIONS)('finds out $what', { timeout: 60_000 }, async (mutation) => {
		changed = mutation
		change(mutation)
		const { snapshotOf } = await import('../../../fixtures/records')
		const { gapsOf } = await import('../gaps/gapsOf')
		const { explainCell } = await import('../../../../server/analysis/gaps/explain')
		const agrees = fc.property(gapWorlds, ({ records, parameters }) => {
			const found = gapsOf(snapshotOf(records, [dataset(VELMAR)]), parameters)
			const lines = linesOf(found, explainCell)
			return JSON.stringify(lines) === JSON.stringify(naiveGaps(records, parameters))
		})
		expect(fc.check(agrees, { seed: 20170131, numRuns: 1000, endOnFailure: true }).failed).toBe(true)
	})
})
