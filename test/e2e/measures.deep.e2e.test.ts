/** « L’émiettement » and « Absences » with the keyboard: each point and each cell opens its records. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { DAY, describeInBrowser, expectAccessible, exportedLines, openPage, settle, visit } from './browser'

describeInBrowser('The measures', () => {
	it('say how scattered actors are; a year opens its records, and Escape returns the focus', async () => {
		const { page } = await openPage()
		await visit(page, `/emiettement?asOf=${DAY}`)
		const first = page.locator('main li', { has: page.locator('summary') }).first()
		expect(await first.innerText()).toMatch(/\d+,\d à \d+,\d, sur \d+/)
		await first.locator('summary').press('Enter')
		await first.locator('[role="toolbar"] button[tabindex="0"]').focus()
		await page.keyboard.press('Home')
		await page.keyboard.press('ArrowRight')
		const year = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
		expect(year).toMatch(/^2007/)
		await page.keyboard.press('Enter')
		const dialog = page.locator('dialog[open]')
		await dialog.getByRole('heading', { name: 'Shanghai, au 31 décembre 2007' }).waitFor()
		await dialog.locator('tbody tr').first().waitFor()
		await settle(page)
		expect(await strayUnder(page), 'px of the table under the buttons').toBe(0)
		await expectAccessible(page, 'the records of a year')
		await page.keyboard.press('Escape')
		await dialog.waitFor({ state: 'hidden' })
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(year)
		// The caveat on a high figure appears once, whichever tab is open.
		const caveats = page.getByText('n’est pas un reproche')
		expect(await caveats.count()).toBe(1)
		await page.getByRole('tab', { name: 'Par province' }).click()
		await page.waitForURL(/by=division/)
		await settle(page)
		expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Par province')
		expect(await page.locator('main li', { has: page.locator('summary') }).count()).toBeGreaterThan(5)
		expect(await caveats.count()).toBe(1)
	})

	it('lead to empty cells: arrows move over the cells of the explorer, and an empty one says so', async () => {
		const { page } = await openPage()
		await visit(page, `/absences?asOf=${DAY}`)
		await page.getByRole('link', { name: 'Ouvrir les filières par territoire' }).click()
		await page.waitForURL(/\/explorer\?.*rows=what.*gaps=true/)
		await page.locator('main table thead button').first().focus()
		await page.keyboard.press('ArrowDown')
		await page.keyboard.press('End')
		const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
		expect(name).toMatch(/aucune fiche recensée$/)
		await page.keyboard.press('Enter')
		await page.locator('main aside').getByText('Quelqu’un y est peut-être', { exact: false }).waitFor()
		await expectAccessible(page, 'an empty cell')
	})

	it('are exported as files: the indexes of a scope, the wishes', async () => {
		const { page } = await openPage()
		await visit(page, `/emiettement?by=sector&asOf=${DAY}`)
		const indexes = await exported(page, 'Exporter la liste (CSV pour Excel)')
		expect(indexes[0]).toMatch(/^\ufeffCompter par;Nom;Résumé;/)
		expect(indexes).toHaveLength(45)
		expect(indexes.slice(1).every((row) => row.startsWith('Par filière;'))).toBe(true)
		expect(indexes[1]).toMatch(/\/emiettement\?\S*by=sector\S*;sector:/)
		await visit(page, '/absences?includeScenario=true')
		const wishes = await exported(page, 'Exporter la liste (CSV pour Excel) Souhaits sans réponse')
		expect(wishes).toHaveLength((await page.locator('#souhaits li').count()) + 1)
		expect(wishes[1]).toMatch(/;scénario fictif;http.*\/fiches\/wish:/)
	})
})

/** The lines of the file that a button of the page downloads. */
function exported(of: Page, name: string): Promise<readonly string[]> {
	return exportedLines(of, of.getByRole('button', { name, exact: true }))
}

/** How far a dialog's content area shows under its row of buttons, in px. */
async function strayUnder(of: Page): Promise<number> {
	return of.locator('dialog[open]').evaluate((dialog) => {
		const actions = dialog.querySelector('.actions')
		if (!actions) throw new Error('A line of buttons was expected.')
		const inside = dialog.getBoundingClientRect().top + dialog.clientTop + dialog.clientHeight
		return Math.round(inside - actions.getBoundingClientRect().bottom)
	})
}
