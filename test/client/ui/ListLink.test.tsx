// @vitest-environment jsdom
/** Where a link of a long list leads; keptAnswer.test.tsx tells when it is drawn. */
import { fireEvent, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ListLink } from '../../../client/ui/ListLink'
import { mount } from '../mount'

it('A link of a long list leads to its address', async () => {
	const { user, address } = mount(<ListLink to="/croisements?when=past">Passé</ListLink>)
	const link = screen.getByRole('link', { name: 'Passé' })
	expect(link.getAttribute('href')).toBe('/croisements?when=past')
	await user.click(link)
	expect(address()).toBe('/croisements?when=past')
})

it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
	'A link of a long list leaves a click with $ctrlKey $metaKey $shiftKey $altKey $button to the browser',
	(how) => {
		const { address } = mount(<ListLink to="/croisements">Croisements</ListLink>)
		let isTaken: boolean | null = null
		const look = (event: Event): void => {
			isTaken = event.defaultPrevented
			// jsdom opens no page.
			event.preventDefault()
		}
		document.addEventListener('click', look, { once: true })
		fireEvent.click(screen.getByRole('link'), how)
		expect(isTaken).toBe(false)
		expect(address()).toBe('/')
	},
)
