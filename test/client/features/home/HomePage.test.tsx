// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { HomePage } from '../../../../client/features/home/HomePage'
import { mount } from '../../mount'

const READING = 'La carte, ses liens et ses missions.'

describe('The home page', () => {
	it('says where its map will stand that it is read, once that takes long', async () => {
		mount(<HomePage ActorField={() => null} />)
		expect(screen.queryByText(READING)).toBeNull()
		expect((await screen.findByText(READING)).closest('[role=status]')?.textContent).toMatch(/^Chargement/)
	})

	it('says instead that no answer came, with a way to ask again', async () => {
		mount(<HomePage ActorField={() => null} />, 'fr', '/', { HomeInstrument: { lost: true } })
		const alert = await screen.findByText(/La carte garde ce qui était déjà chargé/)
		expect(alert.querySelector('button')?.textContent).toBe('Réessayer')
		expect(screen.queryByText(READING)).toBeNull()
	})
})
