/**
 * The facts of an organisation, on the real product: a director declares, merges with another version, confirms,
 * reverts and judges; and the checks that each screen of it must pass.
 */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { PASSWORD } from '../server/accounts/someAccounts'
import { putAccountsOnRecord } from './accountsOnRecord'
import {
	dayIn,
	describeInBrowser,
	expectAccessible,
	expectNoSidewaysScroll,
	NARROW,
	openPage,
	settle,
	visit,
	WIDE,
} from './browser'
import { askAs, joinAs } from './firstAccount'

/** How long a write may take to become readable, on a busy machine. */
const SOON = { timeout: 15_000 } as const
const FIRST_DAY = dayIn(161)
const LATER_LAST_DAY = dayIn(167)
const LOIRE = 'territory:FR:region:52'
const DIRECTOR = 'direction-de-l-organisation'
const COLLEAGUE = {
	name: 'Chargée de mission',
	email: 'collegue-de-l-organisation@example.org',
	password: 'une phrase bien assez longue',
}
const COORDINATOR = 'coordination-de-l-organisation'

interface Own {
	readonly id: string
	readonly version: number
	readonly fields: readonly { readonly name: string; readonly values: readonly string[] }[]
}

/** Checks a screen wide and on a phone. */
async function expectFit(page: Page, where: string): Promise<void> {
	for (const viewport of [NARROW, WIDE]) {
		await page.setViewportSize(viewport)
		await expectNoSidewaysScroll(page, `${where}, ${viewport.width} px`)
		await expectAccessible(page, `${where}, ${viewport.width} px`)
	}
}

async function ownRecord(page: Page, id: string): Promise<Own> {
	const query = 'query ($id: ID!) { ownRecord(id: $id) { id version fields { name values } } }'
	return (await askAs<{ ownRecord: Own }>(page, query, { id })).ownRecord
}

async function signIn(page: Page, name: string): Promise<void> {
	await visit(page, '/connexion')
	await page.getByLabel('Adresse électronique', { exact: true }).fill(`${name}@example.org`)
	await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD)
	await page.getByRole('button', { name: 'Se connecter', exact: true }).click()
	await page.getByRole('heading', { name: 'Vos rôles' }).waitFor()
}

const said = ({ fields }: Own, field: string) => fields.find(({ name }) => name === field)?.values

describeInBrowser('A fact of an organisation', () => {
	it('is declared, merged, confirmed, reverted, judged, brought back and followed', async () => {
		// Not by the first account of the product, whose sessions other tests end.
		await putAccountsOnRecord({
			[DIRECTOR]: [
				{ role: 'EDITOR', group: null, actorId: LOIRE },
				{ role: 'MEMBER', group: 'CN', actorId: null },
			],
			[COORDINATOR]: [{ role: 'COORDINATOR', group: 'CN', actorId: null }],
		})
		const director = await openPage()
		const colleague = await openPage()
		await signIn(director.page, DIRECTOR)
		const editor = `role: EDITOR, actor: "${LOIRE}"`
		await joinAs(colleague.page, director.page, COLLEAGUE, [editor])

		const draft = await declareDraft(director.page)
		await mergeWithColleague(director.page, colleague.page, draft)
		director.complaints.splice(0)
		await confirmInOneGesture(director.page)
		await goBack(director.page, draft)
		await judgeAndComeBack(director.page)
		await follow()
	})
})

/** The coordination reads the campaign page by page, sends a reminder, and follows the cases. */
async function follow(): Promise<void> {
	const { page } = await openPage()
	await signIn(page, COORDINATOR)
	await visit(page, '/mon-organisation')
	const table = page.getByRole('table', { name: /confirmée/ })
	await table.waitFor()
	expect(await table.getByRole('row').count()).toBe(21)
	await page.getByRole('button', { name: /^Voir plus/ }).click()
	await expect.poll(() => table.getByRole('row').count(), SOON).toBe(41)
	await expectFit(page, 'the campaign')
	await table.getByRole('button', { name: 'Rappeler (Pays de la Loire)' }).click()
	await table.getByText(/^Rappelée le/).waitFor()
	await visit(page, '/affaires')
	await page
		.getByRole('button', { name: /^Suivre/ })
		.first()
		.click()
	await page.getByRole('button', { name: 'Clore : traitée' }).waitFor()
	await expectFit(page, 'the board of cases')
}

/** A private draft: the form shows who else goes there before it is saved. */
async function declareDraft(page: Page): Promise<string> {
	await visit(page, `/declarer?pour=${LOIRE}`)
	await choose(page, 'Où', 'Qingdao')
	await page.getByLabel('Premier jour').fill(FIRST_DAY)
	await page.getByLabel('Dernier jour').fill(dayIn(165))
	await page.getByRole('radio', { name: /^Privée/ }).check()
	await page.getByRole('heading', { name: 'Semaine par semaine' }).waitFor()
	await settle(page)
	await expectFit(page, 'the form of a mission')
	// The typed values stay in the browser.
	await page.reload()
	await page.getByText('Ce que vous aviez commencé est de nouveau là.').waitFor()
	await page.getByRole('button', { name: 'Garder en brouillon privé' }).click()
	await page.getByRole('heading', { level: 1, name: 'Pays de la Loire', exact: true }).waitFor()
	const drafts = page.locator('#brouillons')
	await drafts.getByRole('link', { name: 'Reprendre' }).waitFor()
	await settle(page)
	await expectFit(page, 'my organisation')
	const { ownRecords } = await askAs<{ ownRecords: { nodes: Own[] } }>(
		page,
		`{ ownRecords(actor: "${LOIRE}", drafts: true) { nodes { id version fields { name values } } } }`,
	)
	const [draft] = ownRecords.nodes
	expect(ownRecords.nodes).toHaveLength(1)
	expect(said(draft as Own, 'visibility')).toEqual(['private'])
	return draft?.id ?? ''
}

async function choose(page: Page, field: string, name: string): Promise<void> {
	await page.locator('main').getByRole('combobox', { name: field, exact: true }).fill(name)
	await page
		.getByRole('option', { name: new RegExp(`^${name}`) })
		.first()
		.click()
}

/** Shows both versions: it keeps values that only one changed, and asks for a choice where both did. */
async function mergeWithColleague(page: Page, colleague: Page, id: string): Promise<void> {
	await page.locator('#brouillons').getByRole('link', { name: 'Reprendre' }).click()
	await page.getByText('Plus de précisions').click()
	await page.getByLabel('Nombre de personnes').fill('12')
	await page.getByLabel('Remarque').fill('Vu avec le port.')

	await visit(colleague, `/declarer?fiche=${id}`)
	await colleague.getByText('Plus de précisions').click()
	await colleague.getByLabel('Nombre de personnes').fill('8')
	await colleague.getByLabel('Dernier jour').fill(LATER_LAST_DAY)
	await colleague.getByRole('button', { name: 'Enregistrer le brouillon' }).click()
	await colleague.getByRole('heading', { level: 1, name: 'Pays de la Loire', exact: true }).waitFor()

	// The page asks for the effects of the merged form once typing stops, and is faint until the answer.
	const effects = page.waitForResponse((response) =>
		(response.request().postData() ?? '').includes('"PreviewDeclaration"'),
	)
	await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click()
	const conflict = page.getByRole('region', { name: 'Deux versions de cette fiche' })
	await conflict.waitFor()
	await effects
	await settle(page)
	await expectFit(page, 'two versions of a record')
	const size = conflict.getByRole('row', { name: /Nombre de personnes/ })
	expect(await size.getByRole('cell').allInnerTexts()).toEqual(['rien', expect.stringMatching(/^8/), '12'])
	await size.getByRole('button', { name: /^Prendre cette valeur/ }).click()
	await page.getByRole('button', { name: 'Enregistrer la version fusionnée' }).click()
	await page.getByRole('heading', { level: 1, name: 'Pays de la Loire', exact: true }).waitFor()
	const merged = async () => {
		const record = await ownRecord(page, id)
		return [said(record, 'size'), said(record, 'end'), said(record, 'note')]
	}
	await expect.poll(merged, SOON).toEqual([['8'], [LATER_LAST_DAY], ['Vu avec le port.']])
}

async function confirmInOneGesture(page: Page): Promise<void> {
	const due = async () =>
		(
			await askAs<{ ownRecords: { totalCount: number } }>(
				page,
				`{ ownRecords(actor: "${LOIRE}", due: true) { totalCount } }`,
			)
		).ownRecords.totalCount
	const before = await due()
	const fact = page.locator('[data-fact]').first()
	await fact.getByRole('button', { name: /Toujours vrai/ }).click()
	await expect.poll(due, SOON).toBe(before - 1)
	// The focus moves to the next fact once the page knows that the write succeeded; only then can it be undone.
	const isOnAFact = () => page.evaluate(() => document.activeElement?.closest('[data-fact]') !== null)
	await expect.poll(isOnAFact, SOON).toBe(true)
	await page.keyboard.press('z')
	await expect.poll(due, SOON).toBe(before)
	await fact.getByRole('button', { name: /Toujours vrai/ }).click()
	await expect.poll(due, SOON).toBe(before - 1)
}

async function goBack(page: Page, id: string): Promise<void> {
	await visit(page, `/fiches/${id}`)
	await page.getByRole('heading', { name: 'Vous répondez de cette fiche' }).waitFor()
	await page.getByText('Historique', { exact: true }).click()
	const first = page.getByRole('listitem').filter({ hasText: 'La fiche commence ici.' })
	await first.waitFor()
	await expectFit(page, 'the history of a record')
	await first.getByRole('button', { name: /^Revenir à cette version/ }).click()
	await page.getByRole('dialog').getByRole('button', { name: 'Revenir à cette version' }).click()
	await page.getByText('La fiche dit de nouveau ce que disait la version 1.').waitFor()
	await expect.poll(async () => said(await ownRecord(page, id), 'size'), SOON).toEqual([])
}

interface Judged {
	readonly overlap: { readonly id: string; readonly evidence: readonly { readonly recordId: string }[] }
}

/**
 * An accepted overlap leaves the organisation's list; a new version of one of its records brings it back, with a
 * note.
 */
async function judgeAndComeBack(page: Page): Promise<void> {
	const list = async () =>
		(
			await askAs<{ ownOverlaps: { silencedCount: number; backCount: number; nodes: Judged[] } }>(
				page,
				`{ ownOverlaps(actor: "${LOIRE}", first: 20) { silencedCount backCount nodes { overlap { id evidence(first: 50) { recordId } } } } }`,
			)
		).ownOverlaps
	const { id, record } = await ownEvidence(page, (await list()).nodes)
	await visit(page, `/croisements/${id}`)
	await page.getByRole('button', { name: 'Accepter tel quel' }).click()
	await page.getByLabel('Pourquoi').fill('Nous nous sommes parlé.')
	await expectFit(page, 'an overlap that is judged')
	await page.getByRole('button', { name: 'Enregistrer : Accepter tel quel' }).click()
	await page.getByText('Avis enregistré.').waitFor()
	await expect.poll(async () => (await list()).silencedCount, SOON).toBe(1)

	await visit(page, `/fiches/${record}`)
	await page.getByRole('link', { name: 'Modifier' }).click()
	await page.getByText('Plus de précisions').click()
	await page.getByLabel('Remarque').fill('Précisé en 2026.')
	await page.getByRole('button', { name: /^Enregistrer/ }).click()
	await page.getByRole('heading', { level: 1, name: 'Pays de la Loire', exact: true }).waitFor()
	await expect.poll(async () => (await list()).backCount, SOON).toBe(1)
	await page.locator('#a-traiter').getByText('Un est de retour : ses preuves ont changé.').waitFor()
	await visit(page, `/croisements/${id}`)
	await page.getByText(/^De retour depuis votre avis .* une révisée\.$/).waitFor()
	await page.locator('main').getByText('Révisée :').waitFor()
}

/** An overlap based on a record that the reader answers for, and that record. */
async function ownEvidence(page: Page, nodes: readonly Judged[]): Promise<{ id: string; record: string }> {
	for (const { overlap } of nodes) {
		for (const { recordId } of overlap.evidence) {
			const query = 'query ($id: ID!) { recordStanding(id: $id) { own { kind } } }'
			const standing = await askAs<{ recordStanding: { own: { kind: string } | null } }>(page, query, {
				id: recordId,
			})
			const kind = standing.recordStanding.own?.kind
			if (kind === 'PARTNERSHIP' || kind === 'OFFICE') return { id: overlap.id, record: recordId }
		}
	}
	throw new Error('Expected an overlap with a record of the reader among its evidence.')
}
