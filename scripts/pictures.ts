/**
 * `npm run pictures -- http://localhost:4000`: takes a picture of every screen and state of a running server
 * that holds the reference data and the scenario, wide (1440×900) and narrow (390×844), from the top of the
 * page to 1 600 px, in 64 colours, into docs/pictures. Git only keeps pictures that a document shows
 * (`.gitignore`).
 * `npm run pictures -- http://localhost:4000 et-si precheck` takes only those whose names contain one of
 * these words.
 * With the link of a first start (`http://localhost:4000/premier-compte#token=…`), it also creates fictitious
 * accounts and takes the screens of signed-in readers: use a server that is thrown away afterwards.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { Refused } from '../server/errors'
import { ensureChromium } from './ensureChromium'
import { makePictureAccounts, type PictureAccount, type PictureAccounts } from './pictureAccounts'
import { runCommand } from './runCommand'
import { smallPng } from './smallPng'

const FOLDER = resolve(import.meta.dirname, '../docs/pictures')

/** A path, and what a reader does there before the picture. */
interface State {
	readonly path: string
	readonly act?: (page: Page) => Promise<unknown>
	/** Changes the network before the page opens. */
	readonly before?: (page: Page) => Promise<unknown>
	/** The account that is signed in. */
	readonly as?: PictureAccount
	/** Something covers the page: only the window is taken. */
	readonly isOver?: boolean
	/** Movement is not stopped. */
	readonly isMoving?: boolean
}

const SHANDONG = 'chosen=territory:CN:370000'

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
	propositions: '/propositions',
	'fiche-mission': '/fiches/mission:M012',
	emiettement: '/emiettement',
	absences: '/absences',
	constellations: '/constellations',
	'constellation-qingdao': '/constellations/constellation:f76002b1bbc5',
	doublons: '/doublons',
	donnees: '/donnees',
	signaler: '/signaler?de=/fiches/mission:M012',
	accessibilite: '/accessibilite',
	'donnees-personnelles': '/donnees-personnelles',
	connexion: '/connexion',
	fil: '/fil',
	'fil-shanghai': '/fil?place=territory:CN:310000',
	// The form shows whatever the link contains; the server checks it later.
	'premier-compte': '/premier-compte#token=AAAA',
	'home-en': '/?lang=en&asOf=2017-01-31&includeScenario=true',
	'explorer-matrice-shandong': `/explorer?${SHANDONG}`,
	'explorer-carte-shandong': `/explorer?as=map&${SHANDONG}`,
	'explorer-graphe-shandong': `/explorer?as=graph&${SHANDONG}`,
	'explorer-frise-shandong': `/explorer?as=timeline&${SHANDONG}`,
	'explorer-tableau-shandong': `/explorer?as=table&${SHANDONG}`,
	'explorer-chemin': '/explorer?as=graph&chosen=territory:FR:departement:88&pathTo=territory:CN:370000',
	'explorer-plusieurs': '/explorer?chosen=territory:CN:370000,territory:CN:310000,territory:FR:region:53',
	'et-si-lien-qui-finit': '/et-si?changes=end~partnership:P062~2027-01',
}

const STATES: Readonly<Record<string, State>> = {
	...Object.fromEntries(Object.entries(SCREENS).map(([name, path]) => [name, { path }])),
	'accueil-tableau': { path: '/', act: (page) => page.keyboard.press('t') },
	'accueil-en-marche': {
		path: '/',
		isMoving: true,
		act: async (page) => {
			await page.keyboard.press(' ')
			await page.waitForTimeout(4_000)
		},
	},
	'explorer-filtres': {
		path: `/explorer?${SHANDONG}`,
		act: openFilters,
	},
	// Saved by its name, and opened again from an explorer without filters.
	'explorer-question-enregistree': { path: '/explorer', act: openSavedQuestion },
	'croisements-copie-datee': { path: '/croisements', act: openDatedCopy },
	'signaler-envoye': { path: '/signaler?de=/fiches/mission:M012', act: sendReport },
	'signalement-suivi': { path: '/signaler?de=/fiches/mission:M012', act: followReport },
	'avant-de-partir-reponse': { path: '/avant-de-partir', act: askBeforeLeaving },
	chargement: {
		path: '/croisements',
		// No answer ever comes.
		before: (page) => page.route('**/graphql', () => {}),
	},
	'serveur-absent': {
		path: '/croisements',
		before: (page) => page.route('**/graphql', (route) => route.abort()),
	},
	'serveur-en-erreur': {
		path: '/croisements',
		before: (page) => page.route('**/graphql', (route) => route.fulfill({ status: 500, body: '' })),
	},
}

/** Screens of signed-in readers, and screens to which links lead. */
const statesOf = ({
	invitation,
	passwordLink,
	askedProposal,
	sentProposal,
	acceptedProposal,
	publicProposal,
	mandate,
	sharedLink,
	followedReport,
}: PictureAccounts): Readonly<Record<string, State>> => ({
	invitation: { path: invitation },
	'mot-de-passe': { path: passwordLink },
	'mes-propositions': { path: '/mes-propositions', as: 'editor' },
	'proposition-recue': { path: askedProposal, as: 'editor' },
	'proposition-recue-zh': { path: `${askedProposal}?lang=zh`, as: 'editor' },
	'proposition-envoyee': { path: sentProposal, as: 'editor' },
	'proposition-acceptee': { path: acceptedProposal, as: 'editor' },
	'proposition-publique': { path: publicProposal },
	'proposition-discussion': { path: `${sentProposal}#discussion`, as: 'editor' },
	'mises-en-commun': { path: '/propositions' },
	'mises-en-commun-groupe': { path: '/propositions', as: 'editor' },
	'lettres-rivales': { path: '/mon-organisation#lettres', as: 'editor', act: openLetters },
	'lettres-rivales-groupe': { path: '/mon-organisation#lettres', as: 'coordinator', act: openLetters },
	mandat: { path: mandate, as: 'editor' },
	'fiche-autre-partie': { path: sharedLink, as: 'editor' },
	'proposition-nouvelle': {
		path: '/propositions/nouvelle?piste=opportunity:4c2143447fc7',
		as: 'editor',
	},
	compte: { path: '/compte', as: 'editor' },
	'compte-zh': { path: '/compte?lang=zh', as: 'editor' },
	'compte-verification': { path: '/compte', as: 'editor', act: askForCheck, isOver: true },
	'mes-donnees': { path: '/mes-donnees', as: 'editor' },
	registre: { path: '/registre', as: 'administrator' },
	conservation: { path: '/conservation', as: 'administrator' },
	journal: { path: '/journal', as: 'administrator' },
	contacts: { path: '/contacts', as: 'coordinator' },
	'contacts-organisation': { path: '/contacts', as: 'editor' },
	administration: { path: '/administration', as: 'administrator' },
	'administration-zh': { path: '/administration?lang=zh', as: 'administrator' },
	'mon-organisation': { path: '/mon-organisation', as: 'editor' },
	'mon-organisation-zh': { path: '/mon-organisation?lang=zh', as: 'editor' },
	'mon-organisation-groupe': { path: '/mon-organisation', as: 'coordinator' },
	'declarer-mission': { path: '/declarer', as: 'editor', act: typeAMission },
	'declarer-souhait': { path: '/declarer?quoi=WISH', as: 'editor' },
	'croisement-avis': { path: '/croisements/overlap:c6521f1ee4fc', as: 'coordinator' },
	affaires: { path: '/affaires', as: 'coordinator' },
	'affaire-suivie': { path: '/affaires?etat=UNDERWAY', as: 'coordinator', act: openCase },
	'affaire-close': { path: '/affaires?etat=CLOSED', as: 'coordinator', act: openCase },
	signalements: { path: '/administration#signalements', as: 'coordinator', act: showReports, isOver: true },
	'signalement-repondu': { path: followedReport },
	'administration-coordination': { path: '/administration', as: 'coordinator' },
	'administration-confier': {
		path: '/administration',
		as: 'coordinator',
		act: (page) => page.getByRole('button', { name: /^Confier \(Bretagne/ }).click(),
	},
})

async function openCase(page: Page): Promise<void> {
	await page
		.getByRole('button', { name: /^Suivre/ })
		.first()
		.click()
	await page.getByText('Histoire de l’affaire').first().click()
	await page.getByText('Ouverte.').first().waitFor()
}

/** Scrolls to the reports, far down the administration page. */
async function showReports(page: Page): Promise<void> {
	await page.locator('#signalements').scrollIntoViewIfNeeded()
	await page.locator('#signalements li').first().waitFor()
}

async function openLetters(page: Page): Promise<void> {
	await page.getByText('En parler').first().click()
}

async function typeAMission(page: Page): Promise<void> {
	await page.locator('main').getByRole('combobox', { name: 'Où', exact: true }).fill('Shanghai')
	await page
		.getByRole('option', { name: /^Shanghai/ })
		.first()
		.click()
	await page.getByLabel('Premier jour').fill('2027-05-10')
	await page.getByLabel('Dernier jour').fill('2027-05-14')
	await page.getByRole('heading', { name: 'Semaine par semaine' }).waitFor()
}

/** Acts as if ten minutes had passed since the editor signed in. */
async function askForCheck(page: Page): Promise<void> {
	const errors = [{ message: '', extensions: { code: 'CHECK_NEEDED' } }]
	await page.route('**/account/password', (route) => route.fulfill({ status: 403, json: { errors } }))
	await page.getByText('Changer de mot de passe').first().click()
	await page.getByLabel('Nouveau mot de passe', { exact: true }).fill('une autre phrase assez longue')
	await page.getByRole('button', { name: 'Changer de mot de passe' }).click()
	await page.getByRole('dialog').waitFor()
}

async function openFilters(page: Page): Promise<void> {
	await openSettings(page)
	await page.getByRole('button', { name: /^Filtres/ }).click()
}

/** Opens the settings, which are behind a button on a phone. */
async function openSettings(page: Page): Promise<void> {
	const settings = page.getByRole('button', { name: 'Question, recherche et réglages' })
	if (await settings.isVisible()) await settings.click()
}

async function openSavedQuestion(page: Page): Promise<void> {
	const question = 'collectivités à Shanghai dans la santé depuis 2010'
	await openSettings(page)
	await page.getByRole('searchbox', { name: 'Posez une question' }).fill(question)
	await page.locator('main').getByRole('button', { name: 'Chercher', exact: true }).click()
	await page.getByRole('button', { name: 'Enregistrer cette vue' }).click()
	await page.getByLabel('Nom', { exact: true }).fill('Santé à Shanghai')
	await page.keyboard.press('Enter')
	await page.getByText('La vue « Santé à Shanghai » est enregistrée.').waitFor()
	await page.goto('/explorer')
	await openSettings(page)
	await page.getByText('1 vue enregistrée').click()
	await page.getByRole('link', { name: 'Santé à Shanghai' }).click()
	await page.getByRole('heading', { name: question }).waitFor()
}

/** Opens the dated copy from the clipboard, as its recipient would. */
async function openDatedCopy(page: Page): Promise<void> {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
	await page.getByRole('button', { name: 'Figer cette page' }).click()
	await page.getByText('Lien de la page figée copié').waitFor()
	await page.goto(await page.evaluate(() => navigator.clipboard.readText()))
	await page.locator('[data-part="dated-copy"] [role="status"]').waitFor()
}

async function sendReport(page: Page): Promise<void> {
	await page.getByRole('radio', { name: 'Une date', exact: true }).check()
	await page
		.getByLabel('Ce qui est faux, et ce qui serait juste')
		.fill('La mission est partie deux jours plus tard.')
	await page.getByRole('button', { name: 'Envoyer le signalement' }).click()
	await page.locator('[data-part="secret"] code').waitFor()
}

async function followReport(page: Page): Promise<void> {
	await sendReport(page)
	await page.goto((await page.locator('[data-part="secret"] code').textContent()) ?? '')
	await page.getByRole('button', { name: 'Envoyer la remarque' }).waitFor()
}

async function askBeforeLeaving(page: Page): Promise<void> {
	for (const [field, text, option] of [
		['Qui part', 'Bretagne', /Bretagne/],
		['Où', 'Shanghai', /^Shanghai/],
	] as const) {
		await page.locator('main').getByRole('combobox', { name: field }).fill(text)
		await page.getByRole('option', { name: option }).first().click()
	}
	await page.getByLabel('Premier jour').fill('2027-05-10')
	await page.getByLabel('Dernier jour').fill('2027-05-14')
	await page.getByRole('button', { name: 'Vérifier ces dates' }).click()
	await page.getByRole('heading', { name: 'Réponse', exact: true }).waitFor()
}

/** The first screens of a long list suffice, and keep the pictures small. */
const MAX_HEIGHT = 1_600

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
	const link = process.argv.slice(3).find((word) => word.includes('#token='))
	const words = process.argv.slice(3).filter((word) => word !== link)
	const accounts = link === undefined ? null : await makePictureAccounts(browser, address, link)
	const wanted = Object.entries({ ...STATES, ...(accounts && statesOf(accounts)) }).filter(
		([name]) => words.length === 0 || words.some((word) => name.includes(word)),
	)
	const missed: string[] = []
	for (const viewport of WINDOWS)
		for (const [name, state] of wanted) {
			const file = `${name}-${viewport.width}.png`
			try {
				await takeOne(browser, { address, accounts, viewport }, state, file)
				command.log(file)
			} catch (error) {
				// A failed picture does not stop the others.
				missed.push(file)
				command.log(`${file}: ${String(error).split('\n')[0]}`)
			}
		}
	if (missed.length > 0) throw new Refused(`Expected all pictures; could not take ${missed.join(', ')}.`)
	return 'done'
})

interface Around {
	readonly address: string
	/** null: without accounts. */
	readonly accounts: PictureAccounts | null
	readonly viewport: (typeof WINDOWS)[number]
}

async function takeOne(
	browser: Browser,
	{ address, accounts, viewport }: Around,
	{ path, act, before, as, isOver = false, isMoving = false }: State,
	file: string,
): Promise<void> {
	const reducedMotion = isMoving ? 'no-preference' : 'reduce'
	const context = await browser.newContext({
		viewport,
		reducedMotion,
		baseURL: address,
		...(as && accounts && { storageState: accounts.signedIn[as] }),
	})
	try {
		const page = await context.newPage()
		await before?.(page)
		await page.goto(path)
		await page.locator('main').first().waitFor()
		if (before === undefined) await page.locator('main h1').first().waitFor()
		if (showsGraph(path)) await page.locator('[data-part="graph"][data-ready]').waitFor()
		// The network never becomes idle while the worker lays a graph out.
		await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => {})
		if (before === undefined) await untilRead(page)
		await act?.(page)
		// Under a dialog, requests of the page wait.
		if (act && !isMoving && !isOver) {
			await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => {})
			await untilRead(page)
		}
		await page.evaluate(() => document.fonts.ready)
		if (isOver) {
			keep(file, await page.screenshot())
			return
		}
		const height = await page.evaluate(() => document.documentElement.scrollHeight)
		const clip = { x: 0, y: 0, width: viewport.width, height: Math.min(height, MAX_HEIGHT) }
		keep(file, await page.screenshot({ fullPage: true, clip }))
	} finally {
		await context.close()
	}
}

/** Waits until no part of the page is loading, also parts that start to load meanwhile. */
async function untilRead(page: Page): Promise<void> {
	await page.waitForFunction(
		() => document.querySelector('main [data-part="reading"], main [aria-busy="true"]') === null,
		undefined,
		{ timeout: 20_000 },
	)
}

function keep(file: string, picture: Buffer): void {
	writeFileSync(resolve(FOLDER, file), smallPng(picture))
}

/** Whether the explorer opens its graph: the address asks for it, or contains actors or a result. */
function showsGraph(path: string): boolean {
	return /^\/explorer\?(?:.*&)?(?:as=graph|ids=|overlap=)/.test(path)
}
