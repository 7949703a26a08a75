/**
 * An attacker with any number of networks who asks every question on every day: one organisation's drafts, however
 * many, leave no trace in any answer, and a third organisation none where two already are.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mission } from '../../../server/domain/records'
import type { Role } from '../../../server/domain/role'
import { DraftGrid } from '../../../server/queries/draftGrid'
import { missionDraft, type Precheck, precheckAnswer } from '../../../server/queries/precheck'
import { queryContextOf } from '../../../server/queries/queryContext'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { harbourSnapshots } from '../../fixtures/harbours'
import { mission } from '../../fixtures/records'
import { seenAtOnce } from '../graphql/runQuery'

const DAYS = ['2027-01-01', '2027-01-02', '2027-01-03'] as const
const AROUND = {
	store: { search: () => Promise.reject(new Error('unused')) },
	contactEmail: null,
	version: '0',
}
const SECTORS = ['sector:wine', 'sector:water']

/** Every place, week and sector around the drafts, each asked for alone: what tells most. */
const QUESTIONS = ['oriel', 'brume', 'littoral'].flatMap((place) =>
	['2027-05-03', '2027-05-10', '2027-05-17'].flatMap((start) =>
		[[], ['wine'], ['water']].map((sectors) => ({
			actor: 'isle',
			places: [place],
			start,
			end: start.replace(/\d\d$/, (day) => String(Number(day) + 4).padStart(2, '0')),
			sectors,
		})),
	),
)

const drafts = fc.array(
	fc.record({
		host: fc.constantFrom('oriel', 'docks', 'brume', 'littoral'),
		stops: fc.subarray(['brume', 'capital']),
		stay: fc.constantFrom('2027-05-11', '2027-05-07..2027-05-20', '2027-05', '2027'),
		sectors: fc.subarray(SECTORS),
		visibility: fc.constantFrom('counted' as const, 'group' as const, 'private' as const),
		status: fc.constantFrom('draft' as const, 'planned' as const, null),
		/** Written on this day, and withdrawn on that one. */
		from: fc.nat({ max: 3 }),
		until: fc.nat({ max: 4 }),
		/** Before the questions of its day, or after them. */
		isEarly: fc.boolean(),
	}),
	{ minLength: 1, maxLength: 5 },
)
type Drafts = typeof drafts extends fc.Arbitrary<infer T> ? T : never

/** All that three days of questions tell. Drafts of `leader` come and go in between. */
function transcript(
	others: readonly Mission[],
	leader: string | null,
	drawn: Drafts,
	tell: (snapshots: Snapshots, around: typeof AROUND, today: string) => unknown = tellOfAll,
): string {
	let snapshots = harbourSnapshots(others)
	const around = { ...AROUND, draftGrid: new DraftGrid() }
	return JSON.stringify(
		DAYS.map((today, number) => {
			snapshots = moved(snapshots, leader, drawn, number, true)
			const answers = tell(snapshots, around, today)
			snapshots = moved(snapshots, leader, drawn, number, false)
			return [answers, tell(snapshots, around, today)]
		}),
	)
}

/** Each question by another account. */
function asked(
	snapshots: Snapshots,
	around: typeof AROUND,
	today: string,
	roles: readonly Role[],
): readonly Precheck[] {
	const visitor = queryContextOf(snapshots, { ...around, today })
	return QUESTIONS.map((question, index) => {
		const reader = { accountId: `account:${index}`, roles, scopes: null }
		const context = seenAtOnce(reader, visitor)
		return precheckAnswer(context, missionDraft(context, question))
	})
}

const tellOfAll = (...where: Parameters<typeof tellMember>) => asked(...where, [])

const MEMBER = [{ role: 'MEMBER', group: 'VM', actorId: null }] as const

function tellMember(snapshots: Snapshots, around: typeof AROUND, today: string): unknown {
	return asked(snapshots, around, today, MEMBER).map(({ places }) => places.map((place) => place.drafts))
}

/** After what is drafted and withdrawn on a day, before its questions or after them. */
function moved(
	snapshots: Snapshots,
	leader: string | null,
	drawn: Drafts,
	number: number,
	isEarly: boolean,
): Snapshots {
	if (leader === null) return snapshots
	const changes = drawn.flatMap(({ host, stay, from, until, isEarly: early, ...more }, index) => {
		const id = `mission:${leader}-${index}`
		if (early !== isEarly) return []
		const change = (after: Mission | null) => ({ kind: 'Mission' as const, id, after })
		return [
			...(from === number ? [change(mission(id, leader, host, stay, more))] : []),
			...(until === number ? [change(null)] : []),
		]
	})
	return snapshots.changed(changes)
}

const known = (count: number): readonly Mission[] =>
	['coast', 'metropole', 'university'].slice(0, count).flatMap((leader) =>
		['2027-05-01..2027-05-31'].map((stay) =>
			mission(`mission:${leader}`, leader, 'oriel', stay, {
				stops: ['brume', 'capital'],
				visibility: 'counted',
				status: 'draft',
			}),
		),
	)

describe('an attacker who asks everything, every day', () => {
	it('learns nothing of the drafts of one organisation, however many they are and whenever they come', () => {
		const nothing = transcript([], null, [])
		fc.assert(
			fc.property(drafts, (drawn) => {
				expect(transcript([], 'south', drawn)).toBe(nothing)
			}),
			{ numRuns: 15 },
		)
	})

	it.each([2, 3])('learns nothing of one more where %i organisations are, if it names no sector', (count) => {
		const without = transcript(known(count), null, [])
		fc.assert(
			fc.property(drafts, (drawn) => {
				// Around a province alone, where nobody else is, one organisation is one as before.
				const silent = drawn.map((draft) => ({ ...draft, sectors: [] }))
				expect(transcript(known(count), 'south', silent)).toBe(without)
			}),
			{ numRuns: 15 },
		)
	})

	it.each([0, 1, 2, 3])(
		'who is a member and sees the drafts of %i, learns nothing of those of one more',
		(count) => {
			const named = known(count).map((draft) => ({ ...draft, visibility: 'group' as const }))
			const without = transcript(named, null, [], tellMember)
			fc.assert(
				fc.property(drafts, (drawn) => {
					const counted = drawn.map((draft) => ({ ...draft, visibility: 'counted' as const }))
					expect(transcript(named, 'south', counted, tellMember)).toBe(without)
				}),
				{ numRuns: 15 },
			)
		},
	)

	it('who is not signed in is told nothing of drafts at all', () => {
		const visitor = queryContextOf(harbourSnapshots(known(3)), { ...AROUND, today: DAYS[0] })
		const told = QUESTIONS.map((question) => precheckAnswer(visitor, missionDraft(visitor, question)))
		expect(told.flatMap(({ places }) => places.flatMap((place) => place.drafts))).toEqual([])
	})

	it('does learn what the decision says: that a bucket of one became two overnight', () => {
		const one = {
			host: 'oriel',
			stops: [],
			stay: '2027-05-11',
			sectors: [],
			until: 4,
			isEarly: false,
		} as const
		const drawn: Drafts = [
			{ ...one, stops: [], sectors: [], visibility: 'counted', status: 'draft', from: 0 },
		]
		const [first, next] = JSON.parse(transcript(known(1), 'south', drawn)) as [[unknown, unknown], [unknown]]
		expect(first[1]).toEqual(first[0])
		expect(JSON.stringify(next[0])).toContain('TWO_TO_FOUR')
		expect(JSON.stringify(first[0])).not.toContain('TWO_TO_FOUR')
	})
})
