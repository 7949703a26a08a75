// @vitest-environment jsdom
import { createEvent, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Combobox, type ComboboxOption } from '../../../client/ui/Combobox'
import { mount } from '../mount'

const CITIES: readonly ComboboxOption[] = [
	{ id: 'shanghai', label: 'Shanghai', local: '上海', localLanguage: 'zh-Hans', group: 'Territoires' },
	{ id: 'shantou', label: 'Shantou', group: 'Territoires' },
	{ id: 'M012', label: 'Mission à Shanghai', group: 'Documents' },
]

interface CitiesProps {
	cities?: readonly ComboboxOption[]
	isReading?: boolean
	onChoose: (option: ComboboxOption) => void
}

function Cities({ cities = CITIES, isReading, onChoose }: CitiesProps) {
	const [text, setText] = useState('')
	const options = cities.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()))
	return (
		<Combobox
			label="Ville"
			text={text}
			onText={setText}
			options={options}
			isReading={isReading}
			onChoose={onChoose}
			onClear={() => setText('')}
		/>
	)
}

/** Its options are reordered once the button has the focus. */
function ReorderedCities({ onChoose }: CitiesProps) {
	const [cities, setCities] = useState(CITIES)
	return (
		<>
			<Cities cities={cities} onChoose={onChoose} />
			<button type="button" onFocus={() => setCities([...CITIES].reverse())}>
				Relire
			</button>
		</>
	)
}

const field = (): HTMLElement => screen.getByRole('combobox', { name: 'Ville' })
const isExpanded = (): boolean => field().getAttribute('aria-expanded') === 'true'

/** The active option of the field. */
function activeOption(): string | null {
	const id = field().getAttribute('aria-activedescendant')
	return id === null ? null : (document.getElementById(id)?.textContent ?? null)
}

function typeCities(props: Partial<CitiesProps> = {}) {
	const onChoose = vi.fn()
	const mounted = mount(<Cities onChoose={onChoose} {...props} />)
	return { ...mounted, onChoose, chosen: () => onChoose.mock.calls.map(([{ id }]) => id) }
}

describe('A combobox', () => {
	it('opens its list when the reader types, under the headings of its groups', async () => {
		const { user } = typeCities()
		await user.click(field())
		expect(isExpanded()).toBe(false)
		await user.keyboard('shan')
		expect(isExpanded()).toBe(true)
		const [places, papers] = screen.getAllByRole('group')
		expect(places?.textContent).toMatch(/^Territoires.*Shanghai.*Shantou$/)
		expect(papers?.textContent).toMatch(/^Documents.*Mission/)
	})

	it('moves its active option with the arrows, round both ends, while the focus stays in the field', async () => {
		const { user } = typeCities()
		await user.type(field(), 'shan')
		expect(activeOption()).toBeNull()
		const visited: (string | null)[] = []
		for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
			await user.keyboard(`{${key}}`)
			visited.push(activeOption())
			expect(document.activeElement).toBe(field())
		}
		expect(visited).toEqual([
			'Shanghai 上海',
			'Shantou',
			'Mission à Shanghai',
			'Shanghai 上海',
			'Mission à Shanghai',
		])
		expect(screen.getByRole('option', { selected: true }).textContent).toBe('Mission à Shanghai')
	})

	it('starts at the end of its list with the up arrow', async () => {
		const { user } = typeCities()
		await user.type(field(), 'shan{ArrowUp}')
		expect(activeOption()).toBe('Mission à Shanghai')
	})

	it('chooses the active option with Enter and closes', async () => {
		const { user, chosen } = typeCities()
		await user.type(field(), 'shan{ArrowDown}{ArrowDown}{Enter}')
		expect(chosen()).toEqual(['shantou'])
		expect(isExpanded()).toBe(false)
	})

	it('chooses the first option with Enter if none is active, and nothing if there is none', async () => {
		const { user, chosen } = typeCities()
		await user.type(field(), 'shan{Enter}')
		expect(chosen()).toEqual(['shanghai'])
		await user.clear(field())
		await user.type(field(), 'zzzz{Enter}')
		expect(chosen()).toEqual(['shanghai'])
	})

	it('chooses a clicked option', async () => {
		const { user, chosen } = typeCities()
		await user.type(field(), 'shan')
		await user.click(screen.getByRole('option', { name: /Shantou/ }))
		expect(chosen()).toEqual(['shantou'])
	})

	it('closes with Escape, keeps its text, and opens again with an arrow', async () => {
		const { user } = typeCities()
		await user.type(field(), 'shan{Escape}')
		expect(isExpanded()).toBe(false)
		expect(screen.queryByRole('option')).toBeNull()
		expect(field()).toHaveProperty('value', 'shan')
		await user.keyboard('{ArrowDown}')
		expect(isExpanded()).toBe(true)
	})

	it('leaves Escape to its surroundings once closed', async () => {
		const onEscape = vi.fn()
		const { user } = mount(
			<fieldset onKeyDown={({ key }) => key === 'Escape' && onEscape()}>
				<Cities onChoose={vi.fn()} />
			</fieldset>,
		)
		await user.type(field(), 'shan{Escape}')
		expect(onEscape).not.toHaveBeenCalled()
		await user.keyboard('{Escape}')
		expect(onEscape).toHaveBeenCalledOnce()
	})

	it('tells screen readers how many results there are, zero included, and nothing once closed', async () => {
		const { user } = typeCities()
		const told = (): string | null => screen.getByRole('status').textContent
		expect(told()).toBe('')
		await user.type(field(), 'shan')
		expect(told()).toBe('3 résultats')
		await user.keyboard('t')
		expect(told()).toBe('1 résultat')
		await user.keyboard('zz')
		expect(told()).toBe('aucun résultat')
		expect(screen.getByText('Aucun résultat pour « shantzz »')).toBeTruthy()
		await user.keyboard('{Escape}')
		expect(told()).toBe('')
	})

	it('says that there is no result only once the answer came', async () => {
		const { user } = typeCities({ cities: [], isReading: true })
		await user.type(field(), 'shan')
		expect(isExpanded()).toBe(false)
		expect(screen.queryByText(/Aucun résultat/)).toBeNull()
	})

	it('has no active option after the text changes', async () => {
		const { user } = typeCities()
		await user.type(field(), 'sha{ArrowDown}')
		expect(activeOption()).toBe('Shanghai 上海')
		await user.keyboard('n')
		expect(activeOption()).toBeNull()
	})

	it('keeps its active option when a later answer moves it, and chooses that one', async () => {
		const onChoose = vi.fn()
		const { user } = mount(<ReorderedCities onChoose={onChoose} />)
		await user.type(field(), 'shan{ArrowDown}')
		fireEvent.focus(screen.getByRole('button', { name: 'Relire' }))
		expect(activeOption()).toBe('Shanghai 上海')
		await user.keyboard('{Enter}')
		expect(onChoose.mock.calls[0]?.[0].id).toBe('shanghai')
	})

	it('ignores keys of an input method while a Chinese word is composed', async () => {
		const { user, chosen } = typeCities({
			cities: [
				{ id: 'shanghai', label: '上海' },
				{ id: 'haikou', label: '上海口' },
			],
		})
		await user.type(field(), '上海')
		for (const key of ['ArrowDown', 'Enter', 'Escape']) fireEvent.keyDown(field(), { key, isComposing: true })
		// Safari sends the Enter that ends a composition after its end.
		fireEvent(field(), createEvent.keyDown(field(), { key: 'Enter', keyCode: 229 }))
		expect(activeOption()).toBeNull()
		expect(chosen()).toEqual([])
		expect(isExpanded()).toBe(true)
		await user.keyboard('{ArrowDown}{Enter}')
		expect(chosen()).toEqual(['shanghai'])
	})

	it('is emptied by its button', async () => {
		const { user } = typeCities()
		await user.type(field(), 'shan')
		await user.click(screen.getByRole('button', { name: 'Effacer' }))
		expect(field()).toHaveProperty('value', '')
	})
})
