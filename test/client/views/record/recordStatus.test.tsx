import { describe, expect, it } from 'vitest'
import { useText } from '../../../../client/text/useText'
import { linkStatusWords, wishStatusWords } from '../../../../client/views/record/recordStatus'
import { render, wordsOf } from '../../render'

type Wish = Parameters<typeof wishStatusWords>[0]

function WishStatus({ wish }: { wish: Wish }) {
	return wishStatusWords(wish, useText())
}

function LinkStatus({ fromMemory }: { fromMemory: boolean }) {
	return linkStatusWords({ status: 'ACTIF', fromMemory }, useText())
}

describe('The status of a record', () => {
	it('says when a wish with an unknown outcome was reported, as exactly as is known', () => {
		const saidOf = (attestedSince: string | null, language: 'fr' | 'en' | 'zh' = 'fr') =>
			wordsOf(
				render(
					<WishStatus wish={{ wishStatus: 'INCONNU', attestedSince, period: { start: null } }} />,
					language,
				),
			)
		expect(saidOf('2017-01-31')).toBe('rapporté le 31 janvier 2017, suite inconnue')
		expect(saidOf('2017-01')).toBe('rapporté en janvier 2017, suite inconnue')
		expect(saidOf(null)).toBe('suite inconnue')
		expect(saidOf('2017-01-31', 'en')).toBe('reported on 31 January 2017, outcome unknown')
		expect(saidOf('2017-01', 'zh')).toBe('2017年1月的记录，后续不详')
	})

	it('gives the outcome of a wish if it is known', () => {
		const wish: Wish = { wishStatus: 'SATISFIED', attestedSince: '2017-01', period: { start: null } }
		expect(wordsOf(render(<WishStatus wish={wish} />))).toBe('satisfait')
	})

	it('is what the source of a link says, and nothing for a link stated only from memory', () => {
		expect(wordsOf(render(<LinkStatus fromMemory={false} />))).toBe('actif')
		expect(wordsOf(render(<LinkStatus fromMemory />))).toBe('de mémoire, à vérifier')
	})
})
