/** Each question and each mutation about accounts, asked by each role, about its own and about others', against the table. */
import { beforeEach, describe, expect, it } from 'vitest'
import { accountContext } from '../../../server/accounts/accountContext'
import { openSession } from '../../../server/accounts/sessions'
import type { Role } from '../../../server/domain/role'
import type { Directory } from '../../../server/policy/directory'
import { type Target, VISITOR } from '../../../server/policy/reader'
import { mayDo } from '../../../server/policy/rights'
import { harbourSnapshots } from '../../fixtures/harbours'
import { someAccounts, withAccount } from '../accounts/someAccounts'
import { READERS, type ReaderName, ROLES, TARGETS } from '../policy/readers'
import { runQuery } from './runQuery'

const snapshots = harbourSnapshots()
const DIRECTORY: Directory = {
	hasGroup: (group) => group === 'VM' || group === 'ZZ',
	groupsOfActor: (id) =>
		['territory:north', 'territory:vacant'].includes(id) ? ['VM'] : id === 'territory:south' ? ['ZZ'] : [],
}
const EDITOR_OF_SOUTH: Role = { role: 'EDITOR', group: null, actorId: 'territory:south' }
const EDITOR_OF_NORTH: Role = { role: 'EDITOR', group: null, actorId: 'territory:north' }

const MEMBER: Role = { role: 'MEMBER', group: 'VM', actorId: null }
const MEMBER_ELSEWHERE: Role = { role: 'MEMBER', group: 'ZZ', actorId: null }
const ADMINISTRATOR: Role = { role: 'ADMINISTRATOR', group: null, actorId: null }

type Whose = keyof typeof TARGETS
interface Asked {
	/** The field of the API, as its rule names it. */
	readonly field: string
	readonly query: (whose: Whose) => string
	/** Whether the table allows it to a reader, about its own or about others' things. */
	readonly may: (reader: ReaderName, whose: Whose) => boolean
	/** What an allowed reader is told about an unknown account. */
	readonly granted?: 'NOT_FOUND'
}

const table =
	(...[object, action, target]: [Parameters<typeof mayDo>[1], string, Target?]) =>
	(reader: ReaderName, whose: Whose): boolean =>
		mayDo(READERS[reader], object as 'account', action as 'read', target ?? TARGETS[whose])
const groupOf = (whose: Whose): string => TARGETS[whose].groups[0]
const aboutRole =
	(object: Parameters<typeof mayDo>[1], action: 'give' | 'take', withAccount = false) =>
	(reader: ReaderName, whose: Whose): boolean =>
		mayDo(READERS[reader], object as 'memberRole', action, {
			...TARGETS[whose],
			accountId: withAccount ? TARGETS[whose].accountId : null,
		})

const ASKED: readonly Asked[] = [
	{
		field: 'Query.people',
		query: (whose) => `{ people(group: "${groupOf(whose)}") { totalCount } }`,
		may: (reader, whose) => table('account', 'list', { groups: [groupOf(whose)] })(reader, whose),
	},
	{
		field: 'Query.people',
		query: (whose) => `{ people(actor: "${TARGETS[whose].actorId}") { totalCount } }`,
		may: (reader, whose) =>
			table('account', 'list', { groups: TARGETS[whose].groups, actorId: TARGETS[whose].actorId })(
				reader,
				whose,
			),
	},
	{ field: 'Query.people', query: () => '{ people { totalCount } }', may: table('account', 'list', {}) },
	{
		field: 'Query.vacantActors',
		query: (whose) => `{ vacantActors(group: "${groupOf(whose)}") { totalCount } }`,
		may: (reader, whose) => table('vacantEditorRole', 'list', { groups: [groupOf(whose)] })(reader, whose),
	},
	{
		field: 'Query.vacantActors',
		query: () => '{ vacantActors { totalCount } }',
		may: table('vacantEditorRole', 'list', {}),
	},
	...(['MEMBER', 'COORDINATOR'] as const).flatMap((role): readonly Asked[] => {
		const object = role === 'MEMBER' ? 'memberRole' : 'coordinatorRole'
		const parts = (whose: Whose): string => `role: ${role}, group: "${groupOf(whose)}"`
		return [
			{
				field: 'Mutation.invite',
				query: (whose) => `mutation { invite(${parts(whose)}) { secret } }`,
				may: aboutRole(object, 'give'),
			},
			{
				field: 'Mutation.giveRole',
				query: (whose) => `mutation { giveRole(account: "account:third", ${parts(whose)}) { id } }`,
				may: aboutRole(object, 'give'),
			},
			{
				field: 'Mutation.takeRole',
				query: (whose) => `mutation { takeRole(account: "account:${whose}", ${parts(whose)}) { id } }`,
				may: aboutRole(object, 'take', true),
			},
		]
	}),
	...(['north', 'south'] as const).flatMap((actor): readonly Asked[] => {
		// North is the readers' own, and south others'.
		const mine: Whose = actor === 'north' ? 'own' : 'other'
		const parts = `role: EDITOR, actor: "territory:${actor}"`
		return [
			{
				field: 'Mutation.invite',
				query: () => `mutation { invite(${parts}) { secret } }`,
				may: (reader) => aboutRole('editorRole', 'give')(reader, mine),
			},
			{
				field: 'Mutation.giveRole',
				query: () => `mutation { giveRole(account: "account:third", ${parts}) { id } }`,
				may: (reader) => aboutRole('editorRole', 'give')(reader, mine),
			},
			{
				field: 'Mutation.takeRole',
				query: () => `mutation { takeRole(account: "account:third", ${parts}) { id } }`,
				may: (reader) => aboutRole('editorRole', 'take')(reader, mine),
			},
		]
	}),
	{
		field: 'Mutation.giveRole',
		query: () =>
			'mutation { giveRole(account: "account:third", role: EDITOR, actor: "territory:vacant") { id } }',
		may: (reader) =>
			table('vacantEditorRole', 'give', { groups: ['VM'], actorId: 'territory:vacant' })(reader, 'own'),
	},
	{
		field: 'Mutation.invite',
		query: () => 'mutation { invite(role: ADMINISTRATOR) { secret } }',
		may: table('administratorRole', 'give', {}),
	},
	{
		field: 'Mutation.giveRole',
		query: () => 'mutation { giveRole(account: "account:third", role: ADMINISTRATOR) { id } }',
		may: table('administratorRole', 'give', {}),
	},
	{
		field: 'Mutation.takeRole',
		query: () => 'mutation { takeRole(account: "account:third", role: ADMINISTRATOR) { id } }',
		may: table('administratorRole', 'take', {}),
	},
	// Who else the account is decides whose right it takes.
	...(
		[
			['account:member', 'memberPasswordLink', 'own'],
			['account:otherMember', 'memberPasswordLink', 'other'],
			['account:memberOfTwo', 'memberPasswordLink', 'other'],
			['account:memberAndEditor', 'passwordLink', 'own'],
			['account:third', 'passwordLink', 'own'],
			['account:nobody', 'passwordLink', 'other'],
		] as const
	).map(
		([account, object, whose]): Asked => ({
			field: 'Mutation.createPasswordLink',
			query: () => `mutation { createPasswordLink(account: "${account}") { secret } }`,
			may: (reader) => table(object, 'create')(reader, whose),
			...(account === 'account:nobody' && { granted: 'NOT_FOUND' }),
		}),
	),
]

const CASES = ASKED.flatMap((asked) =>
	(Object.keys(READERS) as ReaderName[]).flatMap((reader) =>
		(['own', 'other'] as const).map((whose) => ({
			...asked,
			reader,
			whose,
			title: asked.query(whose),
		})),
	),
)

let accounts: ReturnType<typeof someAccounts>
beforeEach(async () => {
	accounts = someAccounts()
	// Two, so that none is the last.
	await withAccount(accounts, 'fourth', ADMINISTRATOR)
	await withAccount(accounts, 'third', EDITOR_OF_SOUTH, EDITOR_OF_NORTH, ADMINISTRATOR)
	await withAccount(accounts, 'member', MEMBER)
	await withAccount(accounts, 'otherMember', MEMBER_ELSEWHERE)
	await withAccount(accounts, 'memberOfTwo', MEMBER, MEMBER_ELSEWHERE)
	await withAccount(accounts, 'memberAndEditor', MEMBER, EDITOR_OF_SOUTH)
})

describe('About roles', () => {
	it.each(CASES)('$reader, of $whose: $title', async ({ reader, whose, query, may, granted }) => {
		const roles: readonly Role[] = reader === 'visitor' ? [] : ROLES[reader]
		const own = await withAccount(accounts, 'own', ...roles)
		await openSession(accounts, own, null)
		const [session] =
			(await accounts.store.sessions.ofAccounts([own], '2027-01-01T00:00:00.000Z')).get(own) ?? []
		await withAccount(accounts, 'other')
		const asking = reader === 'visitor' ? VISITOR : READERS[reader]
		const account = accountContext(accounts, { reader: asking, sessionId: session?.id ?? null }, DIRECTORY)
		const answer = await runQuery(snapshots, query(whose), { account }).then(
			() => 'ALLOWED',
			(error: { code: string }) => error.code,
		)
		if (!may(reader, whose)) expect(answer).toBe(reader === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN')
		// A role that it may take, and that the account does not have, is not found.
		else
			expect(/takeRole/.test(query(whose)) ? ['ALLOWED', 'NOT_FOUND'] : [granted ?? 'ALLOWED']).toContain(
				answer,
			)
	})
})
