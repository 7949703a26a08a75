import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { explorerFilter } from '../../../../client/features/explorer/explorerFilter'
import { cypherOfRecords, graphqlOf, MAX_CYPHER_IDS } from '../../../../client/features/explorer/ViewQueries'
import { DEFAULT_VIEW } from '../../../../client/state/explorerView'
import { buildApiSchema } from '../../../../server/graphql/schema'

const filter = explorerFilter({ ...DEFAULT_VIEW, sectors: ['sea'] }, { asOf: null, includeScenario: false })

describe('The queries of a view', () => {
	it.each(['matrix', 'map', 'graph', 'timeline', 'table'] as const)(
		'are valid queries of the API (%s)',
		(as) => {
			const { query, variables } = graphqlOf({ ...DEFAULT_VIEW, as }, filter)
			expect(validate(buildApiSchema(), parse(query))).toEqual([])
			expect(JSON.parse(variables).filter).toEqual({
				recordKinds: ['PARTNERSHIP', 'MISSION', 'OFFICE', 'WISH'],
				sectors: ['sea'],
				includeScenario: false,
			})
		},
	)

	it('name the records in Cypher, with public ids only', () => {
		const cypher = cypherOfRecords(['mission:M012', "x' OR 1=1 //", 'partnership:P001'])
		expect(cypher).toContain("WHERE record.id IN ['mission:M012', 'partnership:P001']")
		expect(cypher).not.toContain('OR 1=1')
		expect(cypherOfRecords([])).toBeNull()
		const many = Array.from({ length: MAX_CYPHER_IDS + 1 }, (_, index) => `mission:M${index}`)
		expect(cypherOfRecords(many)?.match(/mission:/g)).toHaveLength(MAX_CYPHER_IDS)
	})
})
