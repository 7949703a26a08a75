/**
 * Every Cypher text that the server can send is planned by a real Neo4j: those that a file of `server/store` exports, and those
 * that its functions make for a kind. A file that writes a text and is not named below fails the first test.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { type Kind, VOCABULARY } from '../../../schema/vocabulary'
import * as accountStore from '../../../server/store/accountStore'
import * as accountWrites from '../../../server/store/accountWrites'
import * as activityStore from '../../../server/store/activityStore'
import * as apiTokenStore from '../../../server/store/apiTokenStore'
import * as appendChanges from '../../../server/store/appendChanges'
import * as auditLog from '../../../server/store/auditLog'
import * as besideRecord from '../../../server/store/besideRecord'
import * as caseStore from '../../../server/store/caseStore'
import * as ceremonyStore from '../../../server/store/ceremonyStore'
import * as contactStore from '../../../server/store/contactStore'
import { CypherText } from '../../../server/store/cypherText'
import * as discussionStore from '../../../server/store/discussionStore'
import * as eraseTexts from '../../../server/store/eraseTexts'
import * as erasureStore from '../../../server/store/erasureStore'
import * as feedAddressStore from '../../../server/store/feedAddressStore'
import * as followStore from '../../../server/store/followStore'
import * as freeTexts from '../../../server/store/freeTexts'
import * as graphDifferences from '../../../server/store/graphDifferences'
import * as heldDataStore from '../../../server/store/heldDataStore'
import * as idempotencyKeys from '../../../server/store/idempotencyKeys'
import * as identityStore from '../../../server/store/identityStore'
import * as invitationStore from '../../../server/store/invitationStore'
import * as knownOverlapStore from '../../../server/store/knownOverlapStore'
import * as letterChoiceStore from '../../../server/store/letterChoiceStore'
import * as mailStore from '../../../server/store/mailStore'
import * as migrate from '../../../server/store/migrate'
import * as passkeyStore from '../../../server/store/passkeyStore'
import * as passwordStore from '../../../server/store/passwordStore'
import * as personRequestStore from '../../../server/store/personRequestStore'
import * as proposalStore from '../../../server/store/proposalStore'
import { readMigrations } from '../../../server/store/readMigrations'
import * as readRecords from '../../../server/store/readRecords'
import * as reportStore from '../../../server/store/reportStore'
import * as retentionStore from '../../../server/store/retentionStore'
import * as roleStore from '../../../server/store/roleStore'
import * as searchActors from '../../../server/store/searchActors'
import * as sessionStore from '../../../server/store/sessionStore'
import * as signInAttemptStore from '../../../server/store/signInAttemptStore'
import * as writeRecords from '../../../server/store/writeRecords'
import { describeOnNeo4j, emptyStore, runRaw } from '../../neo4j'

const STORE = resolve(import.meta.dirname, '../../../server/store')
/** A text made by the tag, and not the name of a file that ends in .cypher. */
const TAGGED = /(?<!\.)\bcypher`/

const FILES: Readonly<Record<string, object>> = {
	accountStore,
	accountWrites,
	activityStore,
	apiTokenStore,
	appendChanges,
	auditLog,
	besideRecord,
	caseStore,
	ceremonyStore,
	contactStore,
	discussionStore,
	eraseTexts,
	erasureStore,
	feedAddressStore,
	followStore,
	knownOverlapStore,
	letterChoiceStore,
	freeTexts,
	graphDifferences,
	heldDataStore,
	idempotencyKeys,
	identityStore,
	invitationStore,
	mailStore,
	migrate,
	passkeyStore,
	passwordStore,
	personRequestStore,
	proposalStore,
	readRecords,
	reportStore,
	retentionStore,
	roleStore,
	searchActors,
	sessionStore,
	signInAttemptStore,
	writeRecords,
}

/** Pasted into texts of other files; no whole text. */
const PARTS: readonly CypherText[] = [roleStore.ROLES]

/** Functions that make a text for a kind. */
const MADE_BY_KIND: Readonly<Record<string, (kind: Kind) => CypherText>> = {
	'graphDifferences.nodesByIds': graphDifferences.nodesByIds,
	'graphDifferences.nodesPage': graphDifferences.nodesPage,
	'readRecords.lockRecordsByIds': readRecords.lockRecordsByIds,
	'readRecords.recordsByIds': readRecords.recordsByIds,
	'readRecords.recordsPageCypher': readRecords.recordsPageCypher,
	'writeRecords.findNodes': writeRecords.findNodes,
	'writeRecords.writeNodes': writeRecords.writeNodes,
}

/** By where each stands. */
const TEXTS: Readonly<Record<string, readonly CypherText[]>> = {
	...Object.fromEntries(
		Object.entries(FILES).flatMap(([file, exported]) =>
			Object.entries(exported)
				.filter(([, value]) => value instanceof CypherText && !PARTS.includes(value))
				.map(([name, value]) => [`${file}.${name}`, [value as CypherText]]),
		),
	),
	...Object.fromEntries(
		Object.entries(MADE_BY_KIND).map(([name, textOf]) => [name, VOCABULARY.map((kind) => textOf(kind))]),
	),
}

/** They run their texts themselves whenever a store is opened or probed. */
const RUN_AT_OPENING = ['openStore', 'store']

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

	it('is planned below, or pasted into another one of its file', () => {
		const unplanned = Object.keys(FILES).flatMap((file) => {
			const source = readFileSync(join(STORE, `${file}.ts`), 'utf8')
			return source
				.split(/^(?=(?:export )?(?:async )?(?:const|function|class) )/m)
				.filter((declaration) => TAGGED.test(declaration))
				.map((declaration) => /(?:const|function|class) (\w+)/.exec(declaration)?.[1] ?? '')
				.filter((name) => TEXTS[`${file}.${name}`] === undefined && !source.includes(`\${${name}`))
				.map((name) => `${file}.${name}`)
		})
		expect(unplanned).toEqual([])
	})

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
