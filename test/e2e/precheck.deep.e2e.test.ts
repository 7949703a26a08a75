/** « Avant de partir » with only the keyboard: from the header of the home page to an answer and its evidence. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser, expectAccessible, openPage, tabTo, todayOn, visit } from './browser'
import { openShare } from './sharing'

const DAY_MS = 86_400_000

describeInBrowser('« Avant de partir »', () => {
	it('answers a draft with the planned missions of others, dates and partners', async () => {
		const { page } = await openPage()
		await visit(page, '/?includeScenario=true')
		await tabTo(
			page,
			page.locator('header').getByRole('link', { name: 'Avant de partir' }),
			'the head’s entry',
		)
		await page.keyboard.press('Enter')
		await page.getByRole('heading', { level: 1, name: 'Avant de partir' }).waitFor()
		await choose(page, 'Qui part', 'vosges', /Vosges/)
		await choose(page, 'Où', 'shanghai', /^Shanghai/)
		// The missions of the scenario start from the day it was loaded.
		await type(page, 'Premier jour', 20)
		await type(page, 'Dernier jour', 24)
		await tabTo(page, page.getByRole('button', { name: 'Vérifier ces dates' }), 'the question')
		await page.keyboard.press('Enter')

		const answer = page.getByRole('heading', { name: 'Réponse', exact: true })
		await answer.waitFor({ state: 'attached' })
		await expect.poll(() => answer.evaluate((head) => head === document.activeElement)).toBe(true)
		expect(new URL(page.url()).search, 'the draft stays out of the address').toBe('?includeScenario=true')
		const section = (name: string) =>
			page.locator('main section', { has: page.getByRole('heading', { name, exact: true }) })
		const others = section('Qui d’autre y va')
		expect(await others.innerText()).toMatch(/À Shanghai\s上海, \S+ autres missions sont recensées/)
		expect(await others.innerText()).toContain('Scénario fictif')
		expect(await section('D’autres dates').innerText()).toMatch(
			/contre \S+, toutes fictives, aux dates demandées/,
		)
		expect(
			await section('Avec qui partir').getByRole('link', { name: 'Voir son profil' }).count(),
		).toBeGreaterThan(0)
		expect(await section('Ce que cette réponse ne sait pas').innerText()).toContain(
			'chaque collectivité reste libre',
		)
		await expectAccessible(page, 'the answer')
		// The page can be mailed and printed; the draft is not in the address, so that it has no link and no dated
		// copy.
		const share = await openShare(page)
		expect(await share.locator('a, button').allInnerTexts()).toEqual(['Envoyer par courriel', 'Imprimer'])
		const mail = new URL((await share.getByRole('link').getAttribute('href')) ?? '')
		expect(mail.searchParams.get('body')).toMatch(/À Shanghai\s上海, \S+ autres missions sont recensées/)

		await tabTo(page, others.getByRole('link', { name: /^Mission de/ }), 'a mission of another')
		await page.keyboard.press('Enter')
		await page.waitForURL(/\/fiches\/mission:SCN/)
	})

	it('sends no incomplete draft, and says what it lacks', async () => {
		const { page } = await openPage()
		await visit(page, '/avant-de-partir')
		const sent: string[] = []
		page.on('request', (request) => sent.push(request.postData() ?? ''))
		await tabTo(page, page.getByRole('button', { name: 'Vérifier ces dates' }), 'the question')
		await page.keyboard.press('Enter')
		const missing = page.locator('form p[role="alert"]')
		await missing.first().waitFor()
		expect(await missing.allInnerTexts()).toEqual([
			'Choisissez qui part.',
			'Choisissez une ville ou un territoire.',
			'Indiquez le premier jour.',
			'Indiquez le dernier jour.',
		])
		expect(sent.filter((body) => body.includes('precheck'))).toEqual([])
	})
})

/** Types into a field with suggestions, and takes the first one. */
async function choose(page: Page, label: string, text: string, option: RegExp): Promise<void> {
	const field = page.getByRole('combobox', { name: label, exact: true })
	await tabTo(page, field, label)
	await page.keyboard.type(text)
	await page.getByRole('option', { name: option }).first().waitFor()
	await page.keyboard.press('ArrowDown')
	await page.keyboard.press('Enter')
	await expect.poll(() => field.inputValue()).toMatch(option)
}

/** Types the day that is so many days from today, in the order of the browser's own language. */
async function type(page: Page, label: string, days: number): Promise<void> {
	const day = new Date(Date.parse(await todayOn(page)) + days * DAY_MS).toISOString().slice(0, 10)
	const field = page.getByLabel(label, { exact: true })
	await tabTo(page, field, label)
	const [year = '', month = '', date = ''] = day.split('-')
	const isMonthFirst = await page.evaluate(() => {
		const parts = new Intl.DateTimeFormat(navigator.language).formatToParts(0).map(({ type }) => type)
		return parts.indexOf('month') < parts.indexOf('day')
	})
	await page.keyboard.type(`${isMonthFirst ? month + date : date + month}${year}`)
	expect(await field.inputValue()).toBe(day)
}
