// @vitest-environment jsdom
/**
 * Opportunities of a selection: for a place of the partner country, those at that place, in the panel as on the map.
 */
import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MapView } from '../../../../../client/features/explorer/map/MapView'
import { SelectionPanel } from '../../../../../client/features/explorer/panel/SelectionPanel'
import type { OpportunityFilter, OverlapFilter } from '../../../../../client/graphql/generated/types'
import { DEFAULT_VIEW } from '../../../../../client/state/explorerView'
import { mount } from '../../../mount'
import { namedTerritory } from '../../../namedTerritory'
import { dataOf } from '../explorerRecords'

interface Asked {
	readonly overlaps: OverlapFilter
	readonly opportunities: OpportunityFilter
}

beforeEach(() => {
	vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000)
})
afterEach(() => vi.restoreAllMocks())

const NONE = { __typename: 'OverlapConnection', totalCount: 0, nodes: [] }
const SOME = { __typename: 'OpportunityConnection', totalCount: 5, nodes: [] }

const hear =
	(asked: Asked[]) =>
	(variables: unknown): { overlaps: object; opportunities: object } => {
		asked.push(variables as Asked)
		return { overlaps: NONE, opportunities: SOME }
	}

/** Shows the panel and the map with an actor selected. */
async function select(id: string, kind: string): Promise<{ readonly panel: Asked[]; readonly map: Asked[] }> {
	const asked = { panel: [] as Asked[], map: [] as Asked[] }
	const props = {
		view: { ...DEFAULT_VIEW, as: 'map' as const, chosen: [id] },
		data: dataOf([], []),
		act: () => {},
	}
	mount(
		<>
			<MapView {...props} />
			<SelectionPanel {...props} name={{ name: id, nameLanguage: 'fr', local: null, localLanguage: null }} />
		</>,
		'fr',
		'/explorer?as=map',
		{
			ChosenActor: {
				actor: {
					...namedTerritory(id, id),
					kind,
					aliases: [],
					linkCounts: {
						__typename: 'LinkCounts',
						links: 0,
						missions: 0,
						visits: 0,
						offices: 0,
						wishes: 0,
						offers: 0,
					},
					territory: null,
					population: null,
				},
			},
			SelectionResults: hear(asked.panel),
			MapResults: hear(asked.map),
		},
	)
	await act(async () => undefined)
	return asked
}

describe('Opportunities of the selection', () => {
	it('are those at a place of the partner country, once the actor is known to be one', async () => {
		const { panel, map } = await select('territory:z', 'PARTNER_TERRITORY')
		expect(panel).toHaveLength(1)
		expect(panel[0]).toMatchObject({
			overlaps: { actor: 'territory:z', place: null },
			opportunities: { actor: null, place: 'territory:z' },
		})
		expect(map).toMatchObject([{ opportunities: { actor: null, place: 'territory:z' } }])
		expect(screen.getByRole('link', { name: /5/ }).getAttribute('href')).toBe(
			'/a-mettre-en-commun?place=territory:z',
		)
	})

	it('are those of the actor itself otherwise', async () => {
		const { panel, map } = await select('territory:a', 'FRENCH_TERRITORY')
		expect(panel).toMatchObject([{ opportunities: { actor: 'territory:a', place: null } }])
		expect(map).toMatchObject([{ opportunities: { actor: 'territory:a', place: null } }])
		expect(screen.getByRole('link', { name: /5/ }).getAttribute('href')).toBe(
			'/a-mettre-en-commun?actor=territory:a',
		)
	})
})
