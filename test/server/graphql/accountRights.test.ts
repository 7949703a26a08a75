/** Each question and each mutation about accounts, asked by each role, about its own and about others', against the table. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { inThird } from '../../../scripts/testShare'
import { accountContext } from '../../../server/accounts/accountContext'
import { createApiToken } from '../../../server/accounts/apiTokens'
import { openSession } from '../../../server/accounts/sessions'
import type { Role } from '../../../server/domain/role'
import { buildApiSchema, schemaFields } from '../../../server/graphql/schema'
import type { Directory } from '../../../server/policy/directory'
import { FIELD_RULES } from '../../../server/policy/fieldRules'
import type { Target } from '../../../server/policy/reader'
import { VISITOR } from '../../../server/policy/reader'
import { mayDo } from '../../../server/policy/rights'
import { harbourSnapshots } from '../../fixtures/harbours'
import { kept } from '../../fixtures/kept'
import { someAccounts, withAccount } from '../accounts/someAccounts'
import { READERS, type ReaderName, ROLES, TARGETS } from '../policy/readers'
import { someReport } from '../reports/reportStoreContract'
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
/** Ids of what there is, of the account that asks and of another. */
interface Ids {
	readonly account: string
	readonly session: string
	readonly apiToken: string
	readonly passkey: string
	readonly invitation: string
	/** About the actor that it answers for. */
	readonly report: string
}
interface Asked {
	/** The field of the API, as its rule names it. */
	readonly field: string
	readonly query: (ids: Ids, whose: Whose) => string
	/** Whether the table lets a reader, about what is its own or others'. */
	readonly may: (reader: ReaderName, whose: Whose) => boolean
	/** What a reader is told who may not: of things of another account, that there is none. */
	readonly otherwise?: 'NOT_FOUND'
	/** What a reader is told who may: of an account that there is not. */
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
		query: (_ids, whose) => `{ people(group: "${groupOf(whose)}") { totalCount } }`,
		may: (reader, whose) => table('account', 'list', { groups: [groupOf(whose)] })(reader, whose),
	},
	{
		field: 'Query.people',
		query: (_ids, whose) => `{ people(actor: "${TARGETS[whose].actorId}") { totalCount } }`,
		may: (reader, whose) =>
			table('account', 'list', { groups: TARGETS[whose].groups, actorId: TARGETS[whose].actorId })(
				reader,
				whose,
			),
	},
	{ field: 'Query.people', query: () => '{ people { totalCount } }', may: table('account', 'list', {}) },
	{
		field: 'Query.vacantActors',
		query: (_ids, whose) => `{ vacantActors(group: "${groupOf(whose)}") { totalCount } }`,
		may: (reader, whose) => table('vacantEditorRole', 'list', { groups: [groupOf(whose)] })(reader, whose),
	},
	{
		field: 'Query.vacantActors',
		query: () => '{ vacantActors { totalCount } }',
		may: table('vacantEditorRole', 'list', {}),
	},
	{
		field: 'Query.invitations',
		query: () => '{ invitations { totalCount } }',
		may: (reader) => reader !== 'visitor',
	},
	...(['MEMBER', 'COORDINATOR'] as const).flatMap((role): readonly Asked[] => {
		const object = role === 'MEMBER' ? 'memberRole' : 'coordinatorRole'
		const parts = (whose: Whose): string => `role: ${role}, group: "${groupOf(whose)}"`
		return [
			{
				field: 'Mutation.invite',
				query: (_ids, whose) => `mutation { invite(${parts(whose)}) { secret } }`,
				may: aboutRole(object, 'give'),
			},
			{
				field: 'Mutation.giveRole',
				query: (_ids, whose) => `mutation { giveRole(account: "account:third", ${parts(whose)}) { id } }`,
				may: aboutRole(object, 'give'),
			},
			{
				field: 'Mutation.takeRole',
				query: ({ account }, whose) => `mutation { takeRole(account: "${account}", ${parts(whose)}) { id } }`,
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
	{
		field: 'Mutation.withdrawInvitation',
		query: ({ invitation }) => `mutation { withdrawInvitation(id: "${invitation}") }`,
		may: table('invitation', 'withdraw'),
		otherwise: 'NOT_FOUND',
	},
	{
		field: 'Query.reports',
		query: () => '{ reports { totalCount } }',
		// Of others there is no count either: `test/server/http/reports.test.ts`.
		may: (reader) => reader !== 'visitor',
	},
	{
		field: 'Mutation.reportError',
		query: () => 'mutation { reportError(address: "/donnees", fault: OTHER, text: "A gap") { secret } }',
		may: (reader) => table('report', 'create')(reader, 'own'),
	},
	{
		field: 'Mutation.answerReport',
		query: ({ report }) =>
			`mutation { answerReport(id: "${report}", version: 1, state: KEPT, text: "As the source says") { id } }`,
		may: table('report', 'answer'),
		otherwise: 'NOT_FOUND',
	},
	{
		field: 'Mutation.answerReport',
		query: () =>
			'mutation { answerReport(id: "report:vacant", version: 1, state: EXAMINED, text: "") { id } }',
		may: (reader) =>
			table('vacantReport', 'answer', { groups: ['VM'], actorId: 'territory:vacant' })(reader, 'own'),
		otherwise: 'NOT_FOUND',
	},
	{
		field: 'Mutation.closeAccount',
		query: ({ account }) =>
			`mutation { closeAccount(account: "${account}", idempotencyKey: "${randomUUID()}") }`,
		may: table('account', 'close'),
	},
	{ field: 'Query.activity', query: () => '{ activity { totalCount } }', may: () => true },
	{
		field: 'Query.acceptedProposals',
		query: () => '{ acceptedProposals { totalCount } }',
		may: () => true,
	},
	{
		field: 'Query.following',
		query: () => '{ following { follows { id } feedAddressMadeAt letters { frequency } } }',
		may: (reader) => reader !== 'program',
	},
	...[
		['follow', 'follow(kind: ACTOR, subject: "north") { id }'],
		[
			'chooseLetters',
			'chooseLetters(frequency: DAILY, weekday: 1, language: FR, overlaps: true) { hasMail }',
		],
		['createFeedAddress', 'createFeedAddress { secret }'],
		['revokeFeedAddress', 'revokeFeedAddress { hasMail }'],
	].map(
		([name, mutation]): Asked => ({
			field: `Mutation.${name}`,
			query: () => `mutation { ${mutation} }`,
			may: (reader) => table('following', 'change')(reader, 'own'),
		}),
	),
	{
		field: 'Mutation.unfollow',
		query: ({ account }) => `mutation { unfollow(id: "follow of ${account}") }`,
		may: table('following', 'change'),
		otherwise: 'NOT_FOUND',
	},
	{
		field: 'Mutation.freezeAccount',
		query: ({ account }) => `mutation { freezeAccount(account: "${account}", frozen: true) { id } }`,
		may: table('account', 'freeze'),
	},
	{
		field: 'Mutation.renameMe',
		query: () => 'mutation { renameMe(name: "Another") { name } }',
		may: (reader) => table('account', 'change')(reader, 'own'),
	},
	{
		field: 'Mutation.changeMyEmail',
		query: () => 'mutation { changeMyEmail(email: "another@example.org") { newEmail } }',
		may: (reader) => table('account', 'change')(reader, 'own'),
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
	{
		field: 'Mutation.closeSession',
		query: ({ session }) => `mutation { closeSession(id: "${session}") { id } }`,
		may: table('session', 'close'),
		otherwise: 'NOT_FOUND',
	},
	{
		field: 'Mutation.createApiToken',
		query: () => 'mutation { createApiToken(name: "P", scopes: [READ], days: 9) { secret } }',
		may: (reader) => table('apiToken', 'create')(reader, 'own'),
	},
	{
		field: 'Mutation.revokeApiToken',
		query: ({ apiToken }) => `mutation { revokeApiToken(id: "${apiToken}") { id } }`,
		may: table('apiToken', 'revoke'),
		otherwise: 'NOT_FOUND',
	},
	{
		field: 'Mutation.removePasskey',
		query: ({ passkey }) => `mutation { removePasskey(id: "${passkey}") { id } }`,
		may: table('passkey', 'remove'),
		otherwise: 'NOT_FOUND',
	},
	...['sessions { id }', 'apiTokens { id }', 'passkeys { id }', 'signsInBy', 'passwordLink { usedAt }'].map(
		(list): Asked => ({
			field: `Me.${list.split(' ')[0]}`,
			query: () => `{ me { ${list} } }`,
			// A visitor is no account, which has none; a program sees no way in.
			may: (reader) => reader !== 'program',
		}),
	),
]

const CASES = ASKED.flatMap((asked) =>
	(Object.keys(READERS) as ReaderName[]).flatMap((reader) =>
		(['own', 'other'] as const).map((whose) => ({
			...asked,
			reader,
			whose,
			title: asked.query({ ...emptyIds(), account: 'A' }, whose),
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

/** What an account has, or has to answer for: of each sort one thing. */
async function things(account: string): Promise<Ids> {
	const { store } = accounts
	await openSession(accounts, account, null)
	const [session] = (await store.sessionsOf([account], '2027-01-01T00:00:00.000Z')).get(account) ?? []
	const sessionId = session?.id ?? ''
	const asking = accountContext(
		accounts,
		{ reader: { accountId: account, roles: [], scopes: null }, sessionId },
		DIRECTORY,
	)
	const { token } = await createApiToken(asking, { name: 'P', scopes: ['READ'], days: 9 })
	const passkey = `passkey of ${account}`
	await store.activity.follow(
		{
			id: `follow of ${account}`,
			accountId: account,
			kind: 'PLACE',
			subjectId: 'oriel',
			question: null,
			title: null,
			group: 'VM',
			createdAt: '2027-01-01T00:00:00.000Z',
		},
		9,
	)
	await store.activity.replaceFeedAddress(account, `feed of ${account}`, '2027-01-01T00:00:00.000Z')
	const times = { createdAt: '2027-01-01T00:00:00.000Z', expiresAt: '2027-12-31T00:00:00.000Z' }
	await store.addPasskey({
		id: passkey,
		accountId: account,
		name: 'K',
		createdAt: times.createdAt,
		credentialId: passkey,
		publicKey: '',
		counter: 0,
		transports: [],
	})
	const invitation = `invitation by ${account}`
	const offered = { role: 'COORDINATOR', group: 'QQ', actorId: null } as const
	await store.createInvitation({ ...offered, ...times, id: invitation, by: account }, invitation)
	const report = `report for ${account}`
	const about = (id: string, actor: string, group: string) =>
		kept(store, {
			report: {
				next: { ...someReport('any'), id, subject: 'ACTOR', subjectId: actor, groups: [group] },
				tokenHash: `link of ${id}`,
			},
		})
	const { actorId, groups } = TARGETS[account === 'account:own' ? 'own' : 'other']
	await about(report, actorId, groups[0])
	await about('report:vacant', 'territory:vacant', 'VM')
	return { account, session: sessionId, apiToken: token.id, passkey, invitation, report }
}

describe('About accounts', () => {
	it('each question and mutation that is not public is asked here', () => {
		const needed = [...FIELD_RULES].filter(
			([field, rule]) =>
				// Who is told of the group's records: `servedToNobody.test.ts`; who declares: `declarationRights.test.ts`.
				!['PUBLIC', 'BELOW', 'LINK', 'groupRecord.read'].includes(rule) &&
				!/^(ownRecord|partyAnswer|confirmations)\./.test(rule) &&
				// About persons: `personalDataRights.test.ts`.
				!/^(contact|vacantContact|personRequest|ownRequest|retention|auditLog)\./.test(rule) &&
				rule !== 'account.export' &&
				// Who judges, follows and discusses: `judgementRights.test.ts`.
				!/^(judgement|pairJudgement|case|discussion|comment)\./.test(rule) &&
				// Letters to correspondents: `test/server/personalData/correspondence.test.ts`; sockets: `test/server/http/sockets.test.ts`.
				!/^(correspondence|liveActivity)\./.test(rule) &&
				// `test/server/proposals/proposalRights.test.ts`.
				!/^(proposal|soundedProposals)\./.test(rule) &&
				field !== 'Query.me',
		)
		expect([...new Set(ASKED.map(({ field }) => field))].sort()).toEqual(
			needed.map(([field]) => field).sort(),
		)
		expect(schemaFields(buildApiSchema())).toEqual(expect.arrayContaining(ASKED.map(({ field }) => field)))
	})

	it.each(inThird(CASES))(
		'$reader, of $whose: $title',
		async ({ reader, whose, query, may, otherwise, granted }) => {
			const roles: readonly Role[] = reader === 'visitor' ? [] : ROLES[reader]
			const own = await things(await withAccount(accounts, 'own', ...roles))
			const other = await things(await withAccount(accounts, 'other'))
			const asking = reader === 'visitor' ? VISITOR : READERS[reader]
			const account = accountContext(accounts, { reader: asking, sessionId: own.session }, DIRECTORY)
			const answer = await runQuery(snapshots, query(whose === 'own' ? own : other, whose), { account }).then(
				() => 'ALLOWED',
				(error: { code: string }) => error.code,
			)
			const isRole = /takeRole/.test(query(own, whose))
			if (may(reader, whose)) {
				// A role that it may take, and that the account does not have, is not found.
				expect(isRole ? ['ALLOWED', 'NOT_FOUND'] : [granted ?? 'ALLOWED']).toContain(answer)
			} else {
				// A program is told that its token does not allow it, or, as others are, that there is none of that id.
				const refusals = [otherwise ?? 'FORBIDDEN', ...(reader === 'program' ? ['FORBIDDEN'] : [])]
				expect(reader === 'visitor' ? ['UNAUTHENTICATED'] : refusals).toContain(answer)
			}
		},
	)
})

function emptyIds(): Ids {
	return { account: '', session: '', apiToken: '', passkey: '', invitation: '', report: '' }
}
