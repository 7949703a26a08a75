import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse, print, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { checkOperation } from '../server/graphql/limits/checkOperation'
import { buildApiSchema } from '../server/graphql/schema'
import { CHINA, readWithUsed } from './fixtures/readWithUsed'

const README = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8')
const PACKAGE: { scripts: Record<string, string> } = JSON.parse(
	readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8'),
)

/** Every question of the README, as a document of its own. */
const questions = [...README.matchAll(/```graphql\n([\s\S]*?)```/g)]
	.flatMap(([, block = '']) => parse(block).definitions)
	.map((definition) => print(definition))

/** What newcomers look for, and where it is. */
const ARCHITECTURE = readFileSync(resolve(import.meta.dirname, '../docs/architecture.md'), 'utf8')
const whereIs = [...sectionOf(ARCHITECTURE, 'Twenty questions').matchAll(/^\| ([^|`]+) \| `([^`]+)` \|$/gm)]
/** What a reader of the README did not find at the first guess, and where it was. */
const missed = [
	...sectionOf(ARCHITECTURE, 'Twenty questions').matchAll(/^\| ([^|]+) \| [^|]+ \| (.*`.*) \|$/gm),
]

describe('The README', () => {
	it('answers twenty questions « where is…? » by a path that exists', () => {
		const table = sectionOf(README, 'Where is…?')
		const paths = new Set([...table.matchAll(/`([\w./-]+)`/g)].map(([, path]) => path))
		expect(new Set(whereIs.map(([, question]) => question)).size).toBe(20)
		for (const [, question = '', answer = ''] of whereIs) {
			expect(paths.has(answer), `${question}: the table names no ${answer}`).toBe(true)
			expect(existsSync(resolve(import.meta.dirname, '..', answer)), question).toBe(true)
		}
	})

	it('names each file that somebody who had read it did not find', () => {
		const table = sectionOf(README, 'Where is…?')
		expect(missed.length).toBe(7)
		for (const [, question = '', answer = ''] of missed) {
			for (const [, path = ''] of answer.matchAll(/`([^`]+)`/g)) {
				expect(table, question).toContain(`\`${path}\``)
				expect(existsSync(resolve(import.meta.dirname, '..', path)), path).toBe(true)
			}
		}
	})

	it('asks questions that the API answers, within its limits', () => {
		const schema = buildApiSchema()
		expect(questions.length).toBeGreaterThan(10)
		for (const query of questions) {
			expect(validate(schema, parse(query)), query).toEqual([])
			expect(() => checkOperation(schema, { query, variables: {} }), query).not.toThrow()
		}
	})

	it('names commands that exist', () => {
		const named = [...README.matchAll(/npm run ([a-z0-9:]+)/g)].map(([, name = '']) => name)
		expect(named.filter((name) => !(name in PACKAGE.scripts))).toEqual([])
	})

	it('counts what the tables hold', async () => {
		const { records, datasets } = await readWithUsed(CHINA)
		const missions = records.filter((record) => record.kind === 'Mission')
		const outbound = missions.filter(({ direction }) => direction === 'FR_TO_PARTNER').length
		const tables = datasets.flatMap((dataset) => dataset.tables)
		const rows = (file: string) => tables.find((table) => table.file === file)?.rows
		const partnerships = records.filter(({ kind }) => kind === 'Partnership').length
		for (const words of [
			`${outbound} documented missions to China and ${missions.length - outbound} visits from China`,
			`${rows('partnerships.csv')} rows of links between territories and ${rows('actor-links.csv')} between`,
			`which state ${partnerships} partnerships`,
			`${rows('representations.csv')} representations, ${rows('events.csv')} events`,
		]) {
			expect(README.replaceAll('\n', ' ')).toContain(words)
		}
	})
})

/** What stands under a heading of the second level. */
function sectionOf(document: string, heading: string): string {
	const [, after = ''] = document.split(`\n## ${heading}\n`)
	return after.split('\n## ')[0] ?? ''
}
