/** The interactive map of the home page: by keyboard, by a place and a month, and whether it is accessible. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import {
	DAY,
	describeInBrowser,
	expectAccessible,
	expectNoSidewaysScroll,
	NARROW,
	openPage,
	settle,
	tabTo,
	visit,
	WIDE,
	ZOOMED,
} from './browser'

const SHANGHAI = 'territory:CN:310000'
const VOSGES = 'territory:FR:departement:88'

const monthOf = (page: Page) => new URL(page.url()).searchParams.get('month')
const slider = (page: Page) => page.getByRole('slider')
const chosenArcs = (page: Page, look: string) =>
	page.locator(`[data-part="map"] path[data-look="${look}"]:not([data-dim])`)

describeInBrowser('The map of the home page', () => {
	it('names the place under the pointer, and follows the place that is clicked', async () => {
		const { page } = await openPage()
		await visit(page, `/?asOf=${DAY}`)
		const place = page.locator(`[data-mark="${SHANGHAI}"] > circle`).first()
		const box = await place.boundingBox()
		if (!box) throw new Error('Shanghai is on the map')
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
		await page.locator('[data-part="map"]').getByText('Choisir ce lieu').waitFor()
		await page.mouse.down()
		await page.mouse.up()
		await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe(SHANGHAI)
		await page.getByText('Lieu choisi : Shanghai.').waitFor()
		await page.keyboard.press('Escape')
		await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBeNull()
	})

	it('keeps the scroll position when a month is chosen', async () => {
		const { page } = await openPage()
		await visit(page, `/?asOf=${DAY}`)
		await page.evaluate(() => window.scrollTo(0, 140))
		await slider(page).focus()
		await page.keyboard.press('ArrowLeft')
		await expect.poll(() => monthOf(page)).not.toBeNull()
		await settle(page)
		expect(await page.evaluate(() => window.scrollY)).toBe(140)
	})

	it.each(['fr', 'zh', 'en'])('is played with only the keyboard (%s)', async (lang) => {
		const { page } = await openPage()
		await visit(page, `/?lang=${lang}&month=2010-10&asOf=${DAY}`)
		// With reduced motion, a step is a year.
		await page.keyboard.press('Space')
		await expect.poll(() => monthOf(page)).toBe('2011-10')
		await page.keyboard.press('Shift+ArrowLeft')
		await expect.poll(() => monthOf(page)).toBe('2010-10')
		await page.keyboard.press('ArrowLeft')
		await expect.poll(() => monthOf(page)).toBe('2010-09')
		await tabTo(page, page.locator('[data-part="map"] [data-mark][tabindex="0"]'), 'the map')
		await page.keyboard.press('ArrowDown')
		await page.keyboard.press('Enter')
		await expect.poll(() => new URL(page.url()).searchParams.get('place')).toMatch(/^territory:/)
		await page.keyboard.press('Tab')
		expect(await page.getByRole('option').first().textContent()).not.toBe('')
		await page.keyboard.press('t')
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('tableau')
	})

	it('keeps the month and the place on the way to the matrix, to the lists and to another tab', async () => {
		const { page } = await openPage()
		await visit(page, `/?place=${SHANGHAI}&month=2010-10&asOf=${DAY}`)
		await page.keyboard.press('g')
		await page.waitForURL(/\/explorer\?/)
		const explorer = new URL(page.url()).searchParams
		expect(Object.fromEntries(explorer)).toMatchObject({
			chosen: SHANGHAI,
			from: '2010-10',
			to: '2010-10',
			asOf: DAY,
		})
		await visit(page, `/?place=${SHANGHAI}&asOf=${DAY}`)
		for (const name of [/^Voir (le|les \d+) croisements?/, /^Voir (la|les \d+) pistes?/]) {
			const link = await page.getByRole('link', { name }).getAttribute('href')
			expect(new URLSearchParams(link?.split('?')[1]).get('place')).toBe(SHANGHAI)
		}
		await page.getByRole('tab', { name: /^Passé/ }).click()
		await page.waitForURL(/when=past/)
		expect(new URL(page.url()).searchParams.get('place')).toBe(SHANGHAI)
		// The map follows the tab: finished missions, then links of today.
		expect(await chosenArcs(page, 'over').count()).toBeGreaterThan(3)
		await page.getByRole('tab', { name: /^En cours/ }).click()
		await expect.poll(() => chosenArcs(page, 'over').count()).toBe(0)
		expect(await chosenArcs(page, 'plain').count()).toBeGreaterThan(5)
		await page.getByRole('link', { name: 'Carte de toutes les périodes' }).click()
		await expect.poll(() => chosenArcs(page, 'over').count()).toBeGreaterThan(3)
	})

	it('says that nothing is declared in a future month', async () => {
		const { page } = await openPage()
		await visit(page, `/?month=2027-03&asOf=${DAY}`)
		expect(await slider(page).getAttribute('aria-valuetext')).toMatch(/mars 2027.*rien de déclaré/)
	})

	const states = ['/?month=2010-10', `/?actor=${VOSGES}`, `/?lang=zh&place=${SHANGHAI}`, '/?month=2027-03']
	const views = states.flatMap((path) => [WIDE, NARROW, ZOOMED].map((viewport) => ({ path, viewport })))
	it.each(views)('is accessible: $path at $viewport.width', async ({ path, viewport }) => {
		const { page } = await openPage(viewport)
		const where = `${path} at ${viewport.width}`
		await visit(page, `${path}&asOf=${DAY}`)
		await expectNoSidewaysScroll(page, where)
		await expectAccessible(page, where)
	})
})
