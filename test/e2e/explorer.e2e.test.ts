/** The explorer with the keyboard alone: from the graph to its table, to an overlap and to a way. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
	describeInBrowser,
	expectAccessible,
	expectNoSidewaysScroll,
	launch,
	NARROW,
	openContext,
	settle,
	WIDE,
} from './browser'

const QINGDAO = '/explorer?ids=territory:CN:370200'
const SCREENS = [
	'/explorer',
	QINGDAO,
	'/explorer?overlap=overlap:c6521f1ee4fc&lang=zh',
	`${QINGDAO}&as=table`,
	`${QINGDAO}&pathTo=territory:CN:420100`,
] as const

let browser: Browser

/** Opens a view and waits for its graph or its tables. */
async function look(page: Page, path: string): Promise<void> {
	await page.goto(path)
	await page.locator('.graph-frame[data-ready], .explorer-tables').first().waitFor({ timeout: 60_000 })
	await settle(page)
}

describeInBrowser('The explorer', () => {
	beforeAll(async () => {
		browser = await launch()
	})
	afterAll(() => browser.close())

	for (const [name, viewport] of [
		['wide', WIDE],
		['narrow', NARROW],
		['zoomed', { width: 720, height: 450 }],
	] as const) {
		it(`is accessible, does not scroll sideways and breaks no policy (${name})`, async () => {
			const { context, complaints } = await openContext(browser, viewport)
			const page = await context.newPage()
			for (const screen of SCREENS) {
				await look(page, screen)
				await expectNoSidewaysScroll(page, `${screen} (${name})`)
				await expectAccessible(page, `${screen} (${name})`)
			}
			await context.close()
			expect(complaints).toEqual([])
		})
	}

	it('is walked with the keyboard: Tab and Enter choose, T gives the table with the same selection', async () => {
		const { context } = await openContext(browser, WIDE)
		const page = await context.newPage()
		await look(page, QINGDAO)
		const actor = page.locator('.graph-actors button').nth(1)
		await page.locator('.graph-actors button').first().focus()
		await page.keyboard.press('Tab')
		await expect.poll(() => actor.evaluate((button) => button === document.activeElement)).toBe(true)
		const name = (await actor.innerText()).split(',')[0] ?? ''
		await page.keyboard.press('Enter')
		await page.locator('.explorer-panel h2').getByText(name, { exact: true }).waitFor()
		expect(new URL(page.url()).searchParams.get('chosen')).toMatch(/^territory:/)
		await page.keyboard.press('t')
		const chosen = page.locator('.explorer-tables [aria-pressed="true"]')
		await chosen.waitFor()
		expect(await chosen.innerText()).toContain(name)
		await context.close()
	})

	it('names no two actors over each other among the 300 most linked', async () => {
		const { context } = await openContext(browser, WIDE)
		const page = await context.newPage()
		await look(page, '/explorer')
		expect(await page.locator('.graph-frame').getAttribute('data-ready')).toBe('300')
		const boxes = await page.locator('.graph-sheet.names text[data-key]').evaluateAll((texts) =>
			texts.map((text) => {
				const { left, right, top, bottom } = text.getBoundingClientRect()
				return { left, right, top, bottom }
			}),
		)
		expect(boxes.length).toBeGreaterThan(40)
		// The boxes of letters without their halo: two of them that meet by more than a pixel cannot be read.
		const covered = boxes.flatMap((one, index) =>
			boxes
				.slice(index + 1)
				.filter(
					(other) =>
						one.left + 3 < other.right &&
						other.left + 3 < one.right &&
						one.top + 3 < other.bottom &&
						other.top + 3 < one.bottom,
				),
		)
		expect(covered).toEqual([])
		await context.close()
	})

	it('draws an overlap with its actors and its words, and leads to its page', async () => {
		const { context } = await openContext(browser, WIDE)
		const page = await context.newPage()
		await look(page, '/explorer?overlap=overlap:c6521f1ee4fc')
		expect(await page.locator('.graph-frame').getAttribute('data-ready')).toBe('8')
		await page.locator('.graph-sheet .region-title.overlap').waitFor()
		await page.locator('.explorer-panel section.o a').first().click()
		await page.waitForURL(/\/croisements\/overlap:c6521f1ee4fc/)
		await context.close()
	})
})
