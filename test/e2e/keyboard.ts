/** The whole path with only the keyboard: home, an overlap, its evidence, the graph, a proposal. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { DAY, openPage, settle, visit } from './browser'

/** More stops than any screen has before the one looked for. */
const MAX_STOPS = 250

/** Presses Tab until the focus is on an element that matches; returns its text. Throws an Error after MAX_STOPS. */
export async function tabTo(page: Page, selector: string, text = /./): Promise<string> {
	for (let stop = 0; stop < MAX_STOPS; stop += 1) {
		await page.keyboard.press('Tab')
		const found = await page.evaluate((wanted) => {
			const element = document.activeElement
			return element?.matches(wanted) ? (element.textContent ?? '').trim() : null
		}, selector)
		if (found !== null && text.test(found)) return found
	}
	throw new Error(`No stop of ${MAX_STOPS} was on ${selector} with ${text}.`)
}

/** The focus is visible: the focused element or an element around it has an outline. */
async function expectFocusSeen(page: Page, where: string): Promise<void> {
	const isSeen = await page.evaluate(() => {
		for (let one = document.activeElement; one; one = one.parentElement) {
			const { outlineStyle, outlineWidth } = getComputedStyle(one)
			if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) return true
		}
		return false
	})
	expect(isSeen, `the focus cannot be seen ${where}`).toBe(true)
}

export async function goFromHomeToAProposal(lang: 'fr' | 'en' | 'zh'): Promise<void> {
	const { page } = await openPage()
	await visit(page, lang === 'fr' ? `/?asOf=${DAY}` : `/?lang=${lang}&asOf=${DAY}`)

	// The first stop skips to the content.
	await page.keyboard.press('Tab')
	expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main')
	await page.keyboard.press('Enter')

	// Home: the Passé tab, then its first overlap.
	await tabTo(page, '[role="tab"][aria-selected="true"]')
	await expectFocusSeen(page, 'on the tabs')
	await page.keyboard.press('ArrowRight')
	await page.locator('[role="tab"][aria-selected="true"]:focus').waitFor()
	await settle(page)
	await tabTo(page, 'main a[href*="/croisements/overlap:"]')
	await expectFocusSeen(page, 'on an overlap')
	await page.keyboard.press('Enter')
	await page.waitForURL(/\/croisements\/overlap:/)
	await page.locator('main h1').waitFor()
	await settle(page)

	// Its evidence, down to a source.
	await tabTo(page, 'main a[href*="/fiches/mission:"]')
	await expectFocusSeen(page, 'on a record')
	await tabTo(page, 'main a[href^="http"]')
	await expectFocusSeen(page, 'on a source')

	// The graph: an actor of the overlap, and the equivalent table.
	await page.keyboard.press('Control+Home')
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
	await tabTo(page, 'main a[href*="/explorer?"]')
	await page.keyboard.press('Enter')
	await page.waitForURL(/\/explorer\?/)
	await page.locator('[data-part="graph"][data-ready]').waitFor({ timeout: 60_000 })
	await tabTo(page, '[data-part="graph"] li button', /Bordeaux|波尔多/)
	await page.keyboard.press('Enter')
	await expect.poll(() => new URL(page.url()).searchParams.get('chosen')).toMatch(/^territory:FR:/)
	await page.keyboard.press('t')
	await expect.poll(() => new URL(page.url()).searchParams.get('as')).toBe('table')
	await page.locator('main [role="tabpanel"] table').waitFor()
	await page.keyboard.press('t')
	await page.locator('[data-part="graph"][data-ready]').waitFor({ timeout: 60_000 })
	await settle(page)

	// An opportunity of this actor.
	await tabTo(page, 'main aside section.opportunity a[href*="/a-mettre-en-commun/opportunity:"]')
	await expectFocusSeen(page, 'on a proposal')
	await page.keyboard.press('Enter')
	await page.waitForURL(/\/a-mettre-en-commun\/opportunity:/)
	await page.locator('main h1').waitFor()
	await settle(page)
	expect(new URL(page.url()).searchParams.get('lang')).toBe(lang === 'fr' ? null : lang)
	expect(await page.locator('html').getAttribute('lang')).toBe(lang === 'zh' ? 'zh-Hans' : lang)
}
