/** @vitest-environment jsdom */
/**
 * The page of an actor on the reference data: of a big one, of one after another, of one without a link.
 */
import { addTypenameToDocument } from '@apollo/client/utilities'
import { screen, within } from '@testing-library/react'
import { parse, print } from 'graphql'
import type { ReactNode } from 'react'
import { Link, Route, Routes } from 'react-router'
import { beforeAll, describe, expect, it } from 'vitest'
import { ActorPage } from '../../../../client/features/actor/ActorPage'
import type { Language } from '../../../../schema/enums'
import type { Snapshots } from '../../../../server/snapshot/snapshots'
import { operationText } from '../../../server/graphql/operationText'
import { runQuery } from '../../../server/graphql/runQuery'
import { seededSnapshots } from '../../../server/graphql/seededSnapshots'
import { mount } from '../../mount'

let snapshots: Snapshots
beforeAll(async () => {
	snapshots = await seededSnapshots()
})

async function answerOf(operation: string, variables: Readonly<Record<string, unknown>>) {
	const source = print(addTypenameToDocument(parse(operationText(operation))))
	return runQuery(snapshots, source, { variables: { language: 'FR', ...variables } })
}

function mountPage(
	address: string,
	answers: Parameters<typeof mount>[3],
	links: ReactNode = null,
	language: Language = 'fr',
) {
	return mount(
		<>
			{links}
			<Routes>
				<Route path="/acteurs/:id" element={<ActorPage />} />
			</Routes>
		</>,
		language,
		address,
		answers,
	)
}

const PLAIN = { asOf: null, includeScenario: false }

async function answersFor(id: string) {
	return {
		Coverage: await answerOf('Coverage', {}),
		ActorPage: await answerOf('ActorPage', { id, ...PLAIN }),
		ActorResults: await answerOf('ActorResults', { actor: id, includeScenario: false }),
		ActorRecords: await answerOf('ActorRecords', { id, ...PLAIN }),
	}
}

describe('The page of an actor', () => {
	it.each([
		['territory:FR:region:11', /^La Région Île-de-France/, 20],
		['territory:FR:region:53', /seule région dont tous les liens de collectivités mènent au Shandong/, 10],
		['territory:CN:310000', /Shanghai/, 15],
		['organisation:h-hcl', /Hospices civils de Lyon/, 1],
	] as const)(
		'of %s opens on its sentence, and draws its links as a picture and as a table',
		async (id, sentence, rows) => {
			const { user } = mountPage(`/acteurs/${id}`, await answersFor(id))
			expect((await screen.findByRole('heading', { level: 1 })).textContent).toMatch(sentence)
			const picture = await screen.findByRole('figure')
			expect(picture.querySelectorAll('path').length).toBeGreaterThanOrEqual(rows)
			expect(within(picture).getAllByRole('link').length).toBeGreaterThan(rows)
			await user.click(screen.getByRole('button', { name: 'Voir le tableau' }))
			expect(screen.getAllByRole('row').length).toBeGreaterThan(rows)
			expect(screen.queryByText(/Le serveur n’a pas répondu|Cette demande n’a pas abouti/)).toBeNull()
		},
	)

	it('has three cards, one act in what to do, and says what the drawers hold before they are opened', async () => {
		const id = 'territory:FR:region:53'
		const { user } = mountPage(`/acteurs/${id}?asOf=2026-11-25`, await answersFor(id))
		await screen.findByRole('heading', { name: 'À faire' })
		expect(screen.getAllByRole('heading', { name: /^À (appeler|faire|vérifier)$/ })).toHaveLength(3)
		expect(screen.getByRole('link', { name: 'Voir et proposer' }).getAttribute('href')).toContain(
			'/a-mettre-en-commun/',
		)
		expect(screen.getByRole('link', { name: 'Rennes Métropole – Jinan' })).toBeTruthy()
		expect(screen.getByText(/6 croisements/)).toBeTruthy()
		expect(screen.queryByRole('table')).toBeNull()
		await user.click(screen.getByText('Fiches'))
		expect(within(await screen.findByRole('table')).getAllByRole('row').length).toBeGreaterThan(10)
	})

	it('shows nothing of the one before while its own results load', async () => {
		const [first, second] = ['territory:FR:region:44', 'territory:FR:region:84'] as const
		const answers: Record<string, Record<string, unknown>> = await answersFor(first)
		const { user } = mountPage(`/acteurs/${first}`, answers, <Link to={`/acteurs/${second}`}>second</Link>)
		await screen.findByRole('link', { name: 'Voir et proposer' })
		answers.ActorPage = await answerOf('ActorPage', { id: second, ...PLAIN })
		delete answers.ActorResults
		await user.click(screen.getByText('second'))
		await screen.findByRole('heading', { level: 1, name: /Auvergne-Rhône-Alpes/ })
		expect(screen.queryByRole('link', { name: 'Voir et proposer' })).toBeNull()
	})

	it('is shared with its sentence', async () => {
		const id = 'territory:FR:region:53'
		mountPage(`/acteurs/${id}`, await answersFor(id))
		const mail =
			(await screen.findByRole('link', { name: 'Envoyer par courriel' })).getAttribute('href') ?? ''
		expect(decodeURIComponent(mail)).toContain('la seule région dont tous les liens')
	})
})

describe('The page of an actor without a link', () => {
	it('says so, shows what others around it have and how far they are, and offers to declare one', async () => {
		const id = 'territory:FR:commune:23096'
		mountPage(`/acteurs/${id}`, await answersFor(id))
		const title = await screen.findByRole('heading', { level: 1 })
		expect(title.textContent).toMatch(/^Guéret n’a pas de lien recensé en Chine\. Autour/)
		const picture = await screen.findByRole('figure')
		expect(within(picture).getByText(/^à 61 km · coopération/)).toBeTruthy()
		expect(within(picture).getByText('Limoges')).toBeTruthy()
		const declare = screen.getAllByRole('link', { name: /Déclarer un lien/ })
		expect(declare[0]?.getAttribute('href')).toContain('/declarer?quoi=PARTNERSHIP')
	})

	it.each([
		['fr', /^Demander à se joindre à un lien qui existe/, 'Voir ce lien'],
		['en', /^Ask to join a link that exists/, 'See this link'],
		['zh', /^请求加入一项现有合作/, '查看此合作'],
	] as const)(
		'names one act in what to do: to join a link of its région (%s)',
		async (language, act, button) => {
			const id = 'territory:FR:commune:23096'
			mountPage(`/acteurs/${id}`, await answersFor(id), null, language)
			expect((await screen.findByText(act)).textContent).toContain('Nouvelle-Aquitaine')
			expect(screen.getByRole('link', { name: button }).getAttribute('href')).toContain('/fiches/')
			expect(
				screen.queryByText(/aucune piste à cette date|No opportunity concerns|没有与.*有关的线索/),
			).toBeNull()
		},
	)
})
