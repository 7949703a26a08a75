// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { ActorField } from '../../../../client/features/search/ActorField'
import type { Language } from '../../../../schema/enums'
import { mount } from '../../mount'
import { NEAREST, SHANGHAI } from './someHits'

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

describe('A name that nobody bears, in the field of an actor', () => {
	it.each([
		['fr', 'Shangai', 'Aucun nom « Shangai ». Les plus proches :'],
		['en', 'Shangai', 'No name “Shangai”. The nearest:'],
		['zh', '上每', '没有名称“上每”，最接近的是：'],
	] as const)(
		'has the three nearest offered under words that say so (%s)',
		async (language, typed, words) => {
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
		},
	)

	it('is mended by one key: Enter takes the nearest', async () => {
		const { user, onChoose } = show('fr', { nearest: NEAREST })
		await user.type(field(), 'Shangai')
		await screen.findByRole('group')
		await user.keyboard('{Enter}')
		expect(onChoose.mock.calls).toEqual([[SHANGHAI.actor.id]])
		expect(field()).toHaveProperty('value', 'Shanghai')
	})

	it('stays, with words that there is none, where no name is near', async () => {
		const { user, onChoose } = show('fr', {})
		await user.type(field(), 'Xyzzyplugh')
		await screen.findByText(/Aucun résultat pour « Xyzzyplugh »/)
		await user.keyboard('{Enter}')
		expect(onChoose).not.toHaveBeenCalled()
		expect(field()).toHaveProperty('value', 'Xyzzyplugh')
	})

	it('has none offered beside names that somebody bears', async () => {
		const { user } = show('fr', { nodes: [SHANGHAI] })
		await user.type(field(), 'Shan')
		await screen.findByRole('option', { name: /Shanghai/ })
		expect(screen.queryByRole('group')).toBeNull()
	})
})
