// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { AskField } from '../../../../../client/features/explorer/ask/AskField'
import { QuestionFilters } from '../../../../../client/features/explorer/ask/QuestionFilters'
import { SavedQuestions } from '../../../../../client/features/explorer/ask/SavedQuestions'
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
	const { view, show } = useExplorerView()
	const { query } = useAddress()
	return (
		<>
			<AskField view={view} onView={(next) => show(next)} />
			<QuestionFilters view={view} onView={(next) => show(next)} />
			<SavedQuestions suggestedName={view.question ?? 'Vue'} />
			<output>{query}</output>
			<output>{JSON.stringify(formatExplorerView(view))}</output>
		</>
	)
}

beforeEach(() => window.localStorage.clear())

describe('A question in the explorer', () => {
	it('puts its filters in the address, and says what it read and what it did not', async () => {
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

	it('can be read otherwise, filter by filter', async () => {
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

	it('of which nothing was understood stays, with a sentence that says what to name', async () => {
		const { user, address } = mount(<Explorer />, 'fr', '/explorer', {
			ReadQuestion: { __typename: 'Query', readQuestion: [part({ text: 'bleu' })] },
		})
		await user.type(screen.getByRole('searchbox', { name: 'Posez une question' }), 'bleu{Enter}')
		expect((await screen.findByRole('alert')).textContent).toMatch(/«.bleu.»/)
		expect(address()).toBe('/explorer')
	})
})

describe('Saved views', () => {
	it('are kept by name in the browser, lead back, and can be deleted', async () => {
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

	it('are none where the storage holds something else', () => {
		window.localStorage.setItem('constellations.savedQuestions', '{"a":[')
		mount(<Explorer />, 'fr', '/explorer', READ)
		expect(screen.queryByText(/vue enregistrée/)).toBeNull()
	})
})
