/** What the README and the guides show works: questions, commands, counts. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse, print, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { checkOperation } from '../server/graphql/limits/checkOperation'
import { buildApiSchema } from '../server/graphql/schema'
import { CHINA, readWithUsed } from './fixtures/readWithUsed'

const read = (file: string): string => readFileSync(resolve(import.meta.dirname, '..', file), 'utf8')
const README = read('README.md')

describe('The questions that documents show', () => {
	const guides = readdirSync(resolve(import.meta.dirname, '../docs'), { recursive: true, encoding: 'utf8' })
	const questions = [
		'README.md',
		...guides.filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`),
	]
		.flatMap((file) => [...read(file).matchAll(/```graphql\n([\s\S]*?)```/g)])
		.flatMap(([, block = '']) => parse(block).definitions)
		.map((definition) => print(definition))

	it('are answered by the API, within its limits', () => {
		const schema = buildApiSchema()
		expect(questions.length).toBeGreaterThan(10)
		for (const query of questions) {
			expect(validate(schema, parse(query)), query).toEqual([])
			expect(() => checkOperation(schema, { query, variables: {} }), query).not.toThrow()
		}
	})
})

describe('The README', () => {
	it.each(['README.md', 'CONTRIBUTING.md', 'docs/configuration.md'])(
		'and %s name commands that exist',
		(file) => {
			const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'))
			const named = [...read(file).matchAll(/npm run ([a-z0-9:]+)/g)].map(([, name = '']) => name)
			expect(named.filter((name) => !(name in scripts))).toEqual([])
		},
	)

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
