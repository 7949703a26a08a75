/** The graph of the explorer: unfolding, levels, and arranging it by hand. */
import { expect, it } from 'vitest'
import { DAY, describeInBrowser, expectAccessible, openPage, settle } from './browser'
import { drawn, look, MOST_LINKED, ONE_PLACE, placesOf } from './graph'

describeInBrowser('The graph of the explorer', () => {
	it('asks before it unfolds a hub, saying how many links would come, and folds it again', async () => {
		const { page } = await openPage()
		await look(page, `/explorer?ids=territory:FR:commune:69123&asOf=${DAY}`)
		const hub = page.locator('[data-part="graph"] li button', { hasText: /^Shanghai,/ })
		const hidden = /(\d+) non affiché/.exec(await hub.innerText())?.[1] ?? ''
		expect(Number(hidden)).toBeGreaterThan(20)
		await hub.focus()
		await page.keyboard.press('Enter')
		const unfold = page.locator('main aside button', { hasText: /^Afficher ses partenaires/ })
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
		await dialog.getByRole('button', { name: 'Les afficher quand même' }).focus()
		await page.keyboard.press('Enter')
		await expect.poll(() => drawn(page), { timeout: 20_000 }).toBeGreaterThan(before)
		await page.locator('main aside button', { hasText: 'Replier' }).focus()
		await page.keyboard.press('Enter')
		await expect.poll(() => drawn(page), { timeout: 20_000 }).toBe(before)
	})

	it('keeps actors in place when others arrive', async () => {
		const { page } = await openPage()
		await look(page, ONE_PLACE)
		const names = ['Qingdao', 'Bretagne', 'Vosges', 'Pays de la Loire', 'Brest']
		const before = await placesOf(page, names)
		const count = await drawn(page)
		await page.locator('[data-part="graph"] li button', { hasText: /^Bretagne,/ }).focus()
		await page.keyboard.press('Enter')
		const unfold = page.locator('main aside button', { hasText: /^Afficher ses partenaires/ })
		await unfold.focus()
		await page.keyboard.press('Enter')
		await expect.poll(() => drawn(page), { timeout: 20_000 }).toBeGreaterThan(count)
		await settle(page)
		const after = await placesOf(page, names)
		// The picture may be reframed for the new actors: one scale and one shift for all.
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

	it('puts actors at a level: only régions and provinces, as in the table', async () => {
		const { page } = await openPage()
		await look(page, MOST_LINKED)
		await page.getByRole('button', { name: /^Filtres/ }).click()
		await page.getByLabel('Côté français').selectOption('region')
		await page.getByLabel('Côté Chine').selectOption('province')
		await expect.poll(() => drawn(page), { timeout: 20_000 }).toBeLessThan(120)
		// The widest levels are the explorer's defaults.
		expect(page.url()).not.toMatch(/rollUp/)
		await expectAccessible(page, 'the explorer at levels')
		const names = await page.locator('[data-part="graph"] li button').allInnerTexts()
		expect(names.filter((name) => /, (Commune|Métropole|Préfecture)/.test(name))).toEqual([])
		expect(names.join('\n')).toMatch(/Shandong, Province/)
	})

	it('is arranged by hand: a lasso, hiding and unhiding, a pin, a path between two, the overview', async () => {
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
		await panel.getByRole('heading', { name: /^(Lien direct|Chemin en \d étapes)/ }).waitFor()
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
