/** What may be told of drafts: counts by week that neither tell one draft nor change within a day. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../server/domain/fuzzyDate'
import type { Mission } from '../../../server/domain/records'
import { type CountedDraft, DraftGrid, type DraftQuestion } from '../../../server/queries/draftGrid'
import { harbourSnapshots, VELMAR } from '../../fixtures/harbours'
import { dataset, mission } from '../../fixtures/records'

const DAY = '2027-01-01'
const ACTORS = ['south', 'isle', 'coast', 'metropole', 'village', 'university']

const drafted = (id: string, leader: string, stay = '2027-05-11', more: Partial<Mission> = {}) =>
	mission(`mission:${id}`, leader, 'oriel', stay, { visibility: 'counted', status: 'draft', ...more })
const many = (count: number, more: Partial<Mission> = {}) =>
	ACTORS.slice(0, count).map((actor) => drafted(actor, actor, '2027-05-11', more))

/** Public or not. */
const harbours = (missions: readonly Mission[]) => harbourSnapshots(missions).first.whole

const seesNone = () => false

function weeks(
	missions: readonly Mission[],
	{ isSeen = seesNone, ...more }: Partial<DraftQuestion> & { isSeen?: (draft: CountedDraft) => boolean } = {},
	grid = new DraftGrid(),
) {
	const question: DraftQuestion = {
		direction: 'FR_TO_PARTNER',
		places: ['oriel'],
		days: { first: dayNumber('2027-05-10'), last: dayNumber('2027-05-16') },
		sectors: [],
		...more,
	}
	return grid.weeks(harbours(missions), DAY, question, isSeen)
}
const buckets = (...args: Parameters<typeof weeks>) => weeks(...args).map(({ bucket }) => bucket)

describe('the drafts of others', () => {
	it('are told for the weeks of the request, and one on each side', () => {
		expect(weeks([]).map(({ week }) => week)).toEqual(['2027-W18', '2027-W19', '2027-W20'])
	})

	it.each([
		[0, 'ZERO_TO_ONE'],
		[1, 'ZERO_TO_ONE'],
		[2, 'TWO_TO_FOUR'],
		[4, 'TWO_TO_FOUR'],
		[5, 'FIVE_OR_MORE'],
		[6, 'FIVE_OR_MORE'],
	])('of %i organisations stand in the bucket %s', (count, bucket) => {
		expect(buckets(many(count))[1]).toBe(bucket)
	})

	it('of one organisation show nothing, however many they are', () => {
		const drafts = ['1', '2', '3', '4', '5'].map((id) =>
			drafted(id, 'south', '2027-05-11', { sectors: ['sector:wine'] }),
		)
		expect(weeks(drafts, { sectors: ['sector:wine'] })).toEqual(weeks([]))
	})

	it('count in every week that they touch and at every stop, and in no other', () => {
		const drafts = ['south', 'isle'].map((actor) =>
			drafted(actor, actor, '2027-05-14..2027-05-18', { stops: ['capital'] }),
		)
		expect(buckets(drafts)).toEqual(['ZERO_TO_ONE', 'TWO_TO_FOUR', 'TWO_TO_FOUR'])
		expect(buckets(drafts, { places: ['capital'] })[1]).toBe('TWO_TO_FOUR')
		expect(buckets(drafts, { places: ['brume'] })[1]).toBe('ZERO_TO_ONE')
		expect(buckets(drafts, { direction: 'PARTNER_TO_FR' })[1]).toBe('ZERO_TO_ONE')
	})

	it('leave out what is public, what its owner keeps private, what is cancelled, fictitious or vague', () => {
		const left: readonly Partial<Mission>[] = [
			{ visibility: 'public' },
			{ visibility: 'private' },
			{ status: 'cancelled' },
			{ scenario: true },
		]
		for (const more of left) expect(weeks(many(6, more)), JSON.stringify(more)).toEqual(weeks([]))
		expect(weeks(ACTORS.map((actor) => drafted(actor, actor, '2027')))).toEqual(weeks([]))
	})

	it('leave out those that the reader sees: beside them one alone would be told', () => {
		const sees =
			(...actors: readonly string[]) =>
			({ organisation }: CountedDraft) =>
				actors.includes(organisation)
		expect(buckets(many(2), { isSeen: sees('south') })[1]).toBe('ZERO_TO_ONE')
		expect(buckets(many(3), { isSeen: sees('south') })[1]).toBe('TWO_TO_FOUR')
		expect(buckets(many(3), { isSeen: sees('south', 'isle') })[1]).toBe('ZERO_TO_ONE')
		const named = { sectors: ['sector:wine'] }
		const flags = weeks(many(2, named), { ...named, isSeen: sees('south') }).map((week) => week.sharesSector)
		expect(flags).toEqual([false, false, false])
	})
})

describe('the sector flag', () => {
	const flag = (drafts: readonly Mission[], sectors: readonly string[]) =>
		weeks(drafts, { sectors })[1]?.sharesSector
	const wine = drafted('1', 'south', '2027-05-11', { sectors: ['sector:wine'] })
	const water = drafted('2', 'isle', '2027-05-11', { sectors: ['sector:water'] })

	it('is raised when two organisations name one same sector of those asked about', () => {
		expect(flag([wine, { ...water, sectors: ['sector:wine'] }], ['sector:wine'])).toBe(true)
	})

	it('is not raised by one, nor by two that name different sectors', () => {
		expect(flag([wine, water], ['sector:wine'])).toBe(false)
		expect(flag([wine, water], ['sector:wine', 'sector:water'])).toBe(false)
	})
})

describe('asking twice', () => {
	it('gives the same answer on a day, whatever has been drafted or withdrawn in between', () => {
		fc.assert(
			fc.property(fc.subarray(ACTORS), fc.subarray(ACTORS), (before, after) => {
				const grid = new DraftGrid()
				const draftsOf = (actors: readonly string[]) => actors.map((actor) => drafted(actor, actor))
				const first = JSON.stringify(weeks(draftsOf(before), {}, grid))
				expect(JSON.stringify(weeks(draftsOf(after), {}, grid))).toBe(first)
			}),
		)
	})

	it('tells the next day what the record then holds', () => {
		const grid = new DraftGrid()
		const question: DraftQuestion = {
			direction: 'FR_TO_PARTNER',
			places: ['oriel'],
			days: { first: dayNumber('2027-05-11'), last: dayNumber('2027-05-11') },
			sectors: [],
		}
		grid.weeks(harbours(many(1)), '2027-01-01', question, seesNone)
		const next = grid.weeks(harbours(many(2)), '2027-01-02', question, seesNone)
		expect(next[1]?.bucket).toBe('TWO_TO_FOUR')
	})

	it('tells of one country what its own record holds', () => {
		const grid = new DraftGrid()
		const elsewhere = harbourSnapshots([], [dataset({ ...VELMAR, code: 'XX' })]).first.whole
		const question = { direction: 'FR_TO_PARTNER', places: ['oriel'], sectors: [] } as const
		const days = { first: dayNumber('2027-05-11'), last: dayNumber('2027-05-11') }
		expect(grid.weeks(elsewhere, DAY, { ...question, days }, seesNone)[1]?.bucket).toBe('ZERO_TO_ONE')
		expect(grid.weeks(harbours(many(2)), DAY, { ...question, days }, seesNone)[1]?.bucket).toBe('TWO_TO_FOUR')
	})

	it('one day to the next, one draft more or less moves a bucket only at its bounds', () => {
		const moved = [0, 1, 2, 3, 4, 5].filter(
			(count) => buckets(many(count))[1] !== buckets(many(count + 1))[1],
		)
		expect(moved).toEqual([1, 4])
	})
})
