import { describe, expect, it } from 'vitest'
import {
	type OtherOpportunity,
	otherHosts,
	rankAmongHosts,
} from '../../../../client/features/opportunities/shownOpportunity'

const idea = (id: string, guest: string, city: string): OtherOpportunity => ({
	id,
	title: id,
	score: 0.5,
	lastNews: null,
	guest: { id: guest },
	place: { id: city },
	office: { id: `office of ${id}`, place: { id: city } },
})

const ranked = [
	idea('a', 'vosges', 'qingdao'),
	idea('b', 'other', 'qingdao'),
	idea('c', 'vosges', 'jinan'),
	idea('d', 'vosges', 'qingdao'),
	{ ...idea('no-office', 'vosges', 'qingdao'), office: null },
]

describe('The rank of an opportunity', () => {
	it('counts only those of its guest', () => {
		expect([rankAmongHosts('a', 'vosges', ranked), rankAmongHosts('d', 'vosges', ranked)]).toEqual([1, 3])
		expect(rankAmongHosts('gone', 'vosges', ranked)).toBeNull()
	})
})

describe('The other hosts', () => {
	it('are the offices of the same city for the same guest', () => {
		const [first] = ranked
		expect(
			first && otherHosts(first as Parameters<typeof otherHosts>[0], ranked).map(({ id }) => id),
		).toEqual(['d'])
	})
})
