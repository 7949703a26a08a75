// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { WeightsForm } from '../../../../client/features/opportunities/WeightsForm'
import { PROPOSED_WEIGHTS, type Weights } from '../../../../client/state/opportunityChoices'
import { mount } from '../../mount'

const NO_WEIGHTS: Weights = { affinity: 0, time: 0, complementarity: 0, feasibility: 0, equity: 0 }

function Form({
	first = PROPOSED_WEIGHTS,
	onChange,
}: {
	first?: Weights
	onChange: (next: Weights) => void
}) {
	const [weights, setWeights] = useState(first)
	return (
		<WeightsForm
			weights={weights}
			onChange={(next) => {
				setWeights(next)
				onChange(next)
			}}
		/>
	)
}

function mountForm(first?: Weights) {
	const onChange = vi.fn()
	mount(<Form first={first} onChange={onChange} />, 'fr', '/a-mettre-en-commun#poids')
	return onChange
}

const slider = (name: string): HTMLInputElement => screen.getByRole('slider', { name })
const move = (name: string, value: number): void => {
	fireEvent.change(slider(name), { target: { value: String(value) } })
}
const rest = async (): Promise<void> => {
	await vi.advanceTimersByTimeAsync(300)
}

beforeEach(() => {
	vi.useFakeTimers()
})
afterEach(() => {
	vi.useRealTimers()
})

describe('The weight sliders', () => {
	it('take the focus, and arrows move them in steps of 5 from 0 to 100', () => {
		mountForm()
		for (const one of screen.getAllByRole<HTMLInputElement>('slider')) {
			expect([one.type, one.min, one.max, one.step]).toEqual(['range', '0', '100', '5'])
			one.focus()
			expect(document.activeElement).toBe(one)
		}
		expect(screen.getAllByRole('slider')).toHaveLength(5)
	})

	it('show each share of the total at once, on all of them', () => {
		mountForm({ ...NO_WEIGHTS, time: 50, equity: 50 })
		expect(slider('Temps').getAttribute('aria-valuetext')).toMatch(/^50\s%$/)
		move('Affinité', 100)
		const said = ['Affinité', 'Temps', 'Équité'].map((name) => slider(name).getAttribute('aria-valuetext'))
		expect(said.map((words) => words?.replace(/\s/u, ' '))).toEqual(['50 %', '25 %', '25 %'])
		expect(screen.getAllByRole('status', { hidden: true }).map(({ textContent }) => textContent)).toContain(
			slider('Affinité').getAttribute('aria-valuetext'),
		)
	})

	it('set the weights once they rest, one time for a whole move', async () => {
		const onChange = mountForm()
		for (const value of [5, 10, 15]) move('Temps', value)
		expect(onChange).not.toHaveBeenCalled()
		await rest()
		expect(onChange.mock.calls).toEqual([[{ ...PROPOSED_WEIGHTS, time: 15 }]])
	})

	it('say why nothing changes if all weights are zero, and set nothing', async () => {
		const onChange = mountForm({ ...NO_WEIGHTS, time: 50 })
		move('Temps', 0)
		await rest()
		expect(onChange).not.toHaveBeenCalled()
		expect(
			screen.getByText('Au moins un critère doit compter : la liste garde les poids précédents.'),
		).toBeTruthy()
		move('Équité', 10)
		await rest()
		expect(onChange.mock.calls).toEqual([[{ ...NO_WEIGHTS, equity: 10 }]])
	})

	it('reset to the proposed weights at once, and move the focus to the heading', async () => {
		const onChange = mountForm()
		move('Temps', 100)
		await rest()
		fireEvent.click(screen.getByRole('button', { name: 'Revenir aux poids proposés' }))
		expect(onChange.mock.lastCall).toEqual([PROPOSED_WEIGHTS])
		expect(screen.queryByRole('button', { name: 'Revenir aux poids proposés' })).toBeNull()
		expect(document.activeElement?.tagName).toBe('SUMMARY')
	})
})
