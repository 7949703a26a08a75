/** Helpers for the graph of the explorer: views of it, how many actors it draws, and where. */
import type { Page } from 'playwright-core'
import { DAY, settle } from './browser'

export const ONE_PLACE = `/explorer?ids=territory:CN:370200&asOf=${DAY}`
export const MOST_LINKED = `/explorer?as=graph&rollUpFrench=none&rollUpPartner=none&asOf=${DAY}`

/** Opens a view and waits for its graph or its tables. */
export async function look(page: Page, path: string): Promise<void> {
	await page.goto(path)
	await page.locator('[data-part="graph"][data-ready], main table').first().waitFor({ timeout: 60_000 })
	await settle(page)
}

/** How many actors the graph draws. */
export const drawn = async (page: Page): Promise<number> =>
	Number(await page.locator('[data-part="graph"]').getAttribute('data-ready'))

/** The position of each actor on the screen, in px, read from the ring around it while it has the focus. */
export async function placesOf(
	page: Page,
	names: readonly string[],
): Promise<readonly { x: number; y: number }[]> {
	const places: { x: number; y: number }[] = []
	for (const name of names) {
		await page.locator('[data-part="graph"] li button', { hasText: new RegExp(`^${name},`) }).focus()
		const ring = page.locator('[data-part="graph"] circle[data-mark="focused"]')
		await ring.waitFor()
		places.push(
			await ring.evaluate((circle) => {
				const { left, right, top, bottom } = circle.getBoundingClientRect()
				return { x: (left + right) / 2, y: (top + bottom) / 2 }
			}),
		)
	}
	return places
}
