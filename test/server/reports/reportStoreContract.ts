/** What a store of reports promises, whichever it is: run on the one in memory and on Neo4j. */
import { beforeEach, expect, it } from 'vitest'
import type { Report, ReportStore, ReportWrite } from '../../../server/store/reportStore'
import type { Stores } from '../../../server/store/stores'
import { kept } from '../../fixtures/kept'

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

const note = (id: string, parts: Partial<NonNullable<ReportWrite['note']>> = {}) => ({
	id: `note:${id}`,
	isAnswer: true,
	state: 'KEPT' as const,
	text: 'The source says so.',
	at: at(5),
	accountId: 'account:editor',
	...parts,
})
const remark = (id: string, hour = 6) => ({
	...note(id, { isAnswer: false, accountId: null, text: `Remark ${id}`, at: at(hour) }),
	state: null,
})
const closed = (report: Report, hour: number): Report => ({ ...report, state: 'KEPT', closedAt: at(hour) })

type Accounts = Pick<Stores, 'perform' | 'reports'>

export function promisesOfAReportStore(empty: () => Promise<Accounts>): void {
	let accounts: Accounts
	let store: ReportStore
	const [a, b] = [someReport('a', 0), someReport('b', 1)]
	const keep = (report: ReportWrite) => kept(accounts, { report })
	beforeEach(async () => {
		accounts = await empty()
		store = accounts.reports
		await keep({ next: b, tokenHash: 'link of b' })
		await keep({ next: a, tokenHash: 'link of a' })
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

	it('keeps what is said of a report in its order, and leaves its link', async () => {
		const examined = note('1', { state: 'EXAMINED', text: '', at: at(4) })
		await keep({ next: { ...a, state: 'EXAMINED', version: 2 }, note: examined })
		const answered = { ...closed(a, 5), version: 3, changedAt: at(5) }
		await keep({ next: answered, note: note('2') })
		expect(await store.byLink('link of a')).toEqual(answered)
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

	it('gives one to whoever changes it, by its id or its link, with how many remarks were added', async () => {
		const next = { ...closed(a, 5), version: 2 }
		await keep({ next, note: note('1') })
		await keep({ next: { ...next, version: 3 }, note: remark('2') })
		const seen = await accounts.perform(null, async (locked) => {
			const found = [
				await locked.report('report:a'),
				await locked.reportOfLink('link of b'),
				await locked.report('report:none'),
				await locked.reportOfLink('report:a'),
			]
			const audit = { action: 'report.remark', object: null, fields: [] }
			return { by: null, audit, answer: JSON.stringify(found) }
		})
		expect(JSON.parse(seen)).toEqual([{ ...next, version: 3, remarks: 1 }, { ...b, remarks: 0 }, null, null])
		// It is opened again.
		await keep({ next: { ...a, version: 4 }, note: remark('3', 7) })
		expect(await store.byLink('link of a')).toEqual({ ...a, version: 4 })
	})

	it('removes a report that is withdrawn with all that was said about it, and no other', async () => {
		await keep({ next: a, note: remark('1') })
		await keep({ next: b, note: remark('2') })
		await kept(accounts, { removedReport: 'report:a' })
		expect(await store.byLink('link of a')).toBeNull()
		expect([...(await store.notesOf(['report:a', 'report:b'])).keys()]).toEqual(['report:b'])
	})

	it('removes what was closed before an instant, and nothing that is open or was closed later', async () => {
		await keep({ next: someReport('c', 2), tokenHash: 'link of c' })
		await keep({ next: closed(a, 5), note: note('1') })
		await keep({ next: closed(b, 9), note: note('2') })
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
