// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { GraphActor } from '../../../../../client/features/explorer/graph/buildPicture'
import {
	MAX_LINKS_WITHOUT_ASKING,
	PathDialog,
	useUnfold,
} from '../../../../../client/features/explorer/graph/graphDialogs'
import type { Act } from '../../../../../client/state/useExplorerView'
import { mount } from '../../../mount'

// In place of the real field, which asks the API: tests type an id.
vi.mock('../../../../../client/views/actor/ActorField', () => ({
	ActorField: ({ label, onChoose }: { label: string; onChoose: (id: string | null) => void }) => (
		<label>
			{label}
			<input onBlur={({ target }) => onChoose(target.value || null)} />
		</label>
	),
}))

const SHANGHAI = 'territory:CN:310000'

function Unfolding({ hidden, act }: { hidden: number; act: Act }) {
	const actor = { id: SHANGHAI, name: 'Shanghai', hidden } as GraphActor
	const { unfold, dialog } = useUnfold({ actors: new Map([[SHANGHAI, actor]]) }, act)
	return (
		<>
			<button type="button" onClick={() => unfold(SHANGHAI)}>
				unfold
			</button>
			{dialog}
		</>
	)
}

function show(hidden: number) {
	const act = vi.fn<Act>()
	return { ...mount(<Unfolding hidden={hidden} act={act} />), act }
}

it('an actor with few hidden links unfolds at once', async () => {
	const { user, act } = show(MAX_LINKS_WITHOUT_ASKING)
	await user.click(screen.getByText('unfold'))
	expect(act.mock.calls).toEqual([[{ type: 'unfold', id: SHANGHAI }]])
	expect(screen.getByRole('dialog', { hidden: true })).toHaveProperty('open', false)
})

it('a hub unfolds after a dialog that says how many links are hidden, and that a filter helps', async () => {
	const { user, act } = show(34)
	await user.click(screen.getByText('unfold'))
	const dialog = screen.getByRole('dialog', { name: 'Shanghai a beaucoup de relations' })
	expect(dialog.textContent).toContain('34 de ses relations ne sont pas affichées')
	expect(dialog.textContent).toContain('un filtre par filière ou par période aide souvent')
	await user.click(screen.getByRole('button', { name: 'Laisser replié' }))
	expect(act).not.toHaveBeenCalled()
	await user.click(screen.getByText('unfold'))
	await user.click(screen.getByRole('button', { name: 'Les afficher quand même' }))
	expect(act.mock.calls).toEqual([[{ type: 'unfold', id: SHANGHAI }]])
})

it('the dialog of a path names its first end, and returns the other once chosen', async () => {
	const onChoose = vi.fn()
	const { user } = mount(<PathDialog from="Vosges" onClose={vi.fn()} onChoose={onChoose} />)
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
	mount(<PathDialog from="Vosges" onClose={onClose} onChoose={vi.fn()} />)
	screen.getByRole('dialog').dispatchEvent(new Event('close'))
	expect(onClose).toHaveBeenCalledOnce()
})
