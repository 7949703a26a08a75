import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse, print, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { checkOperation } from '../server/graphql/limits/checkOperation'
import { buildApiSchema } from '../server/graphql/schema'

const README = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8')
const PACKAGE: { scripts: Record<string, string> } = JSON.parse(
	readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8'),
)

/** Every question of the README, as a document of its own. */
const questions = [...README.matchAll(/```graphql\n([\s\S]*?)```/g)]
	.flatMap(([, block = '']) => parse(block).definitions)
	.map((definition) => print(definition))

describe('The README', () => {
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
})
