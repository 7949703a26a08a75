/**
 * The list of overlaps and the board of opportunities: filtered, sorted, grouped, weighted and exported, by address.
 */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import {
	DAY,
	describeInBrowser,
	expectAccessible,
	expectNoSidewaysScroll,
	exportedLines,
	NARROW,
	openPage,
	settle,
	visit,
	WIDE,
} from './browser'

const LOIRE = 'territory:FR:region:52'
const VOSGES = 'territory:FR:departement:88'

describeInBrowser('The lists', () => {
	it('are sorted with the keyboard, and the address gives whoever receives it the same order', async () => {
		const { page, context } = await openPage()
		await visit(page, `/croisements?when=current&group=none&asOf=${DAY}`)
		const strongest = await sentences(page)
		await page.getByLabel('Ordre').focus()
		await page.getByLabel('Ordre').press('l')
		await page.waitForURL(/order=place/)
		await expect.poll(() => sentences(page)).not.toEqual(strongest)
		const byPlace = await sentences(page)
		const other = await context.newPage()
		await visit(other, page.url())
		expect(await sentences(other)).toEqual(byPlace)
	})

	it('group overlaps by place, show the years of each, and can show one place only', async () => {
		const { page } = await openPage()
		await visit(page, `/croisements?when=current&asOf=${DAY}`)
		await page.getByRole('heading', { level: 2, name: /croisements dans \d+ lieux/ }).waitFor()
		const place = page.locator('main ol > li', { has: page.locator('h3') }).first()
		const count = await place.locator('ol > li').count()
		expect(count).toBeGreaterThan(1)
		const strips = place.getByRole('img', { name: /plusieurs acteurs/ })
		expect(await strips.count()).toBeGreaterThan(1)
		const lefts = await place
			.locator('[data-part="presence"]')
			.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)))
		expect(new Set(lefts).size).toBe(1)
		await expectAccessible(page, 'overlaps by place')
		await place.getByRole('link', { name: /Ne voir que ce lieu/ }).click()
		await page.waitForURL(/alone=true.*group=none/)
		await page.getByRole('heading', { level: 2, name: `${count} croisements` }).waitFor()
		expect(await page.getByRole('checkbox', { name: /Sans les lieux/ }).isChecked()).toBe(true)
	})

	it('open a long group of an actor in place with Enter, and show as many as it counts', async () => {
		const { page } = await openPage()
		await visit(page, `/croisements?when=current&group=french_actor&asOf=${DAY}`)
		const opener = page.getByRole('button', { name: /Voir les \d+ croisements ici/ }).first()
		const count = Number(/(\d+) croisements/.exec(await opener.innerText())?.[1])
		await opener.press('Enter')
		const list = page.locator('[data-part="ranked-list"]').first()
		await list.locator('> li').first().waitFor()
		expect(await list.locator('> li').count()).toBe(count)
		await expectAccessible(page, 'an opened group')
		await page.getByRole('button', { name: /Réduire/ }).press('Enter')
		await expect.poll(() => page.locator('[data-part="ranked-list"]').count()).toBe(0)
	})

	it('name the actors concerned, without choosing a collectivité for the reader', async () => {
		const { page } = await openPage()
		await visit(page, `/croisements?when=current&group=french_actor&asOf=${DAY}`)
		await page.getByRole('heading', { level: 2, name: /acteurs français concernés/ }).waitFor()
		await page
			.getByRole('link', { name: /Ne voir que cet acteur/ })
			.first()
			.click()
		await page.waitForURL(/with=/)
		expect(page.url()).not.toMatch(/actor=territory/)
	})

	it('lead to the evidence of a sentence and scroll to it, though it loads after the page', async () => {
		const { page } = await openPage()
		await visit(page, `/croisements?when=current&asOf=${DAY}`)
		await page
			.getByRole('link', { name: /preuves$/ })
			.nth(3)
			.press('Enter')
		await page.waitForURL(/#preuves$/)
		const evidence = page.locator('#preuves')
		await expect.poll(() => evidence.evaluate((part) => part === document.activeElement)).toBe(true)
		const top = await evidence.evaluate((part) => part.getBoundingClientRect().top)
		expect(top).toBeLessThan(WIDE.height / 2)
		await page.goBack()
		await page.getByRole('heading', { level: 1, name: 'Croisements' }).waitFor()
	})

	it('open even when a new version was deployed while the tab was open', async () => {
		const { page, complaints } = await openPage()
		await visit(page, '/')
		// The script that this tab knows is gone; the reloaded page requests it under its new name.
		await page.route('**/assets/OverlapsScreen-*.js', (route) => route.fulfill({ status: 404 }), { times: 1 })
		await page.getByRole('banner').getByRole('link', { name: 'Croisements', exact: true }).click()
		await page.getByRole('heading', { level: 1, name: 'Croisements' }).waitFor()
		expect(complaints.splice(0).join()).toMatch(/404/)
	})

	it('are exported whole, and say how many rows', async () => {
		const { page } = await openPage()
		await visit(page, `/croisements?when=current&asOf=${DAY}`)
		const total = await countOf(page)
		expect(await page.locator('main ol ol > li').count()).toBeLessThan(total)
		const rows = await exported(page)
		expect(rows).toHaveLength(total + 1)
		expect(rows[0]).toMatch(/^\ufeffType de croisement;Résumé;Lieu;/)
		expect(rows[1]).toContain('/croisements/overlap:')
		await page.getByText(`Fichier prêt : ${total} lignes.`.replace(' :', '\u00a0:')).waitFor()
	})

	it('say when the export fails, and let the reader retry', async () => {
		const { page, complaints } = await openPage()
		await visit(page, `/croisements?when=current&asOf=${DAY}`)
		await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: '{}' }), { times: 1 })
		const exporting = page.getByRole('button', { name: /Exporter la liste/ })
		const said = page.locator('main span', { has: exporting }).getByRole('status')
		await page.getByRole('button', { name: /Exporter la liste/ }).click()
		await said.filter({ hasText: /./ }).waitFor()
		expect(await said.innerText()).not.toMatch(/Fichier prêt/)
		expect((await exported(page)).length).toBeGreaterThan(1)
		expect(complaints.splice(0).every((text) => text.includes('503'))).toBe(true)
	})

	it('are filtered by years, nature and certainty on a narrow screen too', async () => {
		const { page } = await openPage(NARROW)
		await visit(page, `/croisements?when=past&asOf=${DAY}`)
		await page.getByRole('button', { name: 'Filtres' }).click()
		await page.getByLabel('De l’année').fill('2010')
		await page.getByLabel('De l’année').press('Enter')
		await page.waitForURL(/from=2010/)
		await page.getByLabel('Certitude').selectOption('ESTABLISHED')
		await page.waitForURL(/certainty=established/)
		await page.getByRole('button', { name: 'Filtres (2 choisis)' }).waitFor()
		await settle(page)
		await expectAccessible(page, 'filters on a phone')
		await expectNoSidewaysScroll(page, 'filters on a phone')
	})
})

describeInBrowser('The board of a collectivité', () => {
	it('is that of « ma collectivité », chosen on the home page, act by act', async () => {
		const { page } = await openPage()
		await visit(page, `/?actor=${LOIRE}&asOf=${DAY}`)
		await page.getByRole('banner').getByRole('link', { name: 'À mettre en commun' }).click()
		await page.getByRole('heading', { level: 2, name: /Pays de la Loire\s: \d+ pistes/ }).waitFor()
		expect(await page.locator('main h3').allInnerTexts()).toEqual(
			expect.arrayContaining([expect.stringMatching(/^Accueillir dans son bureau/)]),
		)
		const first = page.locator('[data-part="ranked-list"] > li').first()
		expect(await first.innerText()).toMatch(/Vosges/)
		await first.getByText(/Ce qui ferait baisser le score/).press('Enter')
		await first.locator('details[open] li').first().waitFor()
	})

	it('is reordered by weights set with the keyboard, which the page of an idea keeps, and can be reset', async () => {
		const { page } = await openPage()
		await visit(page, `/a-mettre-en-commun?actor=${LOIRE}&asOf=${DAY}`)
		const before = await page.locator('[data-part="ranked-list"] > li').first().innerText()
		await page.getByText('Ce qui compte pour moi').press('Enter')
		const equity = page.getByRole('slider', { name: 'Équité' })
		await equity.focus()
		for (let step = 0; step < 10; step += 1) await equity.press('ArrowRight')
		await page.waitForURL(/weights=equity:60/)
		await expect
			.poll(() => page.locator('[data-part="ranked-list"] > li').first().innerText())
			.not.toBe(before)
		expect(await equity.evaluate((slider) => slider === document.activeElement)).toBe(true)
		await page.locator('[data-part="ranked-list"] > li .sentence a').first().click()
		await page.waitForURL(/opportunity:.*weights=equity:60/)
		await page.getByText(/avec les poids que vous avez choisis/).waitFor()
		await page.goBack()
		await page.getByRole('button', { name: 'Revenir aux poids proposés' }).press('Enter')
		await page.waitForURL((url) => !url.search.includes('weights'))
		await expect.poll(() => page.locator('[data-part="ranked-list"] > li').first().innerText()).toBe(before)
	})

	it('shows one act only, and is exported whole', async () => {
		const { page } = await openPage()
		await visit(page, `/a-mettre-en-commun?actor=${LOIRE}&asOf=${DAY}`)
		const total = Number(
			/:\s(\d+) pistes/.exec(await page.locator('main section.result-section h2').first().innerText())?.[1],
		)
		expect(await exported(page)).toHaveLength(total + 1)
		await page
			.getByRole('link', { name: /Voir les \d+ autres pistes/ })
			.first()
			.click()
		await page.waitForURL(/act=host/)
		const heading = page.getByRole('heading', { level: 2, name: /Accueillir dans son bureau\s: \d+/ })
		await heading.waitFor()
		const hosted = Number(/(\d+)$/.exec(await heading.innerText())?.[1])
		await expect.poll(() => page.locator('[data-part="ranked-list"] > li').count()).toBe(hosted)
		await page.getByRole('link', { name: 'Revenir à toutes les actions' }).click()
		await page.getByRole('heading', { level: 2, name: /Pays de la Loire/ }).waitFor()
	})

	it('says that nothing matches, and how many ideas there are without the filters', async () => {
		const { page } = await openPage()
		await visit(page, `/a-mettre-en-commun?actor=${VOSGES}&kinds=common_stand&asOf=${DAY}`)
		const main = page.locator('main')
		await main.getByRole('heading', { name: 'Aucune piste ne correspond à ces choix' }).waitFor()
		expect(await main.innerText()).toMatch(/Vosges\s: \d+ pistes existent sans ces filtres/)
		await main.getByRole('link', { name: 'Retirer les filtres' }).click()
		await main.getByRole('heading', { level: 2, name: /Vosges\s: \d+ pistes/ }).waitFor()
	})

	it('leads from an idea to the graph that shows it', async () => {
		const { page } = await openPage()
		await visit(page, '/a-mettre-en-commun/opportunity:4c2143447fc7?asOf=2017-01-31')
		await page.getByRole('link', { name: 'Voir sur le graphe' }).click()
		await page.waitForURL(/\/explorer\?.*opportunity=opportunity:4c2143447fc7/)
		await page.locator('main h1').first().waitFor()
		await settle(page)
	})
})

/** The sentences of the list, in its order. */
async function sentences(of: Page): Promise<readonly string[]> {
	await of.locator('[data-part="ranked-list"] > li').first().waitFor()
	return of.locator('[data-part="ranked-list"] .sentence').allInnerTexts()
}

async function countOf(of: Page): Promise<number> {
	return Number(/^(\d+)/.exec(await of.locator('main section.result-section h2').first().innerText())?.[1])
}

/** The lines of the file that the page exports. */
function exported(of: Page): Promise<readonly string[]> {
	return exportedLines(of, of.getByRole('button', { name: /Exporter la liste/ }))
}
