/** Whether a page stays where it is while it loads. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { visit } from './browser'

/** As much as may move on a page while it loads, by the measure of the browser (Cumulative Layout Shift). */
const MAX_SHIFT = 0.05

/**
 * Keeps the product's Chinese fonts with a page. The machine of a reader of Chinese has one of the same widths; that of the
 * tests may have none, and then each character takes its room as it is fetched.
 */
export async function keepChineseFonts(page: Page): Promise<void> {
	await visit(page, '/?lang=zh')
	await page.evaluate(() =>
		Promise.all(
			[...document.fonts]
				.filter(({ family }) => family.includes('Constellations'))
				.map((font) => font.load()),
		),
	)
}

/** At each visit from now on: what moves without anybody having asked for it, and each title of the window. */
export async function measureShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const measured = window as unknown as { shift: number; titles: Set<string>; heads: Set<string> }
		// Before the page speaks, the window bears the name of the product.
		const bare = 'Constellations'
		measured.shift = 0
		measured.titles = new Set()
		measured.heads = new Set()
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & {
				value: number
				hadRecentInput: boolean
			})[]) {
				if (!entry.hadRecentInput) measured.shift += entry.value
			}
		}).observe({ type: 'layout-shift', buffered: true })
		new MutationObserver(() => {
			const head = document.querySelector('main h1')?.textContent?.trim()
			if (head) measured.heads.add(head)
			if (document.title !== '' && document.title !== bare) measured.titles.add(document.title)
		}).observe(document, { childList: true, subtree: true, characterData: true })
	})
}

/** Nothing jumped since the visit, and the first heading and the title of the window said one thing. */
export async function expectSteady(page: Page, where: string): Promise<void> {
	const { shift, heads, titles } = await page.evaluate(() => {
		const measured = window as unknown as { shift: number; titles: Set<string>; heads: Set<string> }
		return { shift: measured.shift, heads: [...measured.heads], titles: [...measured.titles] }
	})
	expect(shift, `what moved on ${where}`).toBeLessThan(MAX_SHIFT)
	expect([heads, titles], where).toEqual([[expect.any(String)], [expect.any(String)]])
}
