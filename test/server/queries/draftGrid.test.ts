/** The weekly counts of drafts, which reveal no single draft and do not change within a day. */

import { describe, expect, it } from 'vitest'
import { type CountedDraft, type DraftQuestion } from '../../../server/analysis/precheck/draftWeeks'
import { dayNumber } from '../../../server/domain/fuzzyDate'
import type { Mission } from '../../../server/domain/records'
import { DraftGrid, draftGridsInMemory } from '../../../server/queries/draftGrid'
import { fc } from '../../fixtures/fastCheck'
import { harbourSnapshots, VELMAR } from '../../fixtures/harbours'
import { dataset, date, mission } from '../../fixtures/records'

const DAY = '2027-01-01'
const ACTORS = ['south', 'isle', 'coast', 'metropole', 'village', 'university']

const drafted = (id: string, leader: string, stay = '2027-05-11', more: Partial<Mission> = {}) =>
	mission(`mission:${id}`, leader, 'oriel', stay, { visibility: 'counted', status: 'draft', ...more })
const many = (count: number, more: Partial<Mission> = {}) =>
	ACTORS.slice(0, count).map((actor) => drafted(actor, actor, '2027-05-11', more))

/** The snapshot with the hidden missions. */
const harbours = (missions: readonly Mission[]) => harbourSnapshots(missions).first.whole

const seesNone = () => false

function weeks(
	missions: readonly Mission[],
	{ isSeen = seesNone, ...more }: Partial<DraftQuestion> & { isSeen?: (draft: CountedDraft) => boolean } = {},
	grid = new DraftGrid(),
	day = DAY,
) {
	const question: DraftQuestion = {
		direction: 'FR_TO_PARTNER',
		places: ['oriel'],
		days: { first: dayNumber('2027-05-10'), last: dayNumber('2027-05-16') },
		sectors: [],
		...more,
	}
	return grid.weeks(harbours(missions), day, question, isSeen)
}
const buckets = async (...args: Parameters<typeof weeks>) =>
	(await weeks(...args)).map(({ bucket }) => bucket)

describe('the drafts of others', () => {
	it('are counted for the weeks of the request, and one week on each side', async () => {
		expect((await weeks([])).map(({ week }) => week)).toEqual(['2027-W18', '2027-W19', '2027-W20'])
	})

	it.each([
		[0, 'FEWER_THAN_THREE'],
		[2, 'FEWER_THAN_THREE'],
		[3, 'THREE_TO_FIVE'],
		[5, 'THREE_TO_FIVE'],
		[6, 'SIX_OR_MORE'],
	])('of %i organisations fall in the bucket %s', async (count, bucket) => {
		expect((await buckets(many(count)))[1]).toBe(bucket)
	})

	it('of one organisation reveal nothing, however many they are', async () => {
		const drafts = ['1', '2', '3', '4', '5'].map((id) =>
			drafted(id, 'south', '2027-05-11', { sectors: ['sector:wine'] }),
		)
		expect(await weeks(drafts, { sectors: ['sector:wine'] })).toEqual(await weeks([]))
	})

	it('count only in the weeks that they touch and at their stops', async () => {
		const drafts = ['south', 'isle', 'coast'].map((actor) =>
			drafted(actor, actor, '2027-05-14..2027-05-18', { stops: ['capital'] }),
		)
		expect(await buckets(drafts)).toEqual(['FEWER_THAN_THREE', 'THREE_TO_FIVE', 'THREE_TO_FIVE'])
		expect((await buckets(drafts, { places: ['capital'] }))[1]).toBe('THREE_TO_FIVE')
		expect((await buckets(drafts, { places: ['brume'] }))[1]).toBe('FEWER_THAN_THREE')
		expect((await buckets(drafts, { direction: 'PARTNER_TO_FR' }))[1]).toBe('FEWER_THAN_THREE')
	})

	it('exclude public, private, cancelled, fictitious and vaguely dated missions', async () => {
		const left: readonly Partial<Mission>[] = [
			{ visibility: 'public' },
			{ visibility: 'private' },
			{ status: 'cancelled' },
			{ scenario: true },
		]
		const none = await weeks([])
		for (const more of left) expect(await weeks(many(6, more)), JSON.stringify(more)).toEqual(none)
		expect(await weeks(ACTORS.map((actor) => drafted(actor, actor, '2027')))).toEqual(none)
	})

	it('exclude those that the reader sees, which would reveal a single other one', async () => {
		const sees =
			(...actors: readonly string[]) =>
			({ organisation }: CountedDraft) =>
				actors.includes(organisation)
		expect((await buckets(many(3), { isSeen: sees('south') }))[1]).toBe('FEWER_THAN_THREE')
		expect((await buckets(many(4), { isSeen: sees('south') }))[1]).toBe('THREE_TO_FIVE')
		const named = { sectors: ['sector:wine'] }
		const told = await weeks(many(3, named), { ...named, isSeen: sees('south') })
		expect(told.map((week) => week.sharesSector)).toEqual([false, false, false])
	})
})

describe('the sector flag', () => {
	const flag = async (drafts: readonly Mission[], sectors: readonly string[]) =>
		(await weeks(drafts, { sectors }))[1]?.sharesSector
	const naming = (...named: readonly string[]) =>
		named.map((sector, at) => {
			const actor = ACTORS[at] as string
			return drafted(actor, actor, '2027-05-11', { sectors: [sector] })
		})

	it('is set when three organisations name the same requested sector', async () => {
		expect(await flag(naming('sector:wine', 'sector:wine', 'sector:wine'), ['sector:wine'])).toBe(true)
	})

	it('is not set by two organisations, nor by three with different sectors', async () => {
		const three = naming('sector:wine', 'sector:wine', 'sector:water')
		expect(await flag(three, ['sector:wine'])).toBe(false)
		expect(await flag(three, ['sector:wine', 'sector:water'])).toBe(false)
	})
})

describe('the grid of a day', () => {
	const declared = (missions: readonly Mission[], day: string) =>
		missions.map((one) => ({ ...one, ownerDeclared: date(day) }))

	it('counts drafts from the day after they were declared', async () => {
		const grid = new DraftGrid()
		const drafts = [...declared(many(2), '2026-12-31'), ...declared(many(3).slice(2), DAY)]
		expect((await buckets(drafts, {}, grid))[1]).toBe('FEWER_THAN_THREE')
		expect((await buckets(drafts, {}, grid, '2027-01-02'))[1]).toBe('THREE_TO_FIVE')
	})

	it('does not change during the day, whatever is declared or changed', async () => {
		await fc.assert(
			fc.asyncProperty(fc.subarray(ACTORS), fc.subarray(ACTORS), async (before, after) => {
				const grid = new DraftGrid()
				const draftsOf = (actors: readonly string[], stay?: string) =>
					actors.map((actor) => drafted(actor, actor, stay))
				const first = JSON.stringify(await weeks(draftsOf(before), {}, grid))
				const elsewhere = declared(draftsOf(before, '2027-08-01'), DAY)
				const more = draftsOf(after.filter((actor) => !before.includes(actor)))
				expect(JSON.stringify(await weeks([...elsewhere, ...more], {}, grid))).toBe(first)
			}),
		)
	})

	it('follows a draft that was changed the day before', async () => {
		const grid = new DraftGrid()
		await weeks(many(3), {}, grid)
		const moved = declared(
			['south', 'isle', 'coast'].map((actor) => drafted(actor, actor, '2027-08-01')),
			'2027-01-02',
		)
		expect((await buckets(moved, {}, grid, '2027-01-02'))[1]).toBe('THREE_TO_FIVE')
		expect((await buckets(moved, {}, grid, '2027-01-03'))[1]).toBe('FEWER_THAN_THREE')
	})

	it('drops withdrawn, private and erased drafts at once', async () => {
		for (const rest of [
			many(2),
			[...many(2), ...many(3, { visibility: 'private' }).slice(2)],
			[...many(2), ...many(3, { status: 'cancelled' }).slice(2)],
		]) {
			const grid = new DraftGrid()
			expect((await buckets(many(3), {}, grid))[1]).toBe('THREE_TO_FIVE')
			expect((await buckets(rest, {}, grid))[1]).toBe('FEWER_THAN_THREE')
		}
	})

	it('is the same on every server, even after a restart', async () => {
		const store = draftGridsInMemory()
		expect((await buckets(many(3), {}, new DraftGrid(store)))[1]).toBe('THREE_TO_FIVE')
		const moved = declared(
			ACTORS.map((actor) => drafted(actor, actor, '2027-08-01')),
			DAY,
		)
		expect((await buckets(moved, {}, new DraftGrid(store)))[1]).toBe('THREE_TO_FIVE')
	})

	it('is read again after the database was unreachable', async () => {
		const { draftGrid, keepDraftGrid } = draftGridsInMemory()
		let isAway = true
		const grid = new DraftGrid({
			draftGrid: (country) => (isAway ? Promise.reject(new Error('away')) : draftGrid(country)),
			keepDraftGrid,
		})
		await expect(weeks(many(3), {}, grid)).rejects.toThrow('away')
		isAway = false
		expect((await buckets(many(3), {}, grid))[1]).toBe('THREE_TO_FIVE')
	})

	it('counts only the drafts of its own country', async () => {
		const grid = new DraftGrid()
		const elsewhere = harbourSnapshots([], [dataset({ ...VELMAR, code: 'XX' })]).first.whole
		const question = { direction: 'FR_TO_PARTNER', places: ['oriel'], sectors: [] } as const
		const days = { first: dayNumber('2027-05-11'), last: dayNumber('2027-05-11') }
		const told = await grid.weeks(elsewhere, DAY, { ...question, days }, seesNone)
		expect(told[1]?.bucket).toBe('FEWER_THAN_THREE')
		expect((await buckets(many(3), {}, grid))[1]).toBe('THREE_TO_FIVE')
	})
})
