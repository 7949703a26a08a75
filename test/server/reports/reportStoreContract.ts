/** What a store of reports promises, whichever it is: run on the one in memory and on Neo4j. */
import { beforeEach, expect, it } from 'vitest'
import type { NewAnswer, Report, ReportStore } from '../../../server/store/reportStore'

const at = (hour: number): string => new Date(Date.UTC(2027, 0, 1, hour)).toISOString()

export function someReport(name: string, hour = 0): Report {
	return {
		id: `report:${name}`,
		subject: 'RECORD',
		subjectId: 'mission:M1',
		groups: ['VM'],
		address: '/fiches/mission:M1?asOf=2027-01-01',
		title: 'A mission',
		language: 'fr',
		fault: 'DATE',
		text: 'Two days later,\nsays the paper.',
		source: null,
		state: 'RECEIVED',
		version: 1,
		createdAt: at(hour),
		changedAt: at(hour),
		closedAt: null,
	}
}

const answer = (id: string, parts: Partial<NewAnswer> = {}): NewAnswer => ({
	id: `note:${id}`,
	state: 'KEPT',
	text: 'The source says so.',
	at: at(5),
	accountId: 'account:editor',
	closedAt: at(5),
	activity: [],
	...parts,
})
const remark = (id: string, hour = 6) => ({ id: `note:${id}`, text: `Remark ${id}`, at: at(hour) })

export function promisesOfAReportStore(empty: () => Promise<ReportStore>): void {
	let store: ReportStore
	beforeEach(async () => {
		store = await empty()
		await store.create(someReport('b', 1), 'link of b')
		await store.create(someReport('a', 0), 'link of a')
	})

	it('finds a report by its link and by its id, whole, and lists open ones from the oldest', async () => {
		expect(await store.byLink('link of a')).toEqual(someReport('a', 0))
		expect(await store.byLink('report:a')).toBeNull()
		expect(await store.byIds(['report:b', 'report:none'])).toEqual([someReport('b', 1)])
		expect((await store.heads(true)).map(({ id }) => id)).toEqual(['report:a', 'report:b'])
		expect(await store.heads(false)).toEqual([])
		expect(await store.head('report:b')).toMatchObject({ subject: 'RECORD', groups: ['VM'] })
		expect(await store.head('report:none')).toBeNull()
	})

	it('keeps an answer once, and refuses one to an older version', async () => {
		const examined = answer('1', { state: 'EXAMINED', text: '', closedAt: null, at: at(4) })
		expect(await store.answer('report:a', 1, examined)).toBe('ANSWERED')
		// The transaction is tried again where the answer was lost.
		expect(await store.answer('report:a', 1, examined)).toBe('ANSWERED')
		expect(await store.answer('report:a', 1, answer('2'))).toBe('STALE')
		expect(await store.answer('report:a', 2, answer('2'))).toBe('ANSWERED')
		expect(await store.answer('report:none', 1, answer('3'))).toBe('ABSENT')
		expect(await store.byLink('link of a')).toEqual({
			...someReport('a', 0),
			state: 'KEPT',
			version: 3,
			changedAt: at(5),
			closedAt: at(5),
		})
		expect((await store.heads(false)).map(({ id }) => id)).toEqual(['report:a'])
		expect(await store.notesOf(['report:a', 'report:b'])).toEqual(
			new Map([
				[
					'report:a',
					[
						{ id: 'note:1', isAnswer: true, state: 'EXAMINED', text: '', at: at(4) },
						{ id: 'note:2', isAnswer: true, state: 'KEPT', text: 'The source says so.', at: at(5) },
					],
				],
			]),
		)
	})

	it('opens what was closed at a remark, leaves the state of what is open, and takes so many', async () => {
		await store.answer('report:a', 1, answer('1', { state: 'EXAMINED', closedAt: null }))
		expect(await store.remark('link of a', remark('2'), 2)).toBe('ADDED')
		expect(await store.byLink('link of a')).toMatchObject({ state: 'EXAMINED', version: 3, changedAt: at(6) })
		await store.answer('report:a', 3, answer('3', { at: at(7), closedAt: at(7) }))
		expect(await store.remark('link of a', remark('4', 8), 2)).toBe('ADDED')
		expect(await store.remark('link of a', remark('4', 8), 2)).toBe('ADDED')
		expect(await store.byLink('link of a')).toMatchObject({ state: 'RECEIVED', version: 5, closedAt: null })
		expect(await store.remark('link of a', remark('5', 9), 2)).toBe('TOO_MANY')
		expect(await store.remark('no link', remark('6'), 2)).toBe('ABSENT')
		expect((await store.notesOf(['report:a'])).get('report:a')?.map(({ id }) => id)).toEqual([
			'note:1',
			'note:2',
			'note:3',
			'note:4',
		])
	})

	it('removes a report that is withdrawn with all that was said about it, and no other', async () => {
		await store.remark('link of a', remark('1'), 2)
		await store.remark('link of b', remark('2'), 2)
		expect(await store.withdraw('link of a')).toBe(true)
		expect(await store.withdraw('link of a')).toBe(false)
		expect(await store.byLink('link of a')).toBeNull()
		expect([...(await store.notesOf(['report:a', 'report:b'])).keys()]).toEqual(['report:b'])
		// A note of the same id could be written again.
		expect(await store.remark('link of b', remark('1'), 9)).toBe('ADDED')
	})

	it('removes what was closed before an instant, and nothing that is open or was closed later', async () => {
		await store.create(someReport('c', 2), 'link of c')
		await store.answer('report:a', 1, answer('1', { at: at(5), closedAt: at(5) }))
		await store.answer('report:b', 1, answer('2', { at: at(9), closedAt: at(9) }))
		expect(await store.closedBefore(at(7))).toEqual([{ id: 'report:a', closedAt: at(5) }])
		expect(await store.removeClosedBefore(at(7))).toBe(1)
		expect(await store.removeClosedBefore(at(7))).toBe(0)
		expect((await store.byIds(['report:a', 'report:b', 'report:c'])).map(({ id }) => id).sort()).toEqual([
			'report:b',
			'report:c',
		])
		expect(await store.notesOf(['report:a'])).toEqual(new Map())
	})
}
