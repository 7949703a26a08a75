/** The interactive map of the home page: played, dragged, by keyboard, by a place, a month and « ma collectivité ». */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { DAY, describeInBrowser, NARROW, openPage, settle, visit } from './browser'

const VOSGES = 'territory:FR:departement:88'

const monthOf = (page: Page) => new URL(page.url()).searchParams.get('month')
const slider = (page: Page) => page.getByRole('slider')
const arcs = (page: Page, look: string) => page.locator(`[data-part="map"] path[data-look="${look}"]`)

describeInBrowser('The map of the home page', () => {
	it('explains a crossing by its strongest case, and plays up to it', async () => {
		const { page } = await openPage()
		await page.emulateMedia({ reducedMotion: 'no-preference' })
		await visit(page, `/?asOf=${DAY}`)
		const figure = page.locator('[data-part="figure"]')
		expect(await figure.innerText()).toMatch(/5\s+acteurs français\s+le même jour[\s\S]*Shanghai/)
		await page.getByRole('button', { name: /^Revoir mai 2010/ }).click()
		await expect.poll(() => slider(page).getAttribute('aria-valuetext'), { timeout: 20_000 }).toBe('mai 2010')
		// It pauses there for two seconds, time enough to stop it.
		await page.getByRole('button', { name: 'Arrêter' }).click()
		await expect.poll(() => monthOf(page)).toMatch(/^2010-/)
		expect(await arcs(page, 'overlap').count()).toBeGreaterThan(3)
		expect(await page.getByRole('heading', { level: 2, name: /^Croisements en .*2010/ }).count()).toBe(1)
	})

	it('leads to the page of « ma collectivité », which the head of every screen then leads to', async () => {
		const { page } = await openPage()
		await visit(page, `/?asOf=${DAY}`)
		await page.getByRole('combobox', { name: 'Ma collectivité' }).fill('Vosges')
		await page
			.getByRole('option', { name: /Vosges/ })
			.first()
			.click()
		await page.waitForURL(`**/acteurs/${VOSGES}?*`)
		expect(new URL(page.url()).searchParams.get('actor')).toBe(VOSGES)
		await settle(page)
		expect(await page.locator('h1').innerText()).toMatch(/^Les Vosges.*Qingdao/)
		await page.getByRole('link', { name: 'Croisements', exact: true }).first().click()
		await page.waitForURL('**/croisements?*')
		await page.getByRole('link', { name: 'Ma page' }).click()
		await page.waitForURL(`**/acteurs/${VOSGES}?*`)
	})

	it('shows for the Vosges the one line that could be pooled', async () => {
		const { page } = await openPage()
		await visit(page, `/?actor=${VOSGES}&asOf=${DAY}`)
		await settle(page)
		expect(await arcs(page, 'proposed').count()).toBe(1)
		expect(await page.locator('[data-part="figure"]').innerText()).toMatch(
			/Qingdao[\s\S]*accueillir les Vosges/,
		)
		const rows = page.locator('section[aria-labelledby="tableau"] tbody tr')
		expect(await rows.count()).toBeGreaterThanOrEqual(3)
	})

	it('is on the first screen of a phone, with « Lire » and the figure, for everybody and for one actor', async () => {
		const { page } = await openPage(NARROW)
		const bottom = async (selector: string) => {
			const box = await page.locator(selector).first().boundingBox()
			return box === null ? Number.POSITIVE_INFINITY : box.y + box.height
		}
		for (const path of ['/?', `/?actor=${VOSGES}&`, '/?month=2010-10&']) {
			await visit(page, `${path}asOf=${DAY}`)
			expect(await bottom('[data-part="map"]'), path).toBeLessThan(700)
			expect(await bottom('[data-part="time"] button'), path).toBeLessThanOrEqual(NARROW.height)
		}
		expect(await bottom('[data-part="figure"] b')).toBeLessThanOrEqual(NARROW.height)
	})
})
