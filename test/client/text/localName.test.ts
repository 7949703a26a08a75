import { describe, expect, it } from 'vitest'
import { otherLocalName, shownLocalName } from '../../../client/text/localName'

describe('A local name', () => {
	it('is shown beside another name, unless the reader reads its language anyway', () => {
		expect(shownLocalName('Qingdao', '青岛', 'zh-Hans', 'fr')).toEqual({ text: '青岛', lang: 'zh-Hans' })
		expect(shownLocalName('Aurelle', 'アウレル市', 'ja', 'zh')).toEqual({ text: 'アウレル市', lang: 'ja' })
		expect(shownLocalName('青岛', '青島', 'zh-Hant', 'zh')).toBeNull()
		expect(shownLocalName('Qingdao', 'Qingdao', 'zh-Hans', 'fr')).toBeNull()
		expect(shownLocalName('Qingdao', '青岛', null, 'fr')).toBeNull()
	})

	it('is used in a picture if it differs', () => {
		expect([
			otherLocalName('Qingdao', '青岛'),
			otherLocalName('青岛', '青岛'),
			otherLocalName('x', null),
		]).toEqual(['青岛', null, null])
	})
})
