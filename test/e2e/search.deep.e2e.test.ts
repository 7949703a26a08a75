/** The search of the masthead: across kinds, from any page, with only the keyboard. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import {
	DAY,
	describeInBrowser,
	expectAccessible,
	expectNoSidewaysScroll,
	NARROW,
	openPage,
	visit,
	WIDE,
	ZOOMED,
} from './browser'

/** Presses the key that focuses the search, types, and waits for the suggestions. */
async function look(page: Page, key: '/' | 'Control+k', text: string): Promise<void> {
	await page.keyboard.press(key)
	await page.keyboard.type(text)
	await page.locator('search [role="option"]').first().waitFor()
	await expect.poll(() => page.locator('search [role="status"]').innerText()).not.toBe('')
}

/** Waits for the chosen page, whose content then has the focus. */
async function arrive(page: Page, url: RegExp): Promise<void> {
	await page.waitForURL(url)
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.tagName), { timeout: 20_000 })
		.toBe('MAIN')
}

const headings = (page: Page): Promise<string[]> =>
	page.locator('search [data-part="suggestion-heading"]').allInnerTexts()

/** Presses the arrow until the option with this text is active. */
async function moveTo(page: Page, text: RegExp): Promise<void> {
	for (let step = 0; step < 40; step += 1) {
		await page.keyboard.press('ArrowDown')
		const active = await page.locator('search [aria-selected="true"]').innerText()
		if (text.test(active)) return
	}
	throw new Error(`No suggestion was reached that says ${text}.`)
}

describeInBrowser('The search', () => {
	for (const [name, viewport] of [
		['wide', WIDE],
		['narrow', NARROW],
		['zoomed', ZOOMED],
	] as const) {
		it(`is accessible with its groups open, and does not scroll sideways (${name})`, async () => {
			const { page } = await openPage(viewport)
			await visit(page, '/donnees')
			for (const text of ['Shanghai', 'M012', 'tourisme', 'zzzz']) {
				await page.keyboard.press('Control+k')
				await page.keyboard.press('Control+a')
				await page.keyboard.type(text)
				await page
					.locator('search [data-part="suggestions"] :is([role="option"], p):visible')
					.first()
					.waitFor()
				await page.waitForTimeout(600)
				await page.keyboard.press('ArrowDown')
				await expectNoSidewaysScroll(page, `${text} (${name})`)
				await expectAccessible(page, `${text} (${name})`)
			}
		})
	}

	it('leads from any page to an overlap (« Shanghai 2010 »), a record (by code) and a page (by title)', async () => {
		const { page } = await openPage()
		await visit(page, `/acteurs/territory:FR:region:52?asOf=${DAY}`)
		await look(page, '/', 'Shanghai 2010')
		expect((await headings(page))[0]).toBe('Croisements')
		await page.keyboard.press('Enter')
		await arrive(page, /\/croisements\/overlap:/)
		expect(await page.locator('h1').innerText()).toMatch(/Shanghai, mai – octobre 2010/)
		// Typed without waiting: Enter waits for the answer, and never opens a suggestion for the earlier text.
		await page.keyboard.press('Control+k')
		await page.keyboard.type('m012')
		await page.keyboard.press('Enter')
		await arrive(page, /\/fiches\/mission:M012/)
		await look(page, '/', 'émiett')
		await page.keyboard.press('Enter')
		await arrive(page, /\/emiettement/)
	})

	it('ignores single keys once they are switched off, on later pages too; Ctrl-K still works', async () => {
		const { page } = await openPage()
		const isSearching = () =>
			page.evaluate(
				() => document.activeElement?.closest('search') !== null && document.activeElement !== null,
			)
		await visit(page, '/accessibilite')
		await page.getByRole('checkbox', { name: 'Raccourcis d’une seule touche' }).uncheck()
		await expectAccessible(page, 'single keys off')
		await visit(page, '/explorer')
		expect(await page.locator('main kbd').filter({ hasText: /^.$/ }).count()).toBe(0)
		await page.keyboard.press('/')
		expect(await isSearching()).toBe(false)
		await page.keyboard.press('t')
		expect(new URL(page.url()).search).not.toContain('table')
		await page.keyboard.press('Control+k')
		await expect.poll(isSearching).toBe(true)
		await page.keyboard.press('Escape')
		await visit(page, '/accessibilite')
		await page.getByRole('checkbox', { name: 'Raccourcis d’une seule touche' }).check()
		await page.keyboard.press('Tab')
		await page.keyboard.press('/')
		await expect.poll(isSearching).toBe(true)
	})

	it('moves with the arrows from one group to the next; a sector leads to its overlaps', async () => {
		const { page } = await openPage()
		await visit(page, `/?lang=en&asOf=${DAY}`)
		await look(page, '/', 'Shanghai')
		expect((await headings(page)).map((heading) => heading.split(' · ')[0])).toEqual(
			expect.arrayContaining(['Partner territories', 'Overlaps', 'Universities and schools']),
		)
		await moveTo(page, /Jiao Tong University 上海/)
		await page.keyboard.press('Enter')
		await arrive(page, /\/acteurs\/organisation:.*lang=en/)
		await look(page, '/', 'tourism')
		await moveTo(page, /the overlaps in this sector/)
		await page.keyboard.press('Enter')
		await arrive(page, /\/croisements\?.*sectors=/)
	})

	it('covers the screen of a phone; Escape closes it and returns the focus to its button', async () => {
		const { page } = await openPage(NARROW)
		await visit(page, '/')
		await page.locator('search + button').focus()
		await page.keyboard.press('Enter')
		await page.keyboard.type('Shanghai')
		await page.locator('search [role="option"]').first().waitFor()
		const { bottom, right } = await page
			.locator('search')
			.evaluate((element) => element.getBoundingClientRect().toJSON() as { bottom: number; right: number })
		expect([Math.round(bottom), Math.round(right)]).toEqual([NARROW.height, NARROW.width])
		const least = await page
			.locator('search [role="option"]')
			.evaluateAll((options) => Math.min(...options.map((one) => one.getBoundingClientRect().height)))
		expect(least).toBeGreaterThanOrEqual(44)
		await page.keyboard.press('Escape')
		await page.keyboard.press('Escape')
		expect(await page.locator('search').isVisible()).toBe(false)
		expect(
			await page.locator('search + button').evaluate((button) => button === document.activeElement),
		).toBe(true)
	})
})
