/** The explorer in each window, with the keyboard alone, and the names on its graph. */
import { expect, it } from 'vitest'
import { inShare, inThird } from '../../scripts/testShare'
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
	for (const [name, viewport] of inShare([
		['wide', WIDE],
		['narrow', NARROW],
		['zoomed', ZOOMED],
	] as const)) {
		it(`is accessible, does not scroll sideways and breaks no policy (${name})`, async () => {
			const { page } = await openPage(viewport)
			for (const screen of SCREENS) {
				await look(page, screen)
				await expectNoSidewaysScroll(page, `${screen} (${name})`)
				await expectAccessible(page, `${screen} (${name})`)
			}
		})
	}

	it('is walked with the keyboard: Tab and Enter choose, T gives the table with the same selection', async () => {
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
	it.each(inThird(['fr', 'en', 'zh']))(
		'names who is chosen on a phone, whole and within the picture (%s)',
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

	it.each(inShare(crowdedViews))('names no two actors over each other %s', async (_where, path, least) => {
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
		// The boxes of letters without their halo: two of them that meet by more than a pixel cannot be read.
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

	it('draws an overlap with its actors and its words, and leads to its page', async () => {
		const { page } = await openPage()
		await look(page, `/explorer?overlap=overlap:c6521f1ee4fc&asOf=${DAY}`)
		expect(await page.locator('[data-part="graph"]').getAttribute('data-ready')).toBe('8')
		await page.locator('[data-part="names"] [data-result="overlap"]').waitFor()
		await page.locator('main aside section.overlap a').first().click()
		await page.waitForURL(/\/croisements\/overlap:c6521f1ee4fc/)
	})
})
