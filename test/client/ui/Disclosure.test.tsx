// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Disclosure } from '../../../client/ui/Disclosure'
import { mount } from '../mount'

it('draws its content only while it is open', async () => {
	let drawn = 0
	const { user } = mount(
		<Disclosure summary="Voir en tableau">
			{() => {
				drawn += 1
				return <p>Les mêmes fiches</p>
			}}
		</Disclosure>,
	)
	expect(drawn).toBe(0)
	await user.click(screen.getByText('Voir en tableau'))
	await screen.findByText('Les mêmes fiches')
	await user.click(screen.getByText('Voir en tableau'))
	await expect.poll(() => screen.queryByText('Les mêmes fiches')).toBeNull()
})
