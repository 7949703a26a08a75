/**
 * « Et si… ? » with the reference data: each change that it offers, several together, shared by the address, nothing
 * saved.
 */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { ask, DAY, describeInBrowser, expectAccessible, openPage, visit } from './browser'
import { openShare } from './sharing'

/** Actors are searched for as one types, and chosen from the list. */
async function choose(page: Page, form: string, label: string, text: string, option: RegExp): Promise<void> {
	const field = page.getByRole('form', { name: form }).getByRole('combobox', { name: label })
	await field.fill(text)
	// The options of a select have the same role.
	await page.getByRole('listbox').getByRole('option', { name: option }).first().click()
}

describeInBrowser('« Et si… ? »', () => {
	it('shows the joint effects of a mission, two merged offices and an ended link, and saves nothing', async () => {
		const { page } = await openPage()
		const stored = (): Promise<unknown> =>
			ask(
				page,
				`{ overlaps(filter: { asOf: "${DAY}" }) { totalCount } opportunities { totalCount } missions { totalCount } }`,
			)
		await visit(page, `/et-si?asOf=${DAY}`)
		const before = await stored()
		const effects = page.locator('main [role="status"] tbody tr')
		const sentences = async (): Promise<string> => (await effects.allInnerTexts()).join('\n')

		const mission = page.getByRole('form', { name: 'Une mission de plus' })
		await choose(page, 'Une mission de plus', 'Qui part', 'vosges', /Vosges/)
		await choose(page, 'Une mission de plus', 'Où', 'shanghai', /^Shanghai/)
		await mission.getByLabel('Premier jour').fill('2010-05-10')
		await mission.getByLabel('Dernier jour').fill('2010-05-14')
		await mission.getByRole('button', { name: 'Essayer' }).click()
		await expect
			.poll(sentences, { timeout: 20_000 })
			.toMatch(/changerait[\s\S]*Un croisement à Shanghai réunirait 8 acteurs au lieu de 7/)

		const merge = page.getByRole('form', { name: 'Deux bureaux réunis' })
		const offices = merge.locator('select')
		const inQingdao = await offices
			.first()
			.locator('option', { hasText: 'Qingdao' })
			.evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
		expect(inQingdao.length).toBeGreaterThan(1)
		await offices.first().selectOption(inQingdao[0] ?? '')
		await offices.last().selectOption(inQingdao[1] ?? '')
		await merge.getByRole('button', { name: 'Essayer' }).click()
		await expect
			.poll(sentences, { timeout: 20_000 })
			.toMatch(
				/disparaîtrait[\s\S]*Un croisement à Qingdao disparaîtrait[\s\S]*Une piste à Qingdao disparaîtrait/,
			)

		const end = page.getByRole('form', { name: 'Un lien qui prend fin' })
		await choose(page, 'Un lien qui prend fin', 'De quel acteur', 'vosges', /Vosges/)
		const links = end.locator('select')
		await expect.poll(() => links.locator('option').count(), { timeout: 20_000 }).toBeGreaterThan(1)
		await links.selectOption({ index: 1 })
		await end.locator('input[type="date"]').fill('2020-06-30')
		await end.getByRole('button', { name: 'Essayer' }).click()
		await expect.poll(() => page.locator('main ol li').count()).toBe(3)
		await expect.poll(sentences, { timeout: 20_000 }).toMatch(/Shanghai[\s\S]*Qingdao/)
		await expectAccessible(page, 'what if, three changes')
		const share = await openShare(page)
		expect(await share.locator('a, button').allInnerTexts()).toEqual([
			'Copier le lien',
			'Envoyer par courriel',
			'Imprimer',
		])
		expect(await share.getByRole('link').getAttribute('href')).toContain(encodeURIComponent('changes='))

		const shared = page.url()
		const said = await sentences()
		const other = await openPage()
		await visit(other.page, shared.slice(new URL(shared).origin.length))
		await expect
			.poll(
				async () => (await other.page.locator('main [role="status"] tbody tr').allInnerTexts()).join('\n'),
				{ timeout: 20_000 },
			)
			.toBe(said)
		expect(await stored()).toEqual(before)
		for (let left = 3; left > 0; left -= 1)
			await page.getByRole('button', { name: 'Retirer' }).first().click()
		await expect.poll(() => new URL(page.url()).searchParams.get('changes')).toBeNull()
	})
})
