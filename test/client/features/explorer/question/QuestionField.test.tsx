// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { QuestionField } from '../../../../../client/features/explorer/question/QuestionField'
import { QuestionFilters } from '../../../../../client/features/explorer/question/QuestionFilters'
import { SavedQuestions } from '../../../../../client/features/explorer/question/SavedQuestions'
import { formatExplorerView } from '../../../../../client/state/explorerView'
import { useAddress } from '../../../../../client/state/useAddress'
import { useExplorerView } from '../../../../../client/state/useExplorerView'
import { mount } from '../../../mount'
import { questionPart } from './questionPart'

const bearer = (id: string, kindName: string) => ({
	__typename: 'Territory',
	id,
	name: 'Paris',
	kindName,
	country: { __typename: 'Country', code: 'FR' },
})
const part = (given: Parameters<typeof questionPart>[0]) => ({
	__typename: 'QuestionPart',
	...questionPart(given),
})
const READ = {
	ReadQuestion: {
		__typename: 'Query',
		readQuestion: [
			part({
				text: 'Paris',
				meaning: 'ACTOR',
				actor: bearer('territory:FR:commune:75056', 'commune'),
				others: [bearer('territory:FR:departement:75', 'département')],
			}),
			part({ text: 'bleues' }),
			part({ text: 'depuis 2010', meaning: 'PERIOD', from: '2010' }),
		],
	},
}

function Explorer() {
	const { view, act } = useExplorerView()
	const { query } = useAddress()
	return (
		<>
			<QuestionField view={view} act={act} />
			<QuestionFilters view={view} act={act} />
			<SavedQuestions suggestedName={view.question ?? 'Vue'} />
			<output>{query}</output>
			<output>{JSON.stringify(formatExplorerView(view))}</output>
		</>
	)
}

beforeEach(() => window.localStorage.clear())

describe('A question in the explorer', () => {
	it('puts its filters in the address, and shows which words it understood and which not', async () => {
		const { user, address } = mount(<Explorer />, 'fr', '/explorer', READ)
		await user.type(
			screen.getByRole('searchbox', { name: 'Posez une question' }),
			'Paris bleues depuis 2010{Enter}',
		)
		await waitFor(() => expect(address()).toContain('who=territory:FR:commune:75056'))
		expect(address()).toContain('from=2010')
		expect(await screen.findByText(/Mot non compris.*bleues/)).toBeDefined()
		expect(screen.getByText(/depuis 2010/, { selector: 'li' })).toBeDefined()
	})

	it('can be corrected, filter by filter', async () => {
		const { user, address } = mount(
			<Explorer />,
			'fr',
			'/explorer?who=territory:FR:commune:75056&from=2010&question=Paris depuis 2010',
			READ,
		)
		await user.selectOptions(await screen.findByRole('combobox', { name: /Autre sens/ }), 'département')
		expect(address()).toContain('who=territory:FR:departement:75')
		await user.click(screen.getByRole('button', { name: /Retirer ce filtre.*depuis 2010/ }))
		expect(address()).not.toContain('from=')
	})

	it('stays if nothing was understood, with a sentence that says what to name', async () => {
		const { user, address } = mount(<Explorer />, 'fr', '/explorer', {
			ReadQuestion: { __typename: 'Query', readQuestion: [part({ text: 'bleu' })] },
		})
		await user.type(screen.getByRole('searchbox', { name: 'Posez une question' }), 'bleu{Enter}')
		expect((await screen.findByRole('alert')).textContent).toMatch(/«.bleu.»/)
		expect(address()).toBe('/explorer')
	})

	it('has the focus again if nothing was understood after a press on the button', async () => {
		const { user } = mount(<Explorer />, 'fr', '/explorer', {
			ReadQuestion: { __typename: 'Query', readQuestion: [part({ text: 'bleu' })] },
		})
		const field = screen.getByRole('searchbox', { name: 'Posez une question' })
		await user.type(field, 'bleu')
		await user.click(screen.getByRole('button', { name: 'Chercher' }))
		await screen.findByRole('alert')
		expect(document.activeElement).toBe(field)
	})
})

describe('An unknown actor in a question', () => {
	const near = (id: string, matched: string) => ({
		__typename: 'SearchHit',
		matched,
		where: null,
		actor: { ...bearer(id, 'département'), name: matched },
	})
	const morbian = part({
		text: 'Morbian',
		nearest: [
			near('territory:FR:departement:56', 'Morbihan'),
			near('territory:FR:commune:29151', 'Morlaix'),
			near('territory:FR:commune:82121', 'Montauban'),
		] as never,
	})
	const missions = part({ text: 'missions', meaning: 'RECORD_KIND', recordKind: 'MISSION' })
	const answered = (...parts: unknown[]) => ({
		ReadQuestion: { __typename: 'Query', readQuestion: parts },
	})

	it.each([
		['fr', 'missions du Morbian', /« Morbian » n’est le nom/, 'Posez une question', 'Chercher'],
		['en', 'missions of Morbian', /No actor on record is called “Morbian”/, 'Ask a question', 'Search'],
	] as const)(
		'is offered the nearest names; choosing one asks again (%s)',
		async (language, question, said, label, go) => {
			const { user, address } = mount(<Explorer />, language, '/explorer', answered(missions, morbian))
			await user.type(screen.getByRole('searchbox', { name: label }), question)
			await user.click(screen.getByRole('button', { name: go }))
			expect((await screen.findByText(said)).textContent).toMatch(/Morbihan.*Morlaix.*Montauban/)
			await user.click(screen.getByRole('button', { name: /^Morbihan/ }))
			const asked = question.replace('Morbian', 'Morbihan').replaceAll(' ', '+')
			await waitFor(() => expect(address()).toContain(`question=${asked}`))
		},
	)

	it('keeps the question if its answer would be a list that does not show it', async () => {
		const overlaps = part({ text: 'croisements', meaning: 'SUBJECT', subject: 'OVERLAPS' })
		const { user, address } = mount(<Explorer />, 'fr', '/explorer', answered(overlaps, morbian))
		await user.type(
			screen.getByRole('searchbox', { name: 'Posez une question' }),
			'croisements Morbian{Enter}',
		)
		const without = await screen.findByRole('button', { name: 'Chercher sans ce mot' })
		expect(address()).toBe('/explorer')
		await user.click(without)
		expect(address()).toMatch(/^\/croisements/)
	})
})

describe('Saved views', () => {
	it('are kept by name in the browser, lead back to the view, and can be deleted', async () => {
		const { user } = mount(<Explorer />, 'fr', '/explorer?from=2010', READ)
		await user.click(screen.getByRole('button', { name: 'Enregistrer cette vue' }))
		const name = screen.getByRole('textbox', { name: 'Nom' })
		await user.clear(name)
		await user.type(name, 'Depuis dix ans{Enter}')
		expect(screen.getByText(/Depuis dix ans.*est enregistrée/)).toBeDefined()
		expect(screen.getByRole('link', { name: 'Depuis dix ans' }).getAttribute('href')).toBe(
			'/explorer?from=2010',
		)
		expect(window.localStorage.getItem('constellations.savedQuestions')).toContain('Depuis dix ans')
		await user.click(screen.getByRole('button', { name: /Supprimer.*Depuis dix ans/ }))
		expect(screen.queryByRole('link', { name: 'Depuis dix ans' })).toBeNull()
	})

	it('are empty if the storage holds something else', () => {
		window.localStorage.setItem('constellations.savedQuestions', '{"a":[')
		mount(<Explorer />, 'fr', '/explorer', READ)
		expect(screen.queryByText(/vue enregistrée/)).toBeNull()
	})
})
