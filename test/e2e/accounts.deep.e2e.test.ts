/** Accounts on the real product: the first one, an invitation, signing in and out, also of other browsers. */
import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import {
	describeInBrowser,
	expectAccessible,
	expectNoSidewaysScroll,
	NARROW,
	openPage,
	resize,
	tabTo,
	visit,
	WIDE,
	withParameter,
	ZOOMED,
} from './browser'
import { ADMINISTRATOR, fill, makeFirstAccount, pathOf } from './firstAccount'
import { expectHeard } from './promptness'
import { SIGNED_IN_SCREENS } from './screens'
import { expectShared } from './sharing'

const RECORD = '/fiches/mission:M012'
/** That the member chooses once the first one is forgotten. */
const NEW_PASSWORD = 'une phrase que je retiendrai'
const MEMBER = { name: 'Service Europe', email: 'europe@example.org', password: 'une autre phrase longue' }

describeInBrowser('Accounts', () => {
	it('from the link of the first start to signing out everywhere', { timeout: 180_000 }, async () => {
		const administrator = await openPage()
		const link = await inviteAMember(administrator.page)

		const member = await openPage()
		await acceptInvitation(member.page, link)
		await leave(member.page)
		await signInFromTheKeyboard(member.page, member.complaints)

		// The same account in another browser ends both.
		const elsewhere = await openPage(NARROW)
		await visit(elsewhere.page, '/connexion')
		await fill(elsewhere.page, MEMBER)
		await elsewhere.page.getByRole('button', { name: 'Se connecter', exact: true }).click()
		await elsewhere.page.getByText('membre du groupe Chine').waitFor()
		await expectNoSidewaysScroll(elsewhere.page, 'an account on a phone')
		expect(await elsewhere.page.getByText('Un autre navigateur').count()).toBe(1)
		await elsewhere.page.getByRole('button', { name: 'Se déconnecter partout' }).click()
		await elsewhere.page.getByRole('dialog').getByRole('button', { name: 'Se déconnecter partout' }).click()
		await elsewhere.page.getByText('Sessions fermées partout').waitFor()

		await member.page.evaluate(() => window.dispatchEvent(new Event('focus')))
		await member.page.getByRole('heading', { name: 'Votre session est terminée' }).waitFor()
		await expectAccessible(member.page, 'a session that is over')
		await expect.poll(() => nameInHead(member.page)).toBe('Se connecter')

		await expectUsed(member.page, member.complaints)
	})

	it('a passkey is added, signs in without a password, and is removed', async () => {
		const { page, context, complaints } = await openPage()
		const device = await virtualAuthenticator(context, page)
		await signIn(page, ADMINISTRATOR)
		await page.getByLabel('Nom de la clé').fill('Clé de bureau')
		await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click()
		await page.getByText('Clé d’accès ajoutée').waitFor()
		expect(await device.passkeys()).toEqual([{ rpId: 'localhost', isResidentCredential: true }])
		await page
			.getByRole('listitem')
			.filter({ hasText: 'Clé de bureau' })
			.getByText('Aucune utilisation pour l’instant')
			.waitFor()
		await expectAccessible(page, 'an account with a passkey')
		await leave(page)

		await visit(page, '/connexion')
		await page.getByRole('button', { name: 'Utiliser une clé d’accès' }).click()
		await page.getByRole('heading', { name: 'Vos rôles' }).waitFor()
		await expect.poll(() => nameInHead(page)).toBe(ADMINISTRATOR.name)
		expect(device.signed()).toBe(1)
		await page.getByText(/Dernière utilisation le/).waitFor()

		await page.getByRole('button', { name: 'Retirer (Clé de bureau)' }).click()
		await page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click()
		await page.getByText('Clé d’accès retirée').waitFor()
		expect(await page.getByRole('button', { name: 'Retirer (Clé de bureau)' }).count()).toBe(0)
		await leave(page)
		// The device still has it; the server does not know it any more.
		await visit(page, '/connexion')
		await page.getByRole('button', { name: 'Utiliser une clé d’accès' }).click()
		await page.getByText(/^La connexion n’a pas abouti/).waitFor()
		expect(takeRefusals(complaints)).toBe(1)
	})

	it('a forgotten password is chosen anew by a link, and an actor is handed over', async () => {
		const forgetful = await openPage()
		await signIn(forgetful.page, MEMBER)
		const administrator = await openPage()
		await signIn(administrator.page, ADMINISTRATOR)
		const link = await makePasswordLink(administrator.page)

		await visit(forgetful.page, '/compte')
		await forgetful.page.getByText(/Administration a créé un lien/).waitFor()
		await expectAccessible(forgetful.page, 'an account of which a link was made')
		const owner = await openPage(NARROW)
		await visit(owner.page, pathOf(link))
		await owner.page.getByLabel('Nouveau mot de passe').fill(NEW_PASSWORD)
		await expectAccessible(owner.page, 'a new password')
		await owner.page.getByRole('button', { name: 'Choisir ce mot de passe' }).click()
		await owner.page.getByText('membre du groupe Chine').waitFor()
		await owner.page.getByText(/le mot de passe de ce compte a été choisi/).waitFor()
		expect(await owner.page.getByText('Un autre navigateur').count()).toBe(0)
		await expectNoSidewaysScroll(owner.page, 'an account with a notice on a phone')
		await forgetful.page.evaluate(() => window.dispatchEvent(new Event('focus')))
		await forgetful.page.getByRole('heading', { name: 'Votre session est terminée' }).waitFor()

		await handOver(administrator.page)
		await owner.page.reload()
		await owner.page.getByText('répond pour Ardèche').waitFor()
	})

	// With the administrator of the test above: an instance has one first account.
	it('what is held of a person is read, taken away and asked about; requests, periods and the log are looked after', async () => {
		const { page, complaints } = await openPage()
		await signIn(page, ADMINISTRATOR)
		await page.getByRole('link', { name: 'Mes données' }).click()
		await page.getByRole('cell', { name: ADMINISTRATOR.email }).first().waitFor()
		for (const [button, ending, holds] of [
			['Télécharger en JSON', '.json', '"category": "ACCOUNT"'],
			['Télécharger en CSV', '.csv', ADMINISTRATOR.email],
		] as const) {
			const download = page.waitForEvent('download')
			await page.getByRole('button', { name: button }).click()
			const file = await download
			expect(file.suggestedFilename()).toBe(`mes-donnees${ending}`)
			expect(readFileSync(await file.path(), 'utf8')).toContain(holds)
		}
		await page.getByLabel('Ce qui est à faire').fill('Mon nom est mal écrit.')
		await page.getByRole('button', { name: 'Envoyer la demande' }).click()
		await page.getByText('Demande inscrite au registre').waitFor()
		await expectAccessible(page, 'what is held of an account')

		await visit(page, '/registre')
		await page.getByText('Mon nom est mal écrit.').waitFor()
		await page.getByRole('button', { name: /^Répondre/ }).click()
		await page.getByLabel('Issue').selectOption('REFUSED')
		await page.getByRole('button', { name: 'Enregistrer la réponse' }).click()
		await page.getByText('Écrivez le motif.').waitFor()
		await expectAccessible(page, 'the register of requests')
		await page.getByLabel('En une phrase').fill('Corrigé par la personne.')
		await page.getByRole('button', { name: 'Enregistrer la réponse' }).click()
		await page.getByText('Aucune demande n’attend de réponse.').waitFor()

		await visit(page, '/conservation')
		await page.getByText('Rien ne serait supprimé aujourd’hui.').waitFor()
		await expectAccessible(page, 'retention')

		await visit(page, '/journal')
		await page.getByRole('button', { name: 'Vérifier tout le journal' }).click()
		await page.getByText(/La chaîne est entière jusqu’à la ligne/).waitFor()
		await page.getByLabel('Action').selectOption('personRequest.answer')
		await page.getByText(/^1 ligne$/).waitFor()
		await expectAccessible(page, 'the audit log')
		expect(complaints).toEqual([])

		const narrow = await openPage(NARROW)
		await signIn(narrow.page, ADMINISTRATOR)
		for (const path of ['/mes-donnees', '/registre', '/conservation', '/journal', '/contacts']) {
			await visit(narrow.page, path)
			await narrow.page.locator('main section').first().waitFor()
			await expectNoSidewaysScroll(narrow.page, path)
			await expectAccessible(narrow.page, path)
		}
	})

	// With the administrator of the test above: an instance has one first account.
	it('a visitor reports an error, an administrator answers, and the visitor reads it by the link', async () => {
		const visitor = await openPage(NARROW)
		const link = await reportAnError(visitor.page)

		const administrator = await openPage()
		await visit(administrator.page, '/connexion')
		await fill(administrator.page, ADMINISTRATOR)
		await administrator.page.getByRole('button', { name: 'Se connecter', exact: true }).click()
		await administrator.page.getByText('administre ce site').waitFor()
		await answerTheReport(administrator.page)

		await visit(visitor.page, pathOf(link))
		expect(visitor.page.url(), 'the secret leaves the address').not.toContain('cle')
		await visitor.page.getByText('La date est corrigée.').waitFor()
		expect(await visitor.page.getByText('Corrigé', { exact: true }).count()).toBeGreaterThan(0)
		await expectAccessible(visitor.page, 'a report that was answered')
		await expectNoSidewaysScroll(visitor.page, 'a report that was answered')

		await visitor.page.getByLabel('Ajouter une remarque').fill('Merci, la fin aussi est fausse.')
		await visitor.page.getByRole('button', { name: 'Envoyer la remarque' }).click()
		await visitor.page.getByText('Remarque envoyée').waitFor()
		expect(await visitor.page.getByText('Reçu', { exact: true }).count()).toBe(1)

		await visitor.page.getByRole('button', { name: 'Retirer le signalement' }).click()
		await visitor.page.getByRole('dialog').getByRole('button', { name: 'Retirer le signalement' }).click()
		await visitor.page.getByRole('heading', { name: 'Signalement retiré' }).waitFor()
		await administrator.page.reload()
		await administrator.page.getByText('Aucun signalement n’attend de réponse de vous.').waitFor()
		expect([...visitor.complaints, ...administrator.complaints]).toEqual([])
	})

	it('every screen of who is signed in is accessible, does not scroll sideways, and its lists can be taken away', {
		timeout: 900_000,
	}, async () => {
		const administrator = await openPage()
		await signIn(administrator.page, ADMINISTRATOR)
		await makeCoordinator(administrator.page)
		const { page } = await openPage()
		await signIn(page, { ...MEMBER, password: NEW_PASSWORD })
		for (const screen of SIGNED_IN_SCREENS) {
			for (const lang of ['fr', 'en', 'zh'] as const) {
				await visit(page, withParameter(screen, `lang=${lang}`))
				expect(await page.locator('h1').count(), screen).toBe(1)
				const said = await page.locator('html').getAttribute('lang')
				expect(said, screen).toBe(lang === 'zh' ? 'zh-Hans' : lang)
				for (const viewport of [WIDE, NARROW, ZOOMED]) {
					const where = `${screen} (${viewport.width}, ${lang})`
					await resize(page, viewport)
					await expectNoSidewaysScroll(page, where)
					// As in `screens.deep.e2e.test.ts`.
					if (lang === 'fr' && viewport !== ZOOMED) await expectAccessible(page, where)
				}
				await expectShared(page, screen, true)
			}
		}
	})

	it('what is pressed is heard before any answer comes', { timeout: 120_000 }, async () => {
		const { page } = await openPage()
		await signIn(page, ADMINISTRATOR)
		for (const { name, path, prepare, act } of ACTS) {
			await visit(page, path)
			await prepare?.(page)
			await expectHeard(page, name, act)
		}
	})
})

/** By who administers: the member coordinates the group too, beside answering for an actor. */
async function makeCoordinator(page: Page): Promise<void> {
	const done = await page.evaluate(async (email) => {
		const ask = async (query: string) => {
			const headers = { 'content-type': 'application/json' }
			const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) })
			return (await answer.json()).data
		}
		const { people } = await ask('{ people(first: 50) { nodes { id email } } }')
		const member = people.nodes.find((one: { email: string }) => one.email === email)
		return ask(`mutation { giveRole(account: "${member.id}", role: COORDINATOR, group: "CN") { id } }`)
	}, MEMBER.email)
	expect(done.giveRole.id).toBeTruthy()
}

/** Acts of who is signed in, each on a page of its own. */
const ACTS: readonly {
	readonly name: string
	readonly path: string
	readonly prepare?: (page: Page) => Promise<unknown>
	readonly act: (page: Page) => Promise<unknown>
}[] = [
	{
		name: 'a name of one’s own',
		path: '/compte',
		act: (page) => page.getByRole('button', { name: 'Enregistrer', exact: true }).click(),
	},
	{
		name: 'an invitation',
		path: '/administration',
		prepare: (page) => page.getByRole('radio', { name: 'Membre d’un groupe' }).check(),
		act: (page) => page.getByRole('button', { name: 'Créer le lien d’invitation' }).click(),
	},
	{
		name: 'signing out everywhere',
		path: '/compte',
		prepare: (page) => page.getByRole('button', { name: 'Se déconnecter partout' }).click(),
		act: (page) => page.getByRole('dialog').getByRole('button', { name: 'Se déconnecter partout' }).click(),
	},
]

/** A device that holds passkeys, and whose user is there and says yes. */
async function virtualAuthenticator(context: BrowserContext, page: Page) {
	const devices = await context.newCDPSession(page)
	await devices.send('WebAuthn.enable')
	const { authenticatorId } = await devices.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			automaticPresenceSimulation: true,
		},
	})
	let signed = 0
	devices.on('WebAuthn.credentialAsserted', () => {
		signed += 1
	})
	return {
		/** How often one of them signed. */
		signed: () => signed,
		passkeys: async () => {
			const { credentials } = await devices.send('WebAuthn.getCredentials', { authenticatorId })
			return credentials.map(({ rpId, isResidentCredential }) => ({ rpId, isResidentCredential }))
		},
	}
}

async function signIn(page: Page, who: typeof MEMBER): Promise<void> {
	await visit(page, '/connexion')
	await fill(page, who)
	await page.getByRole('button', { name: 'Se connecter', exact: true }).click()
	await page.getByRole('heading', { name: 'Vos rôles' }).waitFor()
}

/** By who administers, for the member. */
async function makePasswordLink(page: Page): Promise<string> {
	await page.getByRole('link', { name: 'Personnes et invitations' }).click()
	await page.getByRole('button', { name: `Nouveau mot de passe (${MEMBER.name})` }).click()
	await page.getByRole('dialog').getByRole('button', { name: 'Nouveau mot de passe' }).click()
	const secret = page.locator('[data-part="secret"] code')
	await secret.waitFor()
	return secret.innerText()
}

/** An actor to which somebody was invited, and for which nobody answers yet: to the member, from the keyboard. */
/** Of an actor that no other test of this product answers for. */
async function handOver(page: Page): Promise<void> {
	await page.getByRole('radio', { name: 'Répondre pour un acteur' }).check()
	await page.getByRole('combobox', { name: 'Acteur' }).fill('Ardèche')
	await page
		.getByRole('option', { name: /^Ardèche/ })
		.first()
		.click()
	await page.getByRole('button', { name: 'Créer le lien d’invitation' }).click()
	await page.getByRole('row', { name: /Ardèche.*personne jusqu’ici.*en attente jusqu’au/ }).waitFor()
	await expectAccessible(page, 'actors without anybody to answer for them')
	await page.getByRole('button', { name: 'Confier (Ardèche)' }).click()
	const whom = page.getByLabel('À qui')
	await expect.poll(() => whom.evaluate((field) => field === document.activeElement)).toBe(true)
	for (const viewport of [NARROW, WIDE]) {
		await page.setViewportSize(viewport)
		await expectNoSidewaysScroll(page, 'handing over')
	}
	await whom.selectOption({ label: `${MEMBER.name} (${MEMBER.email})` })
	await page.getByRole('button', { name: 'Donner le rôle' }).click()
	await page.getByText('Chaque acteur confié a quelqu’un qui répond pour lui.').waitFor()
	await page.getByRole('row', { name: new RegExp(`${MEMBER.name}.*répond pour Ardèche`) }).waitFor()
}

/** A visitor, on a phone and from the keyboard, says that a record is wrong. Returns the link to follow it by. */
async function reportAnError(page: Page): Promise<string> {
	await visit(page, RECORD)
	const title = await page.locator('main h1').innerText()
	await page.locator('main').getByRole('link', { name: 'Signaler une erreur' }).click()
	await page.getByRole('heading', { name: 'Signaler une erreur' }).waitFor()
	await page.getByRole('link', { name: title }).waitFor()
	await expectAccessible(page, 'the form of a report')
	await expectNoSidewaysScroll(page, 'the form of a report')
	// What is missing is said, and the first of it takes the focus.
	await page.getByRole('button', { name: 'Envoyer le signalement' }).click()
	await page.getByText('Choisissez ce qui est faux.').waitFor()
	await expectAccessible(page, 'a form that lacks something')
	await page.getByRole('radio', { name: 'Une date', exact: true }).focus()
	await page.keyboard.press('Space')
	await tabTo(page, page.getByLabel('Ce qui est faux, et ce qui serait juste'), 'the text')
	await page.keyboard.type('Deux jours plus tard.')
	await page.keyboard.press('Tab')
	await page.keyboard.type('https://example.org/compte-rendu')
	await page.keyboard.press('Enter')
	const secret = page.locator('[data-part="secret"] code')
	await secret.waitFor()
	await expectAccessible(page, 'the link of a report')
	await expectNoSidewaysScroll(page, 'the link of a report')
	return secret.innerText()
}

/** An administrator finds the report from the own account, and answers it. */
async function answerTheReport(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Signalements' }).click()
	const report = page.getByRole('article').filter({ hasText: 'Deux jours plus tard.' })
	await report.waitFor()
	await report.getByRole('button', { name: /^Répondre/ }).click()
	await report.getByLabel('Ce qu’il en est').selectOption('CORRECTED')
	await report.getByRole('button', { name: 'Envoyer la réponse' }).click()
	await report.getByText(/^Dites en une phrase ce qui a été corrigé/).waitFor()
	await expectAccessible(page, 'an answer to a report')
	for (const viewport of [NARROW, WIDE]) {
		await page.setViewportSize(viewport)
		await expectNoSidewaysScroll(page, 'an answer to a report')
	}
	await report.getByLabel('Une phrase pour la personne qui a signalé l’erreur').fill('La date est corrigée.')
	await report.getByRole('button', { name: 'Envoyer la réponse' }).click()
	await page.getByText('Réponse envoyée').waitFor()
}

/** The first account, then an invitation to the group, whose link is given back. */
async function inviteAMember(page: Page): Promise<string> {
	await makeFirstAccount(page)
	await expect.poll(() => nameInHead(page)).toBe(ADMINISTRATOR.name)

	await page.getByRole('link', { name: 'Personnes et invitations' }).click()
	await page.getByRole('radio', { name: 'Membre d’un groupe' }).check()
	await page.getByRole('button', { name: 'Créer le lien d’invitation' }).click()
	const secret = page.locator('[data-part="secret"] code')
	await secret.waitFor()
	// Beside those of other tests, and of people who have come already.
	await page
		.getByRole('row', { name: /membre du groupe Chine/ })
		.first()
		.waitFor()
	await expectAccessible(page, 'people and invitations')
	for (const viewport of [NARROW, WIDE]) {
		await page.setViewportSize(viewport)
		await expectNoSidewaysScroll(page, 'people and invitations')
	}
	return secret.innerText()
}

/** The link of the first start makes no second administrator. */
async function expectUsed(page: Page, complaints: string[]): Promise<void> {
	await visit(page, pathOf(inject('setupLink') ?? ''))
	await fill(page, { ...ADMINISTRATOR, email: 'second@example.org' })
	await page.getByRole('button', { name: 'Créer le compte' }).click()
	await page.getByText(/^Ce lien n’est plus valable/).waitFor()
	expect(takeRefusals(complaints)).toBe(1)
}

async function acceptInvitation(page: Page, link: string): Promise<void> {
	await visit(page, pathOf(link))
	await page.getByText('On vous propose un rôle : membre du groupe Chine.').waitFor()
	await expectAccessible(page, 'an invitation')
	await fill(page, MEMBER)
	await page.getByRole('button', { name: 'Accepter l’invitation' }).click()
	await page.waitForURL(/\/compte$/)
	await page.getByText('membre du groupe Chine').waitFor()
	// The link was used.
	await visit(page, pathOf(link))
	await page.getByRole('heading', { name: 'Cette invitation n’est plus valable' }).waitFor()
	await visit(page, '/compte')
}

async function leave(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Se déconnecter', exact: true }).click()
	await page.getByText('Session fermée').waitFor()
	expect(new URL(page.url()).pathname).toBe('/')
	expect(await nameInHead(page)).toBe('Se connecter')
	await visit(page, '/compte')
	await page.getByRole('heading', { name: 'Personne n’est connecté ici' }).waitFor()
}

async function signInFromTheKeyboard(page: Page, complaints: string[]): Promise<void> {
	await tabTo(page, page.locator('header').getByRole('link', { name: 'Se connecter' }), 'the way in')
	await page.keyboard.press('Enter')
	await tabTo(page, page.getByLabel('Adresse électronique'), 'the address')
	await page.keyboard.type(MEMBER.email)
	await page.keyboard.press('Tab')
	await page.keyboard.type('une phrase qui ne va pas')
	await page.keyboard.press('Enter')
	const refused = page.getByText('L’adresse ou le mot de passe ne convient pas.')
	await refused.waitFor()
	// The console says each answer that is an error.
	expect(takeRefusals(complaints)).toBe(1)
	await page.keyboard.press('ControlOrMeta+a')
	await page.keyboard.type(MEMBER.password)
	await page.keyboard.press('Enter')
	await page.getByText('membre du groupe Chine').waitFor()
	await expect.poll(() => nameInHead(page)).toBe(MEMBER.name)
}

function nameInHead(page: Page): Promise<string> {
	return page
		.locator('header [data-part="account"] button, header [href^="/connexion"]')
		.filter({ visible: true })
		.innerText()
}

/** How many answers the console has complained of as refused; takes them out. */
function takeRefusals(complaints: string[]): number {
	return complaints.splice(0).filter((text) => /status of 401/.test(text)).length
}
