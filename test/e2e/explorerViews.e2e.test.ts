/** The five views of the explorer: each of them, each passage between two, with one selection and one count. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { EXPLORER_VIEWS, type ExplorerViewName } from '../../client/state/explorerView'
import {
	DAY,
	describeInBrowser,
	expectAccessible,
	expectNoSidewaysScroll,
	NARROW,
	openPage,
	settle,
	WIDE,
} from './browser'

const SHANDONG = 'territory:CN:370000'
const LANGUAGES = ['fr', 'zh'] as const

/**
 * From the first view, each passage from one to another once: a walk by steps of one place, of two, and so on, round the
 * five, comes by every view and back to the first, for five is prime.
 */
const PASSAGES: readonly ExplorerViewName[] = EXPLORER_VIEWS.slice(1).flatMap((_, stepsLess) =>
	EXPLORER_VIEWS.map((_view, walked) => viewAt((walked + 1) * (stepsLess + 1))),
)

function viewAt(place: number): ExplorerViewName {
	return EXPLORER_VIEWS[place % EXPLORER_VIEWS.length] as ExplorerViewName
}

/** Opens the explorer and waits for its counts. */
async function look(page: Page, parameters: string): Promise<void> {
	await page.goto(`/explorer?${parameters}&asOf=${DAY}`)
	await page.locator('[data-part="selection-total"]').waitFor({ timeout: 60_000 })
	await settle(page)
}

async function selectionTotal(page: Page): Promise<number> {
	return Number(/\d+/.exec(await page.locator('[data-part="selection-total"]').innerText())?.[0])
}

async function expectView(page: Page, view: ExplorerViewName): Promise<void> {
	const tab = page.locator('[role="tab"]').nth(EXPLORER_VIEWS.indexOf(view))
	await expect.poll(() => tab.getAttribute('aria-selected')).toBe('true')
	expect(new URL(page.url()).searchParams.get('as') ?? 'matrix').toBe(view)
}

describeInBrowser('The five views of the explorer', () => {
	it.each(LANGUAGES)('keep selection, count and scroll from any one to any other (%s)', async (language) => {
		const { page } = await openPage()
		await look(page, `chosen=${SHANDONG}&lang=${language}`)
		const total = await selectionTotal(page)
		expect(total).toBeGreaterThan(10)
		for (const to of PASSAGES) {
			await page.evaluate(() => window.scrollTo(0, 120))
			const scroll = await page.evaluate(() => window.scrollY)
			await page.keyboard.press(String(EXPLORER_VIEWS.indexOf(to) + 1))
			await expectView(page, to)
			expect(await page.evaluate(() => window.scrollY)).toBe(scroll)
			expect(new URL(page.url()).searchParams.get('chosen')).toBe(SHANDONG)
			await expect.poll(() => selectionTotal(page), { timeout: 20_000 }).toBe(total)
		}
	})

	it.each(LANGUAGES)('are accessible, wide (%s)', async (language) => {
		const { page } = await openPage(WIDE)
		for (const as of EXPLORER_VIEWS) {
			await look(page, `as=${as}&chosen=${SHANDONG}&rollUpPartner=province&lang=${language}`)
			await expectNoSidewaysScroll(page, `${as} (${language})`)
			await expectAccessible(page, `${as} (${language})`)
		}
	})

	it('are accessible, narrow', async () => {
		const { page } = await openPage(NARROW)
		for (const as of EXPLORER_VIEWS) {
			await look(page, `as=${as}&chosen=${SHANDONG}`)
			await expectNoSidewaysScroll(page, as)
			await expectAccessible(page, as)
		}
	})

	it('count alike: the matrix, the table and the panel name one total', async () => {
		const { page } = await openPage()
		for (const filters of ['from=2005&to=2012', 'sectors=tourisme', 'links=partnership']) {
			await look(page, filters)
			const total = await selectionTotal(page)
			expect(Number(await page.locator('[data-part="matrix-total"]').innerText())).toBe(total)
			await page.keyboard.press('5')
			const caption = page.locator('main [role="tabpanel"] caption [data-total]')
			await expect.poll(() => caption.getAttribute('data-total')).toBe(String(total))
		}
	})
})

describeInBrowser('The matrix', () => {
	it('is chosen from with the keyboard: heads, a cell, and Escape for all', async () => {
		const { page } = await openPage()
		await look(page, 'lang=fr')
		await page.locator('main table thead button').first().focus()
		await page.keyboard.press('ArrowRight')
		const head = await page.evaluate(() => document.activeElement?.getAttribute('title'))
		await page.keyboard.press('Enter')
		await page
			.locator('main aside h2')
			.getByText(head ?? '', { exact: false })
			.waitFor()
		await page.keyboard.press('ArrowDown')
		const cell = (await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? ''
		await page.keyboard.press('Enter')
		await expect
			.poll(() => new URL(page.url()).searchParams.get('cell'))
			.toMatch(/^territory:FR:.*~territory:/)
		const count = Number(/(\d+) fiche/.exec(cell)?.[1] ?? 0)
		await expect.poll(() => selectionTotal(page).catch(() => -1)).toBe(count)
		await page.keyboard.press('Escape')
		await expect.poll(() => new URL(page.url()).searchParams.get('cell')).toBeNull()
	})

	it('is bounded in time by two handles: B, then arrows', async () => {
		const { page } = await openPage()
		await look(page, 'lang=fr')
		const total = await selectionTotal(page)
		await page.keyboard.press('b')
		await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('slider')
		await page.keyboard.press('PageUp')
		await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^\d{4}$/)
		// What began before and may still go on stays; missions that are over go.
		await page.keyboard.press('End')
		await expect.poll(() => selectionTotal(page), { timeout: 20_000 }).toBeLessThan(total)
	})

	it('is an overview with two lists on a phone', async () => {
		const { page } = await openPage(NARROW)
		await look(page, 'lang=fr')
		await page.getByLabel('Province', { exact: true }).selectOption(SHANDONG)
		await page.locator('main aside h2').getByText('Shandong', { exact: false }).waitFor()
		await expectNoSidewaysScroll(page, 'the matrix on a phone')
	})
})
