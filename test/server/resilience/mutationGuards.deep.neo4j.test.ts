/** Each mutation writes a line of the audit log, keeps to its key and its version, and stores what the vocabulary marks. */
import { randomUUID } from 'node:crypto'
import {
	type GraphQLArgument,
	type GraphQLField,
	getNamedType,
	getNullableType,
	isInputObjectType,
	isListType,
} from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { NODES_BESIDE_RECORD } from '../../../schema/nodesBesideRecord'
import { VOCABULARY } from '../../../schema/vocabulary'
import { accountContext } from '../../../server/accounts/accountContext'
import type { Role } from '../../../server/domain/role'
import { loadSnapshots } from '../../../server/feed/loadSnapshots'
import { eraseContact } from '../../../server/personalData/erasing'
import { decideErasurePlace, erasurePlaces } from '../../../server/personalData/erasurePlaces'
import type { Directory } from '../../../server/policy/directory'
import { queryContextOf } from '../../../server/queries/queryContext'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { storedProperties } from '../../../server/store/cypherText'
import type { Neo4jStore } from '../../../server/store/store'
import { accountsIn } from '../../fixtures/accountsIn'
import { INVENTED, loadWithUsed } from '../../fixtures/readWithUsed'
import { describeOnNeo4j, emptyStore, runRaw } from '../../neo4j'
import { withAccount } from '../accounts/someAccounts'
import { type Listening, listening } from '../http/listening'
import { someValues, withContact } from '../personalData/contactStoreContract'
import {
	CHANGED_RECORD,
	documentOf,
	MUTATION_EXAMPLES,
	MUTATIONS,
	type MutationExample,
	OWNER,
	type Served,
} from './mutationExamples'

const NAMES = MUTATIONS.map((field) => [field.name, field] as const)

/** Says something of a record, which stays as it is. */
const KEEPS_VERSION: ReadonlySet<string> = new Set(['confirmRecord', 'answerRecord'])

/** Allowed without signing in. */
const OPEN: ReadonlySet<string> = new Set([
	'reportError',
	'remarkOnReport',
	'withdrawReport',
	'withdrawFollowedRequest',
])

describeOnNeo4j('Each mutation on a database', { timeout: 120_000 }, () => {
	let store: Neo4jStore
	let snapshots: Snapshots
	let server: Listening
	let served: Served

	beforeAll(async () => {
		store = await emptyStore()
		await loadWithUsed(store, INVENTED, { today: '2026-11-25' })
		snapshots = await loadSnapshots(store)
		const accounts = { ...accountsIn(store.stores), hasMail: true }
		const catchUp = async (): Promise<void> => {
			const changes = await store.changesAfter(snapshots.feed.seq, 1_000)
			snapshots = snapshots.changed(changes, changes.at(-1)?.seq)
		}
		const around = { contactEmail: null, version: '0', today: '2026-11-25', store }
		server = await listening(snapshots, {
			accounts: { services: accounts, publicAddress: null, writing: { store, catchUp } },
			queryContext: () => queryContextOf(snapshots, around),
		})
		served = { url: server.url, accounts }
		await withAccount(accounts, 'administrator', { role: 'ADMINISTRATOR', group: null, actorId: null })
	}, 180_000)
	afterAll(async () => {
		await server.stop()
		await store.close()
	})

	const lines = async (): Promise<number> => (await store.checkAudit()).entries
	const ask = ({ by, variables }: MutationExample, field: Field) =>
		by.ask(documentOf(field.name, variables), variables)

	it.each(NAMES)('%s writes a line of the audit log', async (name, field) => {
		const example = await (MUTATION_EXAMPLES[name] as Example)(served)
		const before = await lines()
		const { message } = await ask(example, field)
		expect([name, message]).toEqual([name, undefined])
		const written = (await lines()) - before
		expect([name, written > 0]).toEqual([name, true])
	})

	it.each(NAMES.filter(([, { args }]) => args.some((one) => one.name === 'idempotencyKey')))(
		'%s asked again with its key gets the same answer and writes nothing; the key works for no other account or thing',
		async (name, field) => {
			const example = await (MUTATION_EXAMPLES[name] as Example)(served)
			const first = await ask(example, field)
			expect([name, first.message]).toEqual([name, undefined])
			const before = await lines()
			expect(await ask(example, field)).toEqual(first)
			const atOnce = await Promise.all([ask(example, field), ask(example, field)])
			expect(atOnce).toEqual([first, first])
			expect(await lines()).toBe(before)
			const other = await (MUTATION_EXAMPLES[name] as Example)(served)
			const taken = { ...other.variables, idempotencyKey: example.variables.idempotencyKey }
			const byAnother = await ask({ ...other, variables: taken }, field)
			expect([name, byAnother.message]).toEqual([name, undefined])
			const reused = await ask({ by: example.by, variables: { ...taken } }, field)
			expect([
				name,
				['BAD_INPUT', 'FORBIDDEN', 'NOT_FOUND'].includes(reused.code ?? '') ||
					JSON.stringify(taken) === JSON.stringify(example.variables) ||
					// A link acts for its owner, whose key it is: the same answer again.
					(OPEN.has(name) && JSON.stringify(reused) === JSON.stringify(byAnother)),
			]).toEqual([name, true])
			const noUuid = await ask(
				{ ...example, variables: { ...example.variables, idempotencyKey: 'once' } },
				field,
			)
			expect([name, noUuid.code]).toEqual([name, 'BAD_INPUT'])
		},
	)

	it.each(NAMES.filter(([, { args }]) => args.some((one) => one.name === 'version')))(
		'%s is refused on another version, and one of two at once is refused',
		async (name, field) => {
			const { by, variables } = await (MUTATION_EXAMPLES[name] as Example)(served)
			const version = variables.version as number
			const anew = (more: object) => ({
				...variables,
				...('idempotencyKey' in variables && { idempotencyKey: randomUUID() }),
				...more,
			})
			for (const other of [version - 1, version + 1, -1, 2_147_483_647]) {
				const { code } = await ask({ by, variables: anew({ version: other }) }, field)
				expect([name, other, ['CONFLICT', 'BAD_INPUT'].includes(code ?? '')]).toEqual([name, other, true])
			}
			const otherwise = saidOtherwise(variables)
			const both = await Promise.all(
				[anew({}), anew(otherwise)].map((one) => ask({ by, variables: one }, field)),
			)
			const codes = both.map(({ code }) => code ?? 'WRITTEN').sort()
			// Two equal writes may both succeed.
			const isSame = Object.keys(otherwise).length === 0 || KEEPS_VERSION.has(name)
			const expected = isSame
				? [
						['CONFLICT', 'WRITTEN'],
						['WRITTEN', 'WRITTEN'],
					]
				: [['CONFLICT', 'WRITTEN']]
			expect(expected).toContainEqual(codes)
			expect(server.reported).toEqual([])
		},
	)

	it('takes no text in which an erasure does not find a name', async () => {
		const contact = await withContact(store.stores, 'Z', { organisation: OWNER })
		const planted: string[] = []
		for (const [name, { args }] of NAMES) {
			for (const path of args.flatMap(textsBelow)) {
				const { by, variables } = await (MUTATION_EXAMPLES[name] as Example)(served)
				for (const text of NAMING) {
					const given = withText(variables, path, text)
					const { message } = await by.ask(documentOf(name, given), given)
					if (message !== undefined) continue
					planted.push([name, ...path].join('.'))
					break
				}
			}
		}
		expect(planted.filter((one) => PLANTED.includes(one)).sort()).toEqual(PLANTED)
		const directory: Directory = { hasGroup: () => true, groupsOfActor: () => ['XV'] }
		const asking = (accountId: string, role: Role) =>
			accountContext(
				served.accounts,
				{ reader: { accountId, roles: [role], scopes: null }, sessionId: null },
				directory,
			)
		const editor = asking('account:editor', { role: 'EDITOR', group: null, actorId: OWNER })
		await eraseContact(editor, { id: contact.id, idempotencyKey: randomUUID() })
		const asked = (await store.stores.personRequests.all()).filter(({ subject }) => subject === contact.id)
		for (const { id, group } of asked) {
			const by = asking('account:second', {
				role: group === null ? 'ADMINISTRATOR' : 'COORDINATOR',
				group,
				actorId: null,
			})
			const { items } = await erasurePlaces(by, id, { first: 200 })
			for (const { item } of items) {
				expect([item.place.label, item.place.property, item.excerpts[0]?.found]).toEqual([
					item.place.label,
					item.place.property,
					expect.stringMatching(NAMED),
				])
				const { version } = (await store.stores.personRequests.byId(id)) ?? { version: 0 }
				const decision = { id, version, place: item.place.id, isErased: true }
				await decideErasurePlace(by, '2026-11-25', { ...decision, idempotencyKey: randomUUID() })
			}
		}
		const left = await runRaw(`MATCH (node) UNWIND keys(node) AS name
			RETURN head(labels(node)) AS label, name, toStringOrNull(node[name]) AS text,
				[one IN CASE WHEN node[name] IS :: LIST<STRING> THEN node[name] ELSE [] END | one] AS texts`)
		const own = new Set(
			NODES_BESIDE_RECORD.flatMap(({ label, marks }) =>
				Object.keys(marks).flatMap((name) => (marks[name] === 'OWN' ? [`${label}.${name}`] : [])),
			),
		)
		// What another account or contact says of itself is that one's.
		const traces = left.filter(
			({ label, name, text, texts }) =>
				!own.has(`${label}.${name}`) && NAMED.test(JSON.stringify([text, texts])),
		)
		expect(traces).toEqual([])
	})

	it('together write no text property that the vocabulary does not mark', async () => {
		const texts = await runRaw(`MATCH (node) UNWIND keys(node) AS name
			WITH labels(node) AS labels, name, node[name] AS value WHERE value IS :: STRING OR value IS :: LIST<STRING>
			UNWIND labels AS label RETURN DISTINCT label, name ORDER BY label, name`)
		const marked = new Set([
			...VOCABULARY.flatMap((kind) =>
				['id', ...storedProperties(kind)].map((name) => `${kind.kind}.${name}`),
			),
			...NODES_BESIDE_RECORD.flatMap(({ label, marks }) =>
				Object.keys(marks).map((name) => `${label}.${name}`),
			),
		])
		const named = texts.map(({ label, name }) => `${label}.${name}`)
		expect(named).toEqual(expect.arrayContaining(['Account.id', 'Change.after']))
		expect(named.filter((name) => !marked.has(name))).toEqual([])
	})
})

type Field = GraphQLField<unknown, unknown>
type Example = (typeof MUTATION_EXAMPLES)[string]

/** A name in a text, an address, the address of a page, and an address of email: what a field takes. */
const NAMING = [
	`vu avec ${someValues('Z').name}`,
	`https://example.org/avis/${encodeURIComponent(someValues('Z').name)}/1`,
	`/?q=${encodeURIComponent(someValues('Z').name)}`,
	someValues('Z').email as string,
]
const NAMED = /patronymez|prenomz@/i

/** Some that have to be among those that take a name. */
const PLANTED: readonly string[] = [
	'addComment.text',
	'answerProposal.comment',
	'answerRecord.reason',
	'answerReport.text',
	'answerRequest.outcome',
	'createApiToken.name',
	'declare.record.mandate.letter',
	'declare.record.mandate.sources.0.url',
	'declare.record.mission.ledBy',
	'declare.record.mission.sources.0.title',
	'declare.record.mission.sources.0.url',
	'declare.record.office.name',
	'declare.record.partnership.note',
	'declare.record.unavailability.reason',
	'declare.record.wish.note',
	'draftProposal.proposal.points.0',
	'draftProposal.proposal.title',
	'invite.email',
	'judgeCase.reason',
	'judgeOverlap.reason',
	'recordOutcome.text',
	'remarkOnReport.text',
	'reportError.address',
	'reportError.source',
	'reportError.text',
	'retractRecord.reason',
	'writeToCorrespondents.text',
]

/** The ways to the texts of an argument, 0 for a list. */
function textsBelow({ name, type }: Pick<GraphQLArgument, 'name' | 'type'>): readonly (string | number)[][] {
	if (name === 'idempotencyKey') return []
	const named = getNamedType(type)
	const here = isListType(getNullableType(type)) ? [name, 0] : [name]
	if (named.name === 'String') return [here]
	if (!isInputObjectType(named)) return []
	return Object.values(named.getFields()).flatMap((field) =>
		textsBelow(field).map((path) => [...here, ...path]),
	)
}

const SOURCE = { title: 'Compte rendu', url: 'https://example.org/1' }

/** A form of each kind that is saved. */
const FORMS: Readonly<Record<string, object>> = {
	mission: { host: 'territory:XV:C-AUREL', start: { date: '2027-05-10' } },
	partnership: { form: 'jumelage', partners: ['territory:XV:C-AUREL'], status: 'ACTIF' },
	office: { form: 'regional-office', name: 'Bureau', place: 'territory:XV:C-AUREL', status: 'ACTIF' },
	wish: { direction: 'SEEKS', what: 'office', place: 'territory:XV:C-AUREL' },
	mandate: { represented: 'territory:XV:C-AUREL', letter: 'Lettre 12' },
	unavailability: { form: 'closure', start: { date: '2027-05-10' } },
}

/** The variables with a text at a place, under a new key. */
function withText(
	variables: Readonly<Record<string, unknown>>,
	[argument = '', ...path]: readonly (string | number)[],
	text: string,
): Readonly<Record<string, unknown>> {
	const put = (value: unknown, [at, ...rest]: readonly (string | number)[]): unknown => {
		if (at === undefined) return text
		if (at === 0) return [put(Array.isArray(value) ? value[0] : undefined, rest)]
		const fields = value as Readonly<Record<string, unknown>> | undefined
		return { ...fields, [at]: put(fields?.[at], rest) }
	}
	const [kind = ''] = path
	const visibility = kind === 'mandate' ? 'GROUP' : 'PUBLIC'
	const form = { [kind]: { visibility, sources: [SOURCE], ...FORMS[kind] } }
	const from = argument === 'record' ? form : variables[argument]
	return {
		...variables,
		...('idempotencyKey' in variables && { idempotencyKey: randomUUID() }),
		[argument]: put(from, path),
	}
}

/** The same mutation with another text, if it has one. */
function saidOtherwise(variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
	const { record, reason, text, on } = variables
	if (typeof reason === 'string') return { reason: `${reason}, vraiment` }
	if (typeof text === 'string') return { text: `${text} Vu.` }
	if (on !== undefined) return { on: { date: '2027-07' } }
	if (record === undefined) return {}
	return { record: { mission: { ...CHANGED_RECORD.mission, note: 'Une autre note' } } }
}
