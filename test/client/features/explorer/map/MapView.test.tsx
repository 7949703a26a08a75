// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MapView } from '../../../../../client/features/explorer/map/MapView'
import {
	countedConnections,
	mapConnections,
	recordsInOverlaps,
} from '../../../../../client/features/explorer/map/mapConnections'
import type { GraphFilter } from '../../../../../client/graphql/generated/types'
import { DEFAULT_VIEW, type ExplorerView } from '../../../../../client/state/explorerView'
import { TodayProvider } from '../../../../../client/state/readingDay'
import { groupBy } from '../../../../../schema/groupBy'
import { mount } from '../../../mount'
import { actsOn, dataOf, placedEnd, recordOf } from '../explorerRecords'

const frame = (meridian: number) => ({
	__typename: 'MapFrame',
	width: 1000,
	height: 800,
	projection: { __typename: 'MapProjection', parallels: [30, 60], meridian, scale: 3000, x: 500, y: 3300 },
	land: 'M0 0',
	coasts: 'M0 0',
})
const MAP = {
	map: { __typename: 'CountryMap', french: frame(2), partner: frame(110), insets: [], partnerInsets: [] },
}
const RESULTS = {
	overlaps: {
		__typename: 'OverlapConnection',
		nodes: [
			{ __typename: 'Overlap', id: 'o1', evidence: [{ __typename: 'Evidence', recordId: 'partnership:P1' }] },
			{ __typename: 'Overlap', id: 'o2', evidence: [{ __typename: 'Evidence', recordId: 'mission:M1' }] },
		],
	},
	opportunities: { __typename: 'OpportunityConnection', nodes: [] },
}

const north = placedEnd('Nord', 'french', 48, -1)
const south = placedEnd('Sud', 'french', 46, 4)
const oriel = placedEnd('Oriel', 'partner', 47, 108)
const brume = placedEnd('Brume', 'partner', 46, 113)
const nowhere = placedEnd('Nulle part', 'partner', null, null)

const records = [
	recordOf({ id: 'partnership:P1', start: '1986', ends: [north, oriel] }),
	recordOf({ id: 'partnership:P2', start: '2003', ends: [south, oriel] }),
	recordOf({ id: 'mission:M1', kind: 'MISSION', start: '2010-05', ends: [south, brume] }),
	recordOf({ id: 'office:R1', kind: 'OFFICE', start: '2006', ends: [north, brume] }),
	recordOf({ id: 'partnership:P3', ends: [north, nowhere] }),
]

const place = (id: string, kind: 'FRENCH_TERRITORY' | 'PARTNER_TERRITORY', lat: number, lon: number) => ({
	id,
	kind,
	name: id,
	nameLanguage: 'fr',
	lat,
	lon,
})

const tieEnd = (key: string, lat: number | null, lon: number | null) => ({
	__typename: 'MatrixHead' as const,
	key,
	actor: {
		__typename: 'Territory' as const,
		id: key,
		territory: { __typename: 'Territory' as const, id: key, name: key, nameLanguage: 'fr', lat, lon },
	},
})
const tie = (row: string, column: string, count: number, overlapCertainty: 'POSSIBLE' | null = null) => ({
	__typename: 'MatrixCell' as const,
	row,
	column,
	count,
	ages: { __typename: 'NewsAgeCounts' as const, recent: 0, aging: 1, old: 0, silent: count - 1, undated: 0 },
	overlapCertainty,
})
const TIES = {
	__typename: 'Matrix' as const,
	unplacedTotal: 40,
	leftOutTotal: 7,
	cellsTotal: 4,
	rows: [tieEnd('Nord', 48, -1), tieEnd('Sud', 46, 4)],
	columns: [tieEnd('Oriel', 47, 108), tieEnd('Brume', 46, 113), tieEnd('Nulle part', null, null)],
	cells: [
		tie('Nord', 'Oriel', 20_000, 'POSSIBLE'),
		tie('Sud', 'Oriel', 5_000),
		tie('Sud', 'Brume', 4_950),
		tie('Nord', 'Nulle part', 3),
	],
}

const post = (id: string, name: string, type: string, at: string, lat: number, lon: number) => ({
	__typename: 'Organisation' as const,
	id: `organisation:${id}`,
	name,
	nameLanguage: 'fr',
	type,
	territory: { __typename: 'Territory' as const, ...place(at, 'PARTNER_TERRITORY', lat, lon) },
})
const POSTS = [
	post('C1', 'Consulat de France', 'consulate', 'Oriel', 47, 108),
	post('A1', 'Alliance française', 'alliance-francaise', 'Brume', 46, 113),
]
const postsOf = ({ filter }: Record<string, unknown>) => {
	const { types } = filter as { readonly types: readonly string[] }
	const nodes = POSTS.filter(({ type }) => types.includes(type))
	return { organisations: { __typename: 'OrganisationConnection', totalCount: nodes.length, nodes } }
}

beforeEach(() => {
	vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000)
})
afterEach(() => vi.restoreAllMocks())

interface Shown {
	total?: number
	selectedTotal?: number
	shown?: typeof records
	ties?: (filter: GraphFilter) => object
}

async function show(
	view: Partial<ExplorerView> = {},
	selected: readonly string[] | null = null,
	{ total, selectedTotal, shown = records, ties = () => TIES }: Shown = {},
) {
	const shownView = { ...DEFAULT_VIEW, as: 'map' as const, ...view }
	const acts = actsOn(shownView)
	const tiesOf = ({ filter }: Record<string, unknown>) => ({ matrix: ties(filter as GraphFilter) })
	const mounted = mount(
		<TodayProvider value="2026-11-27">
			<MapView view={shownView} data={dataOf(shown, selected, total, selectedTotal)} act={acts.act} />
		</TodayProvider>,
		'fr',
		'/explorer?as=map',
		{
			CountryMap: MAP,
			MapResults: RESULTS,
			MapTies: tiesOf,
			MapPosts: postsOf,
		},
	)
	await act(async () => undefined)
	return { ...mounted, ...acts }
}

const marks = () =>
	[...document.querySelectorAll('[data-mark]')].map((mark) => mark.getAttribute('data-mark'))

describe('The map of the explorer', () => {
	it('shows the total of the filters, and says which records have no place', async () => {
		await show()
		expect(document.querySelector('[data-total="5"]')?.textContent).toBe('5 fiches')
		expect(screen.getByRole('status').textContent).toContain('1 fiche, sans lieu connu d’un des deux côtés')
	})

	it('moves through places from west to east with the arrows, as one stop of the Tab key', async () => {
		const { user } = await show()
		expect(marks()).toEqual(['Nord', 'Sud', 'Oriel', 'Brume'])
		expect(document.querySelectorAll('[data-mark][tabindex="0"]')).toHaveLength(1)
		act(() => document.querySelector<SVGElement>('[data-mark="Nord"]')?.focus())
		await user.keyboard('{ArrowRight}{ArrowRight}')
		expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Oriel.: 2 fiches/)
		await user.keyboard('{End}')
		expect(document.activeElement?.getAttribute('data-mark')).toBe('Brume')
	})

	it('chooses a place with Enter and with a click', async () => {
		const { user, next } = await show()
		act(() => document.querySelector<SVGElement>('[data-mark="Sud"]')?.focus())
		await user.keyboard('{Enter}')
		expect(next().chosen).toEqual(['Sud'])
		await user.click(screen.getByRole('button', { name: /^Oriel/ }))
		expect(next().chosen).toEqual(['Oriel'])
	})

	it('moves through the arcs of the focused place, as the next stop of the Tab key; Enter opens one', async () => {
		const { user, next } = await show()
		act(() => document.querySelector<SVGElement>('[data-mark="Sud"]')?.focus())
		await user.keyboard('{Tab}')
		const arcs = screen.getByRole('listbox', { name: /^Liaisons.: Sud$/ })
		expect(document.activeElement).toBe(arcs)
		const current = () => screen.getByRole('option').textContent
		expect(current()).toMatch(/^Sud – Oriel.: 1 fiche · dernière trace/)
		await user.keyboard('{ArrowRight}')
		expect(current()).toMatch(/^Sud – Brume.: 1 fiche/)
		expect(document.querySelectorAll('.arc[data-pointed]').length).toBeGreaterThan(0)
		await user.keyboard('{Enter}')
		expect(next().cell).toEqual({ row: 'Sud', column: 'Brume' })
	})

	it('moves through all arcs if no place had the focus', async () => {
		await show()
		const arcs = screen.getByRole('listbox', { name: 'Liaisons de la carte' })
		act(() => arcs.focus())
		expect(screen.getByRole('option').textContent).toMatch(/ – /)
		fireEvent.keyDown(arcs, { key: 'End' })
		expect(screen.getByRole('option').textContent).toMatch(/ – /)
	})

	it('dims the places outside the selection, and keeps them', async () => {
		await show({ chosen: ['Brume'] }, ['mission:M1', 'office:R1'])
		expect(document.body.textContent).toContain('5 fiches, 2 dans la sélection')
		expect(
			[...document.querySelectorAll('[data-mark][data-dim]')].map((mark) => mark.getAttribute('data-mark')),
		).toEqual(['Oriel'])
		expect(document.querySelectorAll('.arc[d^="M"][data-dim]')).toHaveLength(2)
	})

	it('shows the layers in the address, and counts what they hide', async () => {
		const { user, next } = await show({ layers: ['links'] })
		expect(marks()).toEqual(['Nord', 'Sud', 'Oriel'])
		expect(screen.getByRole('status').textContent).toContain('2 fiches sont masquées')
		await user.click(screen.getByRole('checkbox', { name: 'bureaux' }))
		expect(next().layers).toEqual(['links', 'offices'])
	})

	it('goes from provinces to cities when zoomed in, and back', async () => {
		const places = [
			place('Bourg', 'FRENCH_TERRITORY', 47.1, 2.1),
			place('Port-Oriel', 'PARTNER_TERRITORY', 47.1, 110.1),
		]
		const { user } = await show({}, null, {
			shown: [
				recordOf({
					id: 'partnership:P1',
					ends: [placedEnd('Nord', 'french', 47, 2), placedEnd('Oriel', 'partner', 47, 110)],
					places,
				}),
			],
		})
		expect(marks()).toEqual(['Nord', 'Oriel'])
		await user.click(screen.getByRole('button', { name: 'Rapprocher' }))
		expect(marks()[0]).toBe('Nord')
		await user.click(screen.getByRole('button', { name: 'Rapprocher' }))
		expect(marks()[0]).toBe('Bourg')
		expect(marks()).not.toContain('Nord')
		expect(screen.getByRole('button', { name: /^Bourg.: 1 fiche/ })).toBeTruthy()
		await user.click(screen.getByRole('button', { name: 'Tout voir' }))
		expect(marks()).toEqual(['Nord', 'Oriel'])
	})

	it('bundles its arcs by province at each zoom: they run together until they are near it', async () => {
		const record = (id: string, from: typeof north, to: typeof north, places: readonly string[]) =>
			recordOf({
				id: `partnership:${id}`,
				ends: [from, to],
				places: PLACES.filter(({ name }) => places.includes(name)),
			})
		const PLACES = [
			place('Bourg', 'FRENCH_TERRITORY', 53, 2.6),
			place('Ville', 'FRENCH_TERRITORY', 52, 1.4),
			place('Port-Oriel', 'PARTNER_TERRITORY', 53, 110.4),
			place('Anse', 'PARTNER_TERRITORY', 52.2, 109.3),
			place('Brumeville', 'PARTNER_TERRITORY', 51.8, 111.2),
		]
		const [home, away, beyond] = [
			placedEnd('Nord', 'french', 54, 0),
			placedEnd('Oriel', 'partner', 52.5, 110),
			placedEnd('Brume', 'partner', 51, 113.5),
		]
		const { user } = await show({}, null, {
			shown: [
				record('P1', home, away, ['Bourg', 'Port-Oriel']),
				record('P2', placedEnd('Sud', 'french', 50.5, 5), away, ['Ville', 'Anse']),
				record('P3', home, beyond, ['Bourg', 'Brumeville']),
			],
		})
		// Each path has two curves: to the gate, and from there to its place.
		const pathsByGate = () => {
			const paths = [...document.querySelectorAll('.arc')].map(
				(arc) => arc.getAttribute('d')?.split('C') ?? [],
			)
			return groupBy(
				paths.filter(({ length }) => length === 3),
				([, toGate = '']) => toGate.split(' ').slice(-2).join(' '),
			)
		}
		const expectBundled = () =>
			expect([...pathsByGate().values()].map((paths) => paths.length).sort()).toEqual([1, 2])
		expectBundled()
		await user.click(screen.getByRole('button', { name: 'Rapprocher' }))
		await user.click(screen.getByRole('button', { name: 'Rapprocher' }))
		expect(marks()).toEqual(['Ville', 'Bourg', 'Anse', 'Port-Oriel', 'Brumeville'])
		expectBundled()
	})

	it('draws consulates and institutes once their layer is ticked, and names them in words', async () => {
		const posts = (): readonly (string | undefined)[] =>
			[...document.querySelectorAll<SVGElement>('.post')].map(({ dataset }) => dataset.kind)
		const { user, next } = await show()
		expect(posts()).toEqual([])
		await user.click(screen.getByRole('checkbox', { name: 'consulats' }))
		expect(next().layers).toContain('consulates')
		cleanup()
		await show({ layers: ['links', 'consulates'] })
		expect(posts()).toEqual(['consulate'])
		cleanup()
		await show({ layers: ['links', 'consulates', 'institutes'] })
		expect(posts()).toEqual(['consulate', 'institute'])
		expect(document.querySelector('.post')?.parentElement?.textContent).toBe('Oriel · Consulat de France')
		expect(screen.getByText('Liste des 2 consulats et instituts')).toBeTruthy()
		expect(screen.getByRole('link', { name: 'Alliance française', hidden: true }).getAttribute('href')).toBe(
			'/acteurs/organisation:A1',
		)
	})

	it('colours overlaps: only one if the view is about it', async () => {
		await show()
		expect(document.querySelectorAll('.ring')).toHaveLength(2)
		expect([...recordsInOverlaps({ overlap: 'o2', showOverlaps: true }, RESULTS.overlaps.nodes)]).toEqual([
			'mission:M1',
		])
		expect([...recordsInOverlaps({ overlap: null, showOverlaps: false }, RESULTS.overlaps.nodes)]).toEqual([])
	})

	it('zooms in with the button, and shows all again', async () => {
		const { user } = await show()
		const before = document.querySelector('[data-mark="Nord"]')?.getAttribute('transform')
		await user.click(screen.getByRole('button', { name: 'Rapprocher' }))
		expect(document.querySelector('[data-mark="Nord"]')?.getAttribute('transform')).not.toBe(before)
		await user.click(screen.getByRole('button', { name: 'Tout voir' }))
		expect(document.querySelector('[data-mark="Nord"]')?.getAttribute('transform')).toBe(before)
	})

	it('counts between places if there are too many records to draw, says so, and drops none', async () => {
		const { user, next } = await show({}, null, { total: 30_000 })
		expect(document.querySelector('[data-total="30000"]')).toBeTruthy()
		expect(document.body.textContent).toMatch(
			/Plus de 1.000 fiches.: la carte les compte d’un lieu à l’autre/,
		)
		expect(marks()).toEqual(['Nord', 'Sud', 'Oriel', 'Brume'])
		expect(screen.getByRole('button', { name: /^Oriel.: 25.000 fiches · croisement ici/ })).toBeTruthy()
		expect(screen.getByRole('status').textContent).toMatch(/43 fiches, sans lieu connu/)
		expect(screen.getByRole('status').textContent).toMatch(/7 fiches des lieux les moins liés/)
		await user.click(screen.getByRole('button', { name: /^Brume/ }))
		expect(next().chosen).toEqual(['Brume'])
		const { ties, unplaced } = countedConnections(TIES, DEFAULT_VIEW, null)
		expect(ties.every(({ isSelected }) => isSelected)).toBe(true)
		expect(ties.map(({ age }) => age)).toEqual(['AGING', 'AGING', 'AGING'])
		expect(unplaced).toBe(43)
	})

	it('says how many ties between places were loaded, if not all', async () => {
		await show({}, null, { total: 30_000 })
		expect(screen.getByRole('status').textContent).not.toContain('liaisons')
		cleanup()
		await show({}, null, { total: 30_000, ties: () => ({ ...TIES, cellsTotal: 3512 }) })
		expect(screen.getByRole('status').textContent).toMatch(
			/Sur 3.512 liaisons d’un lieu à l’autre, 4 sont lues/,
		)
	})

	it('highlights the counted records of a chosen territory between its places too, once zoomed in', async () => {
		const [quay, dyke] = [tieEnd('Quai', 46.2, 113.2), tieEnd('Digue', 47, 108)]
		const near = {
			...TIES,
			columns: [quay, dyke],
			cells: [tie('Sud', 'Quai', 900), tie('Sud', 'Digue', 800)],
		}
		const ofBrume = {
			far: { ...TIES, cells: [tie('Sud', 'Brume', 900)] },
			near: { ...near, cells: [tie('Sud', 'Quai', 900)] },
		}
		const view = { chosen: ['Brume'], rollUpPartner: 'province', zoomFrench: { k: 2, across: 0, down: 0 } }
		await show(view, [], {
			total: 30_000,
			selectedTotal: 2000,
			ties: ({ actors, rollUpPartner }) => {
				const isNear = rollUpPartner === null
				if (actors) return isNear ? ofBrume.near : ofBrume.far
				return isNear ? near : TIES
			},
		})
		const dimmed = () =>
			[...document.querySelectorAll('[data-mark][data-dim]')].map((mark) => mark.getAttribute('data-mark'))
		await waitFor(() => expect(dimmed()).toContain('Digue'))
		expect(marks()).toContain('Quai')
		expect(dimmed()).not.toContain('Quai')
	})

	it('writes its zoom into the address, and follows the address', async () => {
		const { user, act: acted, next } = await show()
		await user.click(screen.getByRole('button', { name: 'Rapprocher' }))
		await vi.waitFor(() => expect(acted).toHaveBeenCalled())
		const { zoomFrench, zoomPartner } = next()
		expect([zoomFrench?.k, zoomPartner?.k]).toEqual([1.6, 1.6])
		const at = () => document.querySelector('[data-mark="Nord"]')?.getAttribute('transform')
		const near = at()
		cleanup()
		const again = await show({ zoomFrench, zoomPartner })
		const numbers = (text: string | null | undefined) => (text?.match(/-?[\d.]+/g) ?? []).map(Number)
		for (const [index, one] of numbers(near).entries())
			expect(Math.abs(one - (numbers(at())[index] ?? Number.NaN))).toBeLessThan(2)
		await act(async () => new Promise((resolve) => setTimeout(resolve, 300)))
		expect(again.act).not.toHaveBeenCalled()
	})

	it('zooms in with two fingers, and pans with one', async () => {
		await show()
		const stage = document.querySelector('svg[role="group"]') as SVGElement
		const at = () =>
			(document.querySelector('[data-mark="Oriel"]')?.getAttribute('transform') ?? '')
				.match(/[\d.]+/g)
				?.map(Number)
		const finger = (pointerId: number, clientX: number, clientY: number) => ({
			pointerId,
			clientX,
			clientY,
			button: 0,
			bubbles: true,
		})
		const before = at()
		fireEvent.pointerDown(stage, finger(1, 680, 400))
		fireEvent.pointerDown(stage, finger(2, 720, 400))
		fireEvent.pointerMove(stage, finger(2, 740, 400))
		fireEvent.pointerUp(stage, finger(2, 740, 400))
		const near = at()
		expect(near).toBeDefined()
		expect(near).not.toEqual(before)
		fireEvent.pointerMove(stage, finger(1, 660, 400))
		fireEvent.pointerUp(stage, finger(1, 660, 400))
		const moved = at()
		expect((moved?.[0] ?? 0) - (near?.[0] ?? 0)).toBeCloseTo(-20, 0)
	})

	it('leaves the wheel to the page when it already shows everything', async () => {
		await show()
		const stage = document.querySelector('svg[role="group"]') as SVGElement
		expect(fireEvent.wheel(stage, { deltaY: 100, clientX: 700, clientY: 200 })).toBe(true)
		let isLeft = true
		act(() => {
			isLeft = fireEvent.wheel(stage, { deltaY: -100, clientX: 700, clientY: 200 })
		})
		expect(isLeft).toBe(false)
	})
})

describe('Ties of records', () => {
	it('join the places of the level, and those on record', () => {
		const [quimper, dockland] = [
			place('Quimper', 'FRENCH_TERRITORY', 47.9, -4),
			place('Docks', 'PARTNER_TERRITORY', 46, 109),
		]
		const { wide, exact } = mapConnections(
			[recordOf({ id: 'partnership:P1', ends: [north, oriel, brume], places: [quimper, dockland] })],
			['links'],
			{ isSelected: () => true, inOverlaps: new Set() },
		)
		expect(wide.map(({ from, to }) => [from.id, to.id])).toEqual([
			['Nord', 'Oriel'],
			['Nord', 'Brume'],
		])
		expect(exact.map(({ from, to, trunk }) => [from.id, to.id, trunk.id])).toEqual([
			['Quimper', 'Docks', 'Oriel'],
		])
	})
})
