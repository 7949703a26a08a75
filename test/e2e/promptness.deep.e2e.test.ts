/** Each action answers at once, or shows that it is working, even when the server is slow. */
import type { Page } from 'playwright-core'
import { it } from 'vitest'
import { describeInBrowser, openPage, visit } from './browser'
import { expectHeard } from './promptness'

interface Act {
	readonly name: string
	readonly path: string
	/** Fills in the form before the action. */
	readonly prepare?: (page: Page) => Promise<unknown>
	readonly act: (page: Page) => Promise<unknown>
}

const ACTS: readonly Act[] = [
	{
		name: 'a filter of the overlaps',
		path: '/croisements',
		act: (page) => page.locator('main').getByLabel('Certitude').selectOption({ index: 1 }),
	},
	{
		name: 'the order of the overlaps',
		path: '/croisements?group=none',
		act: (page) => page.locator('main').getByLabel('Ordre', { exact: true }).selectOption({ index: 1 }),
	},
	{
		name: 'the sector of the opportunities',
		path: '/a-mettre-en-commun',
		act: (page) => page.locator('main').getByLabel('Filière', { exact: true }).selectOption({ index: 1 }),
	},
	{
		name: 'the sector of the constellations',
		path: '/constellations',
		act: (page) => page.locator('main').getByLabel('Filière commune').selectOption({ index: 1 }),
	},
	{
		name: 'what fragmentation is counted by',
		path: '/emiettement',
		act: (page) => page.getByRole('tab', { name: 'Par filière' }).click(),
	},
	{
		name: 'the scenario among the gaps',
		path: '/absences',
		act: (page) => page.getByRole('checkbox', { name: /scénario fictif/ }).click(),
	},
	{
		name: 'a precheck',
		path: '/avant-de-partir',
		act: async (page) => {
			await page.getByRole('button', { name: 'Vérifier ces dates' }).click()
		},
	},
	{
		name: 'the two that are compared',
		path: '/comparer?a=territory:FR:region:52&b=territory:FR:region:53',
		act: (page) => page.getByRole('button', { name: 'Échanger' }).click(),
	},
	{
		name: 'a row of the matrix',
		path: '/explorer',
		act: (page) => page.locator('table th[scope="row"] button').first().click(),
	},
	{
		name: 'the order of the matrix',
		path: '/explorer',
		act: (page) => page.locator('main').getByLabel('Ordre', { exact: true }).selectOption({ index: 0 }),
	},
	{
		name: 'a weight of the opportunities',
		path: '/a-mettre-en-commun?actor=territory:FR:region:52#poids',
		act: (page) => page.locator('main').getByRole('slider').first().press('ArrowRight'),
	},
	{
		name: 'the months of the home page',
		path: '/',
		act: (page) => page.locator('main').getByRole('slider').first().press('ArrowLeft'),
	},
	{
		name: 'a handle of the years of the explorer',
		path: '/explorer',
		prepare: (page) => page.locator('main').getByRole('slider').first().waitFor(),
		act: (page) => page.locator('main').getByRole('slider').first().press('PageUp'),
	},
	{
		name: 'a question in plain words',
		path: '/explorer',
		prepare: (page) =>
			page.getByRole('searchbox', { name: 'Posez une question' }).fill('missions du Morbihan'),
		act: (page) => page.getByRole('searchbox', { name: 'Posez une question' }).press('Enter'),
	},
	{
		name: 'a mark of the map',
		path: '/explorer?as=map',
		act: async (page) => {
			await page.locator('[data-mark]').first().focus()
			await page.keyboard.press('Enter')
		},
	},
	{
		name: 'a change that is tried',
		path: '/et-si?changes=end~partnership:P062~2027-01',
		act: (page) =>
			page
				.locator('main')
				.getByRole('button', { name: /^Retirer/ })
				.first()
				.click(),
	},
	{
		name: 'signing in',
		path: '/connexion',
		prepare: async (page) => {
			await page.getByLabel('Adresse électronique').fill('personne@example.org')
			await page.getByLabel('Mot de passe', { exact: true }).fill('une phrase assez longue')
		},
		act: (page) => page.getByRole('button', { name: 'Se connecter', exact: true }).click(),
	},
	{
		name: 'a report of an error',
		path: '/signaler?de=/fiches/mission:M012',
		prepare: async (page) => {
			await page.getByRole('radio', { name: 'Une date', exact: true }).check()
			await page.getByLabel('Ce qui est faux, et ce qui serait juste').fill('Deux jours plus tard.')
		},
		act: (page) => page.getByRole('button', { name: 'Envoyer le signalement' }).click(),
	},
	{
		name: 'a choice of the feed',
		path: '/fil',
		act: (page) => page.locator('main select').first().selectOption({ index: 1 }),
	},
	...['Carte', 'Graphe', 'Frise', 'Tableau'].map((view) => ({
		name: `the view « ${view} »`,
		path: '/explorer',
		act: (page: Page) => page.getByRole('tab', { name: view }).click(),
	})),
]

describeInBrowser('An action', () => {
	it.each(ACTS)('shows a sign before any answer comes: $name', async ({ name, path, prepare, act }) => {
		const { page } = await openPage()
		await visit(page, path)
		await prepare?.(page)
		await expectHeard(page, name, act)
	})
})
