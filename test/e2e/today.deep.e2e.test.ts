/** The day of a page without a day in its address. */
import { expect, it } from 'vitest'
import { describeInBrowser, openPage, todayOn, visit, WIDE } from './browser'

describeInBrowser('Today', () => {
	it('is the server’s day, whatever the clock of the reader’s machine says', async () => {
		const { page } = await openPage(WIDE, '1999-12-31')
		await visit(page, '/')
		expect(await page.evaluate(() => new Date().getFullYear())).toBe(1999)
		const today = await todayOn(page)
		expect(await page.locator('main [data-part="as-of-date"]').first().innerText()).toContain(
			today.slice(0, 4),
		)
		await page.getByRole('button', { name: 'Changer de date' }).first().click()
		expect(await page.locator('dialog[open] input[type="date"]').inputValue()).toBe(today)
	})
})
