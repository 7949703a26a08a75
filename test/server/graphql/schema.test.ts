import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { buildApiSchema, emitSchema } from '../../../server/graphql/schema'

const schema = buildApiSchema()

describe('the schema', () => {
	it('is emitted as it is committed', () => {
		const committed = readFileSync(resolve(import.meta.dirname, '../../../schema/schema.graphql'), 'utf8')
		expect(emitSchema(schema)).toBe(committed)
	})

	it('describes each of its own object types', () => {
		const silent = Object.values(schema.getTypeMap()).filter(
			(type) =>
				isObjectType(type) &&
				!type.name.startsWith('__') &&
				!['Query', 'Mutation', 'Subscription'].includes(type.name) &&
				!type.description,
		)
		expect(silent.map(({ name }) => name)).toEqual([])
	})
})
