/**
 * An attacker with any number of networks who asks every question on every day, at two servers, with drafts of their own
 * and of a friend: one organisation's drafts, however many, leave no trace in any answer.
 */

import { describe, expect, it } from 'vitest'
import type { Mission } from '../../../server/domain/records'
import type { Role } from '../../../server/domain/role'
import { DraftGrid, draftGridsInMemory } from '../../../server/queries/draftGrid'
import { missionDraft, type Precheck, precheckAnswer } from '../../../server/queries/precheck'
import { queryContextOf } from '../../../server/queries/queryContext'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { fc } from '../../fixtures/fastCheck'
import { harbourSnapshots } from '../../fixtures/harbours'
import { date, mission } from '../../fixtures/records'
import { seenAtOnce } from '../graphql/runQuery'

const DAYS = ['2027-01-01', '2027-01-02', '2027-01-03'] as const
const AROUND = {
	store: { search: () => Promise.reject(new Error('unused')) },
	contactEmail: null,
	version: '0',
}
const SECTORS = ['sector:wine', 'sector:water']

/** Every place, week and sector around the drafts, one at a time: the most revealing questions. */
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
		/** The days of writing and withdrawal. */
		from: fc.nat({ max: 3 }),
		until: fc.nat({ max: 4 }),
		/** Whether the change comes before the questions of its day. */
		isEarly: fc.boolean(),
	}),
	{ minLength: 1, maxLength: 5 },
)
type Drafts = typeof drafts extends fc.Arbitrary<infer T> ? T : never

/** The drafts of one organisation on the three days. */
interface Drafting {
	readonly leader: string
	readonly drawn: Drafts
}

/** The attacker asks two servers that share one database and one record. */
type Servers = readonly [Around, Around]
type Around = typeof AROUND & { readonly draftGrid: DraftGrid }

/** All answers of three days from both servers, while drafts come and go. */
async function transcript(
	others: readonly Mission[],
	drafting: readonly Drafting[],
	roles: readonly Role[] = [],
	tell: (answers: readonly Precheck[]) => unknown = (answers) => answers,
): Promise<string> {
	let snapshots = harbourSnapshots(others)
	const store = draftGridsInMemory()
	const servers: Servers = [
		{ ...AROUND, draftGrid: new DraftGrid(store) },
		{ ...AROUND, draftGrid: new DraftGrid(store) },
	]
	const told: unknown[] = []
	for (const [number, today] of DAYS.entries()) {
		snapshots = moved(snapshots, drafting, number, true)
		const early = tell(await asked(snapshots, servers[0], today, roles))
		snapshots = moved(snapshots, drafting, number, false)
		const late = tell(await asked(snapshots, servers[0], today, roles))
		// Only now it reads the grid of the day, or makes it if the first server was not asked.
		expect(tell(await asked(snapshots, servers[1], today, roles))).toEqual(late)
		told.push([early, late])
	}
	return JSON.stringify(told)
}

/** Asks each question from another account. */
async function asked(
	snapshots: Snapshots,
	around: Around,
	today: string,
	roles: readonly Role[],
): Promise<readonly Precheck[]> {
	const visitor = queryContextOf(snapshots, { ...around, today })
	const answers: Precheck[] = []
	for (const [index, question] of QUESTIONS.entries()) {
		const context = seenAtOnce({ accountId: `account:${index}`, roles, scopes: null }, visitor)
		answers.push(await precheckAnswer(context, missionDraft(context, question)))
	}
	return answers
}

const MEMBER: Role = { role: 'MEMBER', group: 'VM', actorId: null }
const editorOf = (actorId: string): Role => ({ role: 'EDITOR', group: null, actorId })

const draftsOfAll = (answers: readonly Precheck[]): unknown =>
	answers.map(({ places }) => places.map((place) => place.drafts))

/** The record after the drafts and withdrawals of a day, before or after its questions. */
function moved(
	snapshots: Snapshots,
	drafting: readonly Drafting[],
	number: number,
	isEarly: boolean,
): Snapshots {
	const changes = drafting.flatMap(({ leader, drawn }) =>
		drawn.flatMap(({ host, stay, from, until, isEarly: early, ...more }, index) => {
			const id = `mission:${leader}-${index}`
			if (early !== isEarly) return []
			const change = (after: Mission | null) => ({ kind: 'Mission' as const, id, after })
			const declared = { owner: leader, ownerDeclared: date(DAYS[number] ?? '') }
			return [
				...(from === number ? [change(mission(id, leader, host, stay, { ...more, ...declared }))] : []),
				...(until === number ? [change(null)] : []),
			]
		}),
	)
	return changes.length === 0 ? snapshots : snapshots.changed(changes)
}

const known = (count: number, visibility: 'counted' | 'group' = 'counted'): readonly Mission[] =>
	['coast', 'village', 'university', 'north'].slice(0, count).map((leader) =>
		mission(`mission:${leader}`, leader, 'oriel', '2027-05-01..2027-05-31', {
			stops: ['brume', 'capital'],
			visibility,
			status: 'draft',
		}),
	)

const counted = (drawn: Drafts): Drafts =>
	drawn.map((draft) => ({ ...draft, visibility: 'counted' as const }))

describe('an attacker who asks every question every day', { timeout: 120_000 }, () => {
	it.each([0, 1, 3, 4])(
		'learns nothing about the drafts of one organisation beside those of %i others',
		async (count) => {
			const nothing = await transcript(known(count), [])
			await fc.assert(
				fc.asyncProperty(drafts, async (drawn) => {
					expect(await transcript(known(count), [{ leader: 'south', drawn }])).toBe(nothing)
				}),
				{ numRuns: 6 },
			)
		},
	)

	it('learns nothing about one organisation from own drafts or those of a friend', async () => {
		await fc.assert(
			fc.asyncProperty(drafts, drafts, drafts, async (own, friends, drawn) => {
				const decoys = [
					{ leader: 'metropole', drawn: counted(own) },
					{ leader: 'coast', drawn: counted(friends) },
				]
				const roles = [editorOf('metropole')]
				const without = await transcript([], decoys, roles, draftsOfAll)
				const withThem = [...decoys, { leader: 'south', drawn: counted(drawn) }]
				expect(await transcript([], withThem, roles, draftsOfAll)).toBe(without)
			}),
			{ numRuns: 10 },
		)
	})

	it.each([0, 2, 4])(
		'who is a member and sees the drafts of %i learns nothing about those of one more',
		async (count) => {
			const named = known(count, 'group')
			const without = await transcript(named, [], [MEMBER], draftsOfAll)
			await fc.assert(
				fc.asyncProperty(drafts, async (drawn) => {
					const drafting = [{ leader: 'south', drawn: counted(drawn) }]
					expect(await transcript(named, drafting, [MEMBER], draftsOfAll)).toBe(without)
				}),
				{ numRuns: 6 },
			)
		},
	)

	it('who is not signed in learns nothing about any draft', async () => {
		const visitor = queryContextOf(harbourSnapshots(known(4)), { ...AROUND, today: DAYS[0] })
		const told = await Promise.all(
			QUESTIONS.map((question) => precheckAnswer(visitor, missionDraft(visitor, question))),
		)
		expect(told.flatMap(({ places }) => places.flatMap((place) => place.drafts))).toEqual([])
	})

	it('learns that two organisations became three, but only the day after', async () => {
		const drawn: Drafts = [
			{
				host: 'oriel',
				stops: [],
				stay: '2027-05-11',
				sectors: [],
				until: 4,
				isEarly: true,
				visibility: 'counted',
				status: 'draft',
				from: 0,
			},
		]
		const [first, next] = JSON.parse(await transcript(known(2), [{ leader: 'south', drawn }])) as unknown[]
		expect(JSON.stringify(next)).toContain('THREE_TO_FIVE')
		expect(JSON.stringify(first)).not.toContain('THREE_TO_FIVE')
	})
})
