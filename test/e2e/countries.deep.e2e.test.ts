/** Two partner countries: each screen shows the one that the reader chose, and the address keeps the choice. */
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { twoCountries } from '../fixtures/twoCountries'
import { type Listening, listening } from '../server/http/listening'
import {
	describeInBrowser,
	expectAccessible,
	expectNoSidewaysScroll,
	NARROW,
	openPage,
	settle,
	visit,
	WIDE,
} from './browser'

const CLIENT = resolve(import.meta.dirname, '../../dist/client')
/** A time limit for a busy machine. */
const WITHIN = { timeout: 20_000 }
const CHINA = /\bChine\b|Shanghai|Qingdao/
const VALDORIA = /Valdoria|Aurelle|Havrelune/

/** Served from memory, with the client that the product built when it started. */
let server: Listening
beforeAll(async () => {
	server = await listening(await twoCountries(), { clientFolder: CLIENT, config: { trustProxy: 'loopback' } })
})
afterAll(() => server?.stop())

const mainOf = (page: Page): Promise<string> => page.locator('main').innerText()
const countryOf = (page: Page): string | null => new URL(page.url()).searchParams.get('country')
const open = async (page: Page, path: string): Promise<void> => visit(page, `${server.url}${path}`)

async function choose(page: Page, name: string): Promise<void> {
	const choice = page.locator('[data-part="country"]')
	await choice.getByRole('button').click()
	await choice.getByRole('link', { name }).click()
	await settle(page)
}

describeInBrowser('Two partner countries', () => {
	it('are chosen with the keyboard, and every link keeps the choice', async () => {
		const { page } = await openPage()
		await open(page, '/')
		expect(await mainOf(page)).toMatch(CHINA)
		await page.locator('[data-part="country"] button').focus()
		await page.keyboard.press('Enter')
		await expectAccessible(page, 'the choice of country, open')
		await page.keyboard.press('Tab')
		await page.keyboard.press('Tab')
		await page.keyboard.press('Enter')
		await settle(page)
		expect(countryOf(page)).toBe('XV')
		await expect.poll(() => page.locator('h1').innerText(), WITHIN).toContain('en Valdoria')
		await settle(page)
		expect(await mainOf(page)).not.toMatch(CHINA)
		for (const name of ['Croisements', 'À mettre en commun', 'Explorer', 'Avant de partir']) {
			await page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link', { name }).click()
			await settle(page)
			expect(countryOf(page), name).toBe('XV')
		}
		await page.getByRole('link', { name: 'EN, English' }).click()
		await settle(page)
		expect(countryOf(page)).toBe('XV')
	})

	it.each([
		['/croisements', 'wide', WIDE],
		['/a-mettre-en-commun', 'wide', WIDE],
		['/constellations', 'wide', WIDE],
		['/absences', 'narrow', NARROW],
		['/emiettement', 'narrow', NARROW],
		['/', 'narrow', NARROW],
	] as const)('show nothing of each other: %s (%s)', async (path, _name, viewport) => {
		const { page } = await openPage(viewport)
		await open(page, `${path}?country=XV`)
		const valdoria = await mainOf(page)
		expect(valdoria).not.toMatch(CHINA)
		await expectNoSidewaysScroll(page, path)
		await expectAccessible(page, path)
		await choose(page, 'Chine')
		expect(countryOf(page)).toBeNull()
		await expect.poll(() => mainOf(page), WITHIN).not.toMatch(VALDORIA)
		await choose(page, 'Valdoria')
		await expect.poll(() => mainOf(page), WITHIN).toBe(valdoria)
	})

	it('put an actor in its own country, which the masthead then names', async () => {
		const { page } = await openPage()
		await open(page, '/acteurs/territory:XV:C-AUREL')
		await expect.poll(() => page.locator('h1').innerText(), WITHIN).toContain('Aurelle')
		await settle(page)
		expect(countryOf(page)).toBe('XV')
		expect(await page.locator('[data-part="country"] button').innerText()).toContain('Valdoria')
		await choose(page, 'Chine')
		expect(new URL(page.url()).pathname).toBe('/')
		expect(countryOf(page)).toBeNull()
	})

	it('are both named on the profile of a French actor, with the number of its links in each', async () => {
		const { page } = await openPage(NARROW)
		await open(page, '/acteurs/territory:FR:region:28')
		const others = page.locator('[data-part="other-countries"]')
		await expect.poll(() => others.innerText(), WITHIN).toMatch(/Valdoria \(\d+ liens?,/)
		await others.getByRole('link', { name: 'Valdoria' }).click()
		await settle(page)
		expect(countryOf(page)).toBe('XV')
		await expect.poll(() => others.innerText(), WITHIN).toMatch(/Chine \(\d+ liens?,/)
	})

	it('group actors by level, named as the country names them, and results open at these levels', async () => {
		const { page } = await openPage()
		await open(page, '/croisements?country=XV')
		await page.getByRole('combobox', { name: 'Côté Valdoria' }).selectOption('marche')
		await settle(page)
		expect(new URL(page.url()).searchParams.get('rollUpPartner')).toBe('marche')
		await page.locator('main ol a[href*="/croisements/"]').first().click()
		await settle(page)
		expect(new URL(page.url()).searchParams.get('rollUpPartner')).toBe('marche')
		expect(await mainOf(page)).toMatch(/Marche|Aurelle|Havrelune/)
		expect(await page.locator('h1').innerText()).not.toBe('Rien à cette adresse, à cette date')
	})

	it('have their names written in the fonts of Chinese pages, whatever characters they use', async () => {
		const { page } = await openPage()
		await open(page, '/?country=XV&lang=zh')
		// The reference data and our own sentences contain no 瓦.
		await expect.poll(() => page.locator('h1').innerText(), WITHIN).toContain('瓦尔多利亚')
		const fontsOfTitle = (): Promise<boolean> =>
			page.evaluate(() => {
				const family = (face: FontFace) => face.family.replaceAll('"', '')
				return [...document.fonts].some(
					(face) => family(face) === 'Noto Serif SC Variable' && face.status === 'loaded',
				)
			})
		await expect.poll(fontsOfTitle, WITHIN).toBe(true)
	})
})
