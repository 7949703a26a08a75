// @vitest-environment jsdom
/**
 * Faults that a reader once found on the screens: each screen is drawn whole on the reference data, as the server
 * answers it.
 */
import type { ComponentType, ReactNode } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { OverlapsScreen } from '../../client/app/OverlapsScreen'
import { ActorPage } from '../../client/features/actor/ActorPage'
import { ConstellationsPage } from '../../client/features/constellations/ConstellationsPage'
import { ExplorerPage } from '../../client/features/explorer/ExplorerPage'
import { GapsPage } from '../../client/features/gaps/GapsPage'
import type { CoverageQuery, ExplorerMatrixQuery } from '../../client/graphql/generated/types'
import type { Snapshots } from '../../server/snapshot/snapshots'
import { memoryStore, searchByName } from '../server/graphql/memoryStore'
import { operationText } from '../server/graphql/operationText'
import { runQuery } from '../server/graphql/runQuery'
import { seededSnapshots } from '../server/graphql/seededSnapshots'
import { drawScreen } from './drawScreen'

// WebGL draws it.
vi.mock('../../client/views/graph/GraphCanvas', () => ({ GraphCanvas: () => null }))
// The table under a picture, unfolded.
vi.mock('../../client/ui/TableToggle', () => ({
	TableToggle: ({ children }: { children: ReactNode }) => children,
}))

const DAY = '2026-11-25'
const SHANDONG = 'territory:CN:370000'
const VOSGES = 'territory:FR:departement:88'

let snapshots: Snapshots
let coverage: CoverageQuery['coverage']
beforeAll(async () => {
	snapshots = await seededSnapshots()
	coverage = (await ask<CoverageQuery>(operationText('Coverage'), { language: 'FR' })).coverage
})

const ask = <Data,>(text: string, variables: Readonly<Record<string, unknown>> = {}) =>
	runQuery<Data>(snapshots, text, {
		variables: { country: 'CN', ...variables },
		store: memoryStore({ search: searchByName(snapshots) }),
		today: DAY,
	})

/** Shows the screen in the document; returns its answers. */
async function show(address: string, path: string, Screen: ComponentType): Promise<readonly unknown[]> {
	const { markup, answers } = await drawScreen({
		address,
		path,
		Screen,
		day: DAY,
		coverage,
		ask: (text, variables) => ask(text, variables),
	})
	document.body.innerHTML = markup
	return answers
}

const textsOf = (selector: string): readonly string[] =>
	[...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '')
const words = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s/g, ' ')

describe('The explorer', () => {
	it('opens on régions by provinces, with frames around overlaps and dots for what could be shared', async () => {
		const answers = await show('/explorer', '/explorer', ExplorerPage)
		const matrix = answers.find((one) => typeof one === 'object' && one !== null && 'matrix' in one)
		const { cells } = (matrix as ExplorerMatrixQuery).matrix
		expect(textsOf('table tbody th')).toEqual(expect.arrayContaining(['Bretagne', 'Pays de la Loire']))
		expect(textsOf('table thead th').join()).toMatch(/Shandong/)
		const framed = cells.filter(({ overlapCertainty }) => overlapCertainty !== null).length
		expect(framed).toBeGreaterThan(10)
		expect(document.querySelectorAll('td .frame')).toHaveLength(framed)
		const dotted = cells.filter((one) => one.overlapCertainty === null && one.opportunityCount > 0).length
		expect(document.querySelectorAll('td .opportunity').length).toBeGreaterThan(0)
		expect(document.querySelectorAll('td .opportunity').length).toBeLessThanOrEqual(dotted)
	})

	it('shows absences as a matrix with ink, to which « Absences » leads', async () => {
		await show('/absences', '/absences', GapsPage)
		const address = document.querySelector('a[href^="/explorer"]')?.getAttribute('href') ?? ''
		expect(decodeURIComponent(address)).toMatch(/rows=what&gaps=true$/)
		await show(address, '/explorer', ExplorerPage)
		const shades = document.querySelectorAll('td .shade, td .bricks').length
		expect(shades).toBeGreaterThan(50)
		expect(textsOf('table tbody th').length).toBeGreaterThan(20)
	})

	it('finds a path from the Vosges to the Shandong, and says which step is a wish', async () => {
		await show(
			`/explorer?as=graph&rollUpFrench=none&rollUpPartner=none&ids=${VOSGES}&chosen=${VOSGES}&pathTo=${SHANDONG}`,
			'/explorer',
			ExplorerPage,
		)
		const text = words(document.body.textContent)
		expect(text).toMatch(/(Lien direct|Chemin en \d+ étapes)/)
		expect(text).not.toContain('Aucun chemin')
		expect(text).toMatch(/souhait : /)
	})

	it('calls a proposal a proposal in its table, not an active link', async () => {
		await show('/explorer?opportunity=opportunity:4c2143447fc7&asOf=2017-01-31', '/explorer', ExplorerPage)
		const rows = [...document.querySelectorAll('tbody tr')].map(({ textContent }) => words(textContent))
		const proposed = rows.filter((row) => row.includes('Pays de la Loire') && row.includes('Vosges'))
		expect(proposed.length).toBeGreaterThan(0)
		for (const row of proposed) expect(row).not.toMatch(/actif/)
		for (const row of proposed) expect(row).toMatch(/propos/)
	})
})

describe('The profile of a province', () => {
	it('draws every actor with a link in the territory, each once', async () => {
		await show(`/acteurs/${SHANDONG}`, '/acteurs/:id', ActorPage)
		const namesIn = (column: string) => textsOf(`.constellation figure.arcs .${column} a`)
		const french = namesIn('leftColumn').map((name) => words(name).trim())
		for (const one of ['Bretagne', 'Brest', 'Nantes', 'Rennes']) {
			expect(
				french.filter((name) => name === one),
				`${one} of ${french}`,
			).toHaveLength(1)
		}
		expect(new Set(french).size).toBe(french.length)
		const partners = namesIn('rightColumn').join()
		for (const one of ['Shandong', 'Qingdao']) expect(partners).toContain(one)
	})
})

describe('The drawing of a constellation', () => {
	it('names its centre and the actors with offices there', async () => {
		await show('/constellations', '/constellations', ConstellationsPage)
		const skies = [...document.querySelectorAll('svg.radialMap')].map((sky) =>
			[...sky.querySelectorAll('text')].map(({ textContent }) => textContent),
		)
		expect(skies.length).toBeGreaterThan(3)
		for (const names of skies) expect(names.length).toBeGreaterThan(5)
		const qingdao = skies.find(([centre]) => centre === 'Qingdao')
		// Both Régions have offices there.
		expect(qingdao).toEqual(expect.arrayContaining(['Bretagne', 'Pays de la Loire', 'Vosges']))
	})
})

describe('A place with the same name as another', () => {
	const SAINT_DENIS = 'territory:FR:commune:97411'
	const SUZHOU = 'territory:CN:320500'
	/** The text nodes of the screen that contain a name. */
	const piecesWith = (name: string): readonly string[] => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
		const pieces: string[] = []
		while (walker.nextNode()) pieces.push(words(walker.currentNode.textContent).trim())
		return pieces.filter((piece) => piece.includes(name))
	}

	it.each([
		['its profile', `/acteurs/${SAINT_DENIS}`, '/acteurs/:id', ActorPage],
		[
			'the list of overlaps',
			`/croisements?actor=${SAINT_DENIS}&when=past&group=none`,
			'/croisements',
			OverlapsScreen,
		],
		[
			'the same by actor',
			`/croisements?actor=${SAINT_DENIS}&when=past&group=french_actor`,
			'/croisements',
			OverlapsScreen,
		],
		[
			'the table of the explorer',
			`/explorer?as=table&who=${SAINT_DENIS}&rollUpFrench=none&rollUpPartner=none`,
			'/explorer',
			ExplorerPage,
		],
	] as const)('is named with its location in France: %s', async (_, address, path, Screen) => {
		await show(address, path, Screen)
		const pieces = piecesWith('Saint-Denis')
		expect(pieces).not.toEqual([])
		// The consulate's name is its own.
		expect(
			pieces.filter((piece) => /(?<!Seine-|Chine à )Saint-Denis(?! \(La Réunion\))/.test(piece)),
		).toEqual([])
	})

	it.each([
		['its profile', `/acteurs/${SUZHOU}`, '/acteurs/:id', ActorPage],
		['the list of overlaps', `/croisements?place=${SUZHOU}`, '/croisements', OverlapsScreen],
		[
			'the table of the explorer',
			`/explorer?as=table&where=${SUZHOU}&rollUpFrench=none&rollUpPartner=none`,
			'/explorer',
			ExplorerPage,
		],
	] as const)('is named with its province in the other country: %s', async (_, address, path, Screen) => {
		await show(address, path, Screen)
		const pieces = piecesWith('Suzhou')
		expect(pieces.join()).toContain('Suzhou (Jiangsu)')
		// Inside the name of a hospital, or of a place in it, it needs no province.
		expect(pieces.filter((piece) => /^Suzhou(?! \(Jiangsu\)| University)/.test(piece))).toEqual([])
	})
})
