/** The explorer at each window size, and the names on its graph. */
import { expect, it } from 'vitest'
import {
	DAY,
	describeInBrowser,
	expectAccessible,
	expectNoSidewaysScroll,
	NARROW,
	openPage,
	WIDE,
	ZOOMED,
} from './browser'
import { drawn, look, MOST_LINKED, ONE_PLACE } from './graph'

const SCREENS = [
	MOST_LINKED,
	ONE_PLACE,
	`/explorer?overlap=overlap:c6521f1ee4fc&lang=zh&asOf=${DAY}`,
	`${ONE_PLACE}&as=table`,
	`${ONE_PLACE}&pathTo=territory:CN:420100`,
] as const

describeInBrowser('The explorer', () => {
	for (const [name, viewport] of [
		['wide', WIDE],
		['narrow', NARROW],
		['zoomed', ZOOMED],
	] as const) {
		it(`is accessible, does not scroll sideways and breaks no content policy (${name})`, async () => {
			const { page } = await openPage(viewport)
			for (const screen of SCREENS) {
				await look(page, screen)
				await expectNoSidewaysScroll(page, `${screen} (${name})`)
				await expectAccessible(page, `${screen} (${name})`)
			}
		})
	}

	const crowdedViews = [
		['among the 300 most linked', MOST_LINKED, 40],
		['around a hub', `/explorer?ids=territory:CN:310000&asOf=${DAY}`, 15],
		['around a hub, two steps away', `/explorer?ids=territory:FR:region:84&depth=2&asOf=${DAY}`, 15],
		[
			'at the level of régions and provinces',
			`/explorer?as=graph&rollUpFrench=region&rollUpPartner=province&asOf=${DAY}`,
			25,
		],
	] as const
	it.each(['fr', 'en', 'zh'])(
		'shows the whole name of the chosen actor inside the picture on a phone (%s)',
		async (lang) => {
			const { page } = await openPage(NARROW)
			await look(page, `/explorer?as=graph&chosen=territory:CN:370000&lang=${lang}`)
			const name = page.locator('[data-part="names"] text[data-key="territory:CN:370000"]')
			await name.waitFor()
			expect(await name.textContent()).toContain(lang === 'zh' ? '山东' : 'Shandong')
			const box = await name.boundingBox()
			expect(box?.x).toBeGreaterThanOrEqual(0)
			expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(NARROW.width)
		},
	)

	it.each(crowdedViews)("draws no two actors' names over each other %s", async (_where, path, least) => {
		const { page } = await openPage()
		await look(page, path)
		if (path === MOST_LINKED) expect(await drawn(page)).toBe(300)
		const boxes = await page.locator('[data-part="names"] text[data-key]').evaluateAll((texts) =>
			texts.map((text) => {
				const { left, right, top, bottom } = text.getBoundingClientRect()
				return { left, right, top, bottom }
			}),
		)
		expect(boxes.length).toBeGreaterThan(least)
		// The boxes of the letters without their halo: two names that overlap by more than a pixel are unreadable.
		const covered = boxes.flatMap((one, index) =>
			boxes
				.slice(index + 1)
				.filter(
					(other) =>
						one.left + 3 < other.right &&
						other.left + 3 < one.right &&
						one.top + 3 < other.bottom &&
						other.top + 3 < one.bottom,
				),
		)
		expect(covered).toEqual([])
	})
})
