// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Button } from '../../../client/ui/Button'
import { Confirmed } from '../../../client/ui/Confirmed'
import { mount } from '../mount'

// jsdom has no modal dialogs.

/** A promise that resolves on demand. */
function begun() {
	let end = (): void => undefined
	const work = new Promise<void>((resolve) => {
		end = resolve
	})
	return { work, end: () => act(async () => end()) }
}

const isBusy = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-busy') === 'true'

/** A button that a press disables until the pointer reaches the other one. */
function Sending() {
	const [isSending, setSending] = useState(false)
	return (
		<>
			<Button disabled={isSending} onClick={() => setSending(true)}>
				Envoyer
			</Button>
			<button type="button" onMouseEnter={() => setSending(false)}>
				Fin
			</button>
		</>
	)
}

describe('A button', () => {
	it('gets the focus back when it is enabled again, if it had it when disabled', async () => {
		const { user } = mount(<Sending />)
		const sent = screen.getByRole('button', { name: 'Envoyer' })
		await user.click(sent)
		// A browser takes the focus from a disabled element; jsdom does not.
		const end = screen.getByRole('button', { name: 'Fin' })
		act(() => end.focus())
		act(() => end.blur())
		expect(document.activeElement).toBe(document.body)
		await user.hover(end)
		expect(document.activeElement).toBe(sent)
	})

	it('shows that it is working until its action ends', async () => {
		const { work, end } = begun()
		const { user } = mount(<Button onClick={() => work}>Envoyer</Button>)
		expect(isBusy('Envoyer')).toBe(false)
		await user.click(screen.getByRole('button', { name: 'Envoyer' }))
		expect(isBusy('Envoyer')).toBe(true)
		await end()
		expect(isBusy('Envoyer')).toBe(false)
	})

	it('shows nothing if its action ends at once', async () => {
		const { user } = mount(<Button onClick={() => undefined}>Montrer</Button>)
		await user.click(screen.getByRole('button', { name: 'Montrer' }))
		expect(isBusy('Montrer')).toBe(false)
	})

	it('shows that it is working after its dialog closes, if it asks first', async () => {
		const { work, end } = begun()
		const { user } = mount(
			<Confirmed label="Fermer" title="Fermer ?" onConfirm={() => work}>
				Tout sera fermé.
			</Confirmed>,
		)
		await user.click(screen.getByRole('button', { name: 'Fermer' }))
		const [, confirm] = screen.getAllByRole('button', { name: 'Fermer' })
		if (confirm === undefined) throw new Error('Expected the button of the dialog.')
		await user.click(confirm)
		expect(isBusy('Fermer')).toBe(true)
		await end()
		expect(isBusy('Fermer')).toBe(false)
	})
})
