import { describe, expect, it } from 'vitest'
import { sharedOffices } from '../../../../../client/features/home/instrument/offices'

type Opportunities = Parameters<typeof sharedOffices>[0]
type Records = Parameters<typeof sharedOffices>[1]

const actor = (id: string) => ({ id, name: id, territory: { id } })
const offer = (host: string, place = 'port', kind = 'SHARED_OFFICE') => ({
	kind,
	guest: actor('vosges'),
	place: { id: place },
	actors: [actor(host), actor('vosges')],
})
const read = (nodes: readonly object[], totalCount = nodes.length) =>
	({ nodes, totalCount }) as unknown as Opportunities
const WISHES = [
	{
		kind: 'WISH',
		lastNews: '2016',
		ends: {
			french: [{ actor: actor('loire') }, { actor: actor('vosges') }],
			partner: [{ place: { id: 'port' } }],
		},
	},
	{
		kind: 'WISH',
		lastNews: '2017-01-31',
		ends: { french: [{ actor: actor('vosges') }], partner: [{ place: { id: 'port' } }] },
	},
] as unknown as Records

describe('Offices that could host an actor', () => {
	it("are counted at the place of the first opportunity, with the actor's own wish", () => {
		const nodes = [
			offer('loire'),
			offer('bretagne'),
			offer('lyon', 'town'),
			offer('auch', 'port', 'CONSORTIUM'),
		]
		expect(sharedOffices(read(nodes), WISHES)).toEqual({
			place: 'port',
			guest: 'vosges',
			hosts: new Set(['loire', 'bretagne']),
			wished: '2017-01-31',
			count: 2,
		})
	})

	it('are none if another opportunity comes first, or if not all were loaded', () => {
		expect(sharedOffices(read([offer('auch', 'port', 'CONSORTIUM'), offer('loire')]), [])).toBeNull()
		expect(sharedOffices(read([offer('loire')], 9), [])).toBeNull()
		expect(sharedOffices(read([]), [])).toBeNull()
		expect(sharedOffices(read([offer('loire')]), [])?.wished).toBeNull()
	})
})
