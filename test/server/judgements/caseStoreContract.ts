/** What a store of cases promises, whichever it is: run on the one in memory and on Neo4j. */
import { beforeEach, expect, it } from 'vitest'
import type { Case, CaseEvent, CaseStore, CaseWrite } from '../../../server/store/caseStore'

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

export const someWrite = (next: Case, key: string, more: Partial<CaseWrite> = {}): CaseWrite => ({
	next,
	version: next.version - 1,
	events: [],
	action: 'case.judge',
	accountId: 'account:c',
	once: { account: 'account:c', idempotencyKey: key, input: `input of ${key}` },
	answer: `answer to ${key}`,
	...more,
})

export function promisesOfACaseStore(empty: () => Promise<CaseStore>): void {
	let store: CaseStore
	beforeEach(async () => {
		store = await empty()
	})

	it('keeps a case whole, and lists those of a group, pairs apart', async () => {
		const told = someCase('b', { toldActors: ['territory:north'], toldAt: [at(1)], end: '2011' })
		const pair = someCase('pair', { subject: 'DUPLICATE_RECORD', place: null, actors: [], start: null })
		for (const one of [told, someCase('a'), pair, someCase('else', { group: 'ZZ' })]) {
			expect(await store.write(someWrite(one, `write of ${one.id}`))).toEqual({
				answer: `answer to write of ${one.id}`,
			})
		}
		expect(await store.ofGroup('VM', false)).toEqual([someCase('a'), told])
		expect(await store.ofGroup('VM', true)).toEqual([pair])
		expect(await store.ofGroup('XX', false)).toEqual([])
		expect(await store.byIds(['case:a', 'case:none'])).toEqual([someCase('a')])
	})

	it('writes once under a key, and answers the same again', async () => {
		const first = someWrite(someCase('a'), 'one', { events: [someEvent('1', 'a')] })
		expect(await store.write(first)).toEqual({ answer: 'answer to one' })
		expect(await store.write({ ...first, answer: 'another' })).toEqual({ answer: 'answer to one' })
		const otherwise = { ...first, once: { ...first.once, input: 'something else' } }
		await expect(store.write(otherwise)).rejects.toMatchObject({ code: 'BAD_INPUT' })
		expect(await store.byIds(['case:a'])).toEqual([someCase('a')])
		expect((await store.eventsOf(['case:a'])).get('case:a')).toHaveLength(1)
	})

	it('refuses a write on another version, of which nothing stays, not even its key', async () => {
		await store.write(someWrite(someCase('a'), 'one'))
		const late = someWrite(someCase('a', { reason: 'Late' }), 'two', { events: [someEvent('late', 'a')] })
		expect(await store.write(late)).toBe('STALE')
		expect(await store.write(someWrite(someCase('b', { version: 4 }), 'three'))).toBe('STALE')
		expect(await store.ofGroup('VM', false)).toEqual([someCase('a')])
		expect(await store.byIds(['case:b'])).toEqual([])
		expect(await store.eventsOf(['case:a'])).toEqual(new Map())
		const next = someCase('a', { verdict: 'handled', reason: 'Done', version: 2 })
		expect(await store.write(someWrite(next, 'two'))).toEqual({ answer: 'answer to two' })
		expect(await store.byIds(['case:a'])).toEqual([next])
	})

	it('lets one of two who write at once through', async () => {
		await store.write(someWrite(someCase('a'), 'one'))
		const both = await Promise.all(
			['two', 'three'].map((key) => store.write(someWrite(someCase('a', { reason: key, version: 2 }), key))),
		)
		expect(both.filter((answer) => answer === 'STALE')).toHaveLength(1)
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
		await store.write(someWrite(someCase('a'), 'one', { events }))
		await store.write(someWrite(someCase('b'), 'two', { events: [someEvent('b', 'b')] }))
		await store.write(someWrite(someCase('c'), 'three'))
		expect(await store.eventsOf(['case:a', 'case:b', 'case:c'])).toEqual(
			new Map([
				['case:a', [someEvent('9', 'a'), judged, told]],
				['case:b', [someEvent('b', 'b')]],
			]),
		)
	})

	it('finds what some actors were told, the latest last', async () => {
		const toldActors = ['territory:north', 'territory:south']
		await store.write(someWrite(someCase('a', { toldActors, toldAt: [at(3), at(1)] }), 'one'))
		await store.write(
			someWrite(someCase('b', { toldActors: ['territory:south'], toldAt: [at(2)], group: 'ZZ' }), 'two'),
		)
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
		await store.write(someWrite(someCase('a'), 'one'))
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
