/** The explorer with the keyboard alone: from the graph to its table, to an overlap and to a way. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inShare, inThird } from '../../scripts/testShare'
import {
	DAY,
	describeInBrowser,
	expectAccessible,
	expectNoSidewaysScroll,
	NARROW,
	openPage,
	settle,
	WIDE,
	ZOOMED,
} from './browser'

const QINGDAO = `/explorer?ids=territory:CN:370200&asOf=${DAY}`
const MOST_LINKED = `/explorer?as=graph&rollUpFrench=none&rollUpPartner=none&asOf=${DAY}`
const SCREENS = [
	MOST_LINKED,
	QINGDAO,
	`/explorer?overlap=overlap:c6521f1ee4fc&lang=zh&asOf=${DAY}`,
	`${QINGDAO}&as=table`,
	`${QINGDAO}&pathTo=territory:CN:420100`,
] as const

/** Opens a view and waits for its graph or its tables. */
async function look(page: Page, path: string): Promise<void> {
	await page.goto(path)
	await page.locator('[data-part="graph"][data-ready], main table').first().waitFor({ timeout: 60_000 })
	await settle(page)
}

const drawn = async (page: Page): Promise<number> =>
	Number(await page.locator('[data-part="graph"]').getAttribute('data-ready'))

/** Where actors are on the screen, told by the ring round the one that has the focus. */
async function placesOf(page: Page, names: readonly string[]): Promise<readonly { x: number; y: number }[]> {
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
		await look(page, QINGDAO)
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

	it('unfolds a hub only once asked, saying how many links would come, and folds it again', async () => {
		const { page } = await openPage()
		await look(page, `/explorer?ids=territory:FR:commune:69123&asOf=${DAY}`)
		const hub = page.locator('[data-part="graph"] li button', { hasText: /^Shanghai,/ })
		const hidden = /(\d+) non affiché/.exec(await hub.innerText())?.[1] ?? ''
		expect(Number(hidden)).toBeGreaterThan(20)
		await hub.focus()
		await page.keyboard.press('Enter')
		const unfold = page.locator('main aside button', { hasText: /^Déplier/ })
		await unfold.waitFor()
		expect(await unfold.innerText()).toContain(hidden)
		await unfold.focus()
		await page.keyboard.press('Enter')
		const dialog = page.locator('dialog[open]')
		await dialog.waitFor()
		expect(await dialog.innerText()).toContain(`${hidden} de ses relations ne sont pas affichées`)
		await expectAccessible(page, 'the question before a hub is unfolded')
		await page.keyboard.press('Escape')
		expect(new URL(page.url()).searchParams.get('ids')).toBe('territory:FR:commune:69123')
		const before = Number(await page.locator('[data-part="graph"]').getAttribute('data-ready'))
		await unfold.focus()
		await page.keyboard.press('Enter')
		await dialog.getByRole('button', { name: 'Déplier quand même' }).focus()
		await page.keyboard.press('Enter')
		await expect.poll(() => drawn(page), { timeout: 20_000 }).toBeGreaterThan(before)
		await page.locator('main aside button', { hasText: 'Replier' }).focus()
		await page.keyboard.press('Enter')
		await expect.poll(() => drawn(page), { timeout: 20_000 }).toBe(before)
	})

	it('keeps actors where they stand when others come', async () => {
		const { page } = await openPage()
		await look(page, QINGDAO)
		const names = ['Qingdao', 'Bretagne', 'Vosges', 'Pays de la Loire', 'Brest']
		const before = await placesOf(page, names)
		const count = await drawn(page)
		await page.locator('[data-part="graph"] li button', { hasText: /^Bretagne,/ }).focus()
		await page.keyboard.press('Enter')
		const unfold = page.locator('main aside button', { hasText: /^Déplier/ })
		await unfold.focus()
		await page.keyboard.press('Enter')
		await expect.poll(() => drawn(page), { timeout: 20_000 }).toBeGreaterThan(count)
		await settle(page)
		const after = await placesOf(page, names)
		// The picture may be framed anew for what came: that is one scale and one shift for all.
		const [first, last] = [before[0], before.at(-1)]
		const [firstNow, lastNow] = [after[0], after.at(-1)]
		if (!first || !last || !firstNow || !lastNow) throw new Error('Expected a place for each name.')
		const scale =
			Math.hypot(firstNow.x - lastNow.x, firstNow.y - lastNow.y) /
			Math.hypot(first.x - last.x, first.y - last.y)
		for (const [index, { x, y }] of before.entries()) {
			expect(Math.abs((after[index]?.x ?? 0) - firstNow.x - (x - first.x) * scale)).toBeLessThan(3)
			expect(Math.abs((after[index]?.y ?? 0) - firstNow.y - (y - first.y) * scale)).toBeLessThan(3)
		}
	})

	it('stands actors at a level: régions and provinces alone, as the table says too', async () => {
		const { page } = await openPage()
		await look(page, MOST_LINKED)
		await page.getByRole('button', { name: /^Filtres/ }).click()
		await page.getByLabel('Côté français').selectOption('region')
		await page.getByLabel('Côté Chine').selectOption('province')
		await expect.poll(() => drawn(page), { timeout: 20_000 }).toBeLessThan(120)
		// The widest levels are where the explorer stands by itself.
		expect(page.url()).not.toMatch(/rollUp/)
		await expectAccessible(page, 'the explorer at levels')
		const names = await page.locator('[data-part="graph"] li button').allInnerTexts()
		expect(names.filter((name) => /, (Commune|Métropole|Préfecture)/.test(name))).toEqual([])
		expect(names.join('\n')).toMatch(/Shandong, Province/)
	})

	it('draws an overlap with its actors and its words, and leads to its page', async () => {
		const { page } = await openPage()
		await look(page, `/explorer?overlap=overlap:c6521f1ee4fc&asOf=${DAY}`)
		expect(await page.locator('[data-part="graph"]').getAttribute('data-ready')).toBe('8')
		await page.locator('[data-part="names"] [data-result="overlap"]').waitFor()
		await page.locator('main aside section.overlap a').first().click()
		await page.waitForURL(/\/croisements\/overlap:c6521f1ee4fc/)
	})

	it('is arranged: a lasso, hiding and its way back from another view, a pin, a path between two, the overview', async () => {
		const { page } = await openPage()
		const parameter = (name: string): string | null => new URL(page.url()).searchParams.get(name)
		await look(page, `/explorer?as=graph&layout=forces&asOf=${DAY}`)
		const all = await drawn(page)
		const [shandong] = await placesOf(page, ['Shandong'])
		if (!shandong) throw new Error('Expected the place of the Shandong.')
		await page.keyboard.down('Shift')
		await page.mouse.move(shandong.x - 170, shandong.y - 170)
		await page.mouse.down()
		for (const [x, y] of [
			[170, -170],
			[170, 170],
			[-170, 170],
			[-170, -160],
		] as const)
			await page.mouse.move(shandong.x + x, shandong.y + y, { steps: 4 })
		await page.mouse.up()
		await page.keyboard.up('Shift')
		await expect.poll(() => parameter('chosen')?.split(',').length ?? 0).toBeGreaterThan(1)
		const chosen = parameter('chosen')?.split(',') ?? []
		expect(chosen).toContain('territory:CN:370000')
		const panel = page.locator('main aside')
		await panel.getByText(`${chosen.length} acteurs choisis`).waitFor()
		await panel.getByText('Croisements entre eux').waitFor()

		await page.getByRole('button', { name: `Masquer les ${chosen.length}` }).click()
		await expect.poll(() => drawn(page), { timeout: 20_000 }).toBe(all - chosen.length)
		await page.keyboard.press('1')
		await page.locator('main [role="tabpanel"] table').first().waitFor()
		await page.keyboard.press('3')
		await page.locator('[data-part="graph"][data-ready]').waitFor()
		await page.keyboard.press('Control+z')
		await expect.poll(() => drawn(page), { timeout: 20_000 }).toBe(all)
		expect(parameter('without')).toBeNull()
		await page.keyboard.press('Control+y')
		await expect.poll(() => parameter('without')).not.toBeNull()
		await page.keyboard.press('Control+z')

		await page.locator('[data-part="graph"] li button', { hasText: /^Bretagne,/ }).focus()
		await page.keyboard.press('p')
		await expect.poll(() => parameter('pins')).toMatch(/^territory:FR:region:53@-?\d+@-?\d+$/)
		await page.keyboard.press('p')
		await expect.poll(() => parameter('pins')).toBeNull()

		await look(page, `/explorer?as=graph&chosen=territory:FR:region:53,territory:CN:310000&asOf=${DAY}`)
		await panel.getByRole('button', { name: 'Chemin entre les deux' }).click()
		await panel.getByRole('heading', { name: /^Chemin en \d pas/ }).waitFor()
		expect(parameter('pathTo')).toBe('territory:CN:310000')
		const overview = page.getByRole('group', { name: /^Vue réduite/ })
		for (let step = 0; step < 2; step += 1) await page.getByRole('button', { name: 'Rapprocher' }).click()
		await overview.focus()
		const frame = overview.locator('div')
		const before = await frame.getAttribute('style')
		await page.keyboard.press('ArrowRight')
		await expect.poll(() => frame.getAttribute('style')).not.toBe(before)
		await page.keyboard.press('0')
		await expect.poll(() => overview.isHidden()).toBe(true)
	})
})
