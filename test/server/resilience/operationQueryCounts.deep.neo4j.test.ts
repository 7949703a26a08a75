/**
 * Each operation of the client asks the database as often for many rows as for one, for a signed-in reader. New operations come
 * from the safelist by themselves; one whose answer does not grow with the rows has to be named here.
 */
import { randomUUID } from 'node:crypto'
import { Kind, parse } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Accounts } from '../../../server/accounts/accounts'
import { secretOfRequest } from '../../../server/accounts/personRequests'
import { hashOf } from '../../../server/accounts/secrets'
import { openSession } from '../../../server/accounts/sessions'
import type { Role } from '../../../server/domain/role'
import { loadSnapshots } from '../../../server/feed/loadSnapshots'
import { Scheduler } from '../../../server/http/scheduler'
import { saveCheckpoint } from '../../../server/personalData/auditLog'
import { queryContextOf } from '../../../server/queries/queryContext'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import type { Store } from '../../../server/store/store'
import { Neo4jStore } from '../../../server/store/store'
import { accountsIn } from '../../fixtures/accountsIn'
import { kept as writtenDown } from '../../fixtures/kept'
import { CHINA, loadWithUsed } from '../../fixtures/readWithUsed'
import { partnership } from '../../fixtures/records'
import { writeAccounts } from '../../fixtures/writeAccounts'
import { describeOnNeo4j, emptyStore } from '../../neo4j'
import { stillClock, withAccount } from '../accounts/someAccounts'
import { ACCOUNT_OPERATIONS, CLIENT_OPERATIONS } from '../graphql/operationText'
import { operationVariables, REFERENCE_VALUES } from '../graphql/operationValues'
import { type Browser, browser } from '../http/accounts/browser'
import { type Listening, listening } from '../http/listening'
import { someReport } from '../reports/reportStoreContract'
import { CountingDatabase } from './countingDatabase'
import { documentOf } from './mutationExamples'

/** Ends a slice after each field, as a busy machine does: unbatched reads show. */
class ShortOfBreath extends Scheduler {
	override isRunning(): boolean {
		return false
	}
}

/** Rows enough that a query for each would show; each night as many as a page lists. */
const MANY = 40
const LOIRE = 'territory:FR:region:52'
const BRETAGNE = 'territory:FR:region:53'
const at = (day: number): string => new Date(Date.UTC(2027, 0, day)).toISOString()
const editorOf = (actorId: string): Role => ({ role: 'EDITOR', group: null, actorId })
const COORDINATOR: Role = { role: 'COORDINATOR', group: 'CN', actorId: null }
const ADMINISTRATOR: Role = { role: 'ADMINISTRATOR', group: null, actorId: null }

/** About one secret, thing or calculation, however many rows there are. */
const OF_ONE_THING: ReadonlySet<string> = new Set([
	'InvitationOffer',
	'PasswordLinkOffer',
	'FollowedReport',
	'FollowedRequest',
	'OwnSummary',
	'Correspondence',
	'AuditCheck',
	'DataProtection',
	'ProposalPage',
])

/** Lists of what is found (overlaps, pairs, records), which rows do not make longer, and questions about one record. */
const OF_WHAT_IS_FOUND: ReadonlySet<string> = new Set([
	'CaseCounts',
	'Cases',
	'CasesOfOverlap',
	'ConfirmationProgress',
	'NamingRecords',
	'OwnJudgements',
	'OwnRecordForm',
	'PairJudgements',
	'RecordHistory',
	'RecordStanding',
])
/** Lists to which this test adds no row: their queries are compared, but not on more rows. */
const WITHOUT_ROWS: ReadonlySet<string> = new Set([
	'AcceptedFrom',
	// Of the record in memory: the first three of them, and their list.
	'ActorAcceptedProposals',
	'AcceptedProposals',
	'Activity',
	// It holds the log of who read it: rows come of asking, too.
	'DataOfContact',
	'OwnRequests',
	'PersonRequests',
	'PreviewDeclaration',
	'Retention',
	'SoundedNearby',
	'RivalMandates',
	'SpeaksFor',
])

const QUALIFIED = { verdict: 'QUALIFIED' } as const

/** Variables of operations that are not about the public record. */
const ACCOUNT_VALUES = {
	...REFERENCE_VALUES,
	group: 'CN',
	of: null,
	open: true,
	first: 50,
	drafts: false,
	visibility: null,
	followed: false,
	organisation: null,
	state: null,
	holder: null,
	when: null,
	which: 'SHOWN',
	whole: false,
	export: false,
}
/** Variables of some operations, when their names do not say enough. */
const OF_OPERATION: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
	InvitationOffer: { secret: 'secret of invitation 0' },
	PasswordLinkOffer: { secret: 'secret of a password link' },
	FollowedReport: { secret: 'secret of report 0' },
	Contacts: { text: null },
	AuditLog: { from: null, until: null, account: null, action: null, object: null },
	OwnOverlaps: { state: 'OPEN' },
	PreviewDeclaration: {
		id: null,
		record: {
			mission: { visibility: 'PRIVATE', host: 'territory:CN:370200', start: { date: '2027-05-10' } },
		},
	},
}

const QUERIES = [...CLIENT_OPERATIONS, ...ACCOUNT_OPERATIONS].filter(([, text]) =>
	parse(text).definitions.every(
		(definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === 'query',
	),
)

interface Identified {
	readonly id: string
}

interface Counted {
	/** Of the database. */
	readonly asked: number
	/** Objects in the answer. */
	readonly rows: number
}

describeOnNeo4j('The database’s queries of a reader who is signed in', { timeout: 300_000 }, () => {
	const clock = stillClock(at(2))
	const counts = new Map<string, readonly [one: Counted, many: Counted]>()
	let written: Store
	let database: CountingDatabase
	let store: Neo4jStore
	let accounts: Accounts
	let snapshots: Snapshots
	let server: Listening
	let reader: Browser
	let other: Browser
	let firstDeclared = ''
	let firstProposal = ''
	/** What the rows judge and comment on. */
	let said: {
		readonly overlaps: readonly string[]
		readonly cases: readonly string[]
		readonly pairs: readonly string[]
	}
	let firstJudged = ''
	let firstContact = ''
	/** In which somebody is asked about the texts of others that name whom another actor erased: one of them, then the others. */
	let erasureRequest = ''
	/** Of the link by which it is followed. */
	let requestSecret = ''

	beforeAll(async () => {
		written = await emptyStore()
		await loadWithUsed(written, CHINA, { today: '2026-11-25' })
		database = new CountingDatabase()
		store = new Neo4jStore(database, () => new Date(clock.now()))
		snapshots = await loadSnapshots(written)
		accounts = { ...accountsIn(store.stores, clock.now), hasMail: true }
		const around = { today: '2026-11-25', contactEmail: null, version: '0' }
		const catchUp = async (): Promise<void> => {}
		server = await listening(snapshots, {
			accounts: { services: accounts, publicAddress: null, writing: { store, catchUp } },
			scheduler: new ShortOfBreath(),
			queryContext: () => queryContextOf(snapshots, { ...around, store }),
		})
		reader = await signedIn('reader', editorOf(LOIRE), COORDINATOR, ADMINISTRATOR)
		other = await signedIn('other', editorOf(BRETAGNE))
		const link = { by: 'account:other', createdAt: at(1), expiresAt: at(3), forgottenAt: at(30) }
		const tokenHash = hashOf('secret of a password link')
		await writeAccounts(accounts.store, {
			kind: 'CREATE_PASSWORD_LINK',
			link: { ...link, accountId: 'account:reader', tokenHash },
		})
		await addRow(0)
		snapshots = await loadSnapshots(written)
		const one = await countEach()
		for (let row = 1; row < MANY; row += 1) await addRow(row)
		snapshots = await loadSnapshots(written)
		const many = await countEach()
		for (const [name] of QUERIES) {
			counts.set(name, [one.get(name) as Counted, many.get(name) as Counted])
		}
	}, 300_000)
	afterAll(async () => {
		await server.stop()
		await database.close()
		await written.close()
	})

	async function signedIn(name: string, ...roles: readonly Role[]): Promise<Browser> {
		const token = await openSession(accounts, await withAccount(accounts, name, ...roles), null)
		return browser(server.url, new Map([['session', token]]))
	}

	/** Adds one thing of every sort beside the record, and a record of the reader’s actor. */
	async function addRow(row: number): Promise<void> {
		const { store: kept } = accounts
		const key = `row ${row}`
		const times = { createdAt: at(1), expiresAt: at(20) }
		await openSession(accounts, 'account:reader', null)
		await writeAccounts(kept, {
			kind: 'CREATE_API_TOKEN',
			token: {
				...times,
				id: key,
				accountId: 'account:reader',
				name: key,
				scopes: ['READ'],
				tokenHash: key,
			},
		})
		const credential = { credentialId: key, publicKey: '', counter: 0, transports: [] }
		await writeAccounts(kept, {
			kind: 'ADD_PASSKEY',
			passkey: {
				...credential,
				id: key,
				accountId: 'account:reader',
				name: key,
				createdAt: at(1),
			},
		})
		await writeAccounts(kept, {
			kind: 'GIVE_ROLE',
			accountId: 'account:reader',
			role: editorOf(actorOf(row)),
			since: at(1),
		})
		// An editor who left an actor without another one.
		const left = editorOf(actorOf(MANY + row))
		const person = await withAccount(accounts, `person ${row}`, left, { ...COORDINATOR, role: 'MEMBER' })
		await writeAccounts(kept, { kind: 'TAKE_ROLE', accountId: person, role: left, at: at(1) })
		const invitation = { id: `invitation ${row}`, by: person, createdAt: at(1), expiresAt: at(20) }
		await writeAccounts(kept, {
			kind: 'CREATE_INVITATION',
			invitation: {
				role: 'MEMBER',
				group: 'CN',
				actorId: null,
				...invitation,
				email: null,
				tokenHash: hashOf(`secret of invitation ${row}`),
			},
		})
		const report = { ...someReport(key), subject: 'ACTOR', subjectId: LOIRE, groups: ['CN'] } as const
		await writtenDown(kept, { report: { next: report, tokenHash: hashOf(`secret of report ${row}`) } })
		await declareAsOwner(row)
		await propose(row, false)
		await propose(row, true)
		await attest(row)
		await judgeAsOwner(row)
		await followAndReach(row)
		accounts.readers.forget()
	}

	/** A link of the reader’s actor that tables state, and that waits for its word. */
	async function attest(row: number): Promise<void> {
		const link = partnership(`partnership:row-${row}`, [LOIRE], ['territory:CN:370200'], {
			owner: LOIRE,
			dataset: 'china',
			sources: [],
		})
		await written.write([link], 'import:rows')
	}

	/**
	 * The first overlap is judged anew by the actor and by the coordination, and commented on; another one is judged for the first time,
	 * as are another case and another pair.
	 */
	async function judgeAsOwner(row: number): Promise<void> {
		said ??= await whatIsFound()
		clock.pass(300)
		const { overlaps, cases, pairs } = said
		const [overlap, followed] = [overlaps[0], cases[0]]
		const text = `Raison ${row}`
		const again = await act<Identified>('judgeOverlap', {
			actor: LOIRE,
			overlap,
			...QUALIFIED,
			reason: text,
			version: row,
		})
		firstJudged = again.id
		await act('judgeCase', { id: followed, ...QUALIFIED, reason: text, version: row })
		await act('addComment', { subject: 'OVERLAP', subjectId: overlap, actor: LOIRE, text })
		const first = { reason: text, version: 0 }
		if (row > 0 && overlaps[row])
			await act('judgeOverlap', { actor: LOIRE, overlap: overlaps[row], ...QUALIFIED, ...first })
		if (row > 0 && cases[row]) await act('judgeCase', { id: cases[row], ...QUALIFIED, ...first })
		if (pairs[row]) await act('judgePair', { group: 'CN', pair: pairs[row], verdict: 'UNSURE', ...first })
	}

	async function whatIsFound(): Promise<NonNullable<typeof said>> {
		type Nodes<Node> = { readonly nodes: readonly Node[] }
		const { data, message } = await reader.ask<{
			ownOverlaps: Nodes<{ overlap: { id: string } }>
			cases: Nodes<{ id: string }>
			duplicates: Nodes<{ id: string }>
		}>(
			`{ ownOverlaps(actor: "${LOIRE}", first: 50) { nodes { overlap { id } } }
				cases(group: "CN", first: 50) { nodes { id } } duplicates(first: 50) { nodes { id } } }`,
		)
		if (!data) throw new Error(message)
		return {
			overlaps: data.ownOverlaps.nodes.map((node) => node.overlap.id),
			cases: data.cases.nodes.map(({ id }) => id),
			pairs: data.duplicates.nodes.map(({ id }) => id),
		}
	}

	/** An actor more that the reader follows, and a person more with a public function, known from somebody who was then erased. */
	async function followAndReach(row: number): Promise<void> {
		const named = row === 0 ? 'Prénomun Patronymeun' : 'Prénomautres Patronymeautres'
		await act('follow', { kind: 'ACTOR', subject: actorOf(row) }, { isOnce: false })
		const contact = {
			name: `Personne ${row}`,
			function: 'Direction des relations internationales',
			email: null,
			phone: null,
			source: `selon ${named}`,
			origin: 'DIRECT',
			collectedOn: '2026-11-20',
		}
		const added = await act<Identified>('addContact', { organisation: LOIRE, contact })
		firstContact ||= added.id
		if (row === 0 || row === MANY - 1) await eraseOfOther({ ...contact, name: named })
	}

	/** The other actor's contact, which its editor erases. */
	async function eraseOfOther(contact: object): Promise<void> {
		const { id } = await act<Identified>('addContact', { organisation: BRETAGNE, contact }, { by: other })
		await act('eraseContact', { id }, { by: other })
		const request = (await accounts.store.personRequests.all()).find(({ subject }) => subject === id)
		erasureRequest = request?.id ?? ''
		requestSecret = (request && secretOfRequest(accounts, request)) ?? ''
	}

	/** Runs a mutation of the schema; `isOnce`: it takes an idempotency key. */
	async function act<Answer>(
		name: string,
		given: object,
		{ by = reader, isOnce = true }: { readonly by?: Browser; readonly isOnce?: boolean } = {},
	): Promise<Answer> {
		const variables: Readonly<Record<string, unknown>> = {
			...given,
			...(isOnce && { idempotencyKey: randomUUID() }),
		}
		const document = documentOf(name, variables, '{ id }')
		const { data, message } = await by.ask<Readonly<Record<string, Answer>>>(document, variables)
		expect([name, message]).toEqual([name, undefined])
		return data?.[name] as Answer
	}

	/** A mission of the reader’s actor, which it changed since and another party confirmed. */
	async function declareAsOwner(row: number): Promise<void> {
		const day = String(1 + (row % 28)).padStart(2, '0')
		const mission = {
			visibility: row % 2 === 0 ? 'PUBLIC' : 'PRIVATE',
			host: 'territory:CN:370200',
			start: { date: `2027-05-${day}` },
			participants: [BRETAGNE],
		}
		const { id } = await act<Identified>('declare', { actor: LOIRE, record: { mission } })
		firstDeclared ||= id
		const changes = await store.changesAfter(snapshots.feed.seq, 100)
		snapshots = snapshots.changed(changes, changes.at(-1)?.seq)
		const record = { mission: { ...mission, note: `Note ${row}` } }
		await act('changeRecord', { id, version: 1, record })
		if (mission.visibility !== 'PUBLIC') return
		await act('answerRecord', { id, version: 2, actor: BRETAGNE, verdict: 'CONFIRMED' }, { by: other })
	}

	/** What another actor proposes to the reader's, which waits for its answer or was accepted by both. */
	async function propose(row: number, isAccepted: boolean): Promise<void> {
		const proposal = {
			kind: 'JOINT_MISSION',
			title: `Ensemble ${row}`,
			points: ['En mai', 'À deux'],
			parties: [LOIRE],
			place: 'territory:CN:370200',
			records: [firstDeclared],
		}
		const { id } = await act<Identified>('draftProposal', { actor: BRETAGNE, proposal }, { by: other })
		firstProposal ||= id
		await act('soundProposal', { id, version: 1 }, { by: other })
		if (isAccepted) await act('answerProposal', { id, version: 1, actor: LOIRE, verdict: 'ACCEPTED' })
	}

	/** French actors of the record, each another one. */
	function actorOf(row: number): string {
		const actors = [...snapshots.records()]
			.filter(
				(record) => record.kind === 'Territory' && record.country === 'FR' && record.level === 'commune',
			)
			.map(({ id }) => id)
			.sort()
		const actor = actors[row]
		if (actor === undefined) throw new Error(`Expected ${row + 1} communes; there are ${actors.length}.`)
		return actor
	}

	async function countEach(): Promise<ReadonlyMap<string, Counted>> {
		// The log is followed from there, however much was written before.
		await saveCheckpoint(accounts)
		const subjects = await resultIds()
		const counted = new Map<string, Counted>()
		for (const [name, text] of QUERIES) {
			const values = ACCOUNT_OPERATIONS.has(name)
				? { ...ACCOUNT_VALUES, secret: requestSecret, ...OF_OPERATION[name], ...aboutWhatIsSaid() }
				: REFERENCE_VALUES
			const variables = operationVariables(text, values, subjects)
			accounts.readers.forget()
			database.asked = 0
			const { data, message } = await reader.ask(text, variables)
			expect([name, message]).toEqual([name, undefined])
			counted.set(name, { asked: database.asked, rows: rowsIn(data) })
		}
		return counted
	}

	function aboutWhatIsSaid() {
		const [overlap] = said.overlaps
		const pairs = said.pairs.slice(0, 20)
		return { overlap, subject: 'OVERLAP', subjectId: overlap, pairs, request: erasureRequest }
	}

	/** Ids of results, which no table holds, by the root field that shows them. */
	async function resultIds(): Promise<Readonly<Record<string, string>>> {
		const first = '(first: 1) { nodes { id } }'
		type Nodes = { readonly nodes: readonly { readonly id: string }[] }
		const { data } = await reader.ask<Readonly<Record<string, Nodes>>>(
			`{ overlaps${first} opportunities${first} constellations${first} }`,
		)
		return {
			overlap: data?.overlaps?.nodes[0]?.id ?? '',
			opportunity: data?.opportunities?.nodes[0]?.id ?? '',
			constellations: data?.constellations?.nodes[0]?.id ?? '',
			ownRecord: firstDeclared,
			proposal: firstProposal,
			recordStanding: firstDeclared,
			recordHistory: firstDeclared,
			case: said.cases[0] ?? '',
			judgementHistory: firstJudged,
			heldDataOfContact: firstContact,
		}
	}

	it.each(QUERIES)('of %s do not grow with the rows', (name) => {
		const [one, many] = counts.get(name) ?? []
		expect(many?.asked).toBe(one?.asked)
		// Whose session it is, and the roles of the account.
		expect(one?.asked).toBeGreaterThan(0)
	})

	it.each(QUERIES.filter(([name]) => ACCOUNT_OPERATIONS.has(name) && !WITHOUT_ROWS.has(name)))(
		'of %s are compared on rows that its answer lists',
		(name) => {
			const [one, many] = counts.get(name) ?? []
			const grows = (many?.rows ?? 0) > (one?.rows ?? 0) + 5
			expect([name, grows]).toEqual([name, !OF_ONE_THING.has(name) && !OF_WHAT_IS_FOUND.has(name)])
		},
	)
})

/** Objects in an answer. */
function rowsIn(value: unknown): number {
	if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + rowsIn(one), 0)
	if (typeof value !== 'object' || value === null) return 0
	return Object.values(value).reduce((sum: number, one) => sum + rowsIn(one), 1)
}
