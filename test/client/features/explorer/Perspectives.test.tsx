// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { Perspectives } from '../../../../client/features/explorer/Perspectives'
import { PerspectivePanel } from '../../../../client/features/explorer/panel/PerspectivePanel'
import {
	DEFAULT_VIEW,
	formatExplorerView,
	PERSPECTIVES,
	type Perspective,
} from '../../../../client/state/explorerView'
import { viewOfPerspective } from '../../../../client/state/perspectives'
import { TodayProvider } from '../../../../client/state/readingDay'
import { mount } from '../../mount'

// In place of the real field, which asks the API.
vi.mock('../../../../client/views/actor/ActorField', () => ({
	ActorField: ({ label, onChoose }: { label: string; onChoose: (id: string) => void }) => (
		<button type="button" onClick={() => onChoose(VOSGES)}>
			{label}
		</button>
	),
}))

const DAY = '2026-11-27'
const VOSGES = 'territory:FR:departement:88'
const bar = (address: string) =>
	mount(
		<TodayProvider value={DAY}>
			<Perspectives />
		</TodayProvider>,
		'fr',
		address,
	)

/** The parameters of an address, in the order of their names. */
const parametersOf = (link: Element | null) => {
	const query = link?.getAttribute('href')?.split('?')[1] ?? ''
	return Object.fromEntries([...new URLSearchParams(query)].toSorted())
}

const panel = (perspective: Perspective, address = '/explorer', answers = {}) =>
	mount(
		<TodayProvider value={DAY}>
			<PerspectivePanel view={{ ...DEFAULT_VIEW, perspective }} />
		</TodayProvider>,
		'fr',
		address,
		answers,
	)

describe('The three perspectives', () => {
	it.each([null, VOSGES])('are three names, each a link to its own view (actor %s)', (actor) => {
		bar(actor === null ? '/explorer' : `/explorer?actor=${actor}`)
		const links = screen.getAllByRole('link')
		expect(links.map(({ textContent }) => textContent)).toEqual(['Ma collectivité', 'À suivre', 'Analyse'])
		const widest = { rollUpFrench: 'region', rollUpPartner: null } as const
		for (const [index, perspective] of PERSPECTIVES.entries()) {
			const view = viewOfPerspective({ perspective, actor, day: DAY, widest })
			expect(parametersOf(links[index] ?? null)).toEqual({
				...formatExplorerView(view, widest),
				...(actor !== null && { actor }),
			})
		}
	})

	it('say which one is open', () => {
		bar('/explorer?perspective=analyst')
		expect(screen.getByRole('link', { current: true }).textContent).toBe('Analyse')
	})
})

describe('The part that a perspective adds to the panel', () => {
	it('asks a director for the collectivité, and selects it', async () => {
		const { user, address } = panel('director')
		await user.click(screen.getByRole('button', { name: /^Quelle est votre collectivité/ }))
		const parameters = new URLSearchParams(address().split('?')[1])
		expect([parameters.get('actor'), parameters.get('chosen')]).toEqual([VOSGES, VOSGES])
	})

	it('asks nobody who has already chosen one', () => {
		panel('director', `/explorer?actor=${VOSGES}`)
		expect(screen.queryByRole('button')).toBeNull()
	})

	it('shows a coordinator upcoming overlaps and possible duplicates', async () => {
		panel('coordinator', '/explorer', {
			PerspectiveResults: {
				overlaps: { __typename: 'OverlapConnection', totalCount: 0, nodes: [] },
				duplicates: { __typename: 'DuplicateConnection', totalCount: 2 },
			},
		})
		const upcoming = await screen.findByRole('link', { name: 'Aucun croisement à venir recensé' })
		expect(upcoming.getAttribute('href')).toMatch(/^\/croisements\?when=upcoming/)
		expect(screen.getByRole('link', { name: '2 doublons possibles' })).toBeTruthy()
	})
})
