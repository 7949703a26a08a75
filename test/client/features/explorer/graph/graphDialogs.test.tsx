// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { GraphActor } from '../../../../../client/features/explorer/graph/buildPicture'
import { HubDialog } from '../../../../../client/features/explorer/graph/HubDialog'
import { PathDialog } from '../../../../../client/features/explorer/graph/PathDialog'
import { mount } from '../../../mount'
import { TypedActor } from '../../typedActor'

const SHANGHAI = { id: 'territory:CN:310000', name: 'Shanghai', hidden: 34 } as GraphActor

it('the dialog before a hub unfolds says how many links would come, and unfolds it or not', async () => {
	const [onGo, onStay] = [vi.fn(), vi.fn()]
	const { user } = mount(<HubDialog actor={SHANGHAI} onGo={onGo} onStay={onStay} />)
	const dialog = screen.getByRole('dialog', { name: /Shanghai/ })
	expect(dialog).toHaveProperty('open', true)
	expect(dialog.textContent).toMatch(/34/)
	const [stay, go] = screen.getAllByRole('button')
	if (!stay || !go) throw new Error('Expected two acts.')
	await user.click(stay)
	expect([onStay.mock.calls.length, onGo.mock.calls]).toEqual([1, []])
	await user.click(go)
	expect(onGo.mock.calls).toEqual([[SHANGHAI.id]])
})

it('the dialog stays closed, and unfolds nothing, without a hub', () => {
	mount(<HubDialog actor={null} onGo={vi.fn()} onStay={vi.fn()} />)
	expect(screen.getByRole('dialog', { hidden: true })).toHaveProperty('open', false)
})

it('the dialog of a path names its first end, and returns the other once chosen', async () => {
	const onChoose = vi.fn()
	const { user } = mount(
		<PathDialog from="Vosges" ActorField={TypedActor} onClose={vi.fn()} onChoose={onChoose} />,
	)
	expect(screen.getByRole('dialog', { name: /Vosges/ })).toHaveProperty('open', true)
	const field = screen.getByRole('textbox')
	await user.click(field)
	await user.tab()
	expect(onChoose).not.toHaveBeenCalled()
	await user.type(field, 'territory:FR:region:53')
	await user.tab()
	expect(onChoose.mock.calls).toEqual([['territory:FR:region:53']])
})

it('the dialog of a path reports once that it was closed', () => {
	const onClose = vi.fn()
	mount(<PathDialog from="Vosges" ActorField={TypedActor} onClose={onClose} onChoose={vi.fn()} />)
	screen.getByRole('dialog').dispatchEvent(new Event('close'))
	expect(onClose).toHaveBeenCalledOnce()
})
