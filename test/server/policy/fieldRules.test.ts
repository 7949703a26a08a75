import { getNamedType, isInterfaceType, isObjectType, isUnionType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { buildApiSchema, schemaFields } from '../../../server/graphql/schema'
import { expectRules, FIELD_RULES } from '../../../server/policy/fieldRules'
import { RIGHTS } from '../../../server/policy/rights'

const schema = buildApiSchema()
const fields = schemaFields(schema)

describe('The rules of fields', () => {
	it('are there for each field: without one the schema is not built', () => {
		expect(fields.length).toBeGreaterThan(700)
		expect(() => expectRules(fields)).not.toThrow()
		for (const field of ['Mission.label', 'Query.me', 'Me.email', 'Query.overlaps']) {
			const rules = new Map(FIELD_RULES)
			expect(rules.delete(field)).toBe(true)
			expect(() => expectRules(fields, rules)).toThrow(`without one: ${field};`)
		}
	})

	it('are there for nothing else', () => {
		const rules = new Map(FIELD_RULES).set('Mission.secret', 'PUBLIC')
		expect(() => expectRules(fields, rules)).toThrow('rules of no field: Mission.secret')
	})

	it('name rights of the table', () => {
		const rights = new Set(
			Object.entries(RIGHTS).flatMap(([object, actions]) =>
				Object.keys(actions).map((action) => `${object}.${action}`),
			),
		)
		const named = [...FIELD_RULES.values()].filter((rule) => rule.includes('.'))
		expect(named.filter((rule) => !rights.has(rule))).toEqual([])
	})

	it('let no public field lead to an object that stands below a right', () => {
		const below = new Set(
			[...FIELD_RULES].filter(([, rule]) => rule === 'BELOW').map(([field]) => field.split('.')[0]),
		)
		expect(below.size).toBeGreaterThan(3)
		const leading = Object.values(schema.getTypeMap()).flatMap((type) => {
			if (!isObjectType(type) && !isInterfaceType(type)) return []
			return Object.values(type.getFields()).filter((field) => {
				const to = getNamedType(field.type)
				const reached = isUnionType(to) ? to.getTypes().map(({ name }) => name) : [to.name]
				return (
					FIELD_RULES.get(`${type.name}.${field.name}`) === 'PUBLIC' &&
					reached.some((name) => below.has(name))
				)
			})
		})
		expect(leading.map(({ name }) => name)).toEqual([])
	})
})
