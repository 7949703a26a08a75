import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { checkOperation } from '../../../server/graphql/limits/checkOperation'
import { buildApiSchema } from '../../../server/graphql/schema'

const schema = buildApiSchema()
const operations: Record<string, string> = JSON.parse(
	readFileSync(resolve(import.meta.dirname, '../../../client/graphql/operations.json'), 'utf8'),
)
const named = Object.values(operations).map(
	(query) => [/(?:query|mutation) (\w+)/.exec(query)?.[1], query] as const,
)

describe('the client’s own operations', () => {
	it.each(named)('%s is valid and stays within the limits', (_name, query) => {
		expect(validate(schema, parse(query))).toEqual([])
		expect(() => checkOperation(schema, { query, variables: {} })).not.toThrow()
	})
})
