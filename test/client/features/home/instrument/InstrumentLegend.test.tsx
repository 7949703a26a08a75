// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { InstrumentLegend } from '../../../../../client/features/home/instrument/InstrumentLegend'
import type { Language } from '../../../../../schema/enums'
import { mount } from '../../../mount'

const legend = (language: Language, read = 188) =>
	mount(<InstrumentLegend ages={{ HEARD: 75, SILENT: 61, UNDATED: 52 }} read={read} total={188} />, language)

describe('The legend of the map', () => {
	it.each([
		['fr', 'Natural Earth (domaine public)'],
		['en', 'Natural Earth (public domain)'],
		['zh', 'Natural Earth（公有领域）'],
	] as const)('names the source of the coastlines and their licence (%s)', (language, words) => {
		legend(language)
		expect(document.body.textContent).toContain(words)
	})

	it('counts the links of each age, and says when not all are drawn', () => {
		legend('fr', 150)
		expect(screen.getByRole('list', { name: 'Légende' }).textContent).toMatch(/75.*61.*52/)
		expect(document.body.textContent).toContain('150 liens tracés sur 188.')
	})
})
