/** A reader downloads one language; another is downloaded when chosen, and no page appears without its sentences. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { DAY, describeInBrowser, openPage, pageForGroup, settle, visit, WIDE, withParameter } from './browser'

/** A time limit for a busy machine. */
const WITHIN = { timeout: 20_000 }

/** The languages whose sentences a page has requested, in order. */
function languagesSent(page: Page): readonly string[] {
	const sent: string[] = []
	page.on('request', (request) => {
		const language = /\/assets\/(fr|en|zh)-[^/]+\.js$/.exec(request.url())?.[1]
		if (language) sent.push(language)
	})
	return sent
}

const titleOf = (page: Page): Promise<string> => page.locator('main h1').first().innerText()
const languageOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang)

describeInBrowser('The language of a reader', () => {
	it.each([
		['fr', '/', 'fr'],
		['en', '/?lang=en', 'en'],
		['zh', '/?lang=zh', 'zh-Hans'],
	])('is the only one that is downloaded: %s', async (language, path, tag) => {
		const { page } = await openPage()
		const sent = languagesSent(page)
		await visit(page, path)
		expect(sent).toEqual([language])
		expect(await languageOf(page)).toMatch(new RegExp(`^${tag}`))
	})

	it('stays until the next one is there; then both the address and the page change', async () => {
		const { page } = await openPage()
		const sent = languagesSent(page)
		await visit(page, '/')
		const french = await titleOf(page)
		let release = (): void => undefined
		const held = new Promise<void>((resolve) => {
			release = resolve
		})
		await page.route(/\/assets\/en-[^/]+\.js$/, async (route) => {
			await held
			await route.continue()
		})
		await page.getByRole('link', { name: 'EN, English' }).click()
		await expect.poll(() => sent, WITHIN).toEqual(['fr', 'en'])
		expect(await titleOf(page)).toBe(french)
		expect(await languageOf(page)).toMatch(/^fr/)
		release()
		await expect.poll(() => languageOf(page), WITHIN).toMatch(/^en/)
		await settle(page)
		expect(await titleOf(page)).not.toBe(french)
		expect(new URL(page.url()).searchParams.get('lang')).toBe('en')
		expect(await page.locator('body').innerText()).not.toMatch(/\b(home|shell|ui)\.[a-z]+/)
	})

	it('has a button, named in all three, that retries when its sentences cannot be loaded', async () => {
		const { page, complaints } = await openPage()
		await page.route(/\/assets\/zh-[^/]+\.js$/, (route) => route.abort())
		await page.goto('/?lang=zh')
		for (const name of ['Recharger', 'Reload', '重新加载']) await page.getByRole('button', { name }).waitFor()
		complaints.length = 0
		await page.unroute(/\/assets\/zh-[^/]+\.js$/)
		await page.getByRole('button', { name: 'Reload' }).click()
		await expect.poll(() => languageOf(page), WITHIN).toMatch(/^zh/)
		await settle(page)
	})
})

/** Screens that show names in titles, lists, tables, pictures and paths. */
const WITH_NAMES = [
	'/',
	'/croisements?group=french_actor',
	'/croisements/overlap:c6521f1ee4fc',
	'/a-mettre-en-commun?actor=territory:FR:region:52',
	`/a-mettre-en-commun/opportunity:4c2143447fc7?asOf=${DAY}`,
	'/acteurs/territory:FR:region:52',
	'/acteurs/territory:CN:370200',
	'/fiches/mission:M012',
	'/constellations',
	'/doublons',
	'/explorer?as=table',
	'/explorer?as=timeline',
	'/explorer?as=matrix',
	'/explorer?as=map&chosen=territory:FR:region:52',
]

/** French names on the page, as the API writes them and only in Latin letters, that no element marks as French. */
async function unmarkedNames(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const found = new Set<string>()
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
		for (let node = texts.nextNode(); node; node = texts.nextNode()) {
			const element = node.parentElement
			const text = (node.textContent ?? '').trim()
			const isName = /^\p{Lu}[\p{L}’' -]*\p{Ll}{2,}[\p{L}’' -]*$/u.test(text) && text !== 'Cypher'
			// Some names of the other country are known only in English.
			const isEnglish = /\b(?:and|of)\b/.test(text)
			if (
				!isName ||
				isEnglish ||
				!element ||
				element.closest('script, style, noscript, code, kbd, pre, option')
			)
				continue
			if (/\p{Script=Han}/u.test(element.textContent ?? '')) continue
			if (element.closest('[lang]') === document.documentElement) found.add(text)
		}
		return [...found]
	})
}

describeInBrowser('A French name on a Chinese screen', () => {
	const opened = pageForGroup(WIDE)
	it.each(WITH_NAMES)('is marked as French: %s', async (screen) => {
		const { page } = opened()
		await visit(page, withParameter(screen, 'lang=zh'))
		expect(await unmarkedNames(page)).toEqual([])
		expect(await page.locator('#main [lang="fr"]').count()).toBeGreaterThan(0)
	})
})
