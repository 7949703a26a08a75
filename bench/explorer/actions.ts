/** What a reader does on the home page and in the explorer, each timed until the screen answers. */
import type { Browser, Page } from 'playwright-core'
import { openPage } from './openBrowser'
import { type Answered, timeAction, watchActions } from './watchActions'

type Action = readonly [name: string, act: (page: Page) => Promise<unknown>, forSeconds?: number]

/** On the home page, in this order. */
const AT_HOME: readonly Action[] = [
	['play for eight seconds', (page) => page.keyboard.press(' '), 8],
	['stop', (page) => page.keyboard.press(' ')],
	['choose a year', (page) => page.getByRole('slider').press('PageDown')],
	['leave it', (page) => page.keyboard.press('Escape')],
	['type « Vosges »', (page) => actorField(page).pressSequentially('Vosges', { delay: 30 })],
	[
		'choose « ma collectivité »',
		(page) =>
			page
				.getByRole('option', { name: /Vosges/ })
				.first()
				.click(),
	],
	[
		'open another tab of the lists',
		(page) => page.locator('main [role="tab"][aria-selected="false"]').first().click(),
	],
]

/** In the explorer, from the matrix on. */
const IN_EXPLORER: readonly Action[] = [
	['choose a cell', (page) => page.locator('main [role="tabpanel"] td button').first().click()],
	['open the filters', (page) => page.getByRole('button', { name: /^Filtres/ }).click()],
	['toggle a filter', (page) => page.locator('main input[type="checkbox"]:visible').first().click()],
	['the map', (page) => viewTab(page, 1)],
	['the timeline', (page) => viewTab(page, 3)],
	['the table', (page) => viewTab(page, 4)],
	['the graph, first opening', (page) => viewTab(page, 2)],
	['the matrix again', (page) => viewTab(page, 0)],
	['the graph again', (page) => viewTab(page, 2)],
	['filter the graph', (page) => page.locator('main input[type="checkbox"]:visible').first().click()],
	['the map again', (page) => viewTab(page, 1)],
	['choose a mark of the map', (page) => page.locator('main [data-mark]').first().press('Enter')],
]

/** Each action of both pages, by its name. */
export async function timeActions(browser: Browser, address: string): Promise<ReadonlyMap<string, Answered>> {
	const found = new Map<string, Answered>()
	for (const [where, path, ready, actions] of [
		['home', '/', '[data-part="figure"]', AT_HOME],
		['explorer', '/explorer', 'main [role="tabpanel"] td button', IN_EXPLORER],
	] as const) {
		const page = await openPage(browser)
		await watchActions(page)
		await page.goto(`${address}${path}`)
		await page.locator(ready).first().waitFor()
		await page.waitForLoadState('networkidle')
		for (const [name, act, forSeconds] of actions)
			found.set(`${where}: ${name}`, await timeAction(page, () => act(page), forSeconds))
		await page.close()
	}
	return found
}

function actorField(page: Page) {
	return page.getByRole('combobox', { name: 'Ma collectivité' })
}

function viewTab(page: Page, index: number): Promise<void> {
	return page.locator('main [role="tab"]').nth(index).click()
}
