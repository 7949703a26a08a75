/**
 * For each mutation of the schema one that succeeds over HTTP, for tests of every mutation. A new mutation fails them until it has
 * an example here.
 */
import { randomUUID } from 'node:crypto'
import { getNamedType, isLeafType } from 'graphql'
import type { AccountRole } from '../../../schema/enums'
import type { Accounts } from '../../../server/accounts/accounts'
import { secretOfRequest } from '../../../server/accounts/personRequests'
import { hashOf } from '../../../server/accounts/secrets'
import { openSession } from '../../../server/accounts/sessions'
import { duplicateKey } from '../../../server/analysis/overlaps/overlapKey'
import type { Role } from '../../../server/domain/role'
import { buildApiSchema } from '../../../server/graphql/schema'
import { kept } from '../../fixtures/kept'
import { writeAccounts } from '../../fixtures/writeAccounts'
import { withAccount } from '../accounts/someAccounts'
import { type Browser, browser } from '../http/accounts/browser'
import { withContact, withErased, withRequest } from '../personalData/contactStoreContract'
import { someReport } from '../reports/reportStoreContract'

/** A server over the invented country, with accounts. */
export interface Served {
	readonly url: string
	readonly accounts: Accounts
}

export interface MutationExample {
	/** Who asks. */
	readonly by: Browser
	readonly variables: Variables
}

/** Each mutation of the schema. */
export const MUTATIONS = Object.values(buildApiSchema().getMutationType()?.getFields() ?? {})

type Variables = Readonly<Record<string, unknown>>

/** A document that asks a mutation with variables of the names of its arguments. */
export function documentOf(name: string, variables: Variables, selected = '{ __typename }'): string {
	const field = MUTATIONS.find((one) => one.name === name)
	if (field === undefined) throw new Error(`Expected a mutation: ${name}.`)
	const given = field.args.filter((argument) => argument.name in variables)
	const heads = given.map((argument) => `$${argument.name}: ${argument.type}`).join(', ')
	const passed = given.map((argument) => `${argument.name}: $${argument.name}`).join(', ')
	const below = isLeafType(getNamedType(field.type)) ? '' : ` ${selected}`
	return given.length === 0
		? `mutation { ${name}${below} }`
		: `mutation (${heads}) { ${name}(${passed})${below} }`
}

/** By the name of the mutation. Each call makes what it needs anew. */
export type MutationExamples = Readonly<Record<string, (served: Served) => Promise<MutationExample>>>

const GROUP = 'XV'
export const OWNER = 'territory:FR:departement:23'
const PARTY = 'territory:FR:region:53'
const ADMINISTRATOR: Role = { role: 'ADMINISTRATOR', group: null, actorId: null }
const MEMBER: Role = { role: 'MEMBER', group: GROUP, actorId: null }
const editorOf = (actorId: string): Role => ({ role: 'EDITOR', group: null, actorId })
const FAR = '2100-01-01T00:00:00.000Z'

let number = 0
const another = (name: string): string => {
	number += 1
	return `${name}-${number}`
}

/** A browser of a new account, which has just signed in. */
export async function signedIn(
	{ url, accounts }: Served,
	...roles: readonly Role[]
): Promise<Browser & { readonly account: string }> {
	const account = await withAccount(accounts, another('somebody'), ...roles)
	const token = await openSession(accounts, account, null)
	return Object.assign(browser(url, new Map([['session', token]])), { account })
}

const MISSION = { visibility: 'PUBLIC', host: 'territory:XV:C-AUREL', start: { date: '2027-05-10' } }

/** A mission of the owner with another party, and its editor. */
async function declared(
	served: Served,
	more: object = {},
): Promise<{ readonly by: Browser; readonly id: string }> {
	const by = await signedIn(served, editorOf(OWNER))
	const record = { mission: { ...MISSION, participants: [PARTY], ...more } }
	const { id } = await written(by, 'declare', { actor: OWNER, record, idempotencyKey: randomUUID() })
	return { by, id }
}

async function onRecord(served: Served, more: Variables = {}): Promise<MutationExample> {
	const { by, id } = await declared(served)
	return { by, variables: { id, version: 1, ...more, idempotencyKey: randomUUID() } }
}

/** A record that was changed once. */
async function onChanged(served: Served, more: Variables = {}): Promise<MutationExample> {
	const { by, variables } = await onRecord(served)
	const changed = { ...variables, record: CHANGED_RECORD, idempotencyKey: randomUUID() }
	const { version } = await written(by, 'changeRecord', changed)
	return { by, variables: { ...variables, ...more, version } }
}

async function ofRole(served: Served, role: AccountRole, holds: boolean): Promise<MutationExample> {
	const by = await signedIn(served, ADMINISTRATOR)
	const account = await withAccount(
		served.accounts,
		another('person'),
		...(holds ? [{ ...MEMBER, role }] : [editorOf('territory:FR:region:28')]),
	)
	return { by, variables: { account, role, group: GROUP } }
}

async function withReport({
	accounts,
	url,
}: Served): Promise<MutationExample & { readonly secret: string; readonly report: string }> {
	const name = another('report')
	const report = { ...someReport(name), subject: 'ACTOR', subjectId: OWNER, groups: [GROUP] } as const
	await kept(accounts.store, { report: { next: report, tokenHash: hashOf(name) } })
	return { by: browser(url), variables: { secret: name }, secret: name, report: report.id }
}

/** An overlap, an actor with a part in it, an editor of that actor, and the version to judge. */
async function onOverlap(served: Served): Promise<{
	readonly by: Browser
	readonly actor: string
	readonly overlap: string
	readonly version: number
}> {
	const reader = await signedIn(served)
	const { data, message } = await reader.ask<{
		overlaps: { nodes: { id: string; actors: { id: string }[] }[] }
	}>('{ overlaps(first: 1) { nodes { id actors(first: 1) { id } } } }')
	const overlap = data?.overlaps.nodes[0]
	const actor = overlap?.actors[0]?.id
	if (overlap === undefined || actor === undefined) throw new Error(message)
	const by = await signedIn(served, editorOf(actor))
	const own = await by.ask<{ ownJudgements: { version: number }[] }>(
		'query ($overlap: ID!) { ownJudgements(overlap: $overlap) { version } }',
		{ overlap: overlap.id },
	)
	const [standing] = own.data?.ownJudgements ?? []
	if (standing === undefined) throw new Error(own.message)
	return { by, actor, overlap: overlap.id, version: standing.version }
}

async function judged(served: Served): Promise<MutationExample> {
	const { by, ...variables } = await onOverlap(served)
	const more = { verdict: 'HANDLED', reason: 'On se parle', idempotencyKey: randomUUID() }
	return { by, variables: { ...variables, ...more } }
}

/** A comment on an overlap, and who wrote it. */
async function commented(served: Served, more: Variables = {}): Promise<MutationExample> {
	const { by, actor, overlap } = await onOverlap(served)
	const about = { subject: 'OVERLAP', subjectId: overlap, actor, text: 'Bonjour.' }
	const comment = await written(by, 'addComment', { ...about, idempotencyKey: randomUUID() })
	return { by, variables: { ...comment, ...more, idempotencyKey: randomUUID() } }
}

/** A case of the group with somebody to tell, and who follows it. */
async function onCase(
	served: Served,
): Promise<{ readonly by: Browser; readonly id: string; readonly version: number; readonly actor: string }> {
	const by = await signedIn(served, { role: 'COORDINATOR', group: GROUP, actorId: null })
	const { data, message } = await by.ask<{
		cases: { nodes: { id: string; version: number; actors: { actorId: string }[] }[] }
	}>(
		'query ($group: String!) { cases(group: $group, first: 1) { nodes { id version actors { actorId } } } }',
		{
			group: GROUP,
		},
	)
	const followed = data?.cases.nodes[0]
	const actor = followed?.actors[0]?.actorId
	if (followed === undefined || actor === undefined) throw new Error(message)
	await withAccount(served.accounts, another('person'), editorOf(actor))
	return { by, id: followed.id, version: followed.version, actor }
}

/** Does a write that an example needs. */
async function written(
	by: Browser,
	name: string,
	variables: Variables,
): Promise<{ readonly id: string; readonly version: number }> {
	const document = documentOf(name, variables, '{ id version }')
	const { data, message } = await by.ask<Readonly<Record<string, { id: string; version: number }>>>(
		document,
		variables,
	)
	const answer = data?.[name]
	if (answer === undefined) throw new Error(message)
	return answer
}

const PROPOSAL = {
	kind: 'JOINT_MISSION',
	title: 'Une mission commune',
	parties: [PARTY],
	place: 'territory:XV:C-AUREL',
}

async function onDraft(served: Served, more: Variables): Promise<MutationExample> {
	const by = await signedIn(served, editorOf(OWNER))
	const draft = { actor: OWNER, proposal: PROPOSAL, idempotencyKey: randomUUID() }
	const { id, version } = await written(by, 'draftProposal', draft)
	return { by, variables: { id, version, ...more, idempotencyKey: randomUUID() } }
}

async function onSounded(served: Served): Promise<MutationExample> {
	// Who is asked has an editor.
	await signedIn(served, editorOf(PARTY))
	const { by, variables } = await onDraft(served, {})
	const { id, version } = await written(by, 'soundProposal', variables)
	return { by, variables: { id, version, idempotencyKey: randomUUID() } }
}

async function onAccepted(served: Served): Promise<MutationExample> {
	const { by, variables } = await onSounded(served)
	const party = await signedIn(served, editorOf(PARTY))
	const word = { ...variables, actor: PARTY, verdict: 'ACCEPTED', points: [] }
	const { id, version } = await written(party, 'answerProposal', word)
	return { by, variables: { id, version, idempotencyKey: randomUUID() } }
}

/** A mission as its owner changes it. */
export const CHANGED_RECORD = { mission: { ...MISSION, note: 'Une note' } }

/** A contact of the owner, and who may change it. */
async function onContact(served: Served, more: Variables = {}): Promise<MutationExample> {
	const name = another('contact')
	await withContact(served.accounts.store, name, { organisation: OWNER, collectedOn: '2026-11-01' })
	const by = await signedIn(served, editorOf(OWNER))
	const idempotencyKey = randomUUID()
	return { by, variables: { id: `contact:${name}`, version: 1, ...more, idempotencyKey } }
}

const CONTACT = {
	name: 'Prénom Patronyme',
	function: 'Chargée de mission',
	source: 'carte de visite',
	origin: 'INDIRECT',
	collectedOn: '2026-11-01',
}

export const MUTATION_EXAMPLES: MutationExamples = {
	follow: async (served) => ({ by: await signedIn(served), variables: { kind: 'ACTOR', subject: OWNER } }),
	unfollow: async (served) => {
		const by = await signedIn(served)
		const variables = { kind: 'ACTOR', subject: OWNER }
		const { data, message } = await by.ask<{ follow: { id: string } }>(
			'mutation ($kind: FollowKind!, $subject: ID) { follow(kind: $kind, subject: $subject) { id } }',
			variables,
		)
		if (!data) throw new Error(message)
		return { by, variables: { id: data.follow.id } }
	},
	writeToCorrespondents: async (served) => {
		await signedIn(served, editorOf(OWNER))
		const by = await signedIn(served, editorOf(PARTY))
		const letter = { actor: OWNER, subject: 'Objet', text: 'Bonjour.', language: 'FR' }
		return { by, variables: { ...letter, idempotencyKey: randomUUID() } }
	},
	chooseLetters: async (served) => ({
		by: await signedIn(served),
		variables: { frequency: 'WEEKLY', weekday: 1, language: 'FR', overlaps: true },
	}),
	createFeedAddress: async (served) => ({ by: await signedIn(served), variables: {} }),
	revokeFeedAddress: async (served) => {
		const by = await signedIn(served)
		const { message } = await by.ask('mutation { createFeedAddress { secret } }')
		if (message !== undefined) throw new Error(message)
		return { by, variables: {} }
	},
	judgeOverlap: judged,
	revertJudgement: async (served) => {
		const { by, variables } = await judged(served)
		const judgement = await written(by, 'judgeOverlap', variables)
		return { by, variables: { ...judgement, to: 0, idempotencyKey: randomUUID() } }
	},
	judgePair: async (served) => {
		const day = new Date(Date.UTC(2028, 0, 1 + number)).toISOString().slice(0, 10)
		const { id } = await declared(served, { start: { date: day } })
		const other = await declared(served, { start: { date: day } })
		const pair = duplicateKey(id, other.id)
		const said = { verdict: 'SAME', reason: 'La même', version: 0 }
		return { by: other.by, variables: { actor: OWNER, pair, ...said, idempotencyKey: randomUUID() } }
	},
	tellOfCase: async (served) => {
		const { by, id, version, actor } = await onCase(served)
		return { by, variables: { id, version, actors: [actor], idempotencyKey: randomUUID() } }
	},
	judgeCase: async (served) => {
		const { by, id, version } = await onCase(served)
		const said = { verdict: 'HANDLED', reason: 'Une réunion' }
		return { by, variables: { id, version, ...said, idempotencyKey: randomUUID() } }
	},
	addComment: async (served) => {
		const { by, actor, overlap } = await onOverlap(served)
		const about = { subject: 'OVERLAP', subjectId: overlap, actor, text: 'Bonjour.' }
		return { by, variables: { ...about, idempotencyKey: randomUUID() } }
	},
	editComment: (served) => commented(served, { text: 'Bonsoir.' }),
	withdrawComment: (served) => commented(served),
	askAboutMe: async (served) => ({
		by: await signedIn(served, MEMBER),
		variables: { kind: 'CORRECTION', text: '', idempotencyKey: randomUUID() },
	}),
	withdrawOwnRequest: async (served) => {
		const by = await signedIn(served, MEMBER)
		const { data } = await by.ask<{ me: { id: string } }>('{ me { id } }')
		const { id, version } = await withRequest(served.accounts.store, another('request'), {
			subject: data?.me.id ?? null,
		})
		return { by, variables: { id, version, idempotencyKey: randomUUID() } }
	},
	withdrawFollowedRequest: async (served) => {
		const subject = await withAccount(served.accounts, another('apart'), MEMBER)
		const request = await withRequest(served.accounts.store, another('request'), {
			kind: 'OBJECTION',
			subject,
		})
		const secret = secretOfRequest(served.accounts, request)
		return {
			by: browser(served.url),
			variables: { secret, version: request.version, idempotencyKey: randomUUID() },
		}
	},
	recordRequest: async (served) => ({
		by: await signedIn(served, ADMINISTRATOR),
		variables: {
			kind: 'ACCESS',
			reference: 'lettre 12',
			receivedOn: '2026-11-25',
			idempotencyKey: randomUUID(),
		},
	}),
	answerRequest: async (served) => {
		const { id, version } = await withRequest(served.accounts.store, another('request'))
		return {
			by: await signedIn(served, ADMINISTRATOR),
			variables: { id, version, state: 'GRANTED', outcome: 'fait', idempotencyKey: randomUUID() },
		}
	},
	decideErasurePlace: async (served) => {
		const { store, ledger } = served.accounts
		const { id, version } = await withErased(store, ledger, another('erased'))
		const [place] = await store.erasures.placesOf(id)
		return {
			by: await signedIn(served, ADMINISTRATOR),
			variables: { request: id, version, place: place?.id, erase: true, idempotencyKey: randomUUID() },
		}
	},
	purgeNow: async (served) => ({ by: await signedIn(served, ADMINISTRATOR), variables: {} }),
	addContact: async (served) => ({
		by: await signedIn(served, editorOf(OWNER)),
		variables: { organisation: OWNER, contact: CONTACT, idempotencyKey: randomUUID() },
	}),
	changeContact: (served) => onContact(served, { contact: CONTACT }),
	confirmContact: (served) => onContact(served),
	informContact: (served) => onContact(served, { day: '2026-11-25' }),
	freezeContact: (served) => onContact(served, { frozen: true }),
	eraseContact: (served) => onContact(served),
	declare: async (served) => ({
		by: await signedIn(served, editorOf(OWNER)),
		variables: { actor: OWNER, record: { mission: MISSION }, idempotencyKey: randomUUID() },
	}),
	changeRecord: (served) => onRecord(served, { record: CHANGED_RECORD }),
	confirmRecord: (served) => onRecord(served),
	endRecord: (served) => onRecord(served, { on: { date: '2027-06' } }),
	retractRecord: (served) => onRecord(served, { reason: 'Jamais partie' }),
	revertRecord: (served) => onChanged(served, { to: 1 }),
	// Each time another actor: one is reminded once in a week.
	remindOfConfirmation: async (served) => {
		const by = await signedIn(served, { role: 'COORDINATOR', group: GROUP, actorId: null })
		interface Progress {
			readonly actorId: string
			readonly records: number
			readonly confirmed: number
			readonly remindedAt: string | null
		}
		const { data, message } = await by.ask<{ confirmationProgress: { nodes: readonly Progress[] } }>(
			`{ confirmationProgress(group: "${GROUP}", first: 100) { nodes { actorId records confirmed remindedAt } } }`,
		)
		const waiting = data?.confirmationProgress.nodes.find(
			({ records, confirmed, remindedAt }) => records > confirmed && remindedAt === null,
		)
		if (waiting === undefined) throw new Error(message ?? 'Expected an actor that was not reminded yet.')
		await withAccount(served.accounts, another('editor'), editorOf(waiting.actorId))
		return { by, variables: { actor: waiting.actorId, group: GROUP, idempotencyKey: randomUUID() } }
	},
	takeBackWrite: (served) => onChanged(served),
	answerRecord: async (served) => {
		const { variables } = await onRecord(served)
		return {
			by: await signedIn(served, editorOf(PARTY)),
			variables: { ...variables, actor: PARTY, verdict: 'CONFIRMED' },
		}
	},
	draftProposal: async (served) => ({
		by: await signedIn(served, editorOf(OWNER)),
		variables: { actor: OWNER, proposal: PROPOSAL, idempotencyKey: randomUUID() },
	}),
	changeProposal: (served) => onDraft(served, { proposal: { ...PROPOSAL, text: 'Dit autrement' } }),
	soundProposal: (served) => onDraft(served, {}),
	answerProposal: async (served) => {
		const { variables } = await onSounded(served)
		const by = await signedIn(served, editorOf(PARTY))
		return { by, variables: { ...variables, actor: PARTY, verdict: 'LATER', points: [] } }
	},
	withdrawAnswer: async (served) => {
		const { variables } = await onSounded(served)
		const by = await signedIn(served, editorOf(PARTY))
		const { id } = variables
		await written(by, 'answerProposal', { ...variables, actor: PARTY, verdict: 'LATER', points: [] })
		return { by, variables: { id, actor: PARTY, idempotencyKey: randomUUID() } }
	},
	closeProposal: async (served) => {
		const { by, variables } = await onSounded(served)
		return { by, variables: { id: variables.id, actor: OWNER, idempotencyKey: randomUUID() } }
	},
	askToPublish: async (served) => {
		const { by, variables } = await onAccepted(served)
		return { by, variables: { id: variables.id, actor: OWNER, asks: true, idempotencyKey: randomUUID() } }
	},
	recordOutcome: async (served) => {
		const { by, variables } = await onAccepted(served)
		const outcome = { actor: OWNER, outcome: 'DONE', text: 'Une mission commune' }
		return { by, variables: { id: variables.id, ...outcome, idempotencyKey: randomUUID() } }
	},
	invite: async (served) => ({
		by: await signedIn(served, ADMINISTRATOR),
		variables: { role: 'MEMBER', group: GROUP },
	}),
	withdrawInvitation: async (served) => {
		const by = await signedIn(served, ADMINISTRATOR)
		const id = another('invitation')
		await writeAccounts(served.accounts.store, {
			kind: 'CREATE_INVITATION',
			invitation: {
				...MEMBER,
				id,
				by: by.account,
				createdAt: '2026-01-01T00:00:00.000Z',
				expiresAt: FAR,
				email: null,
				tokenHash: hashOf(id),
			},
		})
		return { by, variables: { id } }
	},
	giveRole: (served) => ofRole(served, 'MEMBER', false),
	takeRole: (served) => ofRole(served, 'MEMBER', true),
	closeAccount: async (served) => ({
		by: await signedIn(served, ADMINISTRATOR),
		variables: {
			idempotencyKey: randomUUID(),
			account: await withAccount(served.accounts, another('person'), MEMBER),
		},
	}),
	freezeAccount: async (served) => ({
		by: await signedIn(served, ADMINISTRATOR),
		variables: { frozen: true, account: await withAccount(served.accounts, another('person'), MEMBER) },
	}),
	createPasswordLink: async (served) => ({
		by: await signedIn(served, ADMINISTRATOR),
		variables: { account: await withAccount(served.accounts, another('person'), MEMBER) },
	}),
	renameMe: async (served) => ({ by: await signedIn(served, MEMBER), variables: { name: 'Un autre nom' } }),
	changeMyEmail: async (served) => ({
		by: await signedIn(served, MEMBER),
		variables: { email: `${another('address')}@example.org` },
	}),
	closeSession: async (served) => {
		const by = await signedIn(served, MEMBER)
		await openSession(served.accounts, by.account, null)
		const sessions =
			(await served.accounts.store.sessions.ofAccounts([by.account], '2000')).get(by.account) ?? []
		return { by, variables: { id: sessions.at(-1)?.id } }
	},
	createApiToken: async (served) => ({
		by: await signedIn(served, MEMBER),
		variables: { name: 'Un programme', scopes: ['READ'], days: 9 },
	}),
	revokeApiToken: async (served) => {
		const by = await signedIn(served, MEMBER)
		const id = another('token')
		await writeAccounts(served.accounts.store, {
			kind: 'CREATE_API_TOKEN',
			token: {
				id,
				name: id,
				scopes: ['READ'],
				createdAt: '2026-01-01T00:00:00.000Z',
				expiresAt: FAR,
				accountId: by.account,
				tokenHash: hashOf(id),
			},
		})
		return { by, variables: { id } }
	},
	removePasskey: async (served) => {
		const by = await signedIn(served, MEMBER)
		const id = another('passkey')
		await writeAccounts(served.accounts.store, {
			kind: 'ADD_PASSKEY',
			passkey: {
				id,
				accountId: by.account,
				name: id,
				createdAt: '2026-01-01T00:00:00.000Z',
				credentialId: id,
				publicKey: '',
				counter: 0,
				transports: [],
			},
		})
		return { by, variables: { id } }
	},
	reportError: async ({ url }) => ({
		by: browser(url),
		variables: { address: '/donnees', fault: 'OTHER', text: 'Une erreur' },
	}),
	remarkOnReport: async (served) => {
		const { by, variables } = await withReport(served)
		return { by, variables: { ...variables, text: 'Une remarque' } }
	},
	withdrawReport: (served) => withReport(served),
	answerReport: async (served) => {
		const { report } = await withReport(served)
		return {
			by: await signedIn(served, editorOf(OWNER)),
			variables: { id: report, version: 1, state: 'EXAMINED', text: '' },
		}
	},
}
