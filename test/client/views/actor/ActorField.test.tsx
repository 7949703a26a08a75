// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { ActorField, ActorsField } from '../../../../client/views/actor/ActorField'
import type { Language } from '../../../../schema/enums'
import { actorsNamed, chooseActor } from '../../features/actorField'
import { NEAREST, SHANGHAI } from '../../features/search/someHits'
import { mount } from '../../mount'

interface Found {
	readonly nodes?: readonly object[]
	readonly nearest?: readonly object[]
}

function Field({ onChoose }: { onChoose: (id: string | null) => void }) {
	const [chosen, setChosen] = useState<string | null>(null)
	return (
		<ActorField
			label="Lieu"
			kinds={['PARTNER_TERRITORY']}
			chosenName={chosen === null ? null : 'Shanghai'}
			onChoose={(id) => {
				setChosen(id)
				onChoose(id)
			}}
		/>
	)
}

/** The field, beside the value that a form would send. */
function Sending() {
	const [chosen, setChosen] = useState<string | null>(SHANGHAI.actor.id)
	const name = NEAREST.find(({ actor }) => actor.id === chosen)?.actor.name ?? null
	return (
		<>
			<ActorField label="Lieu" kinds={['PARTNER_TERRITORY']} chosenName={name} onChoose={setChosen} />
			<button type="button">Envoyer {chosen ?? 'rien'}</button>
		</>
	)
}

function show(language: Language, { nodes = [], nearest = [] }: Found) {
	const onChoose = vi.fn()
	const asked: Record<string, unknown>[] = []
	const search = (variables: Record<string, unknown>) => {
		asked.push(variables)
		return { search: { __typename: 'SearchConnection', totalCount: nodes.length, nodes, nearest } }
	}
	return { ...mount(<Field onChoose={onChoose} />, language, '/', { ActorSearch: search }), onChoose, asked }
}

const field = (): HTMLElement => screen.getByRole('combobox', { name: 'Lieu' })

describe('A name that no actor has, in the actor field', () => {
	it.each([
		['fr', 'Shangai', 'Aucun nom « Shangai ». Les plus proches :'],
		['en', 'Shangai', 'No name “Shangai”. The nearest:'],
		['zh', '上每', '没有名称“上每”，最接近的是：'],
	] as const)('is offered the three nearest, with words that say so (%s)', async (language, typed, words) => {
		const { user, asked } = show(language, { nearest: NEAREST })
		await user.type(field(), typed)
		const group = await screen.findByRole('group')
		expect(group.textContent?.replaceAll(/\s/g, ' ')).toContain(words)
		expect(
			within(group)
				.getAllByRole('option')
				.map((option) => option.querySelector('span + span')?.textContent),
		).toEqual([
			expect.stringMatching(/^Shanghai/),
			expect.stringMatching(/^Shangrao/),
			expect.stringMatching(/^Shangqiu/),
		])
		expect(asked.at(-1)).toMatchObject({ text: typed, kinds: ['PARTNER_TERRITORY'] })
	})

	it('is corrected with one key: Enter takes the nearest', async () => {
		const { user, onChoose } = show('fr', { nearest: NEAREST })
		await user.type(field(), 'Shangai')
		await screen.findByRole('group')
		await user.keyboard('{Enter}')
		expect(onChoose.mock.calls).toEqual([[SHANGHAI.actor.id]])
		expect(field()).toHaveProperty('value', 'Shanghai')
	})

	it('stays, with a message that there is none, if no name is near', async () => {
		const { user, onChoose } = show('fr', {})
		await user.type(field(), 'Xyzzyplugh')
		await screen.findByText(/Aucun résultat pour « Xyzzyplugh »/)
		await user.keyboard('{Enter}')
		expect(onChoose).not.toHaveBeenCalled()
		expect(field()).toHaveProperty('value', 'Xyzzyplugh')
	})

	it('is offered none while other names match', async () => {
		const { user } = show('fr', { nodes: [SHANGHAI] })
		await user.type(field(), 'Shan')
		await screen.findByRole('option', { name: /Shanghai/ })
		expect(screen.queryByRole('group')).toBeNull()
	})
})

describe('An actor field with a chosen actor', () => {
	const showSending = () =>
		mount(<Sending />, 'fr', '/', {
			ActorSearch: { search: { __typename: 'SearchConnection', totalCount: 3, nodes: NEAREST, nearest: [] } },
		})
	const sent = (): string => screen.getByRole('button', { name: /Envoyer/ }).textContent ?? ''
	const isOfShanghai = () => {
		expect(field()).toHaveProperty('value', 'Shanghai')
		expect(sent()).toBe(`Envoyer ${SHANGHAI.actor.id}`)
	}

	it('sends none once emptied', async () => {
		const { user } = showSending()
		await user.tab()
		await user.keyboard('{Control>}a{/Control}{Backspace}{Tab}')
		expect(field()).toHaveProperty('value', '')
		expect(sent()).toBe('Envoyer rien')
	})

	it('sends the one chosen instead', async () => {
		const { user } = showSending()
		await user.tab()
		await user.keyboard('{End}{Backspace>6/}')
		await screen.findByRole('option', { name: /Shangrao/ })
		await user.keyboard('{ArrowDown}{ArrowDown}{Enter}{Tab}')
		expect(field()).toHaveProperty('value', 'Shangrao')
		expect(sent()).toBe(`Envoyer ${NEAREST[1]?.actor.id}`)
	})

	it('goes back to it when left with a text that names no actor', async () => {
		const { user } = showSending()
		await user.tab()
		await user.keyboard('{End}{Backspace>2/}')
		await screen.findByRole('option', { name: /Shangrao/ })
		// Past the clear button.
		await user.tab()
		await user.tab()
		expect(document.activeElement).toBe(screen.getByRole('button', { name: /Envoyer/ }))
		isOfShanghai()
	})

	it('goes back to it with Escape, which then is no key of its surroundings', async () => {
		const onEscape = vi.fn()
		const { user } = mount(
			<fieldset onKeyDown={({ key }) => key === 'Escape' && onEscape()}>
				<Sending />
			</fieldset>,
		)
		await user.tab()
		await user.keyboard('{End}{Backspace>2/}{Escape}')
		isOfShanghai()
		expect(onEscape).not.toHaveBeenCalled()
		await user.keyboard('{Escape}')
		expect(onEscape).toHaveBeenCalledOnce()
	})

	it('keeps the focus when cleared', async () => {
		const { user } = showSending()
		await user.tab()
		await user.tab()
		await user.keyboard('{Enter}')
		expect(document.activeElement).toBe(field())
		expect(sent()).toBe('Envoyer rien')
	})

	it('takes the actor whose whole name is typed', async () => {
		const { user } = showSending()
		await user.tab()
		await user.keyboard('{End}{Backspace>3/}qiu')
		await screen.findByRole('option', { name: /Shangqiu/ })
		await user.tab()
		await user.tab()
		expect(sent()).toBe(`Envoyer ${NEAREST[2]?.actor.id}`)
	})
})

function Several() {
	const [chosen, setChosen] = useState<readonly string[]>([])
	return <ActorsField label="Lieu" kinds={['PARTNER_TERRITORY']} chosen={chosen} onChange={setChosen} />
}

describe('A field of several actors', () => {
	const NAMES = Object.fromEntries(NEAREST.map(({ actor }) => [actor.id, actor.name]))
	const chips = (): (string | null)[] =>
		screen.queryAllByRole('listitem').map(({ textContent }) => textContent)

	it('is filled and emptied from the keyboard: the focus stays in it, and each one is a chip', async () => {
		const { user } = mount(<Several />, 'fr', '/', actorsNamed(NAMES))
		await user.tab()
		for (const name of ['Shanghai', 'Shangrao', 'Shangqiu']) {
			await user.keyboard(name)
			await screen.findByRole('option', { name })
			await user.keyboard('{Enter}')
			expect(document.activeElement).toBe(field())
			expect(field()).toHaveProperty('value', '')
		}
		await waitFor(() => expect(chips()).toEqual(['Shanghai', 'Shangrao', 'Shangqiu']))
		await user.keyboard('{Backspace}')
		expect(chips()).toEqual(['Shanghai', 'Shangrao'])
		await user.tab()
		expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Retirer Shanghai' }))
		await user.keyboard('{Enter}')
		expect(chips()).toEqual(['Shangrao'])
		expect(document.activeElement).toBe(field())
	})

	it('offers none twice', async () => {
		const { user } = mount(<Several />, 'fr', '/', actorsNamed(NAMES))
		await chooseActor(user, 'Lieu', 'Shanghai')
		await user.keyboard('Shanghai')
		await screen.findByText('Aucun résultat pour « Shanghai »')
	})
})
