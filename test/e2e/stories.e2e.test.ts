/** The two stories of the minutes of 31 January 2017, as a director lives them. */
import { expect, it } from 'vitest'
import { DAY, describeInBrowser, expectAccessible, openPage, visit } from './browser'

describeInBrowser('A director', () => {
	it('finds the missions to Shanghai in 2010, from the question to the source', async () => {
		const { page } = await openPage()
		await visit(page, `/?asOf=${DAY}`)
		expect(await page.locator('h1').innerText()).toMatch(/croisent-ils\s+en Chine\s\?/)
		await page.getByRole('tab', { name: /^Passé/ }).click()
		await page
			.getByRole('link', { name: /missions|délégations|croisent|croisées/ })
			.first()
			.click()
		await page.waitForURL(/\/croisements\/overlap:/)
		await page.getByRole('heading', { level: 1, name: /Shanghai, mai – octobre 2010/ }).waitFor()
		const main = page.locator('main')
		for (const name of ['Région Alsace', 'Région Rhône-Alpes', 'Polynésie française', 'Bordeaux']) {
			await main.getByText(name).first().waitFor()
		}
		const text = await main.innerText()
		for (let mission = 7; mission <= 14; mission += 1) {
			expect(text).toContain(`M${String(mission).padStart(3, '0')}`)
		}
		const source = main.getByRole('link', { name: /lagazettedescommunes/ }).first()
		expect(await source.getAttribute('href')).toBe(
			'https://www.lagazettedescommunes.com/29408/expo-universelle-lille-metropole-fait-bande-a-part/',
		)
		await expectAccessible(page, 'Shanghai 2010')
	})

	it('finds in three clicks that the office of the Pays de la Loire in Qingdao could host the Vosges', async () => {
		const { page } = await openPage()
		await visit(page, `/?asOf=${DAY}`)
		const chooser = page.getByRole('combobox', { name: /Ma collectivité/ })
		await chooser.fill('vosges')
		await page
			.getByRole('option', { name: /Vosges/ })
			.first()
			.click()
		await page.waitForURL(/actor=/)
		await page
			.getByRole('link', { name: /accueillir les Vosges/ })
			.first()
			.click()
		await page.waitForURL(/\/a-mettre-en-commun\/opportunity:/)
		await page.getByRole('heading', { level: 1, name: /^À Qingdao/ }).waitFor()
		const title = await page.getByRole('heading', { level: 1 }).innerText()
		expect(title).toMatch(
			/À Qingdao, le bureau de la Région Pays de la Loire\s+pourrait accueillir les Vosges/,
		)
		const text = await page.locator('main').innerText()
		expect(text).toMatch(/aucune des collectivités n’a été consultée/)
		for (const record of ['W001', 'W002', 'R037']) expect(text).toContain(record)
		await expectAccessible(page, 'Qingdao')
	})

	it('keeps « ma collectivité » in the address from screen to screen', async () => {
		const { page } = await openPage()
		await visit(page, `/?actor=territory:FR:departement:88&asOf=${DAY}`)
		await page
			.getByRole('link', { name: /accueillir les Vosges/ })
			.first()
			.click()
		await page.waitForURL(/opportunity:.*actor=territory/)
	})

	it('opens the first overlap with only the keyboard', async () => {
		const { page } = await openPage()
		await visit(page, `/?asOf=${DAY}`)
		const first = page
			.locator('main')
			.getByRole('link', { name: /représentation|partenaire/ })
			.first()
		for (let step = 0; step < 60; step += 1) {
			await page.keyboard.press('Tab')
			if (await first.evaluate((link) => link === document.activeElement)) break
		}
		await page.keyboard.press('Enter')
		await page.waitForURL(/\/croisements\/overlap:/)
	})
})
