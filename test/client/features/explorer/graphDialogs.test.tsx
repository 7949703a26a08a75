// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { GraphActor } from '../../../../client/features/explorer/buildPicture'
import { HubDialog } from '../../../../client/features/explorer/HubDialog'
import { PathDialog } from '../../../../client/features/explorer/PathDialog'
import { mount } from '../../mount'
import { TypedActor } from '../typedActor'

const SHANGHAI = { id: 'territory:CN:310000', name: 'Shanghai', hidden: 34 } as GraphActor

it('before a hub is unfolded, says how many links would come, and unfolds that one or leaves it', async () => {
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

it('stays closed, and unfolds nothing, while no hub is asked about', () => {
	mount(<HubDialog actor={null} onGo={vi.fn()} onStay={vi.fn()} />)
	expect(screen.getByRole('dialog', { hidden: true })).toHaveProperty('open', false)
})

it('the other end of a path is asked for by a field that names the first, and handed on once chosen', async () => {
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

it('the dialog of a path says that it was left, once', () => {
	const onClose = vi.fn()
	mount(<PathDialog from="Vosges" ActorField={TypedActor} onClose={onClose} onChoose={vi.fn()} />)
	screen.getByRole('dialog').dispatchEvent(new Event('close'))
	expect(onClose).toHaveBeenCalledOnce()
})
