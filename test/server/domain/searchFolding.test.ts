import { describe, expect, it } from 'vitest'
import { searchForms, simplifySigns } from '../../../server/domain/searchFolding'

describe('The search forms of a text', () => {
	it.each([
		['廣東', ['廣東', '广东']],
		['濟南市', ['濟南市', '济南市']],
		['重慶', ['重慶', '重庆']],
		['瀋陽', ['瀋陽', '沈阳']],
		['上海', ['上海']],
		['重庆', ['重庆']],
		["Xi'an 陝西", ['xian 陝西', 'xi an 陝西', 'xian 陕西', 'xi an 陕西']],
	])('of « %s » are %j, with traditional signs also simplified', (text, forms) => {
		expect(searchForms(text)).toEqual(forms)
	})

	it('keep the number of signs, and signs that are simplified already', () => {
		const text = '中華人民共和國廣東省，𠌥 et Orléans'
		const simplified = simplifySigns(text)
		expect([...simplified]).toHaveLength([...text].length)
		expect(simplified).toContain('中华人民共和国广东省')
		expect(simplifySigns(simplified)).toBe(simplified)
	})

	it('keep a text without Chinese signs unchanged', () => {
		expect(simplifySigns('Région Bretagne, つくば')).toBe('Région Bretagne, つくば')
	})
})
