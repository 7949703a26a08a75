/** The five views of the explorer, and each change between two of them, with one selection and one count. */
import type { Locator, Page } from 'playwright-core'
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
/** A time limit for a busy machine. */
const WITHIN = { timeout: 20_000 }

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
	await expect.poll(() => tab.getAttribute('aria-selected'), WITHIN).toBe('true')
	expect(new URL(page.url()).searchParams.get('as') ?? 'matrix').toBe(view)
	// The tab and the address change at once; the view is drawn later.
	await page.locator(`main [data-view="${view}"]`).waitFor()
}

function expectKept(page: Page, kept: Readonly<Record<string, string>>): void {
	const { searchParams } = new URL(page.url())
	for (const [name, value] of Object.entries(kept))
		expect([name, searchParams.get(name)]).toEqual([name, value])
}

function parameter(page: Page, name: string): string | null {
	return new URL(page.url()).searchParams.get(name)
}

async function goTo(page: Page, view: ExplorerViewName): Promise<void> {
	await page.keyboard.press(String(EXPLORER_VIEWS.indexOf(view) + 1))
	await expectView(page, view)
}

/** The box of a part that has stopped moving: a view is drawn after its tab, and may push it. */
async function boxAtRest(part: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
	let last = await part.boundingBox()
	await expect
		.poll(async () => {
			const before = JSON.stringify(last)
			last = await part.boundingBox()
			return last !== null && JSON.stringify(last) === before
		}, WITHIN)
		.toBe(true)
	if (last === null) throw new Error('Expected a part that has a box.')
	return last
}

/** The top of the drawing, or of the table in a view that is one, in px of the page. */
function topOfPicture(page: Page): Promise<number> {
	return page
		.locator('main [role="tabpanel"]')
		.locator(
			'svg[role="group"], svg[role="img"], [data-part="graph"], [data-part="track"], table[data-part="table"], section h3',
		)
		.filter({ visible: true })
		.first()
		.evaluate((element) => element.getBoundingClientRect().top + window.scrollY)
}

describeInBrowser('The five views of the explorer', () => {
	it.each(EXPLORER_VIEWS.map((to, index) => ({ to, language: index % 2 === 0 ? 'fr' : 'zh' })))(
		'keep selection, count and scroll when the reader goes from any other to $to ($language)',
		async ({ language, to }) => {
			const { page } = await openPage()
			await look(page, `chosen=${SHANDONG}&from=2005&to=2020&lang=${language}`)
			const total = await selectionTotal(page)
			expect(total).toBeGreaterThan(10)
			for (const from of EXPLORER_VIEWS) {
				await page.keyboard.press(String(EXPLORER_VIEWS.indexOf(from) + 1))
				await expectView(page, from)
				await page.evaluate(() => window.scrollTo(0, 120))
				const scroll = await page.evaluate(() => window.scrollY)
				await page.keyboard.press(String(EXPLORER_VIEWS.indexOf(to) + 1))
				await expectView(page, to)
				expect(await page.evaluate(() => window.scrollY), `${from} to ${to}`).toBe(scroll)
				expectKept(page, { chosen: SHANDONG, from: '2005', to: '2020', asOf: DAY })
				await expect.poll(() => selectionTotal(page), WITHIN).toBe(total)
			}
		},
	)

	it('all react to the pointer, and keep period and date', async () => {
		const { page } = await openPage()
		await look(page, 'from=2005&to=2020')
		const kept = { from: '2005', to: '2020', asOf: DAY }

		// Matrix: a cell opens its records, an empty one shows a gap.
		const cell = page.locator('main table td:not([data-gap]) > button').first()
		const count = Number(
			/\d+/.exec((await cell.getAttribute('aria-label'))?.split(/[:：]/).at(-1) ?? '')?.[0],
		)
		await cell.click()
		await expect.poll(() => parameter(page, 'cell')).toMatch(/^territory:.*~territory:/)
		await expect.poll(() => selectionTotal(page).catch(() => -1), WITHIN).toBe(count)
		await page.locator('main table td[data-gap] > button').first().click()
		await page.locator('main aside a[href^="/absences"]').waitFor()
		await page.keyboard.press('Escape')
		await expect.poll(() => parameter(page, 'cell')).toBeNull()

		// Map: the wheel and a drag over one country go into the address; a click chooses a mark.
		await goTo(page, 'map')
		await page.locator(`[data-mark="${SHANDONG}"]`).waitFor()
		await page.locator('main svg[role="group"]').scrollIntoViewIfNeeded()
		const stage = await boxAtRest(page.locator('main svg[role="group"]'))
		const at = { x: stage.x + stage.width * 0.75, y: stage.y + stage.height * 0.6 }
		await page.mouse.move(at.x, at.y)
		await page.mouse.wheel(0, -40)
		await expect.poll(() => parameter(page, 'zoomPartner')).toMatch(/^1\.\d\d_/)
		expect(parameter(page, 'zoomFrench')).toBeNull()
		const zoom = parameter(page, 'zoomPartner')
		await page.mouse.down()
		await page.mouse.move(at.x - 30, at.y - 12, { steps: 3 })
		await page.mouse.up()
		await expect.poll(() => parameter(page, 'zoomPartner')).not.toBe(zoom)
		await page.locator(`[data-mark="${SHANDONG}"]`).focus()
		await page.keyboard.press('0')
		await expect.poll(() => parameter(page, 'zoomPartner')).toBeNull()
		// Its name and the arcs partly cover it.
		await page.locator(`[data-mark="${SHANDONG}"] > circle`).first().click({ force: true })
		await expect.poll(() => parameter(page, 'chosen')).toBe(SHANDONG)
		expectKept(page, kept)

		// Timeline: dragging along the ruler sets the period.
		await goTo(page, 'timeline')
		expectKept(page, { ...kept, chosen: SHANDONG })
		const ruler = page.locator('main [data-part="track"]').first()
		await ruler.waitFor()
		const track = await boxAtRest(ruler)
		await page.mouse.move(track.x + track.width * 0.3, track.y + track.height / 2)
		await page.mouse.down()
		await page.mouse.move(track.x + track.width * 0.7, track.y + track.height / 2, { steps: 3 })
		await page.mouse.up()
		await expect.poll(() => Number(parameter(page, 'from'))).toBeGreaterThan(2005)
		const [from, to] = [parameter(page, 'from') ?? '', parameter(page, 'to') ?? '']
		expect(Number(to)).toBeLessThan(2020)

		// Table: a heading sorts, a row opens its record; the period of the timeline stays.
		await goTo(page, 'table')
		expectKept(page, { from, to, asOf: DAY, chosen: SHANDONG })
		await page.locator('main [role="tabpanel"] thead button').first().click()
		await expect.poll(() => parameter(page, 'sort')).toMatch(/^-?who$/)
		await page.locator('main [role="tabpanel"] tbody a[href^="/fiches/"]').first().click()
		await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/fiches\//)
		expect(parameter(page, 'asOf')).toBe(DAY)
		await page.goBack()
		await expectView(page, 'table')
		expectKept(page, { from, to, chosen: SHANDONG })
	})

	it.each(EXPLORER_VIEWS)('are accessible, wide: %s', async (as) => {
		const { page } = await openPage(WIDE)
		await look(page, `as=${as}&chosen=${SHANDONG}&rollUpPartner=province`)
		await expectNoSidewaysScroll(page, as)
		await expectAccessible(page, as)
	})

	it.each(EXPLORER_VIEWS)('are accessible in a narrow window: %s', async (as) => {
		const { page } = await openPage(NARROW)
		await look(page, `as=${as}&chosen=${SHANDONG}`)
		// The question and the settings are behind a button, so that the picture is seen without scrolling.
		expect(await topOfPicture(page)).toBeLessThan(400)
		await expectNoSidewaysScroll(page, as)
		await expectAccessible(page, as)
		const options = page.getByRole('button', { name: 'Question, recherche et réglages' })
		await options.focus()
		await page.keyboard.press('Enter')
		await page.getByRole('button', { name: /^Filtres/ }).waitFor()
		await expectNoSidewaysScroll(page, `${as}, with what is set`)
		await expectAccessible(page, `${as}, with what is set`)
	})

	it('share one filter bar, and each puts its level and day in the address', async () => {
		const { page } = await openPage()
		await look(page, 'lang=fr')
		await page.getByRole('button', { name: /^Filtres/ }).click()
		for (const [at, as] of EXPLORER_VIEWS.entries()) {
			await page.locator('[role="tab"]').nth(at).click()
			await expectView(page, as)
			const level = at % 2 === 0 ? 'departement' : ''
			await page.getByLabel('Côté français', { exact: true }).selectOption(level)
			await expect.poll(() => parameter(page, 'rollUpFrench')).toBe(level || 'none')
			const day = `2026-10-0${at + 1}`
			await page.getByRole('button', { name: 'Changer de date' }).first().click()
			await page.locator('dialog[open] input[type="date"]').fill(day)
			await page.locator('dialog[open] button[type="submit"]').click()
			await expect.poll(() => parameter(page, 'asOf')).toBe(day)
			await expectView(page, as)
		}
	})

	it('show one total, as the panel does', async () => {
		const { page } = await openPage()
		for (const filters of ['from=2005&to=2012', 'sectors=tourisme', 'links=partnership']) {
			await look(page, filters)
			const total = await selectionTotal(page)
			expect(Number(await page.locator('[data-part="matrix-total"]').innerText())).toBe(total)
			for (const view of ['map', 'graph', 'timeline', 'table'] as const) {
				await goTo(page, view)
				// The equivalent table is folded: the visible total is the view's.
				const said = page.locator('main [role="tabpanel"] [data-total]').filter({ visible: true }).first()
				await expect.poll(() => said.getAttribute('data-total'), WITHIN).toBe(String(total))
			}
		}
	})
})

describeInBrowser('The map', () => {
	it('is used with the keyboard: places, the arcs of one, and the records of an arc', async () => {
		const { page } = await openPage()
		await look(page, 'as=map&rollUpPartner=province&lang=fr')
		const mark = page.locator(`[data-mark="${SHANDONG}"]`)
		await mark.waitFor()
		const first = page.locator('[data-mark][tabindex="0"]')
		await first.focus()
		const from = await first.getAttribute('data-mark')
		await page.keyboard.press('ArrowRight')
		const to = await page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? '')
		expect(to).not.toBe(from)
		await mark.focus()
		await page.keyboard.press('Tab')
		const said = () =>
			page.evaluate(() => document.activeElement?.querySelector('[role="option"]')?.textContent ?? '')
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
			/^Liaisons.: Shandong/,
		)
		expect(await said()).toMatch(/ – Shandong.: \d+ fiche/)
		await page.keyboard.press('End')
		expect(await said()).toMatch(/ – Shandong/)
		await page.keyboard.press('Home')
		const count = Number(/(\d+) fiche/.exec(await said())?.[1])
		await page.keyboard.press('Enter')
		await expect.poll(() => parameter(page, 'cell')).toMatch(new RegExp(`~${SHANDONG}$`))
		await expect.poll(() => selectionTotal(page).catch(() => -1), WITHIN).toBeGreaterThanOrEqual(count)
	})
})

describeInBrowser('The timeline', () => {
	it('is used with the keyboard: the arrows move from fact to fact, and Enter opens one', async () => {
		const { page } = await openPage()
		await look(page, `as=timeline&chosen=${SHANDONG}&lang=fr`)
		const first = page.locator('main [data-stop][tabindex="0"]').first()
		await first.waitFor()
		await first.focus()
		const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-stop') ?? '')
		const from = await at()
		await page.keyboard.press('ArrowRight')
		await expect.poll(at).not.toBe(from)
		expect(await at()).not.toBe('')
		await page.keyboard.press('Enter')
		await page.waitForURL(/\/fiches\//)
	})

	it('writes the names of each row in full', async () => {
		const { page } = await openPage()
		await look(page, 'as=timeline&chosen=territory:CN:310000&lang=fr')
		const names = page.locator('main li > div:first-child > :is(a, button, span)')
		await names.first().waitFor()
		expect(await names.count()).toBeGreaterThan(20)
		const cut = await names.evaluateAll((found) =>
			found.filter((name) => name.scrollWidth > name.clientWidth + 1 && name.clientWidth > 0),
		)
		expect(cut.length).toBe(0)
	})
})

describeInBrowser('The matrix', () => {
	it('is used with the keyboard: headings, a cell, and Escape to choose nothing', async () => {
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

	it('is limited to a period with two handles: B, then arrows', async () => {
		const { page } = await openPage()
		await look(page, 'lang=fr')
		const total = await selectionTotal(page)
		// It appears once all records are loaded.
		await page.locator('[role="slider"]').first().waitFor()
		await page.keyboard.press('b')
		await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('slider')
		await page.keyboard.press('PageUp')
		await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^\d{4}$/)
		// Facts that began earlier and may still last stay; finished missions go.
		await page.keyboard.press('End')
		await expect.poll(() => selectionTotal(page), WITHIN).toBeLessThan(total)
	})

	it('fits beside the panel on a screen of 1280 px with a scroll bar: every column and the totals', async () => {
		const { page } = await openPage({ width: 1265, height: 900 })
		await look(page, 'lang=fr')
		const table = page.locator('main table', { has: page.locator('[data-part="matrix-total"]') })
		expect(await table.locator('thead th').count()).toBeGreaterThan(25)
		const hidden = await table.evaluate(({ parentElement: around }) =>
			around === null ? null : around.scrollWidth - around.clientWidth,
		)
		expect(hidden).toBe(0)
	})

	it('is an overview with two lists on a phone', async () => {
		const { page } = await openPage(NARROW)
		await look(page, 'lang=fr')
		await page.getByLabel('Province', { exact: true }).selectOption(SHANDONG)
		await page.locator('main aside h2').getByText('Shandong', { exact: false }).waitFor()
		await expectNoSidewaysScroll(page, 'the matrix on a phone')
	})
})
