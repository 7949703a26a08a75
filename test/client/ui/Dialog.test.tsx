// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Button } from '../../../client/ui/Button'
import { Dialog } from '../../../client/ui/Dialog'
import { mount } from '../mount'

/* In a browser, test/e2e/keyboard.e2e.test.ts checks that a modal dialog keeps the focus, closes with Escape and
   gives the focus back. jsdom has no modal dialogs: these tests check that ours is one. */
const showModal = vi.fn(function (this: HTMLDialogElement) {
	this.open = true
})
const close = vi.fn(function (this: HTMLDialogElement) {
	this.open = false
	this.dispatchEvent(new Event('close'))
})

beforeEach(() => {
	showModal.mockClear()
	close.mockClear()
	HTMLDialogElement.prototype.showModal = showModal
	HTMLDialogElement.prototype.close = close
})

function Question({ onClose = () => {} }: { onClose?: () => void }) {
	const [isOpen, setOpen] = useState(false)
	return (
		<>
			<Button onClick={() => setOpen(true)}>Demander</Button>
			<Dialog
				title="Les afficher ?"
				isOpen={isOpen}
				onClose={() => {
					setOpen(false)
					onClose()
				}}
				actions={<Button onClick={() => setOpen(false)}>Laisser</Button>}
			>
				<p>34 liens viendraient.</p>
			</Dialog>
		</>
	)
}

const dialog = (): HTMLElement => screen.getByRole('dialog', { hidden: true })

describe('A dialog', () => {
	it('is named by its title and opens once, as a modal', async () => {
		const { user } = mount(<Question />)
		expect(dialog()).toHaveProperty('open', false)
		await user.click(screen.getByRole('button', { name: 'Demander' }))
		expect(dialog()).toHaveProperty('open', true)
		expect(showModal).toHaveBeenCalledOnce()
		expect(screen.getByRole('dialog', { name: 'Les afficher ?' })).toBe(dialog())
	})

	it('has its content only while it is open', async () => {
		const { user } = mount(<Question />)
		expect(screen.queryByText('34 liens viendraient.')).toBeNull()
		await user.click(screen.getByRole('button', { name: 'Demander' }))
		expect(screen.getByText('34 liens viendraient.')).toBeTruthy()
		await user.click(screen.getByRole('button', { name: 'Laisser' }))
		expect(screen.queryByText('34 liens viendraient.')).toBeNull()
	})

	it('closes when its button is pressed, and can be opened again', async () => {
		const { user } = mount(<Question />)
		await user.click(screen.getByRole('button', { name: 'Demander' }))
		await user.click(screen.getByRole('button', { name: 'Laisser' }))
		expect(close).toHaveBeenCalledOnce()
		await user.click(screen.getByRole('button', { name: 'Demander' }))
		expect(dialog()).toHaveProperty('open', true)
	})

	it('reports when the browser closes it, as with Escape', async () => {
		const onClose = vi.fn()
		const { user } = mount(<Question onClose={onClose} />)
		await user.click(screen.getByRole('button', { name: 'Demander' }))
		const element = dialog() as HTMLDialogElement
		element.open = false
		fireEvent(element, new Event('close'))
		expect(onClose).toHaveBeenCalledOnce()
		expect(screen.queryByText('34 liens viendraient.')).toBeNull()
	})
})
