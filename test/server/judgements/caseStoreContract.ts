/** What a store of cases promises, whichever it is: run on the one in memory and on Neo4j. */
import { beforeEach, expect, it } from 'vitest'
import type { Case, CaseEvent, CaseStore } from '../../../server/store/caseStore'
import type { Stores } from '../../../server/store/stores'
import { kept } from '../../fixtures/kept'

const at = (hour: number): string => new Date(Date.UTC(2027, 0, 1, hour)).toISOString()

export function someCase(name: string, more: Partial<Case> = {}): Case {
	return {
		id: `case:${name}`,
		group: 'VM',
		subject: 'CROWDING',
		key: `crowding:${name}`,
		keys: [`crowding:${name}`],
		place: 'territory:oriel',
		partner: null,
		actors: ['territory:north', 'territory:south'],
		start: '2010-05',
		end: null,
		verdict: 'new',
		reason: '',
		proposal: null,
		evidence: ['mission:1@1', 'mission:2@3'],
		judgedOn: '2027-01-01',
		toldActors: [],
		toldAt: [],
		openedAt: at(0),
		changedAt: at(0),
		goneAt: null,
		version: 1,
		...more,
	}
}

export const someEvent = (name: string, caseName: string, more: Partial<CaseEvent> = {}): CaseEvent => ({
	id: `event:${name}`,
	caseId: `case:${caseName}`,
	kind: 'OPENED',
	at: at(0),
	accountId: null,
	actor: null,
	verdict: null,
	text: '',
	...more,
})

type Accounts = Pick<Stores, 'perform' | 'cases'>

export function promisesOfACaseStore(empty: () => Promise<Accounts>): void {
	let accounts: Accounts
	let store: CaseStore
	beforeEach(async () => {
		accounts = await empty()
		store = accounts.cases
	})
	const keep = (next: Case, events: readonly CaseEvent[] = []) => kept(accounts, { case: { next, events } })

	it('keeps a case whole, and lists those of a group, pairs apart', async () => {
		const told = someCase('b', { toldActors: ['territory:north'], toldAt: [at(1)], end: '2011' })
		const pair = someCase('pair', { subject: 'DUPLICATE_RECORD', place: null, actors: [], start: null })
		for (const one of [told, someCase('a'), pair, someCase('else', { group: 'ZZ' })]) await keep(one)
		expect(await store.ofGroup('VM', false)).toEqual([someCase('a'), told])
		expect(await store.ofGroup('VM', true)).toEqual([pair])
		expect(await store.ofGroup('XX', false)).toEqual([])
		expect(await store.byIds(['case:a', 'case:none'])).toEqual([someCase('a')])
	})

	it('gives one to whoever changes it, whole, and null where none of that id is on record', async () => {
		await keep(someCase('a'))
		const seen = await accounts.perform(null, async (locked) => {
			const found = [await locked.case('case:a'), await locked.case('case:b')]
			const write = { next: someCase('b'), events: [] }
			const audit = { action: 'case.judge', object: null, fields: [] }
			return { by: 'account:c', case: write, audit, answer: JSON.stringify(found) }
		})
		expect(JSON.parse(seen)).toEqual([someCase('a'), null])
		expect(await store.byIds(['case:b'])).toEqual([someCase('b')])
	})

	it('gives it to one after the other of two who change it at once', async () => {
		const rise = () =>
			accounts.perform(null, async (locked) => {
				const { version } = (await locked.case('case:a')) ?? { version: 0 }
				const audit = { action: 'case.judge', object: null, fields: [] }
				const next = someCase('a', { version: version + 1 })
				return { by: 'account:c', case: { next, events: [] }, audit, answer: String(next.version) }
			})
		expect((await Promise.all([rise(), rise()])).sort()).toEqual(['1', '2'])
	})

	it('tells what happened to each case in the order in which it came, what opened it first', async () => {
		const judged = someEvent('0', 'a', {
			kind: 'JUDGED',
			accountId: 'account:c',
			verdict: 'handled',
			text: 'Done',
		})
		const told = someEvent('00', 'a', {
			kind: 'TOLD',
			at: at(1),
			accountId: 'account:c',
			actor: 'territory:north',
		})
		const events = [told, judged, someEvent('9', 'a')]
		await keep(someCase('a'), events)
		await keep(someCase('b'), [someEvent('b', 'b')])
		await keep(someCase('c'))
		expect(await store.eventsOf(['case:a', 'case:b', 'case:c'])).toEqual(
			new Map([
				['case:a', [someEvent('9', 'a'), judged, told]],
				['case:b', [someEvent('b', 'b')]],
			]),
		)
	})

	it('finds what some actors were told, the latest last', async () => {
		const toldActors = ['territory:north', 'territory:south']
		await keep(someCase('a', { toldActors, toldAt: [at(3), at(1)] }))
		await keep(someCase('b', { toldActors: ['territory:south'], toldAt: [at(2)], group: 'ZZ' }))
		const told = (actor: string, name: string, hour: number, group = 'VM') => ({
			group,
			actor: `territory:${actor}`,
			keys: [`crowding:${name}`],
			at: at(hour),
		})
		expect(await store.toldOf(['territory:south'])).toEqual([
			told('south', 'a', 1),
			told('south', 'b', 2, 'ZZ'),
		])
		expect(await store.toldOf(toldActors)).toEqual([
			told('south', 'a', 1),
			told('south', 'b', 2, 'ZZ'),
			told('north', 'a', 3),
		])
		expect(await store.toldOf(['territory:isle'])).toEqual([])
	})

	it('records what was found of itself, and leaves alone what changed meanwhile', async () => {
		await store.record([])
		await keep(someCase('a'))
		const gone = someCase('a', { goneAt: at(2), version: 2 })
		const opened = someCase('b')
		await store.record([
			{ next: gone, version: 1, event: someEvent('gone', 'a', { kind: 'GONE', at: at(2) }) },
			{ next: opened, version: 0, event: someEvent('b', 'b') },
		])
		await store.record([
			{ next: { ...gone, goneAt: null }, version: 1, event: someEvent('late', 'a', { kind: 'RETURNED' }) },
			{ next: opened, version: 0, event: someEvent('again', 'b') },
		])
		expect(await store.ofGroup('VM', false)).toEqual([gone, opened])
		expect(await store.eventsOf(['case:a', 'case:b'])).toEqual(
			new Map([
				['case:a', [someEvent('gone', 'a', { kind: 'GONE', at: at(2) })]],
				['case:b', [someEvent('b', 'b')]],
			]),
		)
	})
}
