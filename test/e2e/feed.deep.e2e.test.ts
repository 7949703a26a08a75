/**
 * The feed, live. The test has its own server on the product's database, a clock that it moves, and a real SMTP
 * server. What it declares is for the group only, so that no visitor of another test sees it.
 */
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { argon2Passwords } from '../../server/accounts/passwords'
import { Readers } from '../../server/accounts/readers'
import { openSession } from '../../server/accounts/sessions'
import { readConfig } from '../../server/config'
import type { Role } from '../../server/domain/role'
import { type RunningServer, serve } from '../../server/main'
import { ledgerInMemory } from '../../server/store/ledger'
import { openStore } from '../../server/store/openStore'
import type { Neo4jStore } from '../../server/store/store'
import { withAccount } from '../server/accounts/someAccounts'
import { browser as programOf } from '../server/http/accounts/browser'
import { type SmtpProcess, smtpProcess } from '../server/mail/smtpProcess'
import {
	dayIn,
	describeInBrowser,
	expectAccessible,
	expectNoSidewaysScroll,
	NARROW,
	openPage,
	type Viewport,
	visit,
	WIDE,
} from './browser'
import { productDatabase } from './productDatabase'

const ROOT = resolve(import.meta.dirname, '../..')
const SHANGHAI = 'territory:CN:310000'
const VOSGES = 'territory:FR:departement:88'
const LOIRE = 'territory:FR:region:52'
const DAY_MS = 86_400_000
const MEMBER: Role = { role: 'MEMBER', group: 'CN', actorId: null }
const editorOf = (actorId: string): Role => ({ role: 'EDITOR', group: null, actorId })

describeInBrowser('The feed', () => {
	let passed = 0
	const clock = (): number => Date.now() + passed
	let store: Neo4jStore
	let smtp: SmtpProcess
	let server: RunningServer
	let url = ''
	let names: Readonly<Record<'vosges' | 'loire', string>>
	let tokens: Readonly<Record<'vosges' | 'loire', string>>

	beforeAll(async () => {
		store = await openStore(productDatabase())
		smtp = await smtpProcess()
		const config = readConfig({
			PORT: '0',
			SMTP_URL: smtp.url,
			MAIL_FROM: 'Constellations <no-reply@example.org>',
			TRUST_PROXY: 'loopback',
			...(process.env.TODAY && { TODAY: process.env.TODAY }),
		})
		server = await serve(config, {
			store,
			accounts: store.stores,
			clock,
			clientFolder: resolve(ROOT, 'dist/client'),
			watchMilliseconds: 500,
		})
		url = server.url.replace(/\/$/, '')
		const accounts = {
			store: store.stores,
			passwords: argon2Passwords(),
			readers: new Readers(store.stores, clock),
			clock,
			ledger: ledgerInMemory(),
		}
		const mark = `${process.pid}`
		names = { vosges: `vosges-${mark}`, loire: `loire-${mark}` }
		const signedIn = async (name: string, ...roles: readonly Role[]): Promise<string> =>
			openSession(accounts, await withAccount(accounts, name, ...roles), null)
		tokens = {
			vosges: await signedIn(names.vosges, editorOf(VOSGES), MEMBER),
			loire: await signedIn(names.loire, editorOf(LOIRE), MEMBER),
		}
	}, 120_000)
	afterAll(async () => {
		await server?.stop()
		await store?.close()
		smtp?.stop()
	})

	/** A page of a user whose browser kept only the session. */
	async function pageOf(who: 'vosges' | 'loire', viewport: Viewport = WIDE): Promise<Page> {
		const { page, context } = await openPage(viewport)
		const cookie = { url, sameSite: 'Lax' } as const
		await context.addCookies([
			{ ...cookie, name: 'session', value: tokens[who], httpOnly: true },
			{ ...cookie, name: 'signed-in', value: '1' },
		])
		return page
	}

	async function declare(who: 'vosges' | 'loire', actor: string, visibility: string): Promise<void> {
		const program = programOf(url, new Map([['session', tokens[who]]]))
		const { message } = await program.ask(
			'mutation ($actor: ID!, $record: DeclaredRecord!, $key: ID!) { declare(actor: $actor, record: $record, idempotencyKey: $key) { id } }',
			{
				actor,
				record: {
					mission: {
						visibility,
						host: SHANGHAI,
						start: { date: dayIn(1_620) },
						end: { date: dayIn(1_622) },
						status: 'PLANNED',
						sources: [{ title: 'Programme', url: 'https://example.org/programme' }],
					},
				},
				key: crypto.randomUUID(),
			},
		)
		expect(message).toBeUndefined()
	}

	const addressOf = (who: 'vosges' | 'loire') => `${names[who]}@example.org`

	it('is followed live, by letter and at a secret address', { timeout: 120_000 }, async () => {
		const page = await pageOf('vosges')
		await visit(page, `${url}/acteurs/${SHANGHAI}`)
		// The page asks once for the name, which this browser's storage lacks.
		await page.getByRole('button', { name: names.vosges }).waitFor()
		await page.getByRole('button', { name: 'Suivre (Shanghai)' }).click()
		await page.getByRole('button', { name: 'Ne plus suivre (Shanghai)' }).waitFor()

		await visit(page, `${url}/explorer?sectors=sante-hopital`)
		await page.getByRole('button', { name: 'Suivre cette question' }).click()
		await page.getByText(/^Vous suivez/).waitFor()

		await visit(page, `${url}/croisements?when=past&group=none`)
		await page.locator('main a[href*="/croisements/overlap:"]').first().click()
		await page
			.getByRole('button', { name: /^(Ne plus )?[Ss]uivre/ })
			.first()
			.waitFor()
		await expectAccessible(page, 'an overlap of which the place can be followed')

		await visit(page, `${url}/fil`)
		const aside = page.locator('aside')
		await aside.getByRole('link', { name: 'Shanghai' }).waitFor()
		await aside.getByLabel('Mes suivis, par courriel').selectOption('DAILY')
		await aside.getByRole('button', { name: 'Enregistrer' }).click()
		await page.getByText('Enregistré', { exact: true }).waitFor()
		await page.getByText('Les nouvelles arrivent en direct.').waitFor()
		await expectAccessible(page, 'the feed of who is signed in')

		await aside.getByRole('button', { name: 'Créer une adresse' }).click()
		const address = await aside.getByText(/fil\.atom\?langue=fr&cle=/).textContent()
		const atom = await fetch(address?.trim() ?? '')
		expect(atom.status).toBe(200)
		expect(await atom.text()).toContain('Shanghai')

		// The first look at an account announces nothing of what exists.
		await declare('vosges', VOSGES, 'GROUP')
		await page
			.getByText(/Vosges déclarent une mission à Shanghai/)
			.first()
			.waitFor()
		await page.getByRole('button', { name: 'Afficher' }).click()
		await expect.poll(() => page.locator('main [role="status"] li').count()).toBe(0)
		await new Promise((next) => setTimeout(next, 1_500))
		const before = smtp.taken.length

		await declare('loire', LOIRE, 'GROUP')
		await page
			.getByText(/Pays de la Loire déclare une mission à Shanghai/)
			.first()
			.waitFor()
		const clash = await smtp.letterTo(addressOf('vosges'), before)
		expect(clash.subject).toMatch(/croise|croisements/)
		expect(clash.text).toContain(`${url}/croisements/overlap:`)

		passed += DAY_MS
		const digest = await smtp.letterTo(addressOf('vosges'), smtp.taken.length)
		expect(digest.subject).toMatch(/^Actualités/)
		expect(digest.text).toContain('Pays de la Loire')
	})

	it('tells the correspondents of an actor about a letter from a member', { timeout: 60_000 }, async () => {
		const listening = await pageOf('vosges')
		await visit(listening, `${url}/fil`)
		await listening.getByText('Les nouvelles arrivent en direct.').waitFor()
		const from = smtp.taken.length

		const page = await pageOf('loire', NARROW)
		await visit(page, `${url}/acteurs/${VOSGES}`)
		await page.getByText('Écrire aux correspondants').click()
		await page.getByText(new RegExp(`${addressOf('loire')}, leur seront montrés`)).waitFor()
		expect(await page.content()).not.toContain(addressOf('vosges'))
		await page.getByLabel('Objet').fill('Un déplacement commun')
		await page.getByLabel('Votre message').fill('Bonjour,\n\npartons-nous ensemble ?')
		await expectAccessible(page, 'a letter to correspondents')
		await expectNoSidewaysScroll(page, 'a letter to correspondents')
		await page.getByRole('button', { name: 'Envoyer le message' }).click()
		// Other tests may have made editors of the same actor.
		await page.getByText(/^Votre message part vers [1-9]\d* correspondants?/).waitFor()

		const letter = await smtp.letterTo(addressOf('vosges'), from)
		expect(letter.subject).toBe('Un déplacement commun')
		expect(letter.text).toContain('partons-nous ensemble ?')
		expect(letter.replyTo).toContain(addressOf('loire'))
		await listening.getByText(/Pays de la Loire écrit aux correspondants/).waitFor()
	})
})
