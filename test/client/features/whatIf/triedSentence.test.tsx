// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { ChangeSentence } from '../../../../client/features/whatIf/ChangeSentence'
import { mount } from '../../mount'

const RECORD = {
	TriedRecord: { record: { __typename: 'Partnership', id: 'partnership:P062', label: 'Jumelage' } },
}

describe('The end date of a change', () => {
	it.each([
		['fr', '2027-01-15', 'Fin le 15\u00a0janvier 2027'],
		['fr', '2027-01', 'Fin en janvier 2027'],
		['fr', '2027', 'Fin en 2027'],
		['en', '2027-01', 'Ends in January 2027'],
		['zh', '2027-01', '2027年1月终止'],
	] as const)('is written in %s no more precisely than it is known: %s', (language, date, words) => {
		mount(
			<ChangeSentence change={{ kind: 'end', record: 'partnership:P062', date }} />,
			language,
			'/et-si',
			RECORD,
		)
		expect(document.body.textContent?.replaceAll('\u00a0', ' ')).toContain(words.replaceAll('\u00a0', ' '))
	})
})
