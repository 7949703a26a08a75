/** Who may do what with contacts and requests: each reader, for its own actor, another one, and actors without an editor. */
import { isInputObjectType, isObjectType } from 'graphql'
import { beforeEach, describe, expect, it } from 'vitest'
import { accountContext } from '../../../server/accounts/accountContext'
import { buildApiSchema } from '../../../server/graphql/schema'
import type { Directory } from '../../../server/policy/directory'
import { VISITOR } from '../../../server/policy/reader'
import { mayDo } from '../../../server/policy/rights'
import { harbourSnapshots } from '../../fixtures/harbours'
import { someAccounts, withAccount } from '../accounts/someAccounts'
import { withContact, withRequest } from '../personalData/contactStoreContract'
import { READERS, type ReaderName, ROLES } from '../policy/readers'
import { runQuery } from './runQuery'

const snapshots = harbourSnapshots()
const DIRECTORY: Directory = {
	hasGroup: (group) => group === 'VM' || group === 'ZZ',
	groupsOfActor: (id) =>
		['territory:north', 'territory:vacant'].includes(id)
			? ['VM']
			: ['territory:south', 'territory:vacantElsewhere'].includes(id)
				? ['ZZ']
				: [],
}
/** Of the readers' own actor, of another's, and of some without an editor. */
const WHERE = {
	north: ['VM'],
	south: ['ZZ'],
	vacant: ['VM'],
	vacantElsewhere: ['ZZ'],
} as const
type Where = keyof typeof WHERE
const isVacant = (where: Where): boolean => where.startsWith('vacant')

const may =
	(action: 'read' | 'manage' | 'answer') =>
	(reader: ReaderName, where: Where): boolean => {
		const target = { groups: WHERE[where], actorId: `territory:${where}` }
		const own = mayDo(READERS[reader], 'contact', action, target)
		return (
			own || (action !== 'read' && isVacant(where) && mayDo(READERS[reader], 'vacantContact', action, target))
		)
	}

const answersRequests = (reader: ReaderName, where: Where): boolean =>
	mayDo(READERS[reader], 'personRequest', 'answer', { groups: WHERE[where] })

const INPUT =
	'contact: { name: "Prénom Patronyme", function: "Adjointe", source: "carte", origin: DIRECT, collectedOn: "2026-11-25" }'
const KEY = 'idempotencyKey: "0d6c7a52-6a0f-4d6b-9f0c-8f2a2f7b1c11"'

const ASKED: readonly {
	readonly field: string
	readonly query: (where: Where) => string
	readonly may: (reader: ReaderName, where: Where) => boolean
	/** What who may not is told, where it may read it and where not. */
	readonly otherwise: (reader: ReaderName, where: Where) => string
}[] = [
	{
		field: 'Mutation.addContact',
		query: (where) => `mutation { addContact(organisation: "territory:${where}", ${INPUT}, ${KEY}) { id } }`,
		may: may('manage'),
		otherwise: () => 'FORBIDDEN',
	},
	...(
		[
			['confirmContact', 'manage', ''],
			['freezeContact', 'answer', 'frozen: true'],
		] as const
	).map(([name, action, more]) => ({
		field: `Mutation.${name}`,
		query: (where: Where) =>
			`mutation { ${name}(id: "contact:${where}", version: 1, ${more} ${KEY}) { id } }`,
		may: may(action),
		otherwise: (reader: ReaderName, where: Where) => (may('read')(reader, where) ? 'FORBIDDEN' : 'NOT_FOUND'),
	})),
	{
		field: 'Mutation.recordRequest',
		query: (where) =>
			`mutation { recordRequest(kind: OBJECTION, group: "${WHERE[where][0]}", reference: "lettre 12", receivedOn: "2026-11-25", ${KEY}) { id } }`,
		may: answersRequests,
		otherwise: () => 'FORBIDDEN',
	},
	{
		field: 'Mutation.answerRequest',
		query: (where) =>
			`mutation { answerRequest(id: "request:${where}", version: 1, state: GRANTED, outcome: "", ${KEY}) { id } }`,
		may: answersRequests,
		otherwise: () => 'NOT_FOUND',
	},
]

const READER_NAMES = Object.keys(READERS) as ReaderName[]
const CASES = ASKED.flatMap((asked) =>
	READER_NAMES.flatMap((reader) =>
		(Object.keys(WHERE) as Where[]).map((where) => ({ ...asked, reader, where })),
	),
)

let accounts: ReturnType<typeof someAccounts>
beforeEach(async () => {
	accounts = someAccounts()
	await withAccount(accounts, 'editorOfNorth', { role: 'EDITOR', group: null, actorId: 'territory:north' })
	await withAccount(accounts, 'editorOfSouth', { role: 'EDITOR', group: null, actorId: 'territory:south' })
	for (const where of Object.keys(WHERE)) {
		await withContact(accounts.store, where, {
			organisation: `territory:${where}`,
			collectedOn: '2026-11-01',
		})
		await withRequest(accounts.store, where, { group: WHERE[where as Where][0] })
	}
})

async function asked(reader: ReaderName, query: string): Promise<unknown> {
	if (reader !== 'visitor') await withAccount(accounts, 'own', ...ROLES[reader])
	const asking = reader === 'visitor' ? VISITOR : READERS[reader]
	const account = accountContext(accounts, { reader: asking, sessionId: null }, DIRECTORY)
	return runQuery(snapshots, query, { account })
}

describe('About persons', () => {
	it('a contact holds only what belongs to its function', () => {
		const fieldsOf = (type: string): readonly string[] => {
			const found = buildApiSchema().getType(type)
			if (!isInputObjectType(found) && !isObjectType(found)) throw new Error(`Expected ${type}.`)
			return Object.keys(found.getFields()).sort()
		}
		const values = ['email', 'function', 'name', 'phone']
		expect(fieldsOf('ContactInput')).toEqual([...values, 'collectedOn', 'origin', 'source'].sort())
		expect(fieldsOf('ContactDetails')).toEqual([...values, 'source'].sort())
	})

	it.each(CASES)('$reader, of $where: $field', async ({ reader, where, query, may: mayBe, otherwise }) => {
		const answer = await asked(reader, query(where)).then(
			() => 'ALLOWED',
			(error: { code: string }) => error.code,
		)
		const expected = reader === 'visitor' ? 'UNAUTHENTICATED' : otherwise(reader, where)
		expect(answer).toBe(mayBe(reader, where) ? 'ALLOWED' : expected)
	})

	const LIST = `{ contacts { totalCount nodes { organisationId mayManage mayAnswer details { name email } } } }`
	interface Listed {
		readonly contacts: { readonly totalCount: number; readonly nodes: readonly { organisationId: string }[] }
	}

	it.each([
		['member', ['north', 'vacant']],
		['editor', ['north']],
		['coordinator', ['north', 'vacant']],
	] as const)('a reader who is %s lists and counts those of %j alone', async (reader, where) => {
		const { contacts } = (await asked(reader, LIST)) as Listed
		expect(contacts.totalCount).toBe(where.length)
		expect(contacts.nodes.map(({ organisationId }) => organisationId).sort()).toEqual(
			where.map((one) => `territory:${one}`),
		)
	})

	it('readers without a group and administrators get nothing, and a program is refused', async () => {
		for (const reader of ['visitor', 'without a role', 'administrator'] as const) {
			expect(await asked(reader, LIST)).toEqual({ contacts: null })
		}
		const program = { ...READERS.member, scopes: ['READ'] as const }
		const account = accountContext(accounts, { reader: program, sessionId: null }, DIRECTORY)
		await expect(runQuery(snapshots, LIST, { account })).rejects.toMatchObject({ code: 'FORBIDDEN' })
	})

	it('a search neither finds nor counts contacts that the reader may not read', async () => {
		const found = async (reader: ReaderName, text: string) =>
			(
				(await asked(
					reader,
					`{ contacts(text: "${text}") { totalCount nodes { organisationId } } }`,
				)) as Listed
			).contacts.totalCount
		expect(await found('member', 'patronymesouth')).toBe(0)
		accounts.renew()
		await withContact(accounts.store, 'north')
		expect(await found('member', 'PATRONYMENORTH')).toBe(1)
	})

	it('a frozen contact is kept and hidden from everybody until who answers shows it again', async () => {
		const freeze = (version: number, frozen: boolean) =>
			`mutation { freezeContact(id: "contact:north", version: ${version}, frozen: ${frozen}, idempotencyKey: "0d6c7a52-6a0f-4d6b-9f0c-8f2a2f7b1c1${version}") { state details { name } } }`
		expect(await asked('editor', freeze(1, true))).toEqual({
			freezeContact: { state: 'FROZEN', details: null },
		})
		const listed = async (reader: ReaderName, which: string) =>
			(
				(await asked(
					reader,
					`{ contacts(which: ${which}) { totalCount nodes { organisationId details { name } } } }`,
				)) as Listed
			).contacts
		expect(await listed('member', 'SHOWN')).toMatchObject({ totalCount: 1 })
		expect(await listed('member', 'FROZEN')).toMatchObject({ totalCount: 0 })
		expect((await listed('editor', 'FROZEN')).nodes).toEqual([
			{ organisationId: 'territory:north', details: null },
		])
		expect(await accounts.store.contacts.valuesToErase('contact:north')).not.toBeNull()
		expect(await asked('administrator', freeze(2, false))).toMatchObject({
			freezeContact: { state: 'SHOWN' },
		})
		expect(await listed('member', 'SHOWN')).toMatchObject({ totalCount: 2 })
	})

	it('its keepers see a contact collected elsewhere listed until the person is informed', async () => {
		const due = async (reader: ReaderName) =>
			(
				(await asked(
					reader,
					'{ contacts(which: TO_INFORM) { totalCount nodes { organisationId } } }',
				)) as Listed
			).contacts.totalCount
		expect([await due('editor'), await due('member'), await due('coordinator')]).toEqual([1, 0, 1])
		await asked(
			'editor',
			`mutation { informContact(id: "contact:north", version: 1, day: "2026-11-25", ${KEY}) { informedOn } }`,
		)
		expect(await due('editor')).toBe(0)
		// A person who gave the details was told by the form; another one has to be informed.
		const add = (origin: string, key: number) =>
			asked(
				'editor',
				`mutation { addContact(organisation: "territory:north", ${INPUT.replace('DIRECT', origin)}, idempotencyKey: "0d6c7a52-6a0f-4d6b-9f0c-8f2a2f7b1c2${key}") { informedOn } }`,
			)
		expect(await add('DIRECT', 1)).toEqual({ addContact: { informedOn: '2026-11-25' } })
		expect(await add('INDIRECT', 2)).toEqual({ addContact: { informedOn: null } })
		expect(await due('editor')).toBe(1)
	})

	it('its keepers see a contact listed for review two years after its last confirmation', async () => {
		await withContact(accounts.store, 'old', { confirmedOn: '2024-11-25' })
		await withContact(accounts.store, 'younger', { confirmedOn: '2024-11-26' })
		const due = async (reader: ReaderName) =>
			(
				(await asked(
					reader,
					'{ contacts(which: TO_REVIEW) { totalCount nodes { organisationId } } }',
				)) as Listed
			).contacts.totalCount
		expect([await due('editor'), await due('member'), await due('coordinator')]).toEqual([1, 0, 0])
	})

	it('a stale correction is refused, and wrong input is refused by field without repeating it', async () => {
		const change = (version: number, input: string) =>
			asked(
				'editor',
				`mutation { changeContact(id: "contact:north", version: ${version}, ${input}, idempotencyKey: "1d6c7a52-6a0f-4d6b-9f0c-8f2a2f7b1c1${version}") { version } }`,
			)
		expect(await change(1, INPUT)).toEqual({ changeContact: { version: 2 } })
		await expect(change(5, INPUT)).rejects.toMatchObject({ code: 'CONFLICT' })
		const wrong =
			'contact: { name: " ", function: "x", email: "secret@", phone: "secret", source: "s", origin: DIRECT, collectedOn: "2027-01-01" }'
		const error = await change(2, wrong).catch(
			(thrown: { message: string; details: { problems: object[] } }) => thrown,
		)
		expect(error).toMatchObject({
			code: 'BAD_INPUT',
			details: {
				problems: ['name', 'email', 'phone', 'collectedOn'].map((field) =>
					expect.objectContaining({ field }),
				),
			},
		})
		expect(JSON.stringify(error)).not.toContain('secret')
	})
})
