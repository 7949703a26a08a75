/** Compares gaps with the naive ones: empty cells, wishes, places of one actor. */
import type { DivisionFacts, Presence } from '../../../../server/analysis/gaps/find'
import type { MissionFact, WishFact } from '../../../../server/snapshot/facts'
import { VELMAR } from '../../../fixtures/harbours'
import { dataset } from '../../../fixtures/records'
import { loose, type Mutation, withSecond } from './changeOneFunction'
import {
	BLOC_APART,
	EVERYTHING_PUBLIC,
	PARTIES_APART,
	possibleTakenAsSure,
	readTooLate,
} from './commonMutations'
import { comparisonOf } from './comparison'
import { type GapWorld, gapWorlds, linesOf } from './gapWorlds'
import { naiveGaps } from './naiveGaps'

type Days = Readonly<{ first: number; last: number }>

const GAPS = 'analysis/gaps'

/** Changes the missions of a division. */
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

/** Changes some of the results. */
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
		// No actor could then have a dominating share.
		mutate: () => () => null,
	},
]

export const GAP_COMPARISON = comparisonOf({
	of: 'gaps',
	worlds: gapWorlds,
	load: async () => {
		const { snapshotOf } = await import('../../../fixtures/records')
		const { gapsOf } = await import('../gaps/gapsOf')
		const { explainCell } = await import('../../../../server/analysis/gaps/explain')
		const gapsIn = ({ records, parameters }: GapWorld) =>
			gapsOf(snapshotOf(records, [dataset(VELMAR)]), parameters)
		return (world, count) => {
			const lines = linesOf(gapsIn(world), explainCell)
			const empty = lines.cells.filter((cell) => cell.endsWith(':  | ')).length
			count('empty', empty)
			count('filled', lines.cells.length - empty)
			count('unanswered', lines.unanswered.length)
			count('answered', gapsIn(askedInVain(world)).unanswered.length - lines.unanswered.length)
			count('dominated', lines.dominated.length)
			return [lines, naiveGaps(world.records, world.parameters)]
		}
	},
	holding: { empty: 100, filled: 100, unanswered: 100, answered: 100, dominated: 100 },
	mutations: MUTATIONS,
	toldIn: {
		'what is for the group made public': 2,
		'possible links taken as established': 0,
		'links read one day too late': 5,
		'missions of one day less than five years': 11,
		'stays that end on the day they start': 0,
		'cancelled missions': 2,
		'whatever its confidence': 7,
		'wishes that are over': 2,
		'a bloc local that is two': 6,
		'parties that do not merge': 2,
		'a mission lost in a division': 7,
		'one who is lost in each cell': 0,
		'one record lost in a division': 0,
		'one wish lost among the answers': 5,
		'every actor of the same weight': 2,
	},
})

/** Addresses every wish to an actor without wishes, so that all stay unanswered. */
function askedInVain({ records, parameters }: GapWorld): GapWorld {
	return {
		records: records.map((record) => (record.kind === 'Wish' ? { ...record, other: 'free' } : record)),
		parameters,
	}
}
