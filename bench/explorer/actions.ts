/** Actions on the busiest screens, each timed until the screen answers. */
import type { Browser, Page } from 'playwright-core'
import { openPage } from './openBrowser'
import { type Answered, timeAction, watchActions } from './watchActions'

type Action = readonly [
	name: string,
	act: (page: Page) => Promise<unknown>,
	more?: {
		/** Its duration in seconds. */
		readonly forSeconds?: number
		/** Prepares the page, not timed. */
		readonly prepare?: (page: Page) => Promise<unknown>
	},
]

/** On the home page, in this order. */
const AT_HOME: readonly Action[] = [
	['play for eight seconds', (page) => page.keyboard.press(' '), { forSeconds: 8 }],
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
	[
		'choose a row of the matrix',
		(page) => page.locator('main [role="tabpanel"] th[scope="row"] button').first().click(),
	],
	['leave it', (page) => page.keyboard.press('Escape')],
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
	['choose a mark of the map', (page) => page.keyboard.press('Enter'), { prepare: comeToMark }],
]

const IN_OVERLAPS: readonly Action[] = [
	['filter by certainty', (page) => select(page, 'Certitude', 1)],
	['group by actor', (page) => select(page, 'Regrouper', 2)],
]

const IN_OPPORTUNITIES: readonly Action[] = [
	['filter by sector', (page) => select(page, 'Filière', 1)],
	['leave it', (page) => select(page, 'Filière', 0)],
]

const IN_FRAGMENTATION: readonly Action[] = [
	['count by sector', (page) => page.getByRole('tab', { name: 'Par filière' }).click()],
	['show the table of the plot', (page) => page.getByRole('button', { name: /^Voir .*tableau$/ }).click()],
]

/** The page starts with one change. */
const IN_WHAT_IF: readonly Action[] = [
	[
		'take back a change that is tried',
		(page) =>
			page
				.locator('main')
				.getByRole('button', { name: /^Retirer/ })
				.first()
				.click(),
	],
	[
		'try one more mission',
		(page) => missionForm(page).getByRole('button', { name: 'Essayer' }).click(),
		{ prepare: fillInMission },
	],
]

/** A page: its name, its path, the selector of what must be there first, and its actions. */
type ActedOn = readonly [where: string, path: string, ready: string, actions: readonly Action[]]

const PAGES: readonly ActedOn[] = [
	['home', '/', '[data-part="figure"]', AT_HOME],
	['explorer', '/explorer', 'main [role="tabpanel"] td button', IN_EXPLORER],
	['overlaps', '/croisements', 'main ol li a', IN_OVERLAPS],
	['opportunities', '/a-mettre-en-commun', 'main li a', IN_OPPORTUNITIES],
	['fragmentation', '/emiettement', 'main [role="tabpanel"] svg', IN_FRAGMENTATION],
	['what if', '/et-si?changes=end~partnership:P062~2027-01', 'main [role="status"] tbody tr', IN_WHAT_IF],
]

/** Each action of each page, by its name. */
export async function timeActions(browser: Browser, address: string): Promise<ReadonlyMap<string, Answered>> {
	const found = new Map<string, Answered>()
	for (const [where, path, ready, actions] of PAGES) {
		const page = await openPage(browser)
		await watchActions(page)
		await page.goto(`${address}${path}`)
		await page.locator(ready).first().waitFor()
		await page.waitForLoadState('networkidle')
		for (const [name, act, { forSeconds, prepare } = {}] of actions) {
			await prepare?.(page)
			found.set(`${where}: ${name}`, await timeAction(page, () => act(page), forSeconds))
		}
		await page.close()
	}
	return found
}

function actorField(page: Page) {
	return page.getByRole('combobox', { name: 'Ma collectivité' })
}

function missionForm(page: Page) {
	return page.getByRole('form', { name: 'Une mission de plus' })
}

/** Moves to a mark before choosing it: drawing its focus is not part of the choice. */
async function comeToMark(page: Page): Promise<void> {
	await page.locator('main [data-mark]').first().focus()
	await page.waitForTimeout(1000)
}

async function fillInMission(page: Page): Promise<void> {
	const form = missionForm(page)
	for (const [label, name] of [
		['Qui part', 'Vosges'],
		['Où', 'Shanghai'],
	] as const) {
		await form.getByRole('combobox', { name: label }).fill(name)
		await page.getByRole('listbox').getByRole('option', { name }).first().click()
	}
	await form.getByLabel('Premier jour').fill('2010-05-10')
	await form.getByLabel('Dernier jour').fill('2010-05-14')
}

function select(page: Page, label: string, index: number): Promise<unknown> {
	return page.locator('main').getByLabel(label, { exact: true }).selectOption({ index })
}

function viewTab(page: Page, index: number): Promise<void> {
	return page.locator('main [role="tab"]').nth(index).click()
}
