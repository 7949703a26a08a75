/**
 * Every Cypher text that the server can send is planned by a real Neo4j: those that a file of `server/store` exports, and those
 * that a function of `server/store/cypher` makes for a kind. A file that writes a text and is not named below fails the first test.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { type Kind, VOCABULARY } from '../../../schema/vocabulary'
import * as accountStore from '../../../server/store/accountStore'
import * as activityStore from '../../../server/store/activityStore'
import * as apiTokenStore from '../../../server/store/apiTokenStore'
import * as auditLog from '../../../server/store/auditLog'
import * as caseStore from '../../../server/store/caseStore'
import * as ceremonyStore from '../../../server/store/ceremonyStore'
import * as contactStore from '../../../server/store/contactStore'
import * as besideRecord from '../../../server/store/cypher/besideRecord'
import * as check from '../../../server/store/cypher/check'
import * as feed from '../../../server/store/cypher/feed'
import * as migrations from '../../../server/store/cypher/migrations'
import * as records from '../../../server/store/cypher/records'
import * as search from '../../../server/store/cypher/search'
import * as write from '../../../server/store/cypher/write'
import { CypherText } from '../../../server/store/cypherText'
import * as discussionStore from '../../../server/store/discussionStore'
import * as eraseTexts from '../../../server/store/eraseTexts'
import * as erasureStore from '../../../server/store/erasureStore'
import * as freeTexts from '../../../server/store/freeTexts'
import * as heldDataStore from '../../../server/store/heldDataStore'
import * as idempotentWrites from '../../../server/store/idempotentWrites'
import * as identityStore from '../../../server/store/identityStore'
import * as invitationStore from '../../../server/store/invitationStore'
import * as mailStore from '../../../server/store/mailStore'
import * as passkeyStore from '../../../server/store/passkeyStore'
import * as passwordStore from '../../../server/store/passwordStore'
import * as personRequestStore from '../../../server/store/personRequestStore'
import * as proposalStore from '../../../server/store/proposalStore'
import { readMigrations } from '../../../server/store/readMigrations'
import * as reportStore from '../../../server/store/reportStore'
import * as retentionStore from '../../../server/store/retentionStore'
import * as roleStore from '../../../server/store/roleStore'
import * as sessionStore from '../../../server/store/sessionStore'
import * as signInAttemptStore from '../../../server/store/signInAttemptStore'
import { describeOnNeo4j, emptyStore, runRaw } from '../../neo4j'

const STORE = resolve(import.meta.dirname, '../../../server/store')
/** A text made by the tag, and not the name of a file that ends in .cypher. */
const TAGGED = /(?<!\.)\bcypher`/

const FILES: Readonly<Record<string, object>> = {
	accountStore,
	activityStore,
	apiTokenStore,
	caseStore,
	ceremonyStore,
	contactStore,
	discussionStore,
	identityStore,
	invitationStore,
	auditLog,
	erasureStore,
	eraseTexts,
	freeTexts,
	heldDataStore,
	idempotentWrites,
	personRequestStore,
	retentionStore,
	mailStore,
	passkeyStore,
	passwordStore,
	proposalStore,
	reportStore,
	roleStore,
	sessionStore,
	signInAttemptStore,
	'cypher/check': check,
	'cypher/feed': feed,
	'cypher/migrations': migrations,
	'cypher/besideRecord': besideRecord,
	'cypher/records': records,
	'cypher/search': search,
	'cypher/write': write,
}

/** Pasted into texts of other files; no whole text. */
const PARTS: readonly CypherText[] = [roleStore.ROLES]

/** By where each stands, what it is or what it is for each kind. */
const TEXTS: Readonly<Record<string, readonly CypherText[]>> = Object.fromEntries(
	Object.entries(FILES).flatMap(([file, exported]) =>
		Object.entries(exported).flatMap(([name, value]: [string, unknown]) => {
			if (value instanceof CypherText) return PARTS.includes(value) ? [] : [[`${file}.${name}`, [value]]]
			if (!file.startsWith('cypher/') || typeof value !== 'function') return []
			return [[`${file}.${name}`, VOCABULARY.map((kind) => (value as (kind: Kind) => CypherText)(kind))]]
		}),
	),
)

/** They run their texts themselves whenever a store is opened or probed. */
const RUN_AT_OPENING = ['assertOwnDatabase', 'neo4jStore', 'openStore']

describeOnNeo4j('Every Cypher text', () => {
	beforeAll(async () => (await emptyStore()).close())

	it('stands in a file that is named here, or is run whenever a store opens', async () => {
		const writing = filesBelow(STORE)
			.filter((file) => TAGGED.test(readFileSync(file, 'utf8')))
			.map((file) => relative(STORE, file).replace('.ts', ''))
		expect(writing.sort()).toEqual(['cypherText', ...RUN_AT_OPENING, ...Object.keys(FILES)].sort())
		const store = await emptyStore()
		await store.probe(5_000)
		await store.close()
	})

	it('is exported by the file of its subject, unless it is a part of others', () => {
		for (const file of Object.keys(FILES).filter((name) => !name.startsWith('cypher/'))) {
			const source = readFileSync(join(STORE, `${file}.ts`), 'utf8')
			const made = [...source.matchAll(/(export )?const (\w+) = cypher`/g)]
			expect([...source.matchAll(new RegExp(TAGGED, 'g'))]).toHaveLength(made.length)
			const kept = made.filter(([, exported]) => exported === undefined).map(([, , name]) => name)
			expect(kept.filter((name) => !source.includes(`\${${name}}`))).toEqual([])
		}
	})

	// Of them a third in each run.
	it.each(Object.entries(TEXTS))(
		'%s is one that the database can plan',
		async (_name, texts) => {
			expect(texts.length).toBeGreaterThan(0)
			for (const query of texts) {
				expect(query).toBeInstanceOf(CypherText)
				await expect(explain(query.text)).resolves.toBeDefined()
			}
		},
		120_000,
	)

	it('of the migrations is one that the database can plan', async () => {
		for (const { statements } of readMigrations()) {
			for (const statement of statements) await expect(explain(statement)).resolves.toBeDefined()
		}
	})

	it('that is wrong would be told', async () => {
		await expect(explain('MATCH (one) RETURN other')).rejects.toThrow(/other/)
	})
})

/** Planned, not run. */
function explain(text: string): Promise<unknown> {
	return runRaw(`EXPLAIN ${text}`)
}

function filesBelow(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.map((file) => join(folder, file))
}
