// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { ChoicesForm } from '../../../../client/features/opportunities/ChoicesForm'
import { NO_OPPORTUNITY_CHOICES, type OpportunityChoices } from '../../../../client/state/opportunityChoices'
import type { RollUp } from '../../../../client/state/rollUp'
import { OPPORTUNITY_ACTS, OPPORTUNITY_KINDS } from '../../../../schema/enums'
import { mount } from '../../mount'
import { actorsNamed, chooseActor } from '../actorField'

const SECTORS = {
	sectors: [{ __typename: 'Sector', id: 'sector:bois', code: 'bois', label: 'Bois' }],
}
const VOSGES = 'territory:FR:departement:88'

function show(more: Partial<OpportunityChoices> = {}, address = '/a-mettre-en-commun') {
	const choices = { ...NO_OPPORTUNITY_CHOICES, ...more }
	const onChange = vi.fn<(next: OpportunityChoices) => void>()
	const onLevels = vi.fn<(next: RollUp) => void>()
	const counts = OPPORTUNITY_KINDS.map((kind, index) => ({
		__typename: 'OpportunityKindCount' as const,
		kind,
		count: 100 + index,
	}))
	const mounted = mount(
		<ChoicesForm choices={choices} counts={counts} onChange={onChange} onLevels={onLevels} />,
		'fr',
		address,
		{ SectorList: SECTORS, ...actorsNamed({ 'territory:CN:310000': 'Shanghai' }) },
	)
	return { ...mounted, choices, onChange, onLevels }
}

it('is behind a button that shows how many filters are set, and opens and closes', async () => {
	const { user } = show({ minScore: 0.5, sector: 'bois' })
	const button = screen.getByRole('button', { name: /2/ })
	expect(button.getAttribute('aria-expanded')).toBe('false')
	await user.click(button)
	expect(button.getAttribute('aria-expanded')).toBe('true')
	expect(document.getElementById(button.getAttribute('aria-controls') ?? '')).toBeTruthy()
	await user.click(button)
	expect(button.getAttribute('aria-expanded')).toBe('false')
})

it('chooses kinds, several together, each with the number that the other filters let through', async () => {
	const [first, second] = OPPORTUNITY_KINDS
	const { user, choices, onChange } = show({ kinds: [first] })
	const boxes = screen.getAllByRole<HTMLInputElement>('checkbox').slice(0, OPPORTUNITY_KINDS.length)
	expect(boxes.map(({ checked }) => checked)).toEqual(OPPORTUNITY_KINDS.map((kind) => kind === first))
	expect(boxes.map((box) => box.closest('label')?.textContent?.match(/\d+$/)?.[0])).toEqual(
		OPPORTUNITY_KINDS.map((_, index) => String(100 + index)),
	)
	await user.click(boxes[1] as HTMLElement)
	await user.click(boxes[0] as HTMLElement)
	expect(onChange.mock.calls).toEqual([[{ ...choices, kinds: [first, second] }], [{ ...choices, kinds: [] }]])
})

it('offers acts of « ma collectivité » only when one is chosen', async () => {
	show()
	const acts = () =>
		screen
			.queryAllByRole('option')
			.filter((one) => (OPPORTUNITY_ACTS as readonly string[]).includes(one.getAttribute('value') ?? ''))
	expect(acts()).toEqual([])
	const { user, choices, onChange } = show({}, `/a-mettre-en-commun?actor=${VOSGES}`)
	expect(acts()).toHaveLength(OPPORTUNITY_ACTS.length)
	const [one] = acts()
	await user.selectOptions(one?.closest('select') as HTMLElement, OPPORTUNITY_ACTS[0])
	expect(onChange.mock.calls).toEqual([[{ ...choices, act: OPPORTUNITY_ACTS[0] }]])
})

it('chooses a place, a sector and a minimum score, and keeps the other filters', async () => {
	const { user, choices, onChange } = show({ minScore: 0.5 })
	await chooseActor(user, 'Lieu', 'Shanghai')
	await user.selectOptions(
		(await screen.findByRole('option', { name: 'Bois' })).closest('select') as HTMLElement,
		'bois',
	)
	const least = screen.getByRole('option', { name: '0,75' })
	await user.selectOptions(least.closest('select') as HTMLElement, '0.75')
	expect(onChange.mock.calls).toEqual([
		[{ ...choices, place: 'territory:CN:310000' }],
		[{ ...choices, sector: 'bois' }],
		[{ ...choices, minScore: 0.75 }],
	])
})

it('sets the level of actors separately from the filters', async () => {
	const { user, onChange, onLevels } = show()
	const levels = screen
		.getAllByRole('combobox')
		.map((one) => within(one).queryByRole('option', { name: /^Régions?$/ }))
	const region = levels.find((one) => one !== null)
	await user.selectOptions(region?.closest('select') as HTMLElement, 'region')
	expect(onLevels.mock.calls).toEqual([[{ rollUpFrench: 'region', rollUpPartner: null }]])
	expect(onChange).not.toHaveBeenCalled()
})

it("clears every filter at once, keeps the reader's weights, and offers nothing without a filter", async () => {
	const weights = { ...NO_OPPORTUNITY_CHOICES.weights, time: 5 }
	const { user, onChange } = show({ minScore: 0.5, kinds: [OPPORTUNITY_KINDS[0]], weights })
	await user.click(screen.getByRole('button', { name: 'Retirer les filtres' }))
	expect(onChange.mock.calls).toEqual([[{ ...NO_OPPORTUNITY_CHOICES, weights }]])
})
