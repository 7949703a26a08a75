import { describe, expect, it } from 'vitest'
import {
	type MarkedOpportunity,
	opportunityPart,
} from '../../../../../client/features/explorer/graph/graphParts'
import { namedTerritory } from '../../../namedTerritory'

describe('The line that an opportunity adds to the graph', () => {
	it('is a proposal as old as the records behind it', () => {
		const found = {
			host: namedTerritory('host', 'Morbihan'),
			guest: namedTerritory('guest', 'Vosges'),
			place: null,
			office: null,
			lastNews: '2017-01',
		} as unknown as MarkedOpportunity
		expect(opportunityPart(found).links).toMatchObject([
			{ from: 'host', to: 'guest', record: null, news: { kind: 'WISH', lastNews: '2017-01' } },
		])
	})
})
