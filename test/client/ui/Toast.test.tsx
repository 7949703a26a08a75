// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ToastProvider, useToast } from '../../../client/ui/Toast'
import { mount } from '../mount'

function Buttons() {
	const toast = useToast()
	return (
		<>
			<button type="button" onClick={() => toast('C’est fait.')}>
				Réussir
			</button>
			<button type="button" onClick={() => toast.failed('Rien n’est fait.')}>
				Échouer
			</button>
		</>
	)
}

it('has another sign for a failure than for what was done', async () => {
	const { user } = mount(
		<ToastProvider>
			<Buttons />
		</ToastProvider>,
	)
	const sign = () => screen.getByRole('status').querySelector('svg')?.innerHTML
	await user.click(screen.getByRole('button', { name: 'Réussir' }))
	const done = sign()
	await user.click(screen.getByRole('button', { name: 'Échouer' }))
	expect(screen.getByRole('status').textContent).toBe('Rien n’est fait.')
	expect(sign()).not.toBe(done)
})
