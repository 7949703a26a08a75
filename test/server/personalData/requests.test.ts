/** The register of what persons ask for about what is held of them. */
import { beforeEach, describe, expect, it } from 'vitest'
import { type AccountContext, accountContext } from '../../../server/accounts/accountContext'
import { secretOfRequest } from '../../../server/accounts/personRequests'
import { freezeAccount } from '../../../server/accounts/roles'
import { openSession } from '../../../server/accounts/sessions'
import { signIn } from '../../../server/accounts/signIn'
import { letters } from '../../../server/mail/letters'
import { sendDueLetters } from '../../../server/mail/outbox'
import type { Mail } from '../../../server/mail/transport'
import { freezeContact } from '../../../server/personalData/contacts'
import { decideErasurePlace, erasurePlaces } from '../../../server/personalData/erasurePlaces'
import { tellOfRequests } from '../../../server/personalData/requestLetters'
import {
	answerRequest,
	askAboutMe,
	followedRequest,
	ownRequests,
	personRequests,
	recordRequest,
	withdrawFollowedRequest,
	withdrawOwnRequest,
} from '../../../server/personalData/requests'
import type { Directory } from '../../../server/policy/directory'
import { ledgerInMemory } from '../../../server/store/ledger'
import { harbourSnapshots } from '../../fixtures/harbours'
import { writeAccounts } from '../../fixtures/writeAccounts'
import {
	PASSWORD,
	type SomeAccounts,
	type StillClock,
	someAccounts,
	stillClock,
	withAccount,
} from '../accounts/someAccounts'
import { READERS, type ReaderName, ROLES } from '../policy/readers'
import { contextOf } from '../queries/contextOf'
import { withContact, withErased } from './contactStoreContract'

const DIRECTORY: Directory = { hasGroup: (group) => group === 'VM', groupsOfActor: () => ['VM'] }
const TODAY = '2027-01-31'
let clock: StillClock
let accounts: SomeAccounts
let keys = 0
beforeEach(() => {
	clock = stillClock('2027-01-31T08:00:00.000Z')
	accounts = someAccounts(clock)
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
		const asked = { kind: 'CORRECTION', text: 'Mes coordonnées', idempotencyKey: newKey() } as const
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

	it('says whose account it is about to whoever answers it and may know, while the account is open', async () => {
		await withAccount(accounts, 'north', { role: 'EDITOR', group: null, actorId: 'territory:north' })
		await withAccount(accounts, 'elsewhere', { role: 'MEMBER', group: 'ZZ', actorId: null })
		await entered({ kind: 'CORRECTION', subject: 'account:north', receivedOn: '2027-01-10' })
		await entered({ kind: 'CORRECTION', subject: 'account:elsewhere', receivedOn: '2027-01-20' })
		const known = async (reader: 'coordinator' | 'administrator') =>
			(await personRequests(as(reader), true, {})).items.map(({ item }) => item.accountId)
		expect(await known('coordinator')).toEqual(['account:north', null])
		expect(await known('administrator')).toEqual(['account:north', 'account:elsewhere'])
		await writeAccounts(accounts.store, {
			kind: 'CLOSE',
			accountId: 'account:north',
			at: '2027-01-31T08:00:00.000Z',
			erased: null,
		})
		expect(await known('coordinator')).toEqual([null, null])
	})

	it('of an account that has ten open ones is refused; the tenth, asked for again under its key, is answered as before', async () => {
		const ask = (idempotencyKey: string) =>
			askAboutMe(as('editor'), TODAY, { kind: 'CORRECTION', text: '', idempotencyKey })
		const asked = Array.from({ length: 10 }, newKey)
		const made = []
		for (const key of asked) made.push((await ask(key)).id)
		await expect(ask(newKey())).rejects.toMatchObject({ code: 'CONFLICT' })
		expect((await ask(asked[9] ?? '')).id).toBe(made[9])
	})

	it('is withdrawn by the account that made it while it is open, and stays in the register as withdrawn', async () => {
		const ask = (idempotencyKey: string) =>
			askAboutMe(as('editor'), TODAY, { kind: 'CORRECTION', text: '', idempotencyKey })
		const { id, version } = await ask(newKey())
		const withdrawal = { id, version, idempotencyKey: newKey() }
		for (const reader of ['member', 'coordinator', 'administrator'] as const) {
			const another = accountContext(
				accounts,
				{ reader: { ...READERS[reader], accountId: 'account:another' }, sessionId: null },
				DIRECTORY,
			)
			await expect(withdrawOwnRequest(another, TODAY, withdrawal)).rejects.toMatchObject({
				code: 'NOT_FOUND',
			})
		}
		await expect(
			withdrawOwnRequest(as('editor'), TODAY, { ...withdrawal, version: 7 }),
		).rejects.toMatchObject({
			code: 'CONFLICT',
		})
		const ended = { state: 'WITHDRAWN', closedOn: TODAY, outcome: '', version: version + 1 }
		expect(await withdrawOwnRequest(as('editor'), TODAY, withdrawal)).toMatchObject(ended)
		// Asked again since the answer was lost: the same.
		expect(await withdrawOwnRequest(as('editor'), TODAY, withdrawal)).toMatchObject(ended)
		expect(await listed('coordinator', false)).toEqual([id])
		const answeredOne = await ask(newKey())
		await answered(answeredOne.id, 1, 'GRANTED')
		const late = { id: answeredOne.id, version: 2, idempotencyKey: newKey() }
		await expect(withdrawOwnRequest(as('editor'), TODAY, late)).rejects.toMatchObject({ code: 'CONFLICT' })
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
		await withContact(accounts.store, 'one')
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

	it('is listed with the organisation of its contact', async () => {
		await entered(OBJECTION)
		const head = await accounts.store.contacts.head('contact:one')
		const { items } = await personRequests(as('coordinator'), true, {})
		expect(items.map(({ item }) => item.contactOf)).toEqual([head?.organisation])
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

describe('An objection of an account', () => {
	let token: string
	let own: string
	const ADMINISTRATOR = 'account:admin'
	beforeEach(async () => {
		accounts = { ...someAccounts(clock), hasMail: true }
		for (const name of ['admin', 'second']) await withAccount(accounts, name, ...ROLES.administrator)
		await withAccount(accounts, 'coordinator', ...ROLES.coordinator)
		own = await withAccount(accounts, 'own', ...ROLES.editor)
		token = await openSession(accounts, own, null)
	})
	/** As somebody who signed in a moment ago. */
	async function signedIn(accountId: string, sessionToken?: string): Promise<AccountContext> {
		const opened = sessionToken ?? (await openSession(accounts, accountId, null))
		const found = await accounts.readers.ofSession(opened, '192.0.2.1')
		if (found === null) throw new Error('Expected a session.')
		return accountContext(accounts, found, DIRECTORY)
	}
	const object = async (kind: 'OBJECTION' | 'FREEZE' = 'OBJECTION') =>
		askAboutMe(await signedIn(own, token), TODAY, { kind, text: '', idempotencyKey: newKey() })
	const frozenAt = async () => (await accounts.store.accounts.detailsOf([own])).get(own)?.frozenAt ?? null
	const answer = async (id: string, version: number, state: 'GRANTED' | 'REFUSED' | 'WITHDRAWN') =>
		answerRequest(await signedIn(ADMINISTRATOR), TODAY, {
			id,
			version,
			state,
			outcome: 'Motif légitime.',
			idempotencyKey: newKey(),
		})

	it.each(['OBJECTION', 'FREEZE'] as const)(
		'keeps it apart at once, and signs it out, until who administers answers: %s',
		async (kind) => {
			const { id, group, subject } = await object(kind)
			expect([group, subject]).toEqual([null, own])
			expect(await frozenAt()).not.toBeNull()
			expect(await accounts.readers.ofSession(token, '192.0.2.1')).toBeNull()
			await expect(
				signIn(accounts, { email: 'own@example.org', password: PASSWORD, network: 'n' }),
			).rejects.toThrow()
			// Nobody ends that by another way meanwhile, and no coordinator is asked.
			await expect(freezeAccount(await signedIn(ADMINISTRATOR), own, false)).rejects.toMatchObject({
				code: 'CONFLICT',
			})
			const coordinator = await signedIn('account:coordinator')
			expect((await personRequests(coordinator, true, {})).items).toEqual([])
			await expect(
				answerRequest(coordinator, TODAY, {
					id,
					version: 1,
					state: 'GRANTED',
					outcome: '',
					idempotencyKey: newKey(),
				}),
			).rejects.toMatchObject({ code: 'NOT_FOUND' })
			await answer(id, 1, kind === 'FREEZE' ? 'WITHDRAWN' : 'REFUSED')
			expect(await frozenAt()).toBeNull()
			expect(await signIn(accounts, { email: 'own@example.org', password: PASSWORD, network: 'n' })).toBe(own)
		},
	)

	const visitor = (): AccountContext =>
		accountContext(accounts, { reader: READERS.visitor, sessionId: null }, DIRECTORY)
	const withdraw = (secret: string, version = 1) =>
		withdrawFollowedRequest(visitor(), TODAY, { secret, version, idempotencyKey: newKey() })

	it('is followed, and withdrawn, by a link of its letter: the account is in use again, and the register says so', async () => {
		const { id } = await object()
		const [letter] = await sentLetters()
		const secret = /\/ma-demande#cle=(\S+)/.exec(letter?.text ?? '')?.[1] ?? ''
		expect(await followedRequest(visitor(), secret)).toMatchObject({ id, state: 'RECEIVED', closedOn: null })
		expect(await withdraw(secret)).toMatchObject({ state: 'WITHDRAWN', closedOn: TODAY })
		expect(await frozenAt()).toBeNull()
		expect(await signIn(accounts, { email: 'own@example.org', password: PASSWORD, network: 'n' })).toBe(own)
		const { items } = await personRequests(await signedIn(ADMINISTRATOR), false, {})
		expect(items.map(({ item }) => [item.id, item.state])).toEqual([[id, 'WITHDRAWN']])
		// Whoever did not do that is told.
		const [told] = await sentLetters()
		expect(told?.text).toContain('Votre demande est retirée')
		expect(told?.text).not.toContain('#cle=')
		await expect(withdraw(secret, 2)).rejects.toMatchObject({ code: 'CONFLICT' })
	})

	it('stays apart for another of its requests when one is withdrawn', async () => {
		const { id } = await object()
		const other = await recordRequest(await signedIn(ADMINISTRATOR), TODAY, {
			kind: 'FREEZE',
			group: null,
			subject: own,
			reference: 'courrier 12',
			receivedOn: TODAY,
			idempotencyKey: newKey(),
		})
		const secretOf = async (one: string) =>
			secretOfRequest(accounts, (await accounts.store.personRequests.byId(one)) ?? other) ?? ''
		await withdraw(await secretOf(id))
		expect(await frozenAt()).not.toBeNull()
		await withdraw(await secretOf(other.id))
		expect(await frozenAt()).toBeNull()
	})

	it('is opened by its own link alone: neither by its id, by that of another request, nor by one under another key', async () => {
		const request = await object()
		const { id } = request
		const secret = secretOfRequest(accounts, request) ?? ''
		const seal = secret.slice(-43)
		const other = await entered({ subject: null })
		const tail = (one: string) => one.slice('request:'.length)
		for (const wrong of [
			'',
			id,
			tail(id),
			seal,
			`${tail(other.id)}${seal}`,
			`${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`,
			secretOfRequest({ ledger: ledgerInMemory() }, request) ?? '',
		]) {
			expect(await followedRequest(visitor(), wrong)).toBeNull()
			await expect(withdraw(wrong)).rejects.toMatchObject({ code: 'NOT_FOUND' })
		}
		expect(await frozenAt()).not.toBeNull()
		// Of what keeps nobody apart there is none: its account signs in.
		expect(secretOfRequest(accounts, { ...request, kind: 'ACCESS' })).toBeNull()
		expect(secretOfRequest(accounts, { ...request, subject: 'contact:one' })).toBeNull()
	})

	it('that is granted leaves it apart, until who administers ends that', async () => {
		const { id } = await object()
		await answer(id, 1, 'GRANTED')
		expect(await frozenAt()).not.toBeNull()
		await freezeAccount(await signedIn(ADMINISTRATOR), own, false)
		expect(await frozenAt()).toBeNull()
	})

	it('is made by who has just shown who it is, and not by the last administrator', async () => {
		const asked = { kind: 'OBJECTION', text: '', idempotencyKey: newKey() } as const
		clock.pass(3_600)
		await expect(askAboutMe(await signedIn(own, token), TODAY, asked)).rejects.toMatchObject({
			code: 'CHECK_NEEDED',
		})
		// What keeps nothing apart needs none.
		await askAboutMe(await signedIn(own, token), TODAY, { ...asked, kind: 'ACCESS' })
		expect(await frozenAt()).toBeNull()
		await writeAccounts(accounts.store, {
			kind: 'CLOSE',
			accountId: 'account:second',
			at: '2027-01-31T08:00:00.000Z',
			erased: null,
		})
		const last = askAboutMe(await signedIn(ADMINISTRATOR), TODAY, { ...asked, idempotencyKey: newKey() })
		await expect(last).rejects.toMatchObject({ code: 'CONFLICT' })
		// That for access alone.
		expect(await listedOf(await signedIn(ADMINISTRATOR))).toHaveLength(1)
	})

	it('that came by letter is entered by who may freeze accounts alone, about one that there is', async () => {
		const enter = async (by: string, subject: string) =>
			recordRequest(await signedIn(by), TODAY, {
				kind: 'OBJECTION',
				group: 'VM',
				subject,
				reference: 'courrier 12',
				receivedOn: TODAY,
				idempotencyKey: newKey(),
			})
		await expect(enter('account:coordinator', own)).rejects.toMatchObject({ code: 'FORBIDDEN' })
		await expect(enter('account:coordinator', 'account:none')).rejects.toMatchObject({ code: 'FORBIDDEN' })
		await expect(enter(ADMINISTRATOR, 'account:none')).rejects.toMatchObject({ code: 'BAD_INPUT' })
		expect(await frozenAt()).toBeNull()
		expect(await enter(ADMINISTRATOR, own)).toMatchObject({ group: null, subject: own })
		expect(await frozenAt()).not.toBeNull()
	})

	it('is confirmed, and its end told, by letter to the address of the account, which signs in no more', async () => {
		const { id } = await object()
		expect(await sentLetters()).toMatchObject([
			{ to: 'own@example.org', subject: 'Votre demande est enregistrée', unsubscribe: null },
		])
		await answer(id, 1, 'REFUSED')
		const [told] = await sentLetters()
		expect(told).toMatchObject({ to: 'own@example.org', subject: 'La réponse à votre demande' })
		expect(told?.text).toContain('votre compte sert de nouveau')
		expect(told?.text).toContain('Motif légitime.')
	})
})

const listedOf = async (context: AccountContext) =>
	(await personRequests(context, true, {})).items.map(({ item }) => item.id)

/** What is sent by now, without who reads the register. */
async function sentLetters(): Promise<Omit<Mail, 'id'>[]> {
	const sent: Omit<Mail, 'id'>[] = []
	await sendDueLetters({
		store: accounts.store.mail,
		transport: { send: async (mail) => void sent.push(mail) },
		compose: letters({
			accounts,
			address: () => 'https://constellations.example',
			queryContext: () => contextOf(harbourSnapshots()),
			all: () => [],
		}),
		clock: accounts.clock,
		onFailure: ({ code }) => {
			throw new Error(code)
		},
	})
	return sent
}

describe('Who answers requests', () => {
	beforeEach(async () => {
		accounts = { ...someAccounts(clock), hasMail: true }
		await withAccount(accounts, 'admin', ...ROLES.administrator)
		await withAccount(accounts, 'coordinator', ...ROLES.coordinator)
		await withAccount(accounts, 'elsewhere', { role: 'COORDINATOR', group: 'ZZ', actorId: null })
		await withAccount(accounts, 'own', ...ROLES.editor)
		await withAccount(accounts, 'member', { role: 'MEMBER', group: 'VM', actorId: null })
	})
	const tell = async (today: string) => {
		const count = await tellOfRequests(accounts, today)
		const sent = await sentLetters()
		return { count, to: sent.map(({ to }) => to).sort(), sent }
	}

	it('are told by letter of one that came, once, and again a week before it is due', async () => {
		await entered({ reference: 'courrier de Camille' })
		// Of two servers that look at once one tells.
		const [first, second] = await Promise.all([
			tellOfRequests(accounts, TODAY),
			tellOfRequests(accounts, TODAY),
		])
		expect([first, second].sort()).toEqual([0, 1])
		const sent = await sentLetters()
		expect(sent.map(({ to }) => to).sort()).toEqual(['admin@example.org', 'coordinator@example.org'])
		expect(sent[0]?.subject).toBe('Une nouvelle demande au registre')
		expect(sent[0]?.text).toContain('https://constellations.example/registre')
		// Due on 28\u00a0February.
		expect(sent[0]?.text).toContain('28\u00a0février 2027')
		expect(sent[0]?.text).not.toContain('Camille')
		expect((await tell('2027-02-20')).count).toBe(0)
		const late = await tell('2027-02-21')
		expect(late.to).toEqual(['admin@example.org', 'coordinator@example.org'])
		expect(late.sent[0]?.subject).toBe(
			'Une demande du registre attend une réponse avant le 28\u00a0février 2027',
		)
		expect((await tell('2027-02-27')).count).toBe(0)
	})

	it('are those who may answer each: of texts of others neither who erased nor who edits the organisation', async () => {
		await withErased(accounts.store, accounts.ledger, 'gone')
		expect((await tell('2027-01-02')).to).toEqual(['admin@example.org'])
	})

	it('are not told of what was answered before the letter left, nor where no letter can be sent', async () => {
		const { id } = await entered()
		expect(await tellOfRequests({ ...accounts, hasMail: false }, TODAY)).toBe(0)
		expect(await tellOfRequests(accounts, TODAY)).toBe(1)
		await answered(id, 1, 'GRANTED')
		expect(await sentLetters()).toEqual([])
		expect((await tell(TODAY)).count).toBe(0)
	})
})

describe('Texts of others that hold what was erased', () => {
	async function withRequest() {
		const request = await withErased(accounts.store, accounts.ledger, 'gone')
		const [place] = await accounts.store.erasures.placesOf(request.id)
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
		const roles = [...ROLES.administrator, ...ROLES.editor]
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
