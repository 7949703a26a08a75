/** What holds on every screen: three languages, WCAG 2.1 AA, no sideways scroll, no complaint in the console. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import * as paths from '../../client/state/paths'
import {
	actorPath,
	constellationPath,
	opportunityPath,
	overlapPath,
	proposalPath,
	recordPath,
} from '../../client/state/paths'
import {
	DAY,
	describeInBrowser,
	expectAccessible,
	expectNoSidewaysScroll,
	expectWholeChoices,
	NARROW,
	openPage,
	pageForGroup,
	resize,
	settle,
	visit,
	WIDE,
	withParameter,
	ZOOMED,
} from './browser'
import { SCREENS, SIGNED_IN_SCREENS } from './screens'
import { expectShared } from './sharing'
import { expectSteady, keepChineseFonts, measureShifts } from './steadiness'

const WINDOWS = [
	{ name: 'wide', viewport: WIDE },
	{ name: 'narrow', viewport: NARROW },
	{ name: 'zoomed', viewport: ZOOMED },
]

/** What no heading says in a language: words of another one. Each loads in one width, and is looked at in all. */
const LANGUAGES = [
	{ lang: 'fr', loads: WIDE, tag: /^fr/, foreign: /\b(overlaps|evidence)\b/ },
	{
		lang: 'en',
		loads: NARROW,
		tag: /^en$/,
		foreign: /\b(Croisements|Accueil|Où|preuves|Voir les|filière)\b/,
	},
	{
		lang: 'zh',
		loads: WIDE,
		tag: /^zh-Hans$/,
		foreign: /\b(Croisements|Accueil|preuves|Voir les|overlaps|evidence)\b/,
	},
] as const

/** Screens that were seen, by their titles in a language. */
const screenOfTitle = new Map<string, string>()

/** One heading of the first level, and a title that no other screen has. */
async function expectOwnTitle(page: Page, screen: string, lang: string): Promise<void> {
	const title = await page.title()
	expect(title).toMatch(/Constellations/)
	const key = `${lang}: ${title}`
	expect(screenOfTitle.get(key) ?? screen, `${screen} has the title of`).toBe(screen)
	screenOfTitle.set(key, screen)
	expect(await page.locator('h1').count(), screen).toBe(1)
}

/** Paths of the routes that are of one result, actor or record. */
const DETAILS = [
	overlapPath('overlap:'),
	opportunityPath('opportunity:'),
	constellationPath('constellation:'),
	actorPath('territory:'),
	actorPath('organisation:'),
	recordPath('mission:'),
	proposalPath('proposal:'),
]

it('The list of screens has every path', () => {
	const lists = Object.values(paths).filter((path) => typeof path === 'string')
	const missing = [...lists, ...DETAILS].filter(
		(path) =>
			![...SCREENS, ...SIGNED_IN_SCREENS].some(
				(screen) => screen.split('?')[0] === path || (path.endsWith(':') && screen.startsWith(path)),
			),
	)
	expect(missing).toEqual([])
})

// One test a screen: the list grows, and how long it may take must not grow with it.
describeInBrowser('Every screen', () => {
	describe.each(LANGUAGES)(
		'is accessible, has a title of its own, its words and no sideways scroll, and does not jump as it loads ($lang)',
		({ lang, loads, tag, foreign }) => {
			const opened = pageForGroup(loads)
			beforeAll(async () => {
				await keepChineseFonts(opened().page)
				await measureShifts(opened().page)
			})

			it.each(SCREENS)('%s', async (screen) => {
				const { page, complaints } = opened()
				await page.setViewportSize(loads)
				await visit(page, withParameter(screen, `lang=${lang}`))
				await expectSteady(page, `${screen} (${lang})`)
				for (const { name, viewport } of WINDOWS) {
					const where = `${screen} (${name}, ${lang})`
					await resize(page, viewport)
					await expectNoSidewaysScroll(page, where)
					await expectWholeChoices(page, where)
					// What axe looks at is the same in each language; zoomed, a page is laid out as on a phone.
					if (lang === 'fr' && name !== 'zoomed') await expectAccessible(page, where)
				}
				const where = `${screen} (${lang})`
				expect(await page.locator('html').getAttribute('lang'), where).toMatch(tag)
				// The names of the tables stay in the language of their source.
				const chrome = await page
					.locator('header, main h1, main h2, footer, [role="tablist"]')
					.allInnerTexts()
				expect(chrome.join('\n'), where).not.toMatch(foreign)
				if (!screen.replace(`?asOf=${DAY}`, '').includes('?')) await expectOwnTitle(page, screen, lang)
				await expectShared(page, screen)
				expect(complaints.splice(0)).toEqual([])
			})
		},
	)
})

const press = (name: string | RegExp) => (page: Page) =>
	page.getByRole('button', { name }).filter({ visible: true }).first().click()
const type = (label: string, text: string) => async (page: Page) => {
	await page.locator('main').getByRole('combobox', { name: label }).fill(text)
	await page.getByRole('option').first().waitFor()
}

/** On a phone what the explorer is asked stands behind a button. */
const withOptions = (open: (page: Page) => Promise<unknown>) => async (page: Page) => {
	const button = page.getByRole('button', { name: 'Question, recherche et réglages' })
	if (await button.isVisible()) await button.click()
	await open(page)
}

/** What opens over a screen, or in it: by what opens it. */
const PANELS: readonly {
	readonly screen: string
	readonly panel: string
	readonly open: (page: Page) => Promise<unknown>
	readonly isNarrowAlone?: boolean
}[] = [
	{ screen: '/', panel: 'keys', open: (page) => page.keyboard.press('?') },
	{ screen: '/', panel: 'day', open: press('Changer de date') },
	{ screen: '/', panel: 'suggestions', open: type('Ma collectivité', 'Vos') },
	{
		screen: '/',
		panel: 'tip of a place',
		open: (page) => page.locator('[data-part="map"] [role="listbox"]').focus(),
	},
	{
		screen: '/',
		panel: 'tip of a mission',
		open: (page) => page.locator('[data-part="time"] [data-stop]').first().focus(),
	},
	{ screen: '/', panel: 'menu', open: press('Menu'), isNarrowAlone: true },
	{ screen: '/croisements', panel: 'filters', open: press(/^Filtre/), isNarrowAlone: true },
	{ screen: '/explorer', panel: 'filters', open: withOptions(press(/^Filtre/)) },
	{ screen: '/explorer', panel: 'suggestions', open: withOptions(type('Chercher un acteur', 'Qing')) },
]

describeInBrowser('Every screen with a panel open', () => {
	it.each(
		PANELS.flatMap((one) =>
			(one.isNarrowAlone ? [NARROW] : [WIDE, NARROW]).map((viewport) => ({ ...one, viewport })),
		),
	)('is accessible: $screen, $panel ($viewport.width)', async ({ screen, panel, open, viewport }) => {
		const { page } = await openPage(viewport)
		await visit(page, withParameter(screen, `asOf=${DAY}`))
		await open(page)
		await settle(page)
		await expectNoSidewaysScroll(page, `${screen}, ${panel}`)
		await expectAccessible(page, `${screen}, ${panel}`)
	})
})

describeInBrowser('The head of each page', () => {
	/** What a reader may ask for: WCAG 1.4.12. */
	const SPACING =
		'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'

	it('is never wider than the window, with more space between letters and words too', async () => {
		const { page } = await openPage()
		await visit(page, '/donnees')
		const widths = [320, 721, 1001, 1099, 1100, 1181, 1279, 1280, 1341, 1440]
		for (const spacing of ['', SPACING]) {
			await page.evaluate((css) => {
				const sheet = new CSSStyleSheet()
				sheet.replaceSync(css)
				document.adoptedStyleSheets = [sheet]
			}, spacing)
			for (const width of widths) {
				await page.setViewportSize({ width, height: 800 })
				const beyond = await page
					.locator('header[data-part="masthead"]')
					.evaluate((head) => head.scrollWidth - window.innerWidth)
				expect(beyond, `at ${width} px${spacing && ', spaced'}`).toBeLessThanOrEqual(0)
			}
		}
	})
})
