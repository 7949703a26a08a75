import { isInterfaceType, isIntrospectionType, isObjectType } from 'graphql'
import { ruleOf } from '../../../server/graphql/rules'
import { buildApiSchema } from '../../../server/graphql/schema'
import type { Rule } from '../../../server/policy/rule'

/** The rule of each field of the API, by `Type.field`. */
export const FIELD_RULES: ReadonlyMap<string, Rule | undefined> = new Map(
	Object.values(buildApiSchema().getTypeMap()).flatMap((type) =>
		(isObjectType(type) || isInterfaceType(type)) && !isIntrospectionType(type)
			? Object.values(type.getFields()).map(
					(field) => [`${type.name}.${field.name}`, ruleOf(type, field)] as const,
				)
			: [],
	),
)
