/** What holds on every screen: three languages, WCAG 2.1 AA, no sideways scroll, no complaint in the console. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
	DAY,
	describeInBrowser,
	expectAccessible,
	expectNoSidewaysScroll,
	NARROW,
	pageForGroup,
	visit,
	WIDE,
	ZOOMED,
} from './browser'

const SCREENS = [
	'/',
	'/?when=upcoming',
	'/?when=past&asOf=2017-01-31',
	'/?includeScenario=true&when=upcoming',
	'/croisements',
	'/croisements?group=place',
	'/croisements?group=french_actor&order=latest&includeScenario=true',
	'/croisements/overlap:c6521f1ee4fc',
	'/a-mettre-en-commun',
	'/a-mettre-en-commun?actor=territory:FR:region:52&weights=equity:60',
	'/a-mettre-en-commun?actor=territory:FR:region:52&act=host',
	'/a-mettre-en-commun?actor=territory:FR:commune:29232&kinds=common_stand',
	`/a-mettre-en-commun/opportunity:4c2143447fc7?asOf=${DAY}`,
	'/acteurs/territory:FR:region:52',
	'/acteurs/territory:CN:370200',
	'/acteurs/organisation:h-hcl',
	'/avant-de-partir',
	'/fiches/mission:M012',
	'/emiettement',
	'/emiettement?by=sector&asOf=2017-01-31',
	'/absences',
	'/absences?includeScenario=true',
	'/constellations',
	'/constellations?within=territory:FR:region:53&minConfidence=high&includeScenario=true',
	`/constellations/constellation:f76002b1bbc5?asOf=${DAY}`,
	'/doublons',
	'/donnees',
	'/accessibilite',
	'/nulle-part',
] as const

const WINDOWS = [
	{ name: 'wide', viewport: WIDE },
	{ name: 'narrow', viewport: NARROW },
	{ name: 'zoomed', viewport: ZOOMED },
] as const

const LANGUAGES = [
	['en', 'en', /\b(Croisements|Accueil|Où|preuves|Voir les|filière)\b/],
	['zh', 'zh-Hans', /\b(Croisements|Accueil|preuves|Voir les|overlaps|evidence)\b/],
] as const

/** Screens that were seen, by their titles. */
const screenOfTitle = new Map<string, string>()

/** One heading of the first level, and a title that no other screen has. */
async function expectOwnTitle(page: Page, screen: string): Promise<void> {
	const title = await page.title()
	expect(title).toMatch(/Constellations/)
	expect(screenOfTitle.get(title) ?? screen, `${screen} has the title of`).toBe(screen)
	screenOfTitle.set(title, screen)
	expect(await page.locator('h1').count(), screen).toBe(1)
}

// One test a screen: the list grows, and how long it may take must not grow with it.
describeInBrowser('Every screen', () => {
	describe.each(WINDOWS)(
		'is accessible, has a title of its own and does not scroll sideways ($name)',
		({ name, viewport }) => {
			const opened = pageForGroup(viewport)

			it.each(SCREENS)('%s', async (screen) => {
				const { page, complaints } = opened()
				await visit(page, screen)
				await expectNoSidewaysScroll(page, `${screen} (${name})`)
				await expectAccessible(page, `${screen} (${name})`)
				if (!screen.replace(`?asOf=${DAY}`, '').includes('?')) await expectOwnTitle(page, screen)
				expect(complaints.splice(0)).toEqual([])
			})
		},
	)

	describe.each(LANGUAGES)('speaks %s without a French word of its own', (lang, tag, french) => {
		const opened = pageForGroup(WIDE)

		it.each(SCREENS)('%s', async (screen) => {
			const { page } = opened()
			await visit(page, `${screen}${screen.includes('?') ? '&' : '?'}lang=${lang}`)
			expect(await page.locator('html').getAttribute('lang'), screen).toBe(tag)
			// The names of the tables stay in the language of their source.
			const chrome = await page.locator('header, main h1, main h2, footer, [role="tablist"]').allInnerTexts()
			expect(chrome.join('\n'), `${screen} in ${lang}`).not.toMatch(french)
		})
	})
})
