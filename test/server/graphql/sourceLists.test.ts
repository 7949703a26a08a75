/** Holds the question about sources to the schema: a new list could leak hidden sources otherwise. */
import {
	getNamedType,
	isInterfaceType,
	isObjectType,
	Kind,
	parse,
	TypeInfo,
	validate,
	visit,
	visitWithTypeInfo,
} from 'graphql'
import { expect, it } from 'vitest'
import { buildApiSchema } from '../../../server/graphql/schema'
import { SOURCE_LISTS } from './askedOfReference'

const schema = buildApiSchema()
/** A letter is for the group and who represents: visitors are refused the whole question. */
const FOR_MEMBERS = ['MandateEvidence.sources']

const ownerOf = (type: string, field: string): string => `${type}.${field}`

it('the question about sources asks every public field that lists or counts them', () => {
	const document = parse(SOURCE_LISTS[1])
	expect(validate(schema, document)).toEqual([])
	const info = new TypeInfo(schema)
	const asked = new Set<string>()
	visit(
		document,
		visitWithTypeInfo(info, {
			enter: (node) => {
				if (node.kind === Kind.FIELD) asked.add(ownerOf(info.getParentType()?.name ?? '', node.name.value))
			},
		}),
	)
	const listing = Object.values(schema.getTypeMap()).flatMap((type) =>
		isObjectType(type) || isInterfaceType(type)
			? Object.values(type.getFields())
					.filter((field) => getNamedType(field.type).name === 'Source' || /^sources/.test(field.name))
					.map((field) => ownerOf(type.name, field.name))
			: [],
	)
	expect(listing.length).toBeGreaterThan(10)
	expect(listing.filter((field) => !asked.has(field) && !FOR_MEMBERS.includes(field))).toEqual([])
})
