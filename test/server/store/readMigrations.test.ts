import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { VOCABULARY } from '../../../schema/vocabulary'
import { readMigrations } from '../../../server/store/readMigrations'

const STATEMENTS = readMigrations().flatMap(({ statements }) => statements)

function folderWith(files: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'migrations-'))
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
	return folder
}

describe('The migrations of the repository', () => {
	it.each([...VOCABULARY.map(({ kind }) => kind), 'Dataset', 'Feed'])('make the id of %s unique', (kind) => {
		expect(STATEMENTS.some((text) => text.endsWith(`FOR (n:${kind}) REQUIRE n.id IS UNIQUE`))).toBe(true)
	})

	it('make the number of a change and of a migration unique', () => {
		for (const end of ['(n:Change) REQUIRE n.seq IS UNIQUE', '(n:Migration) REQUIRE n.version IS UNIQUE']) {
			expect(STATEMENTS.some((text) => text.endsWith(end))).toBe(true)
		}
	})

	it('index what the vocabulary says is indexed, and nothing else', () => {
		const indexed = STATEMENTS.flatMap((text) => {
			const [, kind, property] = /^CREATE INDEX .*FOR \(n:(\w+)\) ON \(n\.(\w+)\)$/.exec(text) ?? []
			return kind ? [`${kind}.${property}`] : []
		})
		const wanted = VOCABULARY.flatMap(({ kind, indexed }) => indexed.map((property) => `${kind}.${property}`))
		const kinds = new Set<string>(VOCABULARY.map(({ kind }) => kind))
		const isOfRecord = (one: string): boolean => kinds.has(one.split('.')[0] ?? '')
		expect(indexed.filter(isOfRecord).sort()).toEqual([...wanted].sort())
		// Nodes beside the record are found by these.
		const folder = join(import.meta.dirname, '../../../server/store')
		const cypher = readdirSync(folder).map((file) =>
			(readFileSync(join(folder, file), 'utf8').match(/\bcypher`[^`]*`/g) ?? []).join('\n'),
		)
		const dropped = ['PartyWord.recordId']
		const beside = indexed.filter((one) => !isOfRecord(one) && !dropped.includes(one))
		expect(beside).toEqual(expect.arrayContaining(['Change.recordId', 'AccountDetails.newEmailKey']))
		const asked = (one: string): boolean => {
			const [label = '', property = ''] = one.split('.')
			return cypher.some((text) => text.includes(`:${label}`) && new RegExp(`\\b${property}\\b`).test(text))
		}
		expect(beside.filter((one) => !asked(one))).toEqual([])
	})

	it('search the kinds that the vocabulary says are searched', () => {
		const searched = VOCABULARY.filter(({ searched }) => searched).map(({ kind }) => kind)
		const fulltext = STATEMENTS.filter((text) => text.includes('FULLTEXT'))
		expect(fulltext).toHaveLength(1)
		expect(fulltext[0]).toContain(`FOR (n:${searched.join('|')}) ON EACH [n.searchText]`)
		expect(fulltext[0]).toContain("'standard-folding'")
	})

	it('can be applied twice', () => {
		// What makes a relation or adds a line does so where it is not there.
		const twice =
			/IF (NOT )?EXISTS|^MERGE | IS NULL SET | REMOVE n:| NOT EXISTS \{ [^}]+ \} CREATE |WHERE NOT one IN forms/
		for (const text of STATEMENTS) expect(text).toMatch(twice)
	})
})

describe('A migration file', () => {
	it('is read with its number, its checksum and its statements without comments', () => {
		const folder = folderWith({
			'001-one.cypher': '// why\nMERGE (n:Feed {id: 1});\nMERGE (n:Feed\n {id: 2});\n',
		})
		expect(readMigrations(folder)).toEqual([
			{
				version: 1,
				name: '001-one.cypher',
				checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
				statements: ['MERGE (n:Feed {id: 1})', 'MERGE (n:Feed\n {id: 2})'],
				changesSchema: false,
			},
		])
	})

	it.each<[string, Record<string, string>, RegExp]>([
		['a name out of pattern', { 'one.cypher': '' }, /NNN-name\.cypher; came one\.cypher/],
		['a number twice', { '001-a.cypher': '', '001-b.cypher': '' }, /001-b\.cypher/],
		[
			'schema and data together',
			{ '001-a.cypher': 'CREATE INDEX x IF NOT EXISTS FOR (n:A) ON (n.b);\nMERGE (n:A);\n' },
			/001-a\.cypher does both/,
		],
	])('is refused for %s', (_what, files, why) => {
		expect(() => readMigrations(folderWith(files))).toThrow(why)
	})
})
