// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { PictureNavigation } from '../../../client/ui/PictureNavigation'
import { mount } from '../mount'

const onOpen = vi.fn()

function Walked({ isVertical = false }: { isVertical?: boolean }) {
	const [of, setOf] = useState('first')
	return (
		<>
			<button type="button" onClick={() => setOf('second')}>
				Autre
			</button>
			<PictureNavigation
				label="Arrêts"
				stops={[`${of} a`, `${of} b`, `${of} c`]}
				of={of}
				isVertical={isVertical}
				wordsOf={(stop) => stop}
				onPoint={() => {}}
				onOpen={onOpen}
			/>
		</>
	)
}

const walk = () => screen.getByRole('listbox', { name: 'Arrêts' })
const current = () => screen.getByRole('option').textContent
/** true: the browser handles the key. */
const press = (key: string, init = {}) => fireEvent.keyDown(walk(), { key, ...init })

it('moves with arrows, Home and End, opens with Enter, and leaves keys with a modifier to the browser', () => {
	mount(<Walked />)
	press('ArrowDown')
	press('ArrowRight')
	expect(current()).toBe('first c')
	expect(press('Home', { ctrlKey: true })).toBe(true)
	expect(press('ArrowLeft', { altKey: true })).toBe(true)
	expect(current()).toBe('first c')
	expect(press('Home')).toBe(false)
	expect(current()).toBe('first a')
	press('Enter')
	expect(onOpen).toHaveBeenCalledWith('first a')
})

it('leaves the left and right arrows alone if it is vertical', () => {
	mount(<Walked isVertical />)
	expect(press('ArrowRight')).toBe(true)
	expect(press('ArrowDown')).toBe(false)
	expect(current()).toBe('first b')
})

it('starts at the first stop when its subject changes', async () => {
	const { user } = mount(<Walked />)
	press('End')
	expect(current()).toBe('first c')
	await user.click(screen.getByRole('button', { name: 'Autre' }))
	expect(current()).toBe('second a')
})
