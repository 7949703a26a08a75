// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Hero } from '../../../../client/features/home/Hero'
import { mount } from '../../mount'

const NO_ACTOR = { ActorName: { actor: null } }
const show = (address: string, isLost = false) =>
	mount(<Hero coverage={null} isLost={isLost} />, 'fr', address, NO_ACTOR)

describe('The header of the home page', () => {
	it.each([
		['actor=territory:FR:commune:99999', /acteur qui n’est pas recensé/, 'Retirer cet acteur'],
		['place=territory:CN:999999', /lieu qui n’est pas recensé/, 'Retirer ce lieu'],
		['month=2010-13', /mois de l’adresse n’a pas pu être lu/, 'Retirer ce mois'],
	])('says of %s what it shows instead, and links to the page without it', async (parameter, words, out) => {
		const { user, address } = show(`/?${parameter}&when=past`)
		expect((await screen.findByText(words)).textContent).toBeTruthy()
		await user.click(screen.getByRole('link', { name: out }))
		expect(address()).toBe('/?when=past')
	})

	it('has no title until the country is known, since a title must never change', () => {
		show('/')
		expect(document.querySelector('h1')?.textContent).toBe('')
		expect(document.title).not.toMatch(/croisent/)
	})

	it('asks its question without the country if no answer comes', () => {
		show('/', true)
		expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/se croisent-ils\s\?$/)
		expect(screen.getByRole('heading', { level: 1 }).closest('[aria-busy="true"]')).toBeNull()
	})
})
