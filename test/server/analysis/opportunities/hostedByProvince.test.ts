import { describe, expect, it } from 'vitest'
import { hostedByProvince, withoutPartners } from '../../../../server/analysis/opportunities/hostedByProvince'
import { harbours } from '../../../fixtures/harbours'
import { partnership } from '../../../fixtures/records'

const { columns } = harbours([
	partnership('both', ['north'], ['oriel', 'capital'], { sectors: ['sector:wine'] }),
	partnership('other', ['north'], ['brume'], { sectors: ['sector:water'] }),
])
const { actors, sectors, links } = columns
const said = (hosted: ReturnType<typeof withoutPartners>) =>
	hosted && {
		province: actors.id(hosted.province),
		links: hosted.links.map((row) => links.recordAt(row).id),
		partners: hosted.partners.map((partner) => actors.id(partner)),
		named: hosted.named.map((sector) => sectors.id(sector)),
	}
const hosted = hostedByProvince(links.inOrder(), columns)

describe('what a collectivité has in the provinces', () => {
	it('is each link in the province of each of its partners, with the sectors that it names', () => {
		expect(hosted.map(said)).toEqual([
			{
				province: 'littoral',
				links: ['both', 'other'],
				partners: ['oriel', 'brume'],
				named: ['sector:wine', 'sector:water'],
			},
			{ province: 'marches', links: ['both'], partners: ['capital'], named: ['sector:wine'] },
		])
	})

	it('is without what a town has itself: its partners, and the links that have no other there', () => {
		const [littoral] = hosted
		if (!littoral) throw new Error('expected a province')
		const without = (...ids: readonly string[]) =>
			withoutPartners(
				littoral,
				ids.map((id) => actors.numbers.of(id)),
				columns,
			)
		expect(without('capital')).toBe(littoral)
		expect(said(without('oriel'))).toEqual({
			province: 'littoral',
			links: ['other'],
			partners: ['brume'],
			named: ['sector:water'],
		})
		expect(without('oriel', 'brume')).toBeNull()
	})
})
