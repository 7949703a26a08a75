/**
 * Every Cypher text that the server can send is planned by a real Neo4j. The tables below name each text, and each
 * function that makes one, of `server/store/cypher`: one that is added there and not here fails the first test.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { VOCABULARY } from '../../../schema/vocabulary'
import * as accounts from '../../../server/store/cypher/accounts'
import * as activity from '../../../server/store/cypher/activity'
import * as audit from '../../../server/store/cypher/audit'
import * as cases from '../../../server/store/cypher/cases'
import * as check from '../../../server/store/cypher/check'
import * as contacts from '../../../server/store/cypher/contacts'
import * as discussions from '../../../server/store/cypher/discussions'
import * as feed from '../../../server/store/cypher/feed'
import * as mail from '../../../server/store/cypher/mail'
import * as migrations from '../../../server/store/cypher/migrations'
import * as personalData from '../../../server/store/cypher/personalData'
import * as proposals from '../../../server/store/cypher/proposals'
import * as records from '../../../server/store/cypher/records'
import * as reports from '../../../server/store/cypher/reports'
import { SEARCH, SEARCH_IN_SCOPE } from '../../../server/store/cypher/search'
import * as write from '../../../server/store/cypher/write'
import { CypherText } from '../../../server/store/cypherText'
import { readMigrations } from '../../../server/store/readMigrations'
import { describeOnNeo4j, emptyStore, runRaw } from '../../neo4j'

const SERVER = resolve(import.meta.dirname, '../../../server')
const QUERIES = join(SERVER, 'store/cypher')
/** A text made by the tag, and not the name of a file that ends in .cypher. */
const TAGGED = /(?<!\.)\bcypher`/

const TEXTS: Readonly<Record<string, readonly CypherText[]>> = {
	// None of them is made by a function.
	...Object.fromEntries(Object.entries(accounts).map(([name, text]) => [`accounts.${name}`, [text]])),
	...Object.fromEntries(Object.entries(activity).map(([name, text]) => [`activity.${name}`, [text]])),
	...Object.fromEntries(Object.entries(mail).map(([name, text]) => [`mail.${name}`, [text]])),
	...Object.fromEntries(Object.entries(audit).map(([name, text]) => [`audit.${name}`, [text]])),
	...Object.fromEntries(Object.entries(cases).map(([name, text]) => [`cases.${name}`, [text]])),
	...Object.fromEntries(Object.entries(discussions).map(([name, text]) => [`discussions.${name}`, [text]])),
	...Object.fromEntries(Object.entries(contacts).map(([name, text]) => [`contacts.${name}`, [text]])),
	...Object.fromEntries(Object.entries(personalData).map(([name, text]) => [`personalData.${name}`, [text]])),
	...Object.fromEntries(Object.entries(proposals).map(([name, text]) => [`proposals.${name}`, [text]])),
	...Object.fromEntries(Object.entries(reports).map(([name, text]) => [`reports.${name}`, [text]])),
	'check.nodesPage': VOCABULARY.map(check.nodesPage),
	'check.nodesByIds': VOCABULARY.map(check.nodesByIds),
	'check.COUNT_WITHOUT_ID': [check.COUNT_WITHOUT_ID],
	'check.LAST_CHANGES': [check.LAST_CHANGES],
	'check.CHANGED_PAGE': [check.CHANGED_PAGE],
	'check.DATASET_NODES': [check.DATASET_NODES],
	'feed.READ_FEED': [feed.READ_FEED],
	'feed.TAKE_NUMBERS': [feed.TAKE_NUMBERS],
	'feed.APPEND_CHANGES': [feed.APPEND_CHANGES],
	'feed.CHANGES_AFTER': [feed.CHANGES_AFTER],
	'feed.CHANGES_OF': [feed.CHANGES_OF],
	'migrations.REQUIRE_UNIQUE_VERSIONS': [migrations.REQUIRE_UNIQUE_VERSIONS],
	'migrations.READ_MIGRATIONS': [migrations.READ_MIGRATIONS],
	'migrations.CLAIM': [migrations.CLAIM],
	'migrations.TAKE_OVER': [migrations.TAKE_OVER],
	'migrations.RENEW': [migrations.RENEW],
	'migrations.FINISH': [migrations.FINISH],
	'migrations.AWAIT_INDEXES': [migrations.AWAIT_INDEXES],
	'records.recordsPageCypher': VOCABULARY.map(records.recordsPageCypher),
	'records.lockRecordsByIds': VOCABULARY.map(records.lockRecordsByIds),
	'records.recordsByIds': VOCABULARY.map(records.recordsByIds),
	'search.SEARCH': [SEARCH],
	'search.SEARCH_IN_SCOPE': [SEARCH_IN_SCOPE],
	'write.writeNodes': VOCABULARY.map(write.writeNodes),
	'write.findNodes': VOCABULARY.map(write.findNodes),
	'write.CLEAR_LINKS': [write.CLEAR_LINKS],
	'write.WRITE_LINKS': [write.WRITE_LINKS],
	'write.FIND_USERS': [write.FIND_USERS],
	'write.REMOVE_NODES': [write.REMOVE_NODES],
	'write.REMOVE_DATASET': [write.REMOVE_DATASET],
	'write.WRITE_DATASET': [write.WRITE_DATASET],
	'write.READ_DATASETS': [write.READ_DATASETS],
}

/** Files beside `queries` that write a text: opening a store, and probing it, runs each. */
const RUN_AT_OPENING = ['store/assertOwnDatabase.ts', 'store/neo4jStore.ts', 'store/openStore.ts']

describeOnNeo4j('Every Cypher text', () => {
	beforeAll(async () => (await emptyStore()).close())

	it('is named here', async () => {
		const names = await Promise.all(
			readdirSync(QUERIES).map(async (file) => {
				const exported: object = await import(join(QUERIES, file))
				return Object.keys(exported).map((name) => `${file.replace('.ts', '')}.${name}`)
			}),
		)
		expect(names.flat().sort()).toEqual(Object.keys(TEXTS).sort())
	})

	it('stands in a file of queries, or is run whenever a store opens', async () => {
		const writing = filesBelow(SERVER)
			.filter((file) => !file.startsWith(`${QUERIES}/`) && TAGGED.test(readFileSync(file, 'utf8')))
			.map((file) => relative(SERVER, file))
		expect(writing.sort()).toEqual(['store/cypherText.ts', ...RUN_AT_OPENING].filter(writesText).sort())
		const store = await emptyStore()
		await store.probe(5_000)
		await store.close()
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

function writesText(file: string): boolean {
	return TAGGED.test(readFileSync(join(SERVER, file), 'utf8'))
}

function filesBelow(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.map((file) => join(folder, file))
}
