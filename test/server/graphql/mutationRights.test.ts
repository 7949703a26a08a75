/** Runs each mutation of the schema as each reader: only those in the table of rights succeed. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashOf } from '../../../server/accounts/secrets'
import type { Role } from '../../../server/domain/role'
import type { Reader, Target } from '../../../server/policy/reader'
import { mayDo } from '../../../server/policy/rights'
import type { RightName } from '../../../server/policy/rule'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { INVENTED, readWithUsed } from '../../fixtures/readWithUsed'
import { writeAccounts } from '../../fixtures/writeAccounts'
import { withAccount } from '../accounts/someAccounts'
import { browser } from '../http/accounts/browser'
import type { Listening } from '../http/listening'
import { writingServer } from '../http/writingServer'
import {
	documentOf,
	MUTATION_EXAMPLES,
	MUTATIONS,
	type Served,
	signedIn,
} from '../resilience/mutationExamples'

const GROUP = 'XV'
const OWNER = 'territory:FR:departement:23'
const PARTY = 'territory:FR:region:53'
const role = (name: Role['role'], parts: Partial<Role> = {}): Role => ({
	role: name,
	group: null,
	actorId: null,
	...parts,
})
const ALL = [
	role('MEMBER', { group: GROUP }),
	role('EDITOR', { actorId: OWNER }),
	role('COORDINATOR', { group: GROUP }),
	role('ADMINISTRATOR'),
]
/** The roles of each reader; null: not signed in. */
const READERS: Readonly<Record<string, readonly Role[] | null>> = {
	visitor: null,
	'without a role': [],
	member: [role('MEMBER', { group: GROUP })],
	'editor of the owner': [role('EDITOR', { actorId: OWNER })],
	'editor of another actor': [role('EDITOR', { actorId: 'territory:FR:region:28' })],
	coordinator: [role('COORDINATOR', { group: GROUP })],
	'coordinator of another group': [role('COORDINATOR', { group: 'VM' })],
	administrator: [role('ADMINISTRATOR')],
	program: ALL,
}

/** What the example of a mutation is about. */
const ABOUT = {
	OWNER: { actorId: OWNER },
	PARTY: { actorId: PARTY },
	GROUP: { groups: [GROUP] },
	THEIRS: { groups: [GROUP] },
	INSTANCE: {},
	SELF: { accountId: 'account:self' },
	SOMEBODY: { accountId: 'account:somebody', groups: [GROUP] },
} as const satisfies Readonly<Record<string, Target>>

interface Asked {
	readonly right: RightName | 'LINK'
	readonly about: keyof typeof ABOUT
	/** Whom a condition on the object refuses although the table names them. */
	readonly except?: string
}
const of = (right: Asked['right'], about: Asked['about'], except?: Asked['except']): Asked => ({
	right,
	about,
	...(except && { except }),
})

const ASKED: Readonly<Record<string, Asked>> = {
	follow: of('following.change', 'SELF'),
	unfollow: of('following.change', 'SOMEBODY'),
	chooseLetters: of('following.change', 'SELF'),
	createFeedAddress: of('following.change', 'SELF'),
	// They have none.
	revokeFeedAddress: of('following.change', 'SOMEBODY'),
	// In the name of an actor that the writer edits: of any.
	writeToCorrespondents: of('correspondence.write', 'THEIRS'),
	judgeOverlap: of('judgement.give', 'PARTY'),
	revertJudgement: of('judgement.give', 'PARTY'),
	judgePair: of('pairJudgement.give', 'OWNER'),
	tellOfCase: of('case.follow', 'GROUP'),
	judgeCase: of('case.follow', 'GROUP'),
	addComment: of('discussion.comment', 'PARTY'),
	editComment: of('comment.change', 'SOMEBODY'),
	withdrawComment: of('comment.change', 'SOMEBODY'),
	askAboutMe: of('ownRequest.make', 'SELF'),
	withdrawOwnRequest: of('ownRequest.withdraw', 'SOMEBODY'),
	withdrawFollowedRequest: of('LINK', 'INSTANCE'),
	recordRequest: of('personRequest.answer', 'INSTANCE'),
	answerRequest: of('personRequest.answer', 'INSTANCE'),
	decideErasurePlace: of('personRequest.answer', 'INSTANCE'),
	purgeNow: of('retention.purge', 'INSTANCE'),
	addContact: of('contact.manage', 'OWNER'),
	changeContact: of('contact.manage', 'OWNER'),
	confirmContact: of('contact.manage', 'OWNER'),
	informContact: of('contact.manage', 'OWNER'),
	freezeContact: of('contact.answer', 'OWNER'),
	eraseContact: of('contact.answer', 'OWNER'),
	declare: of('ownRecord.declare', 'OWNER'),
	changeRecord: of('ownRecord.change', 'OWNER'),
	confirmRecord: of('ownRecord.change', 'OWNER'),
	endRecord: of('ownRecord.change', 'OWNER'),
	retractRecord: of('ownRecord.change', 'OWNER'),
	revertRecord: of('ownRecord.change', 'OWNER'),
	// Only its writer may take it back.
	takeBackWrite: of('ownRecord.change', 'OWNER', 'editor of the owner'),
	answerRecord: of('partyAnswer.give', 'PARTY'),
	remindOfConfirmation: of('confirmations.remind', 'GROUP'),
	draftProposal: of('proposal.draft', 'OWNER'),
	changeProposal: of('proposal.change', 'OWNER'),
	soundProposal: of('proposal.change', 'OWNER'),
	answerProposal: of('proposal.answer', 'PARTY'),
	withdrawAnswer: of('proposal.answer', 'PARTY'),
	closeProposal: of('proposal.answer', 'OWNER'),
	askToPublish: of('proposal.answer', 'OWNER'),
	recordOutcome: of('proposal.answer', 'OWNER'),
	invite: of('memberRole.give', 'GROUP'),
	// Who may give the role may withdraw it.
	withdrawInvitation: of('memberRole.give', 'GROUP'),
	giveRole: of('memberRole.give', 'GROUP'),
	takeRole: of('memberRole.take', 'SOMEBODY'),
	closeAccount: of('account.close', 'SOMEBODY'),
	freezeAccount: of('account.freeze', 'SOMEBODY'),
	createPasswordLink: of('memberPasswordLink.create', 'SOMEBODY'),
	renameMe: of('account.change', 'SELF'),
	changeMyEmail: of('account.change', 'SELF'),
	closeSession: of('session.close', 'SOMEBODY'),
	createApiToken: of('apiToken.create', 'SELF'),
	revokeApiToken: of('apiToken.revoke', 'SOMEBODY'),
	removePasskey: of('passkey.remove', 'SOMEBODY'),
	reportError: of('report.create', 'INSTANCE'),
	remarkOnReport: of('LINK', 'INSTANCE'),
	withdrawReport: of('LINK', 'INSTANCE'),
	answerReport: of('report.answer', 'OWNER'),
}

let server: Listening
let served: Served
beforeAll(async () => {
	const { datasets, records } = await readWithUsed(INVENTED)
	const writing = await writingServer(Snapshots.of(records, datasets), { hasMail: true })
	const { accounts } = writing
	server = writing.server
	served = { url: server.url, accounts }
	// None of the readers is the last administrator.
	await withAccount(accounts, 'administrator', role('ADMINISTRATOR'))
}, 60_000)
afterAll(() => server.stop())

/** Whether the table, and what depends on the object, lets a reader. */
function isLet({ right, about, except }: Asked, name: string): boolean {
	if (right === 'LINK') return true
	if (name === except) return false
	const roles = READERS[name] ?? null
	const reader: Reader = {
		accountId: roles && 'account:self',
		roles: roles ?? [],
		scopes: name === 'program' ? ['READ'] : null,
	}
	const [object, action] = right.split('.') as ['account', 'read']
	const actorId = about === 'THEIRS' && roles?.find((one) => one.actorId !== null)?.actorId
	return mayDo(reader, object, action, { ...ABOUT[about], ...(actorId && { actorId }) })
}

async function asking(name: string): Promise<(document: string, variables: object) => Promise<string>> {
	const roles = READERS[name] ?? null
	const by = roles === null ? browser(served.url) : await signedIn(served, ...roles)
	const headers: Record<string, string> = {}
	if (name === 'program' && 'account' in by) {
		const secret = randomUUID()
		const times = { createdAt: '2026-01-01T00:00:00.000Z', expiresAt: '2100-01-01T00:00:00.000Z' }
		await writeAccounts(served.accounts.store, {
			kind: 'CREATE_API_TOKEN',
			token: {
				...times,
				id: `token:${secret}`,
				name: 'P',
				scopes: ['READ'],
				accountId: String(by.account),
				tokenHash: hashOf(secret),
			},
		})
		by.cookies.clear()
		headers.authorization = `Bearer ${secret}`
	}
	return async (document, variables) => {
		const { code, message, data } = await by.ask(document, variables, headers)
		// Past what a network may write in an hour: the right was there.
		if (code === 'RATE_LIMITED') return 'DONE'
		return data && message === undefined ? 'DONE' : (code ?? message ?? 'NOTHING')
	}
}

/** BAD_INPUT: in the name of somebody for whom one does not speak. */
const REFUSALS = ['FORBIDDEN', 'NOT_FOUND', 'BAD_INPUT']

describe('Each mutation', () => {
	it('has its right and its example', () => {
		const names = MUTATIONS.map(({ name }) => name).sort()
		expect(Object.keys(ASKED).sort()).toEqual(names)
		expect(Object.keys(MUTATION_EXAMPLES).sort()).toEqual(names)
	})

	it.each(Object.keys(ASKED))('%s is done only by those whom its right names', async (name) => {
		const asked = ASKED[name] as Asked
		const make = MUTATION_EXAMPLES[name] as (typeof MUTATION_EXAMPLES)[string]
		let example = await make(served)
		for (const reader of Object.keys(READERS)) {
			const ask = await asking(reader)
			const answer = await ask(documentOf(name, example.variables), example.variables)
			const isDone = isLet(asked, reader)
			const refusals = reader === 'visitor' ? ['UNAUTHENTICATED'] : REFUSALS
			expect([reader, isDone ? ['DONE'] : refusals]).toEqual([reader, expect.arrayContaining([answer])])
			if (isDone) example = await make(served)
		}
		// The refused attempts changed nothing: the example still succeeds.
		const { code } = await example.by.ask(documentOf(name, example.variables), example.variables)
		expect([undefined, 'RATE_LIMITED']).toContain(code)
		expect(server.reported).toEqual([])
	})
})
