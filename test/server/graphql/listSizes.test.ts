import {
	type GraphQLField,
	GraphQLList,
	GraphQLNonNull,
	GraphQLObjectType,
	getNamedType,
	isCompositeType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { buildApiSchema } from '../../../server/graphql/schema'

/**
 * Lists of objects without `first`, by what bounds them. Their cost is counted as a handful: what may hold hundreds
 * must not stand here.
 */
const BOUNDED: Readonly<Record<string, string>> = {
	'the parts of one record, as its tables name them': `Mission.actors Mission.sources Mission.participants
		Mission.stops Mission.sectors Office.actors Office.sources Office.owners Partnership.actors
		Partnership.sources Partnership.frenchActors Partnership.partnerActors Partnership.sectors Event.actors
		Event.sources Wish.actors Wish.sources Wish.sectors Evidence.actors Evidence.sources
		PublicFunction.sources Territory.formerNames Organisation.formerNames Territory.partOf
		Territory.functions Organisation.functions Organisation.jurisdiction Organisation.sources
		GraphEdge.sectors Duplicate.records`,
	'a vocabulary': `Query.sectors Query.suggest Coverage.levels Coverage.tables OverlapConnection.countsByKind
		OverlapGroup.countsByKind OpportunityBoard.groups OpportunityBoard.countsByKind Gaps.provinces Gaps.rows
		FragmentationIndex.sizes Opportunity.criteria Overlap.factors`,
	'days or years of one answer':
		'Crowding.steps FragmentationIndex.trend PlacePrecheck.drafts Precheck.dates Precheck.dateWarnings',
	'the places of one draft': 'Precheck.places',
	'a way inside one constellation': 'ConstellationWay.steps',
	'consulates and embassies of one place': 'Overlap.contacts Opportunity.contacts Meeting.contacts',
	'a limit of its own': 'Subgraph.nodes Subgraph.edges',
}
const SENTENCE = /\.sentenceParts$/
const PAGE = /Connection\.(nodes|edges)$/

const lists = Object.values(buildApiSchema().getTypeMap())
	.filter((type) => type instanceof GraphQLObjectType)
	.filter(({ name }) => !name.startsWith('__'))
	.flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
	.filter(({ field }) => isListOfObjects(field))
	.map(({ type, field }) => ({ name: `${type.name}.${field.name}`, type, field }))

function isListOfObjects({ type }: GraphQLField<unknown, unknown>): boolean {
	const bare = type instanceof GraphQLNonNull ? type.ofType : type
	return bare instanceof GraphQLList && isCompositeType(getNamedType(type))
}

function takesFirst({ field }: { readonly field: GraphQLField<unknown, unknown> }): boolean {
	return field.args.some(({ name }) => name === 'first')
}

describe('a list of objects', () => {
	it('takes first, or is known to be short', () => {
		const bounded = new Set(Object.values(BOUNDED).flatMap((names) => names.split(/\s+/)))
		const unsized = lists.filter((list) => !takesFirst(list)).map(({ name }) => name)
		expect(unsized.filter((name) => !bounded.has(name) && !SENTENCE.test(name) && !PAGE.test(name))).toEqual(
			[],
		)
		expect([...bounded].filter((name) => !unsized.includes(name))).toEqual([])
	})

	it('that takes first has its total beside it', () => {
		const without = lists.filter(takesFirst).filter(({ type, field }) => {
			const fields = type.getFields()
			return !fields[`${field.name}Total`] && !(field.name === 'evidence' && fields.evidenceCount)
		})
		// Of the root: an index for each key of a closed list.
		expect(without.map(({ name }) => name)).toEqual(['Query.fragmentation'])
	})
})
