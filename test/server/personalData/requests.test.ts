/** The register of what persons ask for about what is held of them. */
import { beforeEach, describe, expect, it } from 'vitest'
import { type AccountContext, accountContext } from '../../../server/accounts/accountContext'
import { freezeContact } from '../../../server/personalData/contacts'
import { decideErasurePlace, erasurePlaces } from '../../../server/personalData/erasurePlaces'
import {
	answerRequest,
	askAboutMe,
	ownRequests,
	personRequests,
	recordRequest,
} from '../../../server/personalData/requests'
import type { Directory } from '../../../server/policy/directory'
import { someAccounts } from '../accounts/someAccounts'
import { READERS, type ReaderName } from '../policy/readers'
import { withContact, withErased } from './contactStoreContract'

const DIRECTORY: Directory = { hasGroup: (group) => group === 'VM', groupsOfActor: () => ['VM'] }
const TODAY = '2027-01-31'
let accounts: ReturnType<typeof someAccounts>
let keys = 0
beforeEach(() => {
	accounts = someAccounts()
})
const as = (reader: Exclude<ReaderName, 'visitor'>): AccountContext =>
	accountContext(accounts, { reader: READERS[reader], sessionId: null }, DIRECTORY)
const newKey = (): string => {
	keys += 1
	return `0d6c7a52-6a0f-4d6b-9f0c-${String(keys).padStart(12, '0')}`
}
const entered = (more: object = {}) =>
	recordRequest(as('coordinator'), TODAY, {
		kind: 'ERASURE',
		group: 'VM',
		subject: null,
		reference: 'courrier 12',
		receivedOn: TODAY,
		idempotencyKey: newKey(),
		...more,
	})
const answered = (id: string, version: number, state: 'EXTENDED' | 'GRANTED' | 'REFUSED', outcome = '') =>
	answerRequest(as('coordinator'), '2027-02-10', { id, version, state, outcome, idempotencyKey: newKey() })
const listed = async (reader: Exclude<ReaderName, 'visitor'>, isOpen: boolean) =>
	(await personRequests(as(reader), isOpen, {})).items.map(({ item }) => item.id)

describe('A request', () => {
	it('is due in a month, and once, with a reason, in two more', async () => {
		const { id, dueOn, state } = await entered()
		// The last day of a shorter month.
		expect([dueOn, state]).toEqual(['2027-02-28', 'RECEIVED'])
		await expect(answered(id, 1, 'EXTENDED')).rejects.toMatchObject({ code: 'BAD_INPUT' })
		const longer = await answered(id, 1, 'EXTENDED', 'Plusieurs fichiers à lire.')
		expect(longer).toMatchObject({ dueOn: '2027-04-30', closedOn: null, version: 2 })
		await expect(answered(id, 2, 'EXTENDED', 'Encore.')).rejects.toMatchObject({ code: 'CONFLICT' })
		expect(await answered(id, 2, 'GRANTED')).toMatchObject({ closedOn: '2027-02-10', state: 'GRANTED' })
		await expect(answered(id, 3, 'REFUSED', 'Non.')).rejects.toMatchObject({ code: 'CONFLICT' })
	})

	it('is refused with a reason alone, on the version that was read', async () => {
		const { id } = await entered()
		await expect(answered(id, 1, 'REFUSED', ' ')).rejects.toMatchObject({ code: 'BAD_INPUT' })
		await expect(answered(id, 7, 'GRANTED')).rejects.toMatchObject({ code: 'CONFLICT' })
		expect(await answered(id, 1, 'REFUSED', 'Déjà effacé.')).toMatchObject({ outcome: 'Déjà effacé.' })
	})

	it('is listed by its due day while it is open, and from the latest once it has ended', async () => {
		const late = await entered({ receivedOn: '2027-01-02' })
		const next = await entered({ receivedOn: '2027-01-20' })
		const first = await entered({ receivedOn: '2026-12-24' })
		expect(await listed('coordinator', true)).toEqual([first.id, late.id, next.id])
		await answered(late.id, 1, 'GRANTED')
		expect(await listed('coordinator', true)).toEqual([first.id, next.id])
		expect(await listed('coordinator', false)).toEqual([late.id])
	})

	it('of an account comes to the coordinators of its group, and is the account’s to follow', async () => {
		const asked = { kind: 'OBJECTION', text: 'Mes coordonnées', idempotencyKey: newKey() } as const
		const { id, subject, group } = await askAboutMe(as('editor'), TODAY, asked)
		expect([subject, group]).toEqual(['account:own', 'VM'])
		// Asked again since the answer was lost: the same.
		expect((await askAboutMe(as('editor'), TODAY, asked)).id).toBe(id)
		expect(await listed('coordinator', true)).toEqual([id])
		expect((await ownRequests(as('editor'), {})).items.map(({ item }) => item.id)).toEqual([id])
		const { id: alone } = await askAboutMe(as('without a role'), TODAY, {
			...asked,
			idempotencyKey: newKey(),
		})
		expect(await listed('coordinator', true)).toEqual([id])
		expect(await listed('administrator', true)).toContain(alone)
	})

	it('is refused where it does not fit: a day to come, an id of no person, another country', async () => {
		for (const wrong of [
			{ receivedOn: '2027-02-01' },
			{ subject: 'mission:M012' },
			{ group: 'QQ' },
			{ reference: '' },
		]) {
			await expect(entered(wrong)).rejects.toMatchObject({ code: 'BAD_INPUT' })
		}
	})
})

describe('An objection', () => {
	const OBJECTION = { kind: 'OBJECTION', subject: 'contact:one' } as const
	const stateOf = async (id = 'contact:one') => (await accounts.store.contacts.head(id))?.state
	beforeEach(async () => {
		await withContact(accounts.store.contacts, 'one')
	})
	const freeze = (isFrozen: boolean, version: number) =>
		freezeContact(as('editor'), {
			id: 'contact:one',
			version,
			isFrozen,
			idempotencyKey: newKey(),
		})

	it('hides the contact from everybody when it is entered, until it is answered', async () => {
		const { id } = await entered(OBJECTION)
		expect(await stateOf()).toBe('FROZEN')
		// Not even who answers for the contact shows it meanwhile.
		await expect(freeze(false, 2)).rejects.toMatchObject({ code: 'CONFLICT' })
		await answered(id, 1, 'REFUSED', 'Motif légitime.')
		expect(await stateOf()).toBe('SHOWN')
	})

	it('that is granted leaves it hidden; it is then who answers for it that may show it', async () => {
		const { id } = await entered(OBJECTION)
		await answered(id, 1, 'GRANTED')
		expect(await stateOf()).toBe('FROZEN')
		expect((await freeze(false, 2)).head.state).toBe('SHOWN')
	})

	it('that is refused shows nothing that was hidden before it, or is hidden by another one', async () => {
		await freeze(true, 1)
		const first = await entered(OBJECTION)
		await answered(first.id, 1, 'REFUSED', 'Motif légitime.')
		expect(await stateOf()).toBe('FROZEN')
		await freeze(false, 2)
		const [second, third] = [await entered(OBJECTION), await entered({ ...OBJECTION, kind: 'FREEZE' })]
		await answered(second.id, 1, 'REFUSED', 'Motif légitime.')
		expect(await stateOf()).toBe('FROZEN')
		await answered(third.id, 1, 'REFUSED', 'Motif légitime.')
		expect(await stateOf()).toBe('SHOWN')
	})

	it('names a contact that is there, of the group of who enters it', async () => {
		await expect(entered({ ...OBJECTION, subject: 'contact:none' })).rejects.toMatchObject({
			code: 'BAD_INPUT',
		})
		expect(await stateOf()).toBe('SHOWN')
		// A request of another kind hides nothing.
		await entered({ kind: 'ACCESS', subject: 'contact:one' })
		expect(await stateOf()).toBe('SHOWN')
	})
})

describe('Texts of others that hold what was erased', () => {
	async function withRequest() {
		const request = await withErased(accounts.store, accounts.ledger, 'gone')
		const [place] = await accounts.store.personalData.placesOf(request.id)
		if (place === undefined) throw new Error('Expected a place.')
		return { request, place }
	}
	const decide = (reader: Exclude<ReaderName, 'visitor'>, id: string, place: string, version = 1) =>
		decideErasurePlace(as(reader), TODAY, {
			id,
			version,
			place,
			isErased: false,
			idempotencyKey: newKey(),
		})

	it('are read and decided by who administers alone where they are not public, and end with the last', async () => {
		const { request, place } = await withRequest()
		for (const reader of ['without a role', 'member', 'editor', 'coordinator', 'program'] as const) {
			await expect(erasurePlaces(as(reader), request.id, {})).rejects.toMatchObject({ code: 'NOT_FOUND' })
			await expect(decide(reader, request.id, place.id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
		}
		expect(await listed('coordinator', true)).toEqual([])
		expect(await listed('administrator', true)).toEqual([request.id])
		const { items } = await erasurePlaces(as('administrator'), request.id, {})
		expect(items[0]?.item).toMatchObject({
			text: 'CONTACT',
			excerpts: [{ before: 'selon ', found: 'Prénomgone Patronymegone', after: ', au téléphone' }],
		})
		await expect(decide('administrator', request.id, place.id, 7)).rejects.toMatchObject({ code: 'CONFLICT' })
		expect(await decide('administrator', request.id, place.id)).toMatchObject({
			state: 'REFUSED',
			closedOn: TODAY,
		})
		expect(accounts.ledger.decisions()).toMatchObject([{ object: place.object, isErased: false }])
		await expect(decide('administrator', request.id, place.id, 2)).rejects.toMatchObject({ code: 'CONFLICT' })
	})

	it('are nobody’s to decide who edits the organisation, whatever else he is', async () => {
		const { request, place } = await withRequest()
		const roles = [...READERS.administrator.roles, ...READERS.editor.roles]
		const both = accountContext(
			accounts,
			{ reader: { accountId: 'account:both', roles, scopes: null }, sessionId: null },
			DIRECTORY,
		)
		await expect(erasurePlaces(both, request.id, {})).rejects.toMatchObject({ code: 'NOT_FOUND' })
		expect((await personRequests(both, true, {})).items).toEqual([])
		const own = { id: request.id, version: 1, place: place.id, isErased: true, idempotencyKey: newKey() }
		await expect(decideErasurePlace(both, TODAY, own)).rejects.toMatchObject({ code: 'NOT_FOUND' })
	})
})
