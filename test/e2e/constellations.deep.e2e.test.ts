/** Constellations and possible duplicate records, as a visitor reads them. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import {
	ask,
	DAY,
	describeInBrowser,
	expectAccessible,
	expectNoSidewaysScroll,
	NARROW,
	openPage,
	settle,
	visit,
	WIDE,
} from './browser'

const QINGDAO = '/constellations/constellation:f76002b1bbc5'

describeInBrowser('The constellations', () => {
	it('lead from the footer to one of them, its evidence, its table, the explorer and a profile', async () => {
		const { page } = await openPage()
		await visit(page, `/?asOf=${DAY}`)
		await page.locator('footer').getByRole('link', { name: 'Les constellations' }).click()
		await page.getByRole('heading', { level: 1, name: 'Les constellations' }).waitFor()
		await page.getByRole('button', { name: /^Voir plus/ }).click()
		const qingdao = page.getByRole('link', { name: /^Autour de Qingdao/ })
		await qingdao.waitFor()
		const item = page.locator('main li', { has: qingdao })
		expect(await item.innerText()).toMatch(
			/réunir tous ces acteurs, avec .*, à l’échelle nationale, au sujet du Shandong\./,
		)
		expect(await item.innerText()).toMatch(/Il y manque un hôpital\./)
		await qingdao.focus()
		await page.keyboard.press('Enter')
		await page.getByRole('heading', { level: 1, name: /^Autour de Qingdao/ }).waitFor()
		await settle(page)
		const main = page.locator('main')
		for (const name of ['CHU de Brest', 'CHU de Nantes']) await main.getByRole('link', { name }).waitFor()
		for (const record of ['P067', 'P085', 'L036'])
			await main.locator('#preuves').getByRole('link', { name: record }).waitFor()
		const why = main.locator('#pourquoi tr', { hasText: 'Auch' })
		expect(await why.innerText()).toMatch(/Huangdao[\s\S]+→[\s\S]+Qingdao[\s\S]+Fiche\s+P072/)
		await main.getByText('Voir cette figure en tableau').click()
		const { constellations } = await ask<{ constellations: { nodes: { linksTotal: number }[] } }>(
			page,
			`{ constellations(ids: ["constellation:f76002b1bbc5"], filter: { asOf: "${DAY}" }) { nodes { linksTotal } } }`,
		)
		expect(await main.locator('details tbody tr').count()).toBe(constellations.nodes[0]?.linksTotal)
		const graph = await main.getByRole('link', { name: 'Voir sur le graphe' }).getAttribute('href')
		expect(graph).toMatch(/^\/explorer\?.*ids=territory:CN:370200,territory:FR:/)
		await main.getByRole('link', { name: 'Brest', exact: true }).first().click()
		await page.getByRole('heading', { level: 1, name: /^Brest/ }).waitFor()
		await page.getByText('Qui lui ressemble').click()
		await page.getByRole('link', { name: /^Autour de Qingdao/ }).click()
		await page.waitForURL(`**${QINGDAO}?asOf=${DAY}`)
	})

	it('propose a meeting of the near members, and name the far ones', async () => {
		const { page } = await openPage()
		await visit(page, `/constellations?asOf=${DAY}`)
		const { far, title } = await oneWithFarMembers(page)
		await page.getByRole('link', { name: title }).click()
		await page.getByRole('heading', { level: 1, name: title }).waitFor()
		await settle(page)
		const meeting = page.locator('section.side-section', { hasText: 'La réunion à proposer' })
		expect(await meeting.innerText()).toMatch(/réunir les acteurs proches/)
		expect(await meeting.innerText()).toMatch(/Ne serai(?:en)?t pas invités?, car sans lien direct/)
		const named = await meeting.getByRole('link').allInnerTexts()
		expect(named).toEqual(expect.arrayContaining(far))
		const call = page.locator('section.side-section', { hasText: 'Qui appeler' })
		const called = await call.getByRole('link').allInnerTexts()
		expect(called.filter((name) => far.includes(name))).toEqual([])
	})

	it('have a title when the answer fails, as profiles do', async () => {
		const { page, complaints } = await openPage(NARROW)
		let isDown = true
		await page.route('**/graphql', (route) => {
			const asked = route.request().postDataJSON() as { operationName?: string }
			const fails = isDown && /^(ActorPage|ConstellationPage)$/.test(asked.operationName ?? '')
			return fails ? route.abort() : route.continue()
		})
		for (const [path, title, own] of [
			[`${QINGDAO}?asOf=${DAY}`, 'Une constellation', /^Autour de Qingdao/],
			['/acteurs/territory:FR:commune:29019', 'Profil d’un acteur', /^Brest/],
		] as const) {
			isDown = true
			await visit(page, path)
			expect(await page.locator('h1').allInnerTexts()).toEqual([title])
			expect(await page.title()).toMatch(title)
			await expectAccessible(page, title)
			isDown = false
			// The page retries by itself: its button may disappear at any moment.
			await page.getByRole('heading', { level: 1, name: own }).waitFor()
			expect(await page.locator('h1').count()).toBe(1)
		}
		complaints.length = 0
	})

	it('are filtered by territory, sector and confidence, in the address, and say when none is left', async () => {
		const { page } = await openPage()
		const list = page.locator('main h2').getByRole('status')
		const count = async () => Number.parseInt(await list.innerText(), 10)
		await visit(page, '/constellations')
		const allToday = await count()
		await visit(page, `/constellations?asOf=${DAY}`)
		const all = await count()
		await page.getByLabel('Filière commune').selectOption({ label: 'Santé et hôpital' })
		await page.waitForURL(/sector=sante-hopital/)
		await expect.poll(count).toBeLessThan(all)
		await page.getByLabel('Confiance dans les liens').selectOption({ label: 'haute' })
		await page.waitForURL(/minConfidence=high/)
		const empty = await territoryWithout(page, 'sante-hopital')
		await page.getByRole('combobox', { name: 'Territoire' }).fill(empty)
		await page
			.getByRole('option', { name: new RegExp(empty) })
			.first()
			.click()
		await page.waitForURL(/within=territory:FR/)
		await page.getByRole('heading', { name: 'Aucune constellation ne correspond à ces choix' }).waitFor()
		await page.getByRole('link', { name: 'Voir toutes les constellations' }).click()
		// The link drops the chosen day, which may be why none is left.
		await expect.poll(count).toBe(allToday)
	})

	it('come with a page that shows two possible duplicates side by side, wide and narrow', async () => {
		for (const viewport of [WIDE, NARROW]) {
			const { page } = await openPage(viewport)
			// The answer holds two similar records, whatever the reference data contain.
			await page.route('**/graphql', async (route) => {
				const asked = route.request().postDataJSON() as { operationName?: string }
				if (asked.operationName !== 'DuplicateList') return route.continue()
				return route.fulfill({ json: { data: { duplicates: TWICE } } })
			})
			await visit(page, '/doublons')
			const pair = page.locator('main section', { has: page.getByRole('table') })
			await pair.waitFor()
			expect(await pair.innerText()).toMatch(/P067[\s\S]+P900/)
			expect(await pair.innerText()).toMatch(/dernière trace\s: 2006[\s\S]+dernière trace\s: 2007/)
			expect(await pair.innerText()).toMatch(/différent[\s\S]+identique/)
			expect(await page.locator('main').innerText()).toMatch(
				/Qui répond des deux fiches, ou coordonne le groupe, peut dire/,
			)
			// The page offers no judgement to a visitor.
			expect(await pair.getByRole('button').count()).toBe(0)
			await expectNoSidewaysScroll(page, 'two records')
			await expectAccessible(page, 'two records')
		}
	})
})

/** The first constellation of the day with far French members. */
async function oneWithFarMembers(page: Page) {
	const { constellations } = await ask<{
		constellations: {
			nodes: {
				title: string
				meeting: { far: { name: string }[] }
			}[]
		}
	}>(
		page,
		`{ constellations(first: 20, filter: { asOf: "${DAY}" }) {
			nodes { title meeting { far(first: 60) { name } } }
		} }`,
	)
	const found = constellations.nodes.find(({ meeting }) => meeting.far.length > 0)
	if (!found) throw new Error('Expected a constellation with members from afar.')
	return { title: found.title, far: found.meeting.far.map(({ name }) => name) }
}

/** The name of a département where no constellation shares the sector at high confidence. */
async function territoryWithout(page: Page, sector: string): Promise<string> {
	for (const code of ['88', '57', '59', '67', '35', '2A']) {
		const place = `territory:FR:departement:${code}`
		const { actor, constellations } = await ask<{
			actor: { name: string } | null
			constellations: { totalCount: number }
		}>(
			page,
			`{ actor(id: "${place}") { name } constellations(
				filter: { asOf: "${DAY}", sectors: ["${sector}"], minConfidence: HIGH, within: "${place}" }
			) { totalCount } }`,
		)
		if (actor && constellations.totalCount === 0) return actor.name
	}
	throw new Error('Expected a département without such a constellation.')
}

const named = (id: string, name: string, kind: string, level: string) => ({
	__typename: 'Territory',
	id,
	kind,
	kindName: level,
	name,
	nameLocal: null,
	localLanguage: null,
	level,
})

function record(code: string, text: string) {
	return {
		__typename: 'Partnership',
		id: `partnership:${code}`,
		recordKind: 'PARTNERSHIP',
		version: 1,
		label: `Jumelage Brest – Qingdao, ${text}`,
		confidence: 'HIGH',
		lastNews: text.slice(-4),
		fromMemory: false,
		retracted: null,
		scenario: false,
		note: null,
		form: 'jumelage',
		formName: 'Jumelage',
		status: 'ACTIF',
		openness: 'ESTABLISHED',
		namesAtSignature: [null],
		attestedSince: null,
		body: null,
		sectors: [],
		period: {
			__typename: 'Period',
			start: text.slice(-4),
			end: null,
			startApproximate: false,
			endApproximate: false,
			text,
		},
		frenchActors: [named('territory:FR:commune:29019', 'Brest', 'FRENCH_TERRITORY', 'commune')],
		partnerActors: [named('territory:CN:370200', 'Qingdao', 'PARTNER_TERRITORY', 'prefecture')],
		sources: [
			{
				__typename: 'Source',
				id: `source:${code}`,
				title: 'Le site de la ville',
				url: 'https://example.org/',
				host: 'example.org',
				date: null,
				type: 'press',
				typeName: 'Presse',
			},
		],
	}
}

const TWICE = {
	__typename: 'DuplicateConnection',
	totalCount: 1,
	pageInfo: { __typename: 'PageInfo', endCursor: 'one', hasNextPage: false },
	edges: [
		{
			__typename: 'DuplicateEdge',
			cursor: 'one',
			node: {
				__typename: 'Duplicate',
				id: 'duplicate:0123456789ab',
				recordKind: 'PARTNERSHIP',
				basis: 'SAME_ENDS',
				scenario: false,
				sentence: 'Doublon possible.',
				records: [record('P067', 'depuis 2006'), record('P900', 'depuis 2007')].map((found) => ({
					__typename: 'DuplicateSide',
					id: found.id,
					label: found.label,
					record: found,
					actor: null,
				})),
			},
		},
	],
}
