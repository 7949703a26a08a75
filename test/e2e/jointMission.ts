import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Role } from '../../server/domain/role'
import type { StoreConnection } from '../../server/store/openStore'
import { PASSWORD } from '../server/accounts/someAccounts'
import { putAccountsOnRecord } from './accountsOnRecord'
import {
	dayIn,
	expectAccessible,
	expectNoSidewaysScroll,
	NARROW,
	openPage,
	settle,
	visit,
	WIDE,
} from './browser'

const SHANGHAI = 'territory:CN:310000'
const BRETAGNE = 'territory:FR:region:53'
const LOIRE = 'territory:FR:region:52'
const NORMANDIE = 'territory:FR:region:28'
const MEMBER: Role = { role: 'MEMBER', group: 'CN', actorId: null }
const editorOf = (actorId: string): Role => ({ role: 'EDITOR', group: null, actorId })
const WITHIN = { timeout: 20_000 }

/** Creates the accounts of everybody who takes part. */
export function putPartiesOnRecord(): Promise<StoreConnection> {
	return putAccountsOnRecord({
		bretagne: [editorOf(BRETAGNE), MEMBER],
		loire: [editorOf(LOIRE), MEMBER],
		normandie: [editorOf(NORMANDIE), MEMBER],
		coordination: [{ role: 'COORDINATOR', group: 'CN', actorId: null }],
	})
}

interface Story {
	/** `first` serves the proposer and the coordination, `second` the other party and everybody else. */
	readonly first: string
	readonly second: string
	/** When they travel, so that each story has its own overlap. */
	readonly daysAhead: number
}

export async function proveStory({ first, second, daysAhead }: Story): Promise<void> {
	const coordination = await signedIn(first, 'coordination')
	const bretagne = await signedIn(first, 'bretagne')
	const loire = await signedIn(second, 'loire', NARROW)
	const normandie = await signedIn(second, 'normandie')
	const visitor = (await openPage()).page

	// Each declares for itself; the group sees that their missions overlap.
	await declareMission(bretagne, BRETAGNE, daysAhead)
	await declareMission(loire, LOIRE, daysAhead + 2)
	const overlap = await overlapOf(bretagne)
	expect(await overlapOf(normandie)).toBe(overlap)
	await expect.poll(() => casesOf(coordination, overlap), WITHIN).toEqual(['NEW'])
	await tellBoth(coordination, overlap)

	const title = `Une seule délégation dans ${daysAhead} jours`
	const proposal = await proposeFrom(bretagne, first, overlap, title)

	// Others in the group see only how many proposals a place has; visitors see nothing.
	for (const [page, address] of [
		[normandie, second],
		[coordination, first],
	] as const) {
		await visit(page, `${address}/mes-propositions`)
		await page.getByText(/^(Quelque chose est|\d+ propositions sont) en discussion .+\.$/).waitFor()
		expect(await page.locator('main').innerText()).not.toContain(title)
		await expectAccessible(page, 'what others are told')
		await visit(page, `${address}${proposal}`)
		await page.getByRole('heading', { name: /^Aucune proposition que vous puissiez lire/ }).waitFor()
		expect(await page.locator('main').innerText()).not.toContain(title)
	}
	await visit(visitor, `${second}${proposal}`)
	await visitor.getByRole('heading', { name: /^Aucune proposition que vous puissiez lire/ }).waitFor()
	expect(await visitor.locator('body').innerText()).not.toMatch(/en discussion/)

	await accept(loire, second, title)

	// For the group the mission now has joint leaders: the overlap is gone, on both servers.
	await expect.poll(() => overlapOf(normandie, 0), WITHIN).toBe(null)
	await expect.poll(() => overlapOf(bretagne, 0), WITHIN).toBe(null)
	await bretagne.reload()
	await bretagne.locator('[aria-current="step"]').getByText('Acceptée par tous').waitFor()
	await visit(normandie, `${second}${proposal}`)
	await normandie.getByRole('heading', { level: 1, name: title }).waitFor()
	// The page shows what was accepted, not who wrote what.
	expect(await normandie.locator('main').innerText()).not.toContain('Avec plaisir')
	await visit(visitor, `${first}${proposal}`)
	await visitor.getByRole('heading', { name: /^Aucune proposition que vous puissiez lire/ }).waitFor()

	await closeTheCase(coordination, first, overlap)
	await tellOutcome(bretagne, loire, second, proposal)
}

async function signedIn(address: string, name: string, viewport: typeof WIDE | typeof NARROW = WIDE) {
	const { page } = await openPage(viewport)
	await visit(page, `${address}/connexion`)
	await page.getByLabel('Adresse électronique', { exact: true }).fill(`${name}@example.org`)
	await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD)
	await page.getByRole('button', { name: 'Se connecter', exact: true }).click()
	await page.getByRole('heading', { name: 'Vos rôles' }).waitFor()
	return page
}

/** The API's answer to the signed-in user of a page; fails on an error. */
async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
	const { data, errors } = await page.evaluate(async (body) => {
		const answer = await fetch('/graphql', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body,
		})
		return (await answer.json()) as { data: unknown; errors?: unknown }
	}, JSON.stringify({ query, variables }))
	expect(errors).toBeUndefined()
	return data as Data
}

/** For the group only: what visitors see does not change. */
async function declareMission(page: Page, actor: string, daysAhead: number): Promise<void> {
	const mission = {
		visibility: 'GROUP',
		host: SHANGHAI,
		start: { date: dayIn(daysAhead) },
		end: { date: dayIn(daysAhead + 5) },
	}
	await ask(
		page,
		'mutation ($actor: ID!, $record: DeclaredRecord!, $key: ID!) { declare(actor: $actor, record: $record, idempotencyKey: $key) { id } }',
		{ actor, record: { mission }, key: crypto.randomUUID() },
	)
}

/**
 * The overlap of both missions, as the page's reader sees it; null if there is none.
 *
 * @param wait milliseconds to wait for it, since a server learns of a write late; 0 to ask once.
 */
async function overlapOf(page: Page, wait = 10_000): Promise<string | null> {
	interface Found {
		readonly overlaps: {
			readonly nodes: readonly { readonly id: string; readonly actors: readonly { readonly id: string }[] }[]
		}
	}
	const asked = Date.now()
	for (;;) {
		const { overlaps } = await ask<Found>(
			page,
			`{ overlaps(filter: { kinds: [CROWDING], place: "${SHANGHAI}", when: UPCOMING }, first: 20) { nodes { id actors { id } } } }`,
		)
		const found = overlaps.nodes.find(({ actors }) =>
			[BRETAGNE, LOIRE].every((actor) => actors.some(({ id }) => id === actor)),
		)
		if (found !== undefined) return found.id
		if (Date.now() - asked >= wait) return null
		await page.waitForTimeout(200)
	}
}

async function casesOf(page: Page, overlap: string | null): Promise<readonly string[]> {
	const { casesOfOverlap } = await ask<{ casesOfOverlap: readonly { readonly state: string }[] }>(
		page,
		`{ casesOfOverlap(overlap: "${overlap}") { state } }`,
	)
	return casesOfOverlap.map(({ state }) => state)
}

/**
 * The coordination tells both parties of the overlap. This puts the case on record at once; it would come by itself
 * within a minute.
 */
async function tellBoth(page: Page, overlap: string | null): Promise<void> {
	const { casesOfOverlap } = await ask<{
		casesOfOverlap: readonly { readonly id: string; readonly version: number }[]
	}>(page, `{ casesOfOverlap(overlap: "${overlap}") { id version } }`)
	await ask(
		page,
		'mutation ($id: ID!, $version: Int!, $actors: [ID!]!, $key: ID!) { tellOfCase(id: $id, version: $version, actors: $actors, idempotencyKey: $key) { id } }',
		{ ...casesOfOverlap[0], actors: [BRETAGNE, LOIRE], key: crypto.randomUUID() },
	)
	await expect.poll(() => casesOf(page, overlap), WITHIN).toEqual(['UNDERWAY'])
}

/** Goes from the page of the overlap to a sent proposal; returns the proposal's path. */
async function proposeFrom(
	page: Page,
	address: string,
	overlap: string | null,
	title: string,
): Promise<string> {
	await visit(page, `${address}/croisements/${overlap}`)
	await page.getByRole('link', { name: 'Proposer…' }).click()
	await page.getByRole('heading', { level: 1, name: 'Rédiger une proposition' }).waitFor()
	await page.getByLabel('Titre').fill('')
	await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click()
	await page.getByText('Un titre est attendu ; rien n’est écrit.').waitFor()
	await expectAccessible(page, 'a draft that lacks its title')
	await page.getByLabel('Titre').fill(title)
	await page.getByRole('button', { name: 'Retirer Pays de la Loire' }).waitFor()
	await page.getByLabel('Ce que vous proposez').fill('Vous partez deux jours après nous.\nPartons ensemble.')
	await page.getByRole('button', { name: 'Une seule délégation, aux mêmes dates' }).click()
	// The typed text is there again after a reload.
	await page.reload()
	await page.getByText('Ce que vous aviez commencé').waitFor()
	expect(await page.getByLabel('Titre').inputValue()).toBe(title)
	await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click()
	await page.getByRole('heading', { level: 1, name: title }).waitFor()
	await settle(page)
	await expectAccessible(page, 'a draft')
	await page.getByRole('button', { name: 'Envoyer aux parties' }).click()
	await page.locator('[aria-current="step"]').getByText('En discussion').waitFor()
	await settle(page)
	for (const viewport of [NARROW, WIDE]) {
		await page.setViewportSize(viewport)
		await expectNoSidewaysScroll(page, 'a proposal')
		await expectAccessible(page, 'a proposal')
	}
	// Nobody answers for another actor.
	const theirs = page.getByRole('region', { name: 'Réponse : Pays de la Loire' })
	expect(await theirs.getByRole('button').count()).toBe(0)
	return new URL(page.url()).pathname
}

/** The party that was asked finds the proposal first in its list, on a phone, and accepts. */
async function accept(page: Page, address: string, title: string): Promise<void> {
	await visit(page, `${address}/mes-propositions`)
	const awaited = page
		.locator('section')
		.filter({ has: page.getByRole('heading', { name: /^À vous de répondre/ }) })
	await expectAccessible(page, 'what waits for an answer')
	await expectNoSidewaysScroll(page, 'what waits for an answer')
	await awaited.getByRole('link', { name: title }).click()
	await page.getByRole('heading', { level: 1, name: title }).waitFor()
	const own = page.getByRole('region', { name: 'Réponse : Pays de la Loire' })
	await own.getByLabel(/^Un mot aux parties/).fill('Avec plaisir.')
	await expectNoSidewaysScroll(page, 'an answer')
	await expectAccessible(page, 'an answer')
	await own.getByRole('button', { name: 'Accepter, pour nous' }).click()
	await page.getByRole('dialog').getByRole('button', { name: 'Accepter, pour nous' }).click()
	await page.locator('[aria-current="step"]').getByText('Acceptée par tous').waitFor()
}

/** The coordination finds the case closed by the proposal, and records its outcome. */
async function closeTheCase(page: Page, address: string, overlap: string | null): Promise<void> {
	await expect.poll(() => casesOf(page, overlap), WITHIN).toEqual(['CLOSED'])
	const { casesOfOverlap } = await ask<{ casesOfOverlap: readonly { readonly id: string }[] }>(
		page,
		`{ casesOfOverlap(overlap: "${overlap}") { id } }`,
	)
	await visit(page, `${address}/affaires?etat=CLOSED`)
	const followed = page.locator(`[id="${casesOfOverlap[0]?.id}"]`)
	await followed.getByText('Close par proposition').waitFor()
	await followed.getByRole('button', { name: /^Suivre/ }).click()
	await followed.getByRole('button', { name: /^Clore.*traitée/ }).click()
	await followed.getByLabel('Pourquoi').fill('Une délégation commune.')
	await followed.getByRole('button', { name: /^Enregistrer/ }).click()
	await followed.getByText('Une délégation commune.').waitFor()
	await expectAccessible(page, 'a case that a proposal closed')
}

/** Each party records the outcome for itself, and reads the other's. */
async function tellOutcome(page: Page, other: Page, address: string, proposal: string): Promise<void> {
	await page.getByLabel('C’est fait').check()
	await page.getByRole('button', { name: 'Enregistrer les suites' }).click()
	await page.getByText('Suites enregistrées.').waitFor()
	await visit(other, `${address}${proposal}`)
	await other.getByText('Bretagne : C’est fait').waitFor()
}
