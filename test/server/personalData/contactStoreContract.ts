/** What a store of contacts promises, whichever it is: run on the one in memory and on Neo4j. */
import { beforeEach, expect, it } from 'vitest'
import { digestsOf, type Erasure, erasedTermsOf, redactorOfErasure } from '../../../server/domain/erasure'
import type { ContactHead, ContactStore, ContactValues } from '../../../server/store/contactStore'
import { type Ledger, ledgerInMemory } from '../../../server/store/ledger'
import type { PersonRequest } from '../../../server/store/personRequestStore'
import type { Stores } from '../../../server/store/stores'
import { kept } from '../../fixtures/kept'

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

type Door = Pick<Stores, 'perform'>
type Accounts = Pick<Stores, 'perform' | 'contacts' | 'erasures' | 'personRequests'>

/** Adds a contact to a store. */
export async function withContact(
	store: Door,
	id: string,
	parts: Partial<ContactHead> = {},
): Promise<ContactHead> {
	const head = someHead(id, parts)
	const audit = { action: 'contact.add', object: head.id, fields: ['name'] as const }
	await kept(store, { by: null, contact: { head, values: someValues(id) }, audit })
	return head
}

export function someRequest(id: string, parts: Partial<PersonRequest> = {}): PersonRequest {
	return {
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
		erasure: null,
		organisation: null,
		askedBy: null,
		...parts,
	}
}

/** Enters a request. */
export async function withRequest(
	store: Door,
	id: string,
	parts: Partial<PersonRequest> = {},
): Promise<PersonRequest> {
	const request = someRequest(id, parts)
	const audit = { action: 'personRequest.record', object: request.id, fields: ['kind'] as const }
	await kept(store, { by: 'account:test', request: { next: request, apart: null }, audit })
	return request
}

const someErasure = (subject: string): Erasure => ({
	id: `erasure:${subject}`,
	subject,
	reason: 'REQUEST',
	at: '2027-01-01T00:00:00.000Z',
	salt: 's',
	organisation: null,
	group: null,
	by: null,
	digests: [],
})
const NOTHING = { phrases: [], numbers: [] }

/** A contact of the south in whose source the name of another contact stands, and one of the north. */
async function withNaming(store: Door, id: string): Promise<void> {
	const source = `selon ${someValues(id).name}, au téléphone`
	for (const [naming, organisation] of [
		['south', 'territory:south'],
		['north', 'territory:north'],
	] as const) {
		const head = someHead(`${naming}Of${id}`, { organisation })
		const values = { ...someValues(`${naming}Of${id}`), source }
		await kept(store, { contact: { head, values } })
	}
}

/** Erases a contact of the north whose name stands in others' texts. Returns the request in which somebody is asked about it. */
export async function withErased(
	store: Accounts,
	ledger: Pick<Ledger, 'key' | 'keepErasure'>,
	id: string,
): Promise<PersonRequest> {
	const { contacts } = store
	await withContact(store, id)
	await withNaming(store, id)
	const needles = erasedTermsOf({ names: [someValues(id).name], emails: [], phones: [] })
	const erasure: Erasure = {
		...someErasure(`contact:${id}`),
		digests: digestsOf(needles, 's', ledger.key),
		organisation: 'territory:north',
		by: 'account:test',
	}
	await contacts.erase({ id: `contact:${id}`, erasure, needles }, 'account:test')
	ledger.keepErasure(erasure)
	const request = (await store.personRequests.all()).find((one) => one.erasure === erasure.id)
	if (request === undefined) throw new Error('Expected a request about texts of others.')
	return request
}

export function promisesOfAContactStore(empty: () => Promise<Accounts>): void {
	let accounts: Accounts
	let store: ContactStore
	beforeEach(async () => {
		accounts = await empty()
		store = accounts.contacts
		await withContact(accounts, 'b')
		await withContact(accounts, 'a', { organisation: 'territory:south' })
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

	it('gives one to whoever changes it, and keeps what is known of the person where nothing is said of that', async () => {
		const next = someHead('b', { version: 2, confirmedOn: '2027-01-01' })
		const seen = await accounts.perform(null, async (locked) => {
			const found = [await locked.contact('contact:b'), await locked.contact('contact:none')]
			const audit = { action: 'contact.confirm', object: null, fields: [] }
			return { by: null, contact: { head: next, values: null }, audit, answer: JSON.stringify(found) }
		})
		expect(JSON.parse(seen)).toEqual([someHead('b'), null])
		expect(await store.head('contact:b')).toEqual(next)
		expect(await store.valuesToErase('contact:b')).toEqual(someValues('b'))
	})

	it('erases whole, once, and keeps that it did', async () => {
		const erased = { id: 'contact:b', erasure: someErasure('contact:b'), needles: NOTHING }
		expect(await store.erase(erased, null)).toBe(0)
		expect(await store.erase(erased, null)).toBeNull()
		expect(await store.head('contact:b')).toBeNull()
		expect(await store.valuesToErase('contact:b')).toBeNull()
		expect(await accounts.erasures.all()).toEqual([someErasure('contact:b')])
	})

	it('takes a name out of the texts of its organisation at once, and asks about those of others', async () => {
		const ledger = ledgerInMemory()
		const request = await withErased(accounts, ledger, 'named')
		const sourceOf = async (id: string) => (await store.valuesToErase(`contact:${id}`))?.source
		expect(await sourceOf('northOfnamed')).toBe('selon […], au téléphone')
		expect(await sourceOf('southOfnamed')).toBe('selon Prénomnamed Patronymenamed, au téléphone')
		expect(request).toMatchObject({
			kind: 'ERASURE',
			group: null,
			subject: 'contact:named',
			reference: '',
			dueOn: '2027-02-01',
			organisation: 'territory:north',
			askedBy: 'account:test',
		})
		const [place] = await accounts.erasures.placesOf(request.id)
		expect(place).toMatchObject({ label: 'ContactDetails', object: 'contact:southOfnamed', isErased: null })
		if (place === undefined) throw new Error('Expected a place.')
		expect(await accounts.erasures.readPlaces(request.id, [place], 'account:second')).toEqual([
			['selon Prénomnamed Patronymenamed, au téléphone'],
		])
		const erasure = await accounts.erasures.byId(place.erasure)
		if (erasure === null) throw new Error('Expected an erasure.')
		const at = '2027-01-02T00:00:00.000Z'
		const decision = { place, isErased: true, redact: redactorOfErasure(erasure, ledger.key), at }
		const seen = await accounts.perform(null, async (locked) => {
			const known = (await locked.request(request.id)) ?? request
			const next = { ...known, version: known.version + 1 }
			const audit = { action: 'erasure.accept', object: place.id, fields: [] }
			const answer = JSON.stringify(await locked.placesOf(request.id))
			return { by: 'account:second', request: { next, apart: null }, decision, audit, answer }
		})
		expect(JSON.parse(seen)).toEqual([place])
		expect(await accounts.personRequests.byId(request.id)).toEqual({ ...request, version: 2 })
		expect(await accounts.erasures.placesOf(request.id)).toEqual([
			{ ...place, isErased: true, decidedAt: at },
		])
		expect(await sourceOf('southOfnamed')).toBe('selon […], au téléphone')
		expect(await accounts.erasures.decisions()).toMatchObject([
			{ object: 'contact:southOfnamed', isErased: true },
		])
	})

	it('keeps a contact apart by a request, until no request does', async () => {
		const stateOf = async () => (await store.head('contact:b'))?.state
		const write = (next: PersonRequest, apart: 'FREEZE' | 'UNFREEZE') =>
			kept(accounts, { request: { next, apart } })
		const request = (id: string, more: Partial<PersonRequest> = {}): PersonRequest => ({
			...someRequest(id),
			subject: 'contact:b',
			...more,
		})
		await write(request('one'), 'FREEZE')
		expect(await stateOf()).toBe('FROZEN')
		await write(request('two'), 'FREEZE')
		const refused = { state: 'REFUSED', closedOn: '2026-12-01', version: 2 } as const
		await write(request('one', refused), 'UNFREEZE')
		expect(await stateOf()).toBe('FROZEN')
		await write(request('two', refused), 'UNFREEZE')
		expect(await stateOf()).toBe('SHOWN')
	})

	it('erases again what came back', async () => {
		const erasure = someErasure('contact:b')
		expect(await accounts.erasures.heldAgain(['contact:b', 'contact:none'])).toEqual(['contact:b'])
		await accounts.erasures.eraseAgain(erasure, (text) => text, [])
		await accounts.erasures.eraseAgain(erasure, (text) => text, [])
		expect(await accounts.erasures.heldAgain(['contact:b'])).toEqual([])
		expect(await accounts.erasures.all()).toEqual([erasure])
	})
}
