/** The explorer with only the keyboard, and an overlap in it. */
import { expect, it } from 'vitest'
import { DAY, describeInBrowser, openPage } from './browser'
import { look, ONE_PLACE } from './graph'

describeInBrowser('The explorer', () => {
	it('works with the keyboard: Tab and Enter choose, T opens the table with the same selection', async () => {
		const { page } = await openPage()
		await look(page, ONE_PLACE)
		const actor = page.locator('[data-part="graph"] li button').nth(1)
		await page.locator('[data-part="graph"] li button').first().focus()
		await page.keyboard.press('Tab')
		await expect.poll(() => actor.evaluate((button) => button === document.activeElement)).toBe(true)
		const name = (await actor.innerText()).split(',')[0] ?? ''
		await page.keyboard.press('Enter')
		await page.locator('main aside h2').getByText(name, { exact: true }).waitFor()
		expect(new URL(page.url()).searchParams.get('chosen')).toMatch(/^territory:/)
		await page.keyboard.press('t')
		await page.locator('main [role="tabpanel"] table').first().waitFor()
		await page.locator('main aside h2').getByText(name, { exact: true }).waitFor()
	})

	it('draws an overlap with its actors and its sentence, and leads to its page', async () => {
		const { page } = await openPage()
		await look(page, `/explorer?overlap=overlap:c6521f1ee4fc&asOf=${DAY}`)
		expect(await page.locator('[data-part="graph"]').getAttribute('data-ready')).toBe('8')
		await page.locator('[data-part="names"] [data-result="overlap"]').waitFor()
		await page.locator('main aside section.overlap a').first().click()
		await page.waitForURL(/\/croisements\/overlap:c6521f1ee4fc/)
	})
})
