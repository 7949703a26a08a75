/** What a store of contacts promises, whichever it is: run on the one in memory and on Neo4j. */
import { beforeEach, expect, it } from 'vitest'
import type { Erasure } from '../../../server/domain/erasure'
import { Conflict } from '../../../server/errors'
import type { ContactHead, ContactStore, ContactValues } from '../../../server/store/contactStore'
import type { PersonalDataStore, PersonRequest } from '../../../server/store/personalDataStore'

function someHead(id: string, parts: Partial<ContactHead> = {}): ContactHead {
	return {
		id: `contact:${id}`,
		organisation: 'territory:north',
		state: 'SHOWN',
		origin: 'INDIRECT',
		collectedOn: '2026-11-30',
		confirmedOn: '2026-11-30',
		informedOn: null,
		version: 1,
		...parts,
	}
}

export function someValues(id: string): ContactValues {
	return {
		name: `Prénom${id} Patronyme${id}`,
		function: `Chargée de mission ${id}`,
		email: `prenom${id}@exemple.invalid`,
		phone: '+33 1 99 00 12 34',
		source: `carte de visite ${id}`,
	}
}

let key = 0
/** Adds a contact to a store. */
export async function withContact(
	store: ContactStore,
	id: string,
	parts: Partial<ContactHead> = {},
): Promise<ContactHead> {
	const head = someHead(id, parts)
	const write = { head, values: someValues(id), before: null, action: 'add', fields: ['name'], account: null }
	await store.write(write, onceKey())
	return head
}

/** Enters a request. */
export async function withRequest(
	store: PersonalDataStore,
	id: string,
	parts: Partial<PersonRequest> = {},
): Promise<PersonRequest> {
	const request: PersonRequest = {
		id: `request:${id}`,
		kind: 'OBJECTION',
		state: 'RECEIVED',
		group: null,
		subject: null,
		reference: `lettre ${id}`,
		outcome: '',
		receivedOn: '2026-11-01',
		dueOn: '2026-12-01',
		closedOn: null,
		version: 1,
		...parts,
	}
	const write = { request, before: null, action: 'record', fields: ['kind'], account: 'account:test' }
	await store.writeRequest(write, onceKey())
	return request
}

function onceKey() {
	key += 1
	return { account: 'account:test', idempotencyKey: `key ${key}`, input: 'x' }
}

const someErasure = (subject: string): Erasure => ({
	id: `erasure:${subject}`,
	subject,
	reason: 'REQUEST',
	at: '2027-01-01T00:00:00.000Z',
	salt: 's',
	digests: [],
})
const NOTHING = { phrases: [], numbers: [] }

export function promisesOfAContactStore(
	empty: () => Promise<{ readonly contacts: ContactStore; readonly personalData: PersonalDataStore }>,
): void {
	let store: ContactStore
	let personalData: PersonalDataStore
	beforeEach(async () => {
		;({ contacts: store, personalData } = await empty())
		await withContact(store, 'b')
		await withContact(store, 'a', { organisation: 'territory:south' })
	})

	it('tells who there is without a word about the person', async () => {
		expect(await store.heads()).toEqual([someHead('a', { organisation: 'territory:south' }), someHead('b')])
		expect(await store.head('contact:b')).toEqual(someHead('b'))
		expect(await store.head('contact:none')).toBeNull()
	})

	it('reads, finds and orders by what is known, of those alone that are asked about', async () => {
		expect(await store.readValues(['contact:a', 'contact:none'], 'account:r')).toEqual(
			new Map([['contact:a', someValues('a')]]),
		)
		expect(await store.matching(['contact:a', 'contact:b'], 'PATRONYMEB')).toEqual(['contact:b'])
		expect(await store.matching(['contact:a'], 'patronymeb')).toEqual([])
		expect(await store.byName(['contact:b', 'contact:a', 'contact:none'])).toEqual(['contact:a', 'contact:b'])
	})

	it('writes once under a key, on the version that was read', async () => {
		const once = onceKey()
		const next = someHead('b', { version: 2, confirmedOn: '2027-01-01' })
		const write = { head: next, values: null, before: 1, action: 'confirm', fields: [], account: null }
		expect(JSON.parse(await store.write(write, once))).toEqual({ id: 'contact:b', version: 2 })
		expect(JSON.parse(await store.write(write, once))).toEqual({ id: 'contact:b', version: 2 })
		await expect(store.write(write, onceKey())).rejects.toThrow(Conflict)
		expect(await store.head('contact:b')).toEqual(next)
		expect(await store.valuesToErase('contact:b')).toEqual(someValues('b'))
	})

	it('erases whole, once, and keeps that it did', async () => {
		expect(await store.erase('contact:b', someErasure('contact:b'), NOTHING, null)).toBe(0)
		expect(await store.erase('contact:b', someErasure('contact:b'), NOTHING, null)).toBeNull()
		expect(await store.head('contact:b')).toBeNull()
		expect(await store.valuesToErase('contact:b')).toBeNull()
		expect(await personalData.erasures()).toEqual([someErasure('contact:b')])
	})

	it('erases again what came back', async () => {
		const erasure = someErasure('contact:b')
		expect(await personalData.heldAgain(['contact:b', 'contact:none'])).toEqual(['contact:b'])
		await personalData.eraseAgain(erasure, (text) => text)
		await personalData.eraseAgain(erasure, (text) => text)
		expect(await personalData.heldAgain(['contact:b'])).toEqual([])
		expect(await personalData.erasures()).toEqual([erasure])
	})
}
