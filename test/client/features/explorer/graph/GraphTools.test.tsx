// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { useUndoKeys } from '../../../../../client/features/explorer/explorerShortcuts'
import { GraphTools } from '../../../../../client/features/explorer/graph/GraphTools'
import { SelectDialog } from '../../../../../client/features/explorer/graph/SelectDialog'
import { useExplorerView } from '../../../../../client/state/useExplorerView'
import { useUndo } from '../../../../../client/state/useUndo'
import { mount } from '../../../mount'

const RENNES = 'territory:FR:commune:35238'

/** The tools with an address, as in the explorer. */
function Tools() {
	const { view, act } = useExplorerView()
	const undo = useUndo({ view, act })
	useUndoKeys(undo)
	return (
		<GraphTools
			choices={view.graph}
			layout={view.graph.layout ?? 'columns'}
			canDrawColumns
			selected={[RENNES]}
			without={[]}
			undo={undo}
			act={act}
			onSelect={() => {}}
		/>
	)
}

describe('The tools of the graph', () => {
	it('write choices into the address, undo and redo them', async () => {
		const { user, address } = mount(<Tools />, 'fr', '/explorer?ids=territory:CN:370200')
		await user.selectOptions(screen.getByLabelText('Grouper'), 'par filière')
		expect(address()).toContain('group=sector')
		await user.click(screen.getByRole('button', { name: 'Masquer' }))
		expect(address()).toContain(`without=${RENNES}`)
		await user.click(screen.getByRole('button', { name: 'Annuler' }))
		expect(address()).not.toContain('without')
		expect(address()).toContain('group=sector')
		await user.keyboard('{Control>}z{/Control}')
		expect(address()).toBe('/explorer?ids=territory:CN:370200')
		await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
		expect(address()).toContain('group=sector')
		await user.click(screen.getByRole('button', { name: 'Rétablir' }))
		expect(address()).toContain('without')
	})

	it('remember their steps when the reader leaves the view and returns', async () => {
		const path = '/explorer?ids=territory:CN:420100'
		const first = mount(<Tools />, 'fr', path)
		await first.user.click(screen.getByRole('button', { name: 'Masquer' }))
		const left = first.address()
		expect(left).toContain('without')
		cleanup()
		const again = mount(<Tools />, 'fr', left)
		await again.user.click(screen.getByRole('button', { name: 'Annuler' }))
		expect(again.address()).toBe(path)
		await again.user.click(screen.getByRole('button', { name: 'Rétablir' }))
		expect(again.address()).toBe(left)
	})

	it('forget the steps made for another country', () => {
		mount(<Tools />, 'fr', `/explorer?country=XV&without=${RENNES}`)
		expect(screen.getByRole('button', { name: 'Annuler' }).hasAttribute('disabled')).toBe(true)
	})

	it('bring back hidden actors', async () => {
		const { user, address } = mount(<Tools />, 'fr', `/explorer?without=${RENNES}`)
		await user.click(screen.getByRole('button', { name: 'Réafficher 1 acteur' }))
		expect(address()).toBe('/explorer')
	})
})

it('several actors can be selected by their names', async () => {
	const actors = ['Brest', 'Rennes', 'Nantes'].map((name) => ({
		id: name,
		name,
		nameLanguage: 'fr',
		nameLocal: null,
		localLanguage: null,
		kind: 'FRENCH_TERRITORY' as const,
		kindName: 'commune',
		level: 'commune',
		links: 1,
		hidden: 0,
		depth: 1,
		side: 'french' as const,
		containers: [],
	}))
	const onSelect = vi.fn()
	const { user } = mount(
		<SelectDialog isOpen actors={actors} selected={['Brest']} onClose={() => {}} onSelect={onSelect} />,
	)
	await user.click(screen.getByLabelText(/Nantes/))
	await user.click(screen.getByRole('button', { name: 'Sélectionner 2 acteurs' }))
	expect(onSelect).toHaveBeenCalledWith(['Brest', 'Nantes'])
})
