import { describe, expect, it } from 'vitest'
import { ClosestActors } from '../../../../client/features/actor/ClosestActors'
import type { ShownActor } from '../../../../client/features/actor/shownActor'
import { namedRegion } from '../../namedTerritory'
import { render, wordsOf } from '../../render'

const LOIRE: Pick<ShownActor, 'name'> = { name: 'Pays de la Loire' }
const close = (name: string, affinity: number | null, sharedPartnersTotal = 1) => ({
	actor: namedRegion(`territory:FR:${name}`, name),
	affinity: { value: affinity, sentence: `${sharedPartnersTotal} partenaire en commun.` },
	overlap: { value: 0.2 },
	sharedPartnersTotal,
	sharedPartners: [namedRegion('territory:CN:370000', 'Shandong', { kind: 'PARTNER_TERRITORY' })],
	evidence: [
		{ recordId: 'partnership:P013', kind: 'PARTNERSHIP' as const, lastNews: '2001', fromMemory: false },
	],
})

describe('The closest actors of a profile', () => {
	it('have their reason, then a table whose records open', () => {
		const html = render(
			<ClosestActors actor={LOIRE} closest={[close('Bretagne', 1.5), close('Paris', null)]} />,
			'fr',
			'/?asOf=2026-11-26',
		)
		const words = wordsOf(html)
		expect(words).toMatch(/En premier, Bretagne\s: 1 partenaire en commun\./)
		expect(words).toMatch(/Bretagne Shandong 1,50 0,20 P013 dernière trace\s: 2001/)
		expect(words).toMatch(/Paris Shandong – 0,20/)
		expect(html).toContain('href="/fiches/partnership:P013?asOf=2026-11-26"')
		expect(html).toContain('href="/acteurs/territory:FR:Bretagne?asOf=2026-11-26"')
	})

	it('show how many more partners they share than are named', () => {
		const words = wordsOf(render(<ClosestActors actor={LOIRE} closest={[close('Bretagne', 3, 4)]} />))
		expect(words).toContain('et 3 autres')
	})

	it('are reported as none when nobody shares a partner', () => {
		expect(wordsOf(render(<ClosestActors actor={LOIRE} closest={[]} />))).toContain(
			'aucun autre acteur français n’a de partenaire en commun',
		)
	})
})
