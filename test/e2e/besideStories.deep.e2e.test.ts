/** Behaviour of the pages that the two stories do not visit. */
import { expect, it } from 'vitest'
import { DAY, describeInBrowser, expectAccessible, openPage, visit } from './browser'

describeInBrowser('A visitor', () => {
	it('moves between tabs with the arrow keys', async () => {
		const { page } = await openPage()
		await visit(page, `/?asOf=${DAY}`)
		await page.getByRole('tab', { selected: true }).focus()
		await page.keyboard.press('ArrowRight')
		await page.keyboard.press('Enter')
		expect(await page.getByRole('tab', { selected: true }).innerText()).toMatch(/Passé/)
		await page.waitForURL(/when=past/i)
	})

	it('starts on the first tab that has results, of En cours, À venir and Passé', async () => {
		const { page } = await openPage()
		for (const path of ['/', `/?asOf=${DAY}`, '/?asOf=1990-01-01', '/?asOf=2017-01-31', '/croisements']) {
			await visit(page, path)
			const counted = Object.fromEntries(
				(await page.getByRole('tab').allInnerTexts()).map((text) => text.split(/\s*\n\s*/)),
			)
			const first = ['En cours', 'À venir', 'Passé'].find((name) => Number(counted[name]) > 0)
			expect(await page.getByRole('tab', { selected: true }).innerText(), path).toContain(first ?? 'À venir')
		}
	})

	it('reads on an empty tab what that does not mean, and is offered another day and the scenario', async () => {
		const { page } = await openPage()
		await visit(page, `/?when=upcoming&asOf=${DAY}`)
		const empty = page.locator('main section', { hasText: 'Cela ne veut pas dire' })
		await empty.getByText(/Cela ne veut pas dire que personne ne part/).waitFor()
		await empty.getByRole('link', { name: 'Inclure le scénario fictif' }).waitFor()
		await empty.getByRole('link', { name: 'Voir au 31 janvier 2017' }).click()
		await page.waitForURL(/asOf=2017-01-31/)
		await page.locator('main li').first().waitFor()
	})

	it('never finds a link known only from memory among the proofs, on its own page or in an overlap', async () => {
		const { page } = await openPage()
		await visit(page, `/fiches/partnership:P042?asOf=${DAY}`)
		const record = page.locator('main section.lead')
		expect(await record.innerText()).toContain('de mémoire, à vérifier')
		expect(await record.innerText()).toContain('lien recensé, activité non confirmée')
		expect(await record.innerText()).not.toMatch(/\bactif|établi/)
		await page
			.getByRole('link', { name: /mention de mémoire, à vérifier/ })
			.first()
			.click()
		await page.waitForURL(/\/croisements\/overlap:.*#preuves/)
		const [proofs, mentions] = await Promise.all(
			[/^\d+ preuves?,/, /^\d+ mentions? de mémoire/].map((caption) =>
				page.locator('#preuves table', { has: page.locator('caption', { hasText: caption }) }).innerText(),
			),
		)
		expect(mentions).toContain('P042')
		expect(proofs).not.toContain('P042')
		await expectAccessible(page, 'evidence and mentions')
	})

	it('can report an error from each page, in a form that knows the exact address', async () => {
		const { page } = await openPage()
		for (const path of ['/croisements/overlap:c6521f1ee4fc', '/fiches/mission:M012', '/donnees']) {
			await visit(page, path)
			const form = page.getByRole('link', { name: 'Signaler une erreur' }).first()
			const { pathname, searchParams } = new URL((await form.getAttribute('href')) ?? '', page.url())
			expect(pathname).toBe('/signaler')
			expect(new URL(searchParams.get('de') ?? '', page.url()).href).toBe(page.url())
		}
	})

	it('is told that a filter cannot be applied, and can remove it', async () => {
		const { page, complaints } = await openPage()
		await visit(page, '/croisements?place=territory:CN:999999')
		await page.getByRole('alert').waitFor()
		await page.getByRole('link', { name: 'Retirer les filtres' }).click()
		await page.locator('main section.result-section h2').waitFor()
		expect(complaints.splice(0).every((text) => text.includes('400'))).toBe(true)
	})

	it('sees the fictitious scenario only after asking for it, then marked and in the address', async () => {
		const { page } = await openPage()
		await visit(page, '/')
		expect(await page.locator('main').innerText()).not.toMatch(/SCN\d/)
		await page
			.getByRole('checkbox', { name: /scénario fictif/i })
			.first()
			.check()
		await page.waitForURL(/includeScenario=true/)
		await page
			.getByText(/Scénario fictif/i)
			.first()
			.waitFor()
	})

	it('is told which overlaps take place in France, though the question is about China', async () => {
		const { page } = await openPage()
		await visit(page, '/?when=upcoming&includeScenario=true')
		const overlaps = page.locator('main section.result-section.overlap')
		expect(await overlaps.innerText()).toMatch(/(L’un|\d) d’e(ux|ntre eux) (a|ont) lieu en France/)
		await visit(page, `/?when=past&asOf=${DAY}`)
		expect(await overlaps.innerText()).not.toContain('en France :')
	})

	it('reads beside the tabs as many overlaps as the chosen tab counts', async () => {
		const { page } = await openPage()
		for (const path of ['/', '/?when=past', '/?when=upcoming&includeScenario=true']) {
			await visit(page, path)
			const counted = await page.getByRole('tab', { selected: true }).innerText()
			const words = await page.locator('main [role="tablist"] ~ p').innerText()
			const sum = [...words.matchAll(/\d+/g)].reduce((total, [number]) => total + Number(number), 0)
			expect(sum, path).toBe(Number(/\d+/.exec(counted)?.[0]))
		}
	})

	it('is offered no switch for a scenario that is not loaded', async () => {
		const { page } = await openPage()
		await page.route('**/graphql', async (route) => {
			// The server closes an idle connection, sometimes just as it is used again.
			const answer = await route.fetch({ maxRetries: 1 })
			const body = (await answer.text()).replaceAll('"scenarioLoaded":true', '"scenarioLoaded":false')
			await route.fulfill({ status: answer.status(), contentType: 'application/json', body })
		})
		for (const screen of ['/', '/croisements', '/a-mettre-en-commun']) {
			await visit(page, screen)
			await page.locator('main h2:visible').first().waitFor()
			expect(await page.getByRole('checkbox', { name: /scénario fictif/i }).count(), screen).toBe(0)
		}
	})

	it('is told that an address leads nowhere, and offered a way out', async () => {
		const { page } = await openPage()
		await visit(page, '/croisements/overlap:ffffffffffff')
		expect(await page.locator('main').innerText()).toMatch(/Rien à cette adresse/)
		const out = page.locator('main').getByRole('link')
		expect(await out.allInnerTexts()).toEqual(
			expect.arrayContaining(['Voir les croisements', 'Revenir à l’accueil']),
		)
	})
})
