// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { FiltersPanel } from '../../../../client/features/explorer/FiltersPanel'
import type { GraphAnswer } from '../../../../client/features/explorer/graph/useGraph'
import { DEFAULT_VIEW, type ExplorerView } from '../../../../client/state/explorerView'
import { mount } from '../../mount'
import { actsOn, dataOf, NO_GRAPH, recordOf } from './explorerRecords'

const SECTORS = {
	sectors: [{ __typename: 'Sector', id: 'sector:bois', code: 'bois', label: 'Bois' }],
}

/** What the graph drew: two actors, one of which is folded. */
const graph = {
	...NO_GRAPH,
	built: {
		actors: new Map([
			['a', { id: 'a', kind: 'FRENCH_TERRITORY', level: 'region' }],
			['b', { id: 'b', kind: 'FRENCH_TERRITORY', level: 'commune' }],
		]),
		folds: [{ members: ['b'] }],
	},
	results: { current: { overlaps: { totalCount: 7 }, opportunities: { totalCount: 3 } } },
} as unknown as GraphAnswer

const data = {
	...dataOf([recordOf({ id: 'partnership:P1' })]),
	all: {
		...dataOf([]).all,
		countsByKind: [{ kind: 'PARTNERSHIP', count: 12 }],
	} as ReturnType<typeof dataOf>['all'],
	graph,
}

let onClose: ReturnType<typeof vi.fn<() => void>>
beforeEach(() => {
	onClose = vi.fn<() => void>()
})

function show(more: Partial<ExplorerView> = {}, isOpen = true) {
	const view: ExplorerView = { ...DEFAULT_VIEW, ...more }
	const { act, views: changed } = actsOn(view)
	const mounted = mount(
		<FiltersPanel view={view} data={data} isOpen={isOpen} act={act} onClose={onClose} />,
		'fr',
		'/explorer',
		{ SectorList: SECTORS },
	)
	return { ...mounted, view, changed }
}

const panel = () => screen.getByRole('complementary', { name: 'Filtres' })

it('is absent from the screen until opened', () => {
	show({}, false)
	expect(screen.queryByRole('complementary')).toBeNull()
})

it('closes with Escape, and with its own button', async () => {
	const { user } = show()
	fireEvent.keyDown(panel(), { key: 'Escape' })
	await user.click(screen.getByRole('button', { name: 'Fermer les filtres' }))
	expect(onClose).toHaveBeenCalledTimes(2)
})

it('counts the links of each kind, and can leave one out', async () => {
	const { user, view, changed } = show()
	const links = within(screen.getByRole('group', { name: 'Relations' }))
	const [first, ...others] = links.getAllByRole<HTMLInputElement>('checkbox')
	expect([first, ...others].every((one) => one?.checked)).toBe(true)
	expect(links.getByText('12')).toBeTruthy()
	if (!first) throw new Error('Expected kinds of links.')
	await user.click(first)
	const [next] = changed()
	expect(next?.links.length).toBe(others.length)
	expect({ ...next, links: [] }).toEqual(view)
})

it('chooses a sector, and clears it', async () => {
	const { user, changed } = show()
	await user.selectOptions(
		await screen.findByRole('combobox', { name: 'Filière' }),
		await screen.findByRole('option', { name: 'Bois' }),
	)
	expect(changed().map(({ sectors }) => sectors)).toEqual([['bois']])
})

it('takes a year when its field loses the focus, and removes the bound if it is not a year', async () => {
	const { user, changed } = show({ from: '2010' })
	const [from, to] = within(screen.getByRole('group', { name: 'Période' })).getAllByRole('textbox')
	if (!from || !to) throw new Error('Expected two years.')
	await user.type(to, '2014')
	expect(changed()).toEqual([])
	await user.tab()
	await user.clear(from)
	await user.type(from, 'mille{Enter}')
	expect(changed().map((view) => [view.from, view.to])).toEqual([
		['2010', '2014'],
		[null, null],
	])
})

it('sets a minimum confidence, and marks the chosen one', async () => {
	const { user, changed } = show()
	const group = within(screen.getByRole('group', { name: 'Confiance, au moins' }))
	const pressed = () => group.getAllByRole('button').map((one) => one.getAttribute('aria-pressed'))
	expect(pressed().filter((one) => one === 'true')).toHaveLength(1)
	for (const one of group.getAllByRole('button')) await user.click(one)
	expect(
		changed()
			.map(({ minConfidence }) => minConfidence)
			.sort(),
	).toEqual(['HIGH', 'LOW', 'MEDIUM'])
})

it('highlights overlaps or opportunities beside the graph, each with its count, and says what is shown', async () => {
	const { user, changed } = show({ as: 'graph', overlap: 'overlap:1' })
	const raised = screen.getByRole('checkbox', { name: /^Croisements\s*7$/ })
	await user.click(raised)
	expect(changed()).toMatchObject([{ showOverlaps: false, overlap: null, showOpportunities: true }])
	expect(screen.getByRole('checkbox', { name: /3$/ })).toHaveProperty('checked', true)
	expect(screen.getByRole('status').textContent).toMatch(/^1 /)
})

it('clears all filters at once, and keeps the subjects of the view', async () => {
	const { user, changed } = show({
		sectors: ['bois'],
		minConfidence: 'HIGH',
		from: '2010',
		ids: ['territory:a'],
	})
	await user.click(screen.getByRole('button', { name: 'Tout effacer' }))
	expect(changed()).toMatchObject([{ sectors: [], minConfidence: 'LOW', from: null, ids: ['territory:a'] }])
})
