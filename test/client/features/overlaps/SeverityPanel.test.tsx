// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SeverityPanel } from '../../../../client/features/overlaps/SeverityPanel'
import { mount } from '../../mount'
import { render, wordsOf } from '../../render'

const factor = (name: string, value: number, weight: number) => ({
	name,
	title: name,
	value,
	weight,
	sentence: `Phrase de ${name}.`,
})

/** (0.75 × .5 + 0.5 × .25 + 0.6 × .25) × 0.7 × 0.7 = 0.65 × 0.49 */
const OVERLAP = {
	severity: 0.65 * 0.49,
	severityLevel: 'MEDIUM' as const,
	factors: [
		factor('simultaneity', 0.75, 0.5),
		factor('competingSectors', 0.5, 0.25),
		factor('evidence', 0.6, 0.25),
		factor('occasion', 0.7, 0),
		factor('kind', 0.7, 0),
	],
	crowding: null,
	mitigations: [],
}

describe('The severity of an overlap', () => {
	it('is a word first; its number is folded with the calculation', () => {
		mount(<SeverityPanel overlap={OVERLAP} />)
		expect(screen.getByRole('heading').textContent).toBe('Intensité moyenne')
		expect(screen.getByText('Voir le calcul').closest('details')?.open).toBe(false)
	})

	it('unfolds the calculation', async () => {
		const { user } = mount(<SeverityPanel overlap={OVERLAP} />)
		await user.click(screen.getByText('Voir le calcul'))
		expect(screen.getByText('Voir le calcul').closest('details')?.open).toBe(true)
	})

	it('adds up: the weighted sum, times the occasion, times the kind, is the severity', () => {
		mount(<SeverityPanel overlap={OVERLAP} />)
		const rows = screen.getAllByRole('definition').map(({ textContent }) => textContent ?? '')
		expect(rows).toEqual(['0,650', '× 0,7', '× 0,7', '= 0,319'])
		const [sum = 0, ...others] = rows.map((row) => Number(row.replace(/[^\d,]/g, '').replace(',', '.')))
		const severity = others.pop() ?? 0
		expect(others.reduce((product, value) => product * value, sum)).toBeCloseTo(severity, 2)
	})

	it('lists only the weighted factors above the sum, and explains the multipliers', () => {
		mount(<SeverityPanel overlap={OVERLAP} />)
		expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(3)
		expect(screen.getByText('Phrase de occasion.')).toBeTruthy()
		expect(screen.getByText('Phrase de kind.')).toBeTruthy()
	})

	it('has a word for each level in each language', () => {
		const words = (['HIGH', 'MEDIUM', 'LOW'] as const).map((severityLevel) =>
			wordsOf(render(<SeverityPanel overlap={{ ...OVERLAP, severityLevel }} />, 'en')),
		)
		expect(words.map((text) => /^(\w+) intensity/.exec(text)?.[1])).toEqual(['High', 'Medium', 'Low'])
	})
})
