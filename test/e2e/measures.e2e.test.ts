/** « L’émiettement » and « Absences » from the keyboard: each point and each cell opens what stands behind it. */
import { readFileSync } from 'node:fs'
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
	visit,
} from './browser'

describeInBrowser('The measures', () => {
	it('say how scattered actors are, and a year opens its records; Escape gives the focus back', async () => {
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
	})

	it('say where nobody is: arrows move over the cells, and an empty one leads on', async () => {
		const { page } = await openPage()
		await visit(page, `/absences?asOf=${DAY}`)
		const cells = page.locator('main table tbody button')
		await cells.first().focus()
		await page.keyboard.press('ArrowDown')
		await page.keyboard.press('End')
		const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
		expect(name).toMatch(/personne$/)
		await page.keyboard.press('Enter')
		const dialog = page.locator('dialog[open]')
		await dialog.getByText('Personne n’est recensé ici pour cette filière.').waitFor()
		await expectAccessible(page, 'an empty cell')
		await dialog.getByRole('link', { name: /pour toutes les filières/ }).click()
		await page.waitForURL(/\/acteurs\/territory:CN:/)
	})

	it('lead past the matrix to the wishes, and say how many there are', async () => {
		const { page } = await openPage()
		await visit(page, '/absences?includeScenario=true')
		const link = page
			.getByRole('navigation', { name: 'Sur cette page' })
			.getByRole('link', { name: /^Souhaits/ })
		const count = Number(/\((\d+)\)/.exec(await link.innerText())?.[1])
		await link.press('Enter')
		const wishes = page.locator('#souhaits')
		await expect.poll(() => wishes.evaluate((part) => part === document.activeElement)).toBe(true)
		expect(count).toBeGreaterThan(0)
		expect(await wishes.locator('li').count()).toBe(Math.min(count, 20))
	})

	it('fold the sectors on a phone: Enter opens one, and its territories open what stands behind them', async () => {
		const { page } = await openPage(NARROW)
		await visit(page, `/absences?asOf=${DAY}`)
		expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4500)
		const folds = page.locator('main li:has(> details):visible')
		expect(await folds.count()).toBe(44)
		const tourism = folds.filter({ hasText: 'Tourisme' })
		expect(await tourism.locator('summary').innerText()).toMatch(/Tourisme\s+16 territoires sur 33/)
		await tourism.locator('summary').focus()
		await page.keyboard.press('Enter')
		await expect.poll(() => tourism.getByRole('button').count()).toBe(16)
		await expectNoSidewaysScroll(page, 'an opened sector')
		await expectAccessible(page, 'an opened sector')
		await page.keyboard.press('Tab')
		await page.keyboard.press('Enter')
		await page.locator('dialog[open] tbody tr').first().waitFor()
	})

	it('leave as files: the indexes of a scope, each cell of the matrix, the wishes', async () => {
		const { page } = await openPage()
		await visit(page, `/emiettement?by=sector&asOf=${DAY}`)
		const indexes = await exported(page, 'Exporter la liste (CSV)')
		expect(indexes[0]).toMatch(/^\ufeffCompter par;Nom;Résumé;/)
		expect(indexes).toHaveLength(45)
		expect(indexes.slice(1).every((row) => row.startsWith('Par filière;'))).toBe(true)
		expect(indexes[1]).toMatch(/\/emiettement\?\S*by=sector\S*;sector:/)
		await visit(page, '/absences?includeScenario=true')
		const cells = await exported(page, 'Exporter la liste (CSV) Territoires et filières')
		expect(cells).toHaveLength(44 * 33 + 1)
		expect(cells[1]).toMatch(/;réelles et scénario fictif;/)
		const wishes = await exported(page, 'Exporter la liste (CSV) Souhaits sans réponse')
		expect(wishes).toHaveLength((await page.locator('#souhaits li').count()) + 1)
		expect(wishes[1]).toMatch(/;scénario fictif;http.*\/fiches\/wish:/)
	})
})

/** The lines of the file that a button of the page hands over. */
async function exported(of: Page, name: string): Promise<readonly string[]> {
	const [download] = await Promise.all([
		of.waitForEvent('download'),
		of.getByRole('button', { name, exact: true }).click(),
	])
	return readFileSync(await download.path(), 'utf8')
		.trimEnd()
		.split('\r\n')
}

/** How much of a dialog's own ground stands under its line of buttons. */
async function strayUnder(of: Page): Promise<number> {
	return of.locator('dialog[open]').evaluate((dialog) => {
		const actions = dialog.querySelector('.actions')
		if (!actions) throw new Error('A line of buttons was expected.')
		const inside = dialog.getBoundingClientRect().top + dialog.clientTop + dialog.clientHeight
		return Math.round(inside - actions.getBoundingClientRect().bottom)
	})
}
