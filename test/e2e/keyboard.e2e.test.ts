import { expect, it } from 'vitest'
import { DAY, describeInBrowser, openPage, visit } from './browser'
import { goFromHomeToAProposal, tabTo } from './keyboard'

describeInBrowser('The keyboard', () => {
	it('reaches the evidence, the graph and a proposal from the home page', () => goFromHomeToAProposal('fr'))

	it('stays in a dialog until Escape closes it, then returns to the button that opened it', async () => {
		const { page } = await openPage()
		await visit(page, `/?asOf=${DAY}`)
		await tabTo(page, 'main button', /Changer de date/)
		await page.keyboard.press('Enter')
		const dialog = page.locator('dialog[open]')
		await dialog.waitFor()
		const visited = new Set<string>()
		for (const key of [...Array(12).fill('Tab'), ...Array(12).fill('Shift+Tab')]) {
			await page.keyboard.press(key)
			// Between its last stop and its first, the focus is on the browser's own buttons.
			const at = await page.evaluate(() => {
				const element = document.activeElement
				if (element === document.body || element === null) return 'browser'
				return element.closest('dialog[open]') === null ? 'page' : (element.textContent ?? '')
			})
			visited.add(at)
		}
		expect(visited).not.toContain('page')
		expect(visited.size, 'stops in the dialog').toBeGreaterThan(2)
		await page.keyboard.press('Escape')
		await dialog.waitFor({ state: 'hidden' })
		expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Changer de date/)
	})
})
