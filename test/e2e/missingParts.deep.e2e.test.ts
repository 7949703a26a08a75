/** When a part of the explorer does not load, a message in its place says so and offers to retry; the rest stays. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { describeInBrowser, openPage, settle, visit, WIDE } from './browser'

const SHANDONG = 'chosen=territory:CN:370000'

/** Each operation that fails, the page that needs it, the message, and a part that stays. */
const PARTS = [
	{
		operation: 'SelectionResults',
		path: `/explorer?${SHANDONG}`,
		words: 'Les croisements et les pistes n’ont pas été chargés.',
		stands: 'table',
	},
	{
		operation: 'MapResults',
		path: '/explorer?as=map',
		words: 'Les croisements et les pistes n’ont pas été chargés.',
		stands: '[data-mark]',
	},
	{
		operation: 'CountryMap',
		path: '/explorer?as=map',
		words: 'Le fond de carte n’a pas été chargé.',
		stands: 'details:has-text("La même chose en tableau")',
	},
	{
		operation: 'TimelineCrowdings',
		path: '/explorer?as=timeline',
		words: 'Les croisements de missions n’ont pas été chargés.',
		stands: 'h2:has-text("Liens")',
	},
	{
		operation: 'TimelineHolidays',
		path: '/explorer?as=timeline',
		words: 'Les jours fériés n’ont pas été chargés.',
		stands: 'h2:has-text("Liens")',
	},
	{
		operation: 'TimelineEvents',
		path: '/explorer?as=timeline',
		words: 'Les événements n’ont pas été chargés.',
		stands: 'h2:has-text("Liens")',
	},
	{
		operation: 'ExplorerMeetings',
		path: '/explorer?as=graph',
		words: 'Les croisements et les pistes n’ont pas été chargés.',
		stands: '[data-part="graph"]',
	},
	{
		operation: 'ExplorerPath',
		path: '/explorer?as=graph&chosen=territory:FR:departement:88&pathTo=territory:CN:370000',
		words: 'Le chemin n’a pas été chargé.',
		stands: '[data-part="graph"]',
	},
] as const

describeInBrowser('A part of the explorer that does not load', () => {
	it.each(PARTS)(
		'($operation at $path) is reported, leaves the rest in place, and appears after a retry',
		async ({ operation, path, words, stands }) => {
			const { page, complaints } = await openPage()
			const failing = await failOperation(page, operation)
			await visit(page, path)
			const note = page.locator('[data-part="missing"]').filter({ hasText: words })
			await note.first().waitFor()
			expect(await note.first().getAttribute('role')).toBe('alert')
			await page.locator(stands).first().waitFor({ state: 'attached' })
			// A part that failed to load is never reported as non-existent.
			expect(await page.locator('main').innerText()).not.toContain('Aucun chemin')
			failing.end()
			await note.first().getByRole('button', { name: 'Réessayer' }).click()
			await note.first().waitFor({ state: 'detached' })
			await settle(page)
			expect(await page.locator('[data-part="missing"]').count()).toBe(0)
			// The browser reports each refused request.
			complaints.splice(0)
		},
	)

	describe('and has many pages', () => {
		it('says how many records loaded', async () => {
			const { page, complaints } = await openPage(WIDE, null)
			await page.clock.install()
			await page.route('**/graphql', (route) => {
				const { operationName, variables } = route.request().postDataJSON() as {
					operationName: string
					variables: { after?: string }
				}
				const isLater = operationName === 'ExplorerRecords' && variables.after
				return isLater ? route.fulfill({ status: 500, body: '' }) : route.continue()
			})
			await page.goto('/explorer?as=table')
			const note = page
				.locator('[data-part="missing"]')
				.filter({ hasText: 'ce qui est affiché est incomplet' })
			// The page retries a few times by itself first.
			for (let second = 0; second < 40 && (await note.count()) === 0; second += 1) {
				await page.clock.runFor(1_000)
				await page.waitForTimeout(50)
			}
			expect(await note.first().innerText()).toMatch(/^Seules 100 fiches sur \d+ ont été chargées/)
			complaints.splice(0)
		})
	})
})

describeInBrowser('The graph on paper', () => {
	it('shows the picture of the screen, with its lines and names, and without controls', async () => {
		const { page } = await openPage()
		await visit(page, `/explorer?as=graph&${SHANDONG}`)
		await page.locator('[data-part="graph"][data-ready]').waitFor()
		await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
		await page.emulateMedia({ media: 'print' })
		const paper = page.locator('[data-part="graph-on-paper"]')
		await paper.waitFor()
		const names = await page
			.locator('[data-part="graph"] [data-part="names"] text')
			.evaluateAll((texts) => texts.map((text) => text.textContent))
		expect(names).toContain('Bretagne')
		expect(
			await paper
				.locator('[data-part="names"] text')
				.evaluateAll((texts) => texts.map((text) => text.textContent)),
		).toEqual(names)
		const inked = await paper.locator('canvas').evaluateAll((canvases) =>
			canvases.reduce((sum, canvas) => {
				if (!(canvas instanceof HTMLCanvasElement)) return sum
				const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
					data: [],
				}
				let count = 0
				for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 0) count += 1
				return sum + count
			}, 0),
		)
		expect(inked).toBeGreaterThan(500)
		// Names in the panel are buttons and are printed; controls are not.
		expect(await page.locator('aside .link-button').filter({ hasText: 'Bretagne' }).first().isVisible()).toBe(
			true,
		)
		for (const control of ['[data-part="button"]', '[role="toolbar"]', 'select', '[role="slider"]'])
			expect(await page.locator(`main ${control}:visible`).count(), control).toBe(0)
		await page.emulateMedia({ media: 'screen' })
		await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
		expect(await paper.count()).toBe(0)
	})
})

/** Fails each request of the operation until `end` is called. */
async function failOperation(page: Page, operation: string): Promise<{ end(): void }> {
	let fails = true
	await page.route('**/graphql', (route) => {
		const { operationName } = route.request().postDataJSON() as { operationName: string }
		return fails && operationName === operation ? route.fulfill({ status: 500, body: '' }) : route.continue()
	})
	return {
		end: () => {
			fails = false
		},
	}
}
