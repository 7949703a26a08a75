/**
 * `npm run pictures -- http://localhost:4000`: takes a picture of every screen of a running server, wide (1440×900)
 * and narrow (390×844), into docs/pictures. The server holds the reference data and the scenario.
 */
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { Refused } from '../server/errors'
import { ensureChromium } from './ensureChromium'
import { runCommand } from './runCommand'

const FOLDER = resolve(import.meta.dirname, '../docs/pictures')

const SCREENS: Readonly<Record<string, string>> = {
	accueil: '/',
	'accueil-shanghai-2010': '/?month=2010-10',
	'accueil-vosges': '/?actor=territory:FR:departement:88',
	'accueil-lieu-qingdao': '/?place=territory:CN:370200',
	'accueil-a-venir': '/?month=2027-03',
	'accueil-2017': '/?asOf=2017-01-31',
	'a-venir': '/?when=upcoming',
	'a-venir-scenario': '/?when=upcoming&includeScenario=true',
	croisements: '/croisements',
	'croisements-en-une-liste': '/croisements?group=none',
	'croisements-par-acteur': '/croisements?group=french_actor&order=latest',
	'croisement-shanghai-2010': '/croisements/overlap:c6521f1ee4fc',
	'croisement-shanghai-2010-zh': '/croisements/overlap:c6521f1ee4fc?lang=zh',
	'a-mettre-en-commun': '/a-mettre-en-commun',
	'tableau-pays-de-la-loire': '/a-mettre-en-commun?actor=territory:FR:region:52',
	'tableau-poids':
		'/a-mettre-en-commun?actor=territory:FR:departement:88&asOf=2017-01-31&weights=time:0,equity:60',
	'bureau-partage-qingdao': '/a-mettre-en-commun/opportunity:4c2143447fc7?asOf=2017-01-31',
	'acteur-pays-de-la-loire': '/acteurs/territory:FR:region:52',
	'acteur-qingdao': '/acteurs/territory:CN:370200',
	'explorer-matrice': '/explorer',
	'explorer-carte': '/explorer?as=map',
	'explorer-frise': '/explorer?as=timeline&chosen=territory:CN:310000',
	'explorer-question':
		'/explorer?as=table&who=territory:FR:region:44&where=territory:CN:420100&rollUpFrench=none&rollUpPartner=none&question=qui+en+Grand+Est+travaille+avec+Wuhan',
	comparer: '/comparer?a=territory:FR:region:52&b=territory:FR:region:53',
	'et-si': '/et-si',
	'explorer-qingdao': '/explorer?ids=territory:CN:370200',
	'explorer-shanghai-2010': '/explorer?overlap=overlap:c6521f1ee4fc',
	'explorer-most-linked': '/explorer?as=graph&rollUpFrench=none&rollUpPartner=none',
	'explorer-regions': '/explorer?as=graph&rollUpFrench=region&rollUpPartner=province',
	'avant-de-partir': '/avant-de-partir',
	'fiche-mission': '/fiches/mission:M012',
	emiettement: '/emiettement',
	absences: '/absences',
	constellations: '/constellations',
	'constellation-qingdao': '/constellations/constellation:f76002b1bbc5',
	doublons: '/doublons',
	donnees: '/donnees',
	accessibilite: '/accessibilite',
	'home-en': '/?lang=en&asOf=2017-01-31&includeScenario=true',
}

const WINDOWS = [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 },
] as const

await runCommand(async (command) => {
	const address = process.argv[2]
	if (!address) {
		throw new Refused('Expected the address of a running server: npm run pictures -- http://localhost:4000')
	}
	const executablePath = ensureChromium()
	if (executablePath === null) throw new Refused('Expected a Chromium; set CHROMIUM_PATH to one.')
	const browser = await chromium.launch({
		executablePath,
		args: [
			'--headless',
			'--no-sandbox',
			'--disable-gpu',
			'--use-angle=swiftshader',
			'--enable-unsafe-swiftshader',
		],
	})
	command.onStop(() => browser.close())
	mkdirSync(FOLDER, { recursive: true })
	for (const viewport of WINDOWS) await takeAll(browser, address, viewport, command.log)
	return 'done'
})

async function takeAll(
	browser: Browser,
	address: string,
	viewport: (typeof WINDOWS)[number],
	log: (line: string) => void,
): Promise<void> {
	const context = await browser.newContext({ viewport, reducedMotion: 'reduce', baseURL: address })
	const page = await context.newPage()
	for (const [name, path] of Object.entries(SCREENS)) {
		await page.goto(path)
		await page.locator('main h1').first().waitFor()
		if (showsGraph(path)) await page.locator('[data-part="graph"][data-ready]').waitFor()
		// The worker that lays a graph out keeps the network from ever being idle.
		await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => {})
		await page.evaluate(() => document.fonts.ready)
		const file = `${name}-${viewport.width}.png`
		await page.screenshot({ path: resolve(FOLDER, file), fullPage: viewport.width > 400 })
		log(file)
	}
	await context.close()
}

/** The explorer opens on its graph where the address asks for it, or names actors or a result. */
function showsGraph(path: string): boolean {
	return /^\/explorer\?(?:.*&)?(?:as=graph|ids=|overlap=)/.test(path)
}
