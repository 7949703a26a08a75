/**
 * Asks each type of the schema with all its fields, by the shortest path, as each reader, about own and others' things. The cases
 * come from the schema, so a question without an expectation here fails. `../policy/expectedRights.ts` says who is answered; the
 * answer is that of a world where only the records that the reader may see (model.md §1) exist, and are public.
 */

import { getNamedType } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { accountContext } from '../../../server/accounts/accountContext'
import { createApiToken } from '../../../server/accounts/apiTokens'
import { hashOf } from '../../../server/accounts/secrets'
import { openSession } from '../../../server/accounts/sessions'
import type { GraphRecord, Judgement } from '../../../server/domain/records'
import type { Role } from '../../../server/domain/role'
import { buildApiSchema } from '../../../server/graphql/schema'
import { judgementId } from '../../../server/judgements/judging'
import { type Reader, VISITOR } from '../../../server/policy/reader'
import { Caches } from '../../../server/queries/caches'
import { directoryOf } from '../../../server/queries/directory'
import { isHidden, ownersOf } from '../../../server/snapshot/hiddenRecords'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { fc } from '../../fixtures/fastCheck'
import { HARBOUR_RECORDS, VELMAR } from '../../fixtures/harbours'
import { hiddenRecords } from '../../fixtures/hiddenRecords'
import { kept } from '../../fixtures/kept'
import { MemoryStore } from '../../fixtures/memoryStore'
import { INVENTED, readWithUsed } from '../../fixtures/readWithUsed'
import { dataset, source } from '../../fixtures/records'
import { newFollow, writeAccounts } from '../../fixtures/writeAccounts'
import { isDeep } from '../../isDeep'
import { someAccounts, withAccount } from '../accounts/someAccounts'
import { EVERYBODY, MAY, SIGNED_IN } from '../policy/expectedRights'
import { READERS, type ReaderName } from '../policy/readers'
import { contextOf } from '../queries/contextOf'
import { someReport } from '../reports/reportStoreContract'
import { FIELD_RULES } from './fieldRules'
import { memoryStore, searchByName } from './memoryStore'
import { runQuery } from './runQuery'
import { documentOf, fieldsAt, type SchemaPath, schemaPaths } from './schemaPaths'

type Whose = 'own' | 'other'
const ACTORS = { own: 'territory:FR:departement:23', other: 'territory:FR:region:53' } as const
const GROUPS = { own: 'XV', other: 'VM' } as const
const AURELLE = 'territory:XV:C-AUREL'
const TODAY = '2026-11-25'
const KEY = '5b1f4a6e-4f0f-4a39-9b3e-0d4f5f2d9c11'
const DRAFT_KEY = '5b1f4a6e-4f0f-4a39-9b3e-0d4f5f2d9c12'
const AT = '2027-01-01T00:00:00.000Z'
const LATER = '2100-01-01T00:00:00.000Z'

/** What each reader is where these records are. */
const here = (reader: Reader): Reader => ({
	...reader,
	roles: ([...reader.roles] as Role[]).map((role) => ({
		...role,
		group: role.group && GROUPS.own,
		actorId: role.actorId && ACTORS.own,
	})),
})

/** Whether the definitions show a reader a record that is not public. */
const shows = (reader: ReaderName, visibility: string, owner: string | null): boolean => {
	const [own, other] = MAY[`${visibility}Record.read`] ?? [[], []]
	// Members see all group records of their group; an editor who is no member sees those of the own actor.
	const isOwn = owner === ACTORS.own || (visibility === 'group' && reader !== 'editor')
	return (isOwn ? own : other).includes(reader)
}

interface Question {
	/** The right that it stands on, of `expectedRights.ts`; absent: anybody is answered. */
	readonly right?: keyof typeof MAY
	/** Who is answered, about own and about others' things, where that is not what the right says. */
	readonly answers?: readonly [own: readonly ReaderName[], other: readonly ReaderName[]]
	/** Who is answered with nothing, about own and about others' things: it is told what it may, and may none. */
	readonly nothingFor?: readonly [own: readonly ReaderName[], other: readonly ReaderName[]]
	/** Everybody is answered as visitors are. */
	readonly isOfVisitors?: boolean
	/** Its arguments, about own or others' things. */
	readonly args?: (ids: Ids, whose: Whose) => string
	/** Its answers follow from the public record and what the reader sees of the rest, and from nothing else. */
	readonly isOfRecord?: boolean
}

/** Ids of own or others' things. */
interface Ids {
	readonly actor: string
	readonly group: string
	/** Records that are private. */
	readonly mission: string
	readonly office: string
	/** Results that only hidden records produce, if there are any. */
	readonly overlap: string
	readonly opportunity: string
	readonly proposal: string
	readonly contact: string
	readonly secret: string
	/** Of the actor, of an overlap that it sees. */
	readonly judgement: string
	/** A case of the group; for others', of a group without a coordinator here. */
	readonly followed: string
	/** An overlap in which the actor has a part and that its group sees. */
	readonly discussed: string
}

const ofRecord = (args?: Question['args']): Question => ({ isOfRecord: true, ...(args && { args }) })
const filterBy =
	(field: string, more = ''): Question['args'] =>
	({ actor }) =>
		`filter: { ${field}: "${actor}"${more} }`

const IN_GROUP: readonly ReaderName[] = ['member', 'coordinator', 'program']
const PERSONS: readonly ReaderName[] = ['visitor', ...SIGNED_IN]
const ANSWERING: readonly ReaderName[] = ['editor', 'coordinator', 'administrator']

const NOBODY_CONCERNED: readonly ReaderName[] = ['visitor', 'without a role', 'member', 'administrator']
const NO_EDITORS: readonly ReaderName[] = [...NOBODY_CONCERNED, 'coordinator']
const NO_COORDINATORS: readonly ReaderName[] = [...NOBODY_CONCERNED, 'editor']

/** Each question of the schema. */
const QUESTIONS: Readonly<Record<string, Question>> = {
	actor: ofRecord(({ actor }) => `id: "${actor}"`),
	compare: ofRecord(({ actor }) => `a: "${actor}", b: "territory:FR:region:28"`),
	constellations: ofRecord(({ actor }) => `actor: "${actor}"`),
	coverage: ofRecord(),
	duplicates: ofRecord(),
	events: ofRecord(),
	fragmentation: ofRecord(() => 'by: FRENCH_REGION'),
	gaps: ofRecord(filterBy('within')),
	holidays: ofRecord(),
	map: ofRecord(),
	matrix: ofRecord((_ids, whose) =>
		whose === 'own' ? 'rows: FRENCH_ACTOR, columns: PARTNER_PLACE' : 'rows: SECTOR, columns: YEAR',
	),
	missionMonths: ofRecord(),
	missions: ofRecord(filterBy('actor')),
	neighbourhood: ofRecord(({ actor }) => `ids: ["${actor}"], depth: 2`),
	opportunities: ofRecord(filterBy('actor')),
	opportunity: ofRecord(({ opportunity }) => `id: "${opportunity}"`),
	opportunityBoard: ofRecord(({ actor }) => `actor: "${actor}"`),
	opportunityGroups: ofRecord(() => 'by: PLACE'),
	organisations: ofRecord(),
	overlap: ofRecord(({ overlap }) => `id: "${overlap}"`),
	overlapGroups: ofRecord(() => 'by: FRENCH_ACTOR'),
	overlaps: ofRecord(filterBy('actor')),
	partnerships: ofRecord(filterBy('actor')),
	path: ofRecord(({ actor }) => `from: "${actor}", to: "${AURELLE}"`),
	// Its weekly counts of drafts are tested in `test/server/queries/precheckAttack.deep.test.ts`.
	precheck: {
		args: ({ actor }) =>
			`mission: { actor: "${actor}", places: ["${AURELLE}"], start: "2027-05-10", end: "2027-05-14" }`,
	},
	readQuestion: ofRecord(() => 'text: "Qui va à Aurelle en 2012 ?"'),
	record: ofRecord(({ mission }) => `id: "${mission}"`),
	recordYears: ofRecord(filterBy('within')),
	records: ofRecord(filterBy('within')),
	// Others read the reports that an editor makes.
	reportSubject: { ...ofRecord(({ mission }) => `address: "/fiches/${mission}"`), isOfVisitors: true },
	search: ofRecord(() => 'text: "Aurelle"'),
	sectors: ofRecord(),
	suggest: ofRecord(() => 'text: "Aurelle 2012"'),
	whatIf: ofRecord(({ office }) => `changes: [{ endRecord: { record: "${office}", date: "2017" } }]`),
	// The same for every actor of the group.
	rivalMandates: { right: 'groupRecord.read', answers: [IN_GROUP, IN_GROUP] },
	me: {},
	// The other actor is on the record of the coordinator's group.
	people: {
		right: 'account.list',
		answers: [
			['editor', 'coordinator', 'administrator'],
			['coordinator', 'administrator'],
		],
		args: ({ actor }) => `actor: "${actor}"`,
	},
	vacantActors: { right: 'vacantEditorRole.list', args: ({ group }) => `group: "${group}"` },
	invitations: { right: 'invitation.withdraw', answers: [SIGNED_IN, SIGNED_IN] },
	invitation: { args: ({ secret }) => `secret: "invitation ${secret}"` },
	passwordLink: { args: ({ secret }) => `secret: "password link ${secret}"` },
	report: { args: ({ secret }) => `secret: "report ${secret}"` },
	// Of a request that keeps an account apart, and none does here: `test/server/personalData/requests.test.ts`.
	followedRequest: { nothingFor: [EVERYBODY, EVERYBODY], args: () => 'secret: "none"' },
	// Coordinators see reports about actors without an editor.
	reports: { answers: [ANSWERING, ANSWERING] },
	// What persons did is told by audience: `test/server/activity/entries.test.ts`.
	activity: ofRecord(filterBy('within')),
	acceptedProposals: ofRecord(filterBy('actor')),
	following: { answers: [PERSONS, PERSONS], nothingFor: [['visitor'], ['visitor']] },
	ownRecords: { right: 'ownRecord.review', args: ({ actor }) => `actor: "${actor}"` },
	ownRecord: { right: 'ownRecord.review', args: ({ mission }) => `id: "${mission}"` },
	recordHistory: { right: 'ownRecord.review', args: ({ mission }) => `id: "${mission}"` },
	namingRecords: { right: 'partyAnswer.give', args: ({ actor }) => `actor: "${actor}"` },
	recordStanding: { right: 'ownRecord.review', args: ({ mission }) => `id: "${mission}"` },
	previewDeclaration: {
		right: 'ownRecord.declare',
		args: ({ actor }) =>
			`actor: "${actor}", record: { mission: { visibility: PUBLIC, host: "${AURELLE}", start: { date: "2027-05-10" } } }`,
	},
	// Contacts of organisations of one's group.
	contacts: {
		answers: [PERSONS, PERSONS],
		nothingFor: [
			['visitor', 'without a role', 'administrator'],
			['visitor', 'without a role', 'editor', 'administrator'],
		],
		args: ({ actor }) => `organisation: "${actor}"`,
	},
	// Of the instance, and of one's own.
	dataProtection: ofRecord(),
	heldData: { right: 'account.export', answers: [SIGNED_IN, SIGNED_IN] },
	heldDataOfContact: { right: 'contact.answer', args: ({ contact }) => `id: "${contact}"` },
	ownRequests: {
		right: 'ownRequest.read',
		answers: [SIGNED_IN, SIGNED_IN],
		nothingFor: [SIGNED_IN, SIGNED_IN],
	},
	personRequests: {
		right: 'personRequest.answer',
		answers: [
			['coordinator', 'administrator'],
			['coordinator', 'administrator'],
		],
	},
	// Of a request that an erasure has made, and none has here: `personalDataRights.test.ts`.
	erasurePlaces: { answers: [[], []], args: () => 'request: "request:none"' },
	retention: { right: 'retention.read' },
	auditLog: { right: 'auditLog.read' },
	auditCheck: { right: 'auditLog.read' },
	// Of the own actor, whose one editor is the reader; of another on the record of the reader's group.
	correspondence: {
		answers: [PERSONS, PERSONS],
		nothingFor: [PERSONS, ['visitor', 'without a role', 'administrator']],
		args: ({ actor }) => `actor: "${actor}"`,
	},
	// A draft, which exists for its author's editors only.
	proposal: {
		nothingFor: [['visitor', 'without a role', 'member', 'coordinator', 'administrator'], EVERYBODY],
		args: ({ proposal }) => `id: "${proposal}"`,
	},
	proposals: { right: 'proposal.read', args: ({ actor }) => `actor: "${actor}"` },
	// The same for every actor of the group.
	soundedNearby: { right: 'soundedProposals.count', answers: [IN_GROUP, IN_GROUP] },
	confirmationProgress: { right: 'confirmations.count', args: ({ group }) => `group: "${group}"` },
	ownOverlaps: { right: 'judgement.read', args: ({ actor }) => `actor: "${actor}"` },
	judgementHistory: { right: 'judgement.read', args: ({ judgement }) => `id: "${judgement}"` },
	ownJudgements: {
		answers: [PERSONS, PERSONS],
		nothingFor: [NO_EDITORS, NO_EDITORS],
		args: ({ overlap }) => `overlap: "${overlap}"`,
	},
	// Of pairs that one judges: `test/server/judgements/pairs.test.ts`.
	pairJudgements: { answers: [PERSONS, PERSONS], args: () => 'pairs: []' },
	cases: { right: 'case.follow', args: ({ group }) => `group: "${group}"` },
	case: { right: 'case.follow', args: ({ followed }) => `id: "${followed}"` },
	casesOfOverlap: {
		answers: [PERSONS, PERSONS],
		nothingFor: [NO_COORDINATORS, NO_COORDINATORS],
		args: ({ overlap }) => `overlap: "${overlap}"`,
	},
	discussion: {
		answers: [PERSONS, PERSONS],
		nothingFor: [NOBODY_CONCERNED, NOBODY_CONCERNED],
		args: ({ discussed }) => `subject: OVERLAP, subjectId: "${discussed}"`,
	},
}

/** Arguments of fields below the questions that need some. */
const BELOW_ARGUMENTS: Readonly<Record<string, string>> = {
	'Gaps.cell': 'sector: "voile", division: "territory:XV:M-OUEST"',
	'Matrix.cell': `row: "${ACTORS.own}", column: "${AURELLE}"`,
}

const schema = buildApiSchema()
/** Another test names questions without an expectation. */
const ALL_PATHS = schemaPaths(schema).filter(({ question }) => question in QUESTIONS)
/** To each type the shortest way of all; deep, the shortest way by each right. */
const PATHS = ALL_PATHS.filter(
	(path, at) =>
		ALL_PATHS.findIndex(
			(one) => one.type === path.type && (!isDeep || rightOf(one.question) === rightOf(path.question)),
		) === at && fieldsAt(schema, path).length > 0,
)

function rightOf(question: string): string {
	const rule = FIELD_RULES.get(`Query.${question}`) ?? 'PUBLIC'
	return rule === 'LINK' || rule === 'PUBLIC' ? rule : question
}

let withHidden: World
let hidden: ReadonlyMap<string, GraphRecord>
let idsBy: Readonly<Record<Whose, Ids>>
const published = new Map<string, World>()

interface World {
	readonly snapshots: Snapshots
	readonly caches: Caches
	readonly store: MemoryStore
}

beforeAll(async () => {
	const read = await readWithUsed(INVENTED)
	// A second country, beside that of the readers' group.
	const datasets = [...read.datasets, dataset(VELMAR)]
	const records = [
		...read.records,
		source('source:test'),
		...HARBOUR_RECORDS.filter(({ id }) => id !== 'territory:FR'),
	]
	const open = Snapshots.of(records, datasets)
	const choice = { owners: [ACTORS.own, ACTORS.other, null], represented: AURELLE, count: 400 }
	const [drawn = []] = fc.sample(hiddenRecords(open, choice), { seed: 20170131, numRuns: 1 })
	const ids = new Set([...records, ...drawn].map(({ id }) => id))
	// A wish may name an office that is none of them.
	const kept = drawn.filter(
		(record) => record.kind !== 'Wish' || record.office === null || ids.has(record.office),
	)
	hidden = new Map(kept.map((record) => [record.id, record]))
	const all = [...records, ...kept]
	withHidden = await worldOf(Snapshots.of(all, datasets), all)
	for (const reader of EVERYBODY) {
		const shown = all.flatMap((record): readonly GraphRecord[] => {
			if (!isHidden(record)) return [record]
			return ownersOf(record).some((owner) => shows(reader, record.visibility, owner))
				? [{ ...record, visibility: 'public' }]
				: []
		})
		published.set(reader, await worldOf(Snapshots.of(shown, datasets), []))
	}
	await withRows()
	idsBy = { own: await idsOf('own'), other: await idsOf('other') }
}, 120_000)

async function worldOf(snapshots: Snapshots, stored: readonly GraphRecord[]): Promise<World> {
	const store = new MemoryStore()
	// These name versions, which the store in memory takes for records.
	const naming: readonly string[] = ['Judgement', 'AcceptedProposal']
	await store.write(
		stored.filter(({ kind }) => !naming.includes(kind)),
		'import:test',
	)
	return { snapshots, caches: new Caches(), store }
}

const accounts = { ...someAccounts(), hasMail: true }
/** Ids of drafts of proposals. */
const drafted = new Map<Whose, string>()
/** Ids of contacts. */
const addedContacts = new Map<Whose, string>()

/** Writes one thing of every sort beside the record, for the reader and for another account. */
async function withRows(): Promise<void> {
	const { store } = accounts
	for (const whose of ['own', 'other'] as const) {
		const role: Role = { role: 'EDITOR', group: null, actorId: ACTORS[whose] }
		const account = await withAccount(accounts, whose, role, {
			role: 'MEMBER',
			group: GROUPS.own,
			actorId: null,
		})
		await openSession(accounts, account, null)
		const [session] = (await store.sessions.ofAccounts([account], AT)).get(account) ?? []
		const asking = accountContext(
			accounts,
			{ reader: { accountId: account, roles: [], scopes: null }, sessionId: session?.id ?? null },
			directoryOf(contextOf(withHidden.snapshots)),
		)
		await createApiToken(asking, { name: `token of ${whose}`, scopes: ['READ'], days: 9 })
		const key = `passkey of ${whose}`
		const credential = { credentialId: key, publicKey: '', counter: 0, transports: [] }
		await writeAccounts(store, {
			kind: 'ADD_PASSKEY',
			passkey: { ...credential, id: key, accountId: account, name: key, createdAt: AT },
		})
		const times = { createdAt: AT, expiresAt: LATER }
		await writeAccounts(store, {
			kind: 'CREATE_INVITATION',
			invitation: {
				...role,
				...times,
				id: `invitation of ${whose}`,
				by: account,
				email: null,
				tokenHash: hashOf(`invitation ${whose}`),
			},
		})
		await writeAccounts(store, {
			kind: 'CREATE_PASSWORD_LINK',
			link: {
				...times,
				accountId: account,
				by: 'account:other',
				forgottenAt: LATER,
				tokenHash: hashOf(`password link ${whose}`),
			},
		})
		const followed = { accountId: account, question: null, title: null, group: GROUPS.own, createdAt: AT }
		await writeAccounts(store, {
			kind: 'FOLLOW',
			follow: newFollow({ ...followed, id: `follow of ${whose}`, kind: 'ACTOR', subjectId: ACTORS[whose] }),
		})
		const title = JSON.stringify({ title: `Question of ${whose}`, address: `/explorer?of=${whose}` })
		await writeAccounts(store, {
			kind: 'FOLLOW',
			follow: newFollow({
				...followed,
				id: `question of ${whose}`,
				kind: 'QUESTION',
				subjectId: null,
				question: '{}',
				title,
			}),
		})
		await writeAccounts(store, {
			kind: 'REPLACE_FEED_ADDRESS',
			accountId: account,
			tokenHash: hashOf(`feed of ${whose}`),
			at: AT,
		})
		const report = {
			...someReport(whose),
			subject: 'ACTOR',
			subjectId: ACTORS[whose],
			groups: [GROUPS.own],
		} as const
		await kept(store, { report: { next: report, tokenHash: hashOf(`report ${whose}`) } })
		const left: Role = { ...role, actorId: `territory:FR:commune:${whose === 'own' ? '23096' : '35238'}` }
		const gone = await withAccount(accounts, `gone from ${whose}`, left)
		await writeAccounts(store, { kind: 'TAKE_ROLE', accountId: gone, role: left, at: AT })
	}
	for (const whose of ['own', 'other'] as const) {
		const role: Role = { role: 'EDITOR', group: null, actorId: ACTORS[whose] }
		const editor: Reader = { accountId: `account:${whose}`, roles: [role], scopes: null }
		const contact = `name: "Contact of ${whose}", function: "F", source: "S", origin: INDIRECT, collectedOn: "2026-11-01"`
		const added = `mutation { addContact(organisation: "${ACTORS[whose]}", contact: { ${contact} }, idempotencyKey: "${KEY}") { id } }`
		addedContacts.set(whose, JSON.parse(await answered(withHidden, added, editor)).addContact.id)
		const proposal = `kind: JOINT_MISSION, title: "Proposal of ${whose}", parties: ["territory:FR:region:28"], place: "${AURELLE}"`
		const draft = `mutation { draftProposal(actor: "${ACTORS[whose]}", proposal: { ${proposal} }, idempotencyKey: "${DRAFT_KEY}") { id } }`
		const { draftProposal } = JSON.parse(await answered(withHidden, draft, editor))
		drafted.set(whose, draftProposal.id)
	}
	// An administrator, so that none of the readers is the last.
	await withAccount(accounts, 'administrator', { role: 'ADMINISTRATOR', group: null, actorId: null })
}

interface FollowedNode {
	readonly id: string
	readonly overlap: { readonly id: string; readonly actors: readonly { readonly id: string }[] } | null
}

async function idsOf(whose: Whose): Promise<Ids> {
	const editor: Reader = {
		accountId: `account:${whose}`,
		roles: [{ role: 'EDITOR', group: null, actorId: ACTORS[whose] }],
		scopes: null,
	}
	const privateOne = (kind: 'Mission' | 'Office'): string => {
		const found = [...hidden.values()].find(
			(record) =>
				record.kind === kind &&
				record.owner === ACTORS[whose] &&
				record.visibility !== 'group' &&
				record.retracted === null,
		)
		if (found === undefined) throw new Error(`Expected a private ${kind} of ${ACTORS[whose]}.`)
		return found.id
	}
	type Listed = { readonly nodes: readonly { readonly id: string }[] }
	const lists = '{ overlaps(first: 60) { nodes { id } } opportunities(first: 60) { nodes { id } } }'
	const seen = await runQuery<Record<'overlaps' | 'opportunities', Listed>>(withHidden.snapshots, lists, {
		reader: editor,
		caches: withHidden.caches,
		today: TODAY,
	})
	const others = await runQuery<Record<'overlaps' | 'opportunities', Listed>>(withHidden.snapshots, lists, {
		caches: withHidden.caches,
		today: TODAY,
	})
	const own = (list: 'overlaps' | 'opportunities'): string => {
		const known = new Set(others[list].nodes.map(({ id }) => id))
		const found = seen[list].nodes.find(({ id }) => !known.has(id)) ?? seen[list].nodes[0]
		if (found === undefined) throw new Error(`Expected ${list} in the view of ${ACTORS[whose]}.`)
		return found.id
	}
	const overlap = own('overlaps')
	const judgement: Judgement = {
		kind: 'Judgement',
		id: judgementId(ACTORS[whose], overlap),
		version: 1,
		dataset: 'judgements',
		scenario: false,
		visibility: 'private',
		actor: ACTORS[whose],
		key: overlap,
		subject: 'CROWDING',
		place: null,
		verdict: 'handled',
		reason: 'Vu.',
		evidence: [],
		author: `account:${whose}`,
		judgedOn: TODAY,
	}
	await withHidden.store.write([judgement], 'import:test')
	const coordinator: Reader = {
		accountId: 'account:coordinator',
		roles: [{ role: 'COORDINATOR', group: GROUPS[whose], actorId: null }],
		scopes: null,
	}
	const cases = await answered(
		withHidden,
		`{ cases(group: "${GROUPS[whose]}") { nodes { id overlap { id actors(first: 60) { id } } } } }`,
		coordinator,
	)
	const { nodes } = (JSON.parse(cases) as { readonly cases: { readonly nodes: readonly FollowedNode[] } })
		.cases
	const discussed = nodes.find((one) => one.overlap?.actors.some(({ id }) => id === ACTORS[whose]))
	return {
		judgement: judgement.id,
		followed: nodes[0]?.id ?? '',
		discussed: discussed?.overlap?.id ?? nodes[0]?.overlap?.id ?? '',
		actor: ACTORS[whose],
		group: GROUPS[whose],
		mission: privateOne('Mission'),
		office: privateOne('Office'),
		overlap,
		opportunity: own('opportunities'),
		proposal: drafted.get(whose) ?? '',
		contact: addedContacts.get(whose) ?? '',
		secret: whose,
	}
}

/** Data as text, or the code of the first error. */
async function answered(world: World, document: string, reader: Reader): Promise<string> {
	const identified = { reader, sessionId: null }
	const { snapshots, caches, store } = world
	const account = accountContext(accounts, identified, directoryOf(contextOf(snapshots)))
	try {
		const data = await runQuery(snapshots, document, {
			account,
			reader,
			caches,
			today: TODAY,
			store: memoryStore({ search: searchByName(withHidden.snapshots) }),
			writing: { store, catchUp: async () => {} },
		})
		return JSON.stringify(data)
	} catch (error) {
		return (error as { code?: string }).code ?? String(error)
	}
}

const questionOf = (path: SchemaPath): Question => QUESTIONS[path.question] ?? {}
const documentAt = (path: SchemaPath, whose: Whose, fields = fieldsAt(schema, path)): string =>
	documentOf(schema, path, fields, (field) =>
		field === `Query.${path.question}`
			? (questionOf(path).args?.(idsBy[whose], whose) ?? '')
			: (BELOW_ARGUMENTS[field] ?? ''),
	)
const codeFor = (reader: ReaderName): string => (reader === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN')

function isAnswered({ right, answers }: Question, reader: ReaderName, whose: Whose): boolean {
	if (answers === undefined && right === undefined) return true
	const [own, other] = answers ?? MAY[right ?? ''] ?? [[], []]
	return (whose === 'own' ? own : other).includes(reader)
}

describe('Every field of the schema', () => {
	it('is reached from a question listed here', () => {
		const questions = Object.keys(schema.getQueryType()?.getFields() ?? {})
		expect(questions.filter((name) => !(name in QUESTIONS))).toEqual([])
		expect(Object.keys(QUESTIONS).filter((name) => !questions.includes(name))).toEqual([])
		const reached = new Set(PATHS.map(({ type }) => type))
		const types = [...FIELD_RULES.keys()].map((field) => field.split('.')[0] ?? '')
		const written = new Set(['Mutation', 'Subscription'])
		const unreached = [...new Set(types)].filter(
			(type) => type !== 'Query' && !reached.has(type) && !written.has(type),
		)
		// What mutations alone give back.
		const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
		const given = new Set(mutations.map(({ type }) => getNamedType(type).name))
		expect(unreached.filter((type) => !given.has(type))).toEqual([])
	})

	describe.each(EVERYBODY)('asked by %s', (name) => {
		const reader = here(READERS[name])
		it.each(PATHS.map((path) => [`${path.type} by ${path.question}`, path] as const))(
			'%s',
			async (_title, path) => {
				for (const whose of ['own', 'other'] as const) {
					const question = questionOf(path)
					const fields = fieldsAt(schema, path)
					const shut = fields.filter((field) => isShut(path.type, field.name, name))
					const plain = fields.filter((field) => !shut.includes(field))
					const document = documentAt(path, whose, plain)
					const answer = await answered(withHidden, document, reader)
					const about = `${whose}: ${document}`
					if (!isAnswered(question, name, whose)) {
						expect([about, refusalsOf(name)]).toEqual([about, expect.arrayContaining([answer])])
						continue
					}
					if (path.steps.some(({ on, field }) => field !== null && isShut(on, field, name))) {
						expect([about, answer]).toEqual([about, codeFor(name)])
						continue
					}
					if (question.isOfRecord === true) {
						const world = published.get(question.isOfVisitors === true ? 'visitor' : name) as World
						expect([about, answer]).toEqual([about, await answered(world, document, VISITOR)])
						if (!answer.startsWith('{')) continue
					}
					expect([about, answer.startsWith('{')]).toEqual([about, true])
					const nothingFor = question.nothingFor?.[whose === 'own' ? 0 : 1] ?? []
					if (nothingFor.includes(name)) expect([about, isNothing(JSON.parse(answer))]).toEqual([about, true])
					for (const field of shut) {
						const refused = await answered(withHidden, documentAt(path, whose, [field]), reader)
						expect([field.name, refused]).toEqual([field.name, codeFor(name)])
					}
					for (const [id, record] of hidden) {
						if (!answer.includes(`"${id}"`) || !isHidden(record)) continue
						expect([
							about,
							id,
							ownersOf(record).some((owner) => shows(name, record.visibility, owner)),
						]).toEqual([about, id, true])
					}
					expect(answer).not.toMatch(/\$argon2/)
				}
			},
		)
	})
})

/** Fields below a question with a rule of their own, which a program is not let through by. */
function isShut(type: string, field: string, reader: ReaderName): boolean {
	const rule = FIELD_RULES.get(`${type}.${field}`)
	const [own] = MAY[String(rule)] ?? [EVERYBODY]
	// A visitor has no account, and none of its fields.
	return type === 'Me' && reader !== 'visitor' && !own.includes(reader)
}

/** An id that a reader may not see is answered like an unknown one. */
function refusalsOf(reader: ReaderName): readonly string[] {
	return reader === 'visitor' ? ['UNAUTHENTICATED'] : ['FORBIDDEN', 'NOT_FOUND']
}

/** Whether an answer tells of nothing: null, empty lists and counts of none, however deep. */
function isNothing(value: unknown, name = ''): boolean {
	if (Array.isArray(value)) return value.length === 0
	if (typeof value === 'object' && value !== null) {
		return Object.entries(value).every(([field, below]) => isNothing(below, field))
	}
	return value === null || value === 0 || value === false || name === '__typename'
}
