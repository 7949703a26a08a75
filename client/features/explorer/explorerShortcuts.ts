/** The shortcuts of the explorer, which work wherever the reader is on its page. */
import { useRef } from 'react'
import { hasSelection } from '../../state/explorerSelection'
import type { ExplorerViewName } from '../../state/explorerView'
import { isSingleKey, isTyping, usePageKeys } from '../../state/shortcuts'
import type { ExplorerViewState } from '../../state/useExplorerView'
import type { UndoState } from '../../state/useUndo'

/** `T` goes to the table and back to the view before it; Escape selects nothing. */
export function useExplorerKeys({ view, act }: Pick<ExplorerViewState, 'view' | 'act'>): void {
	const picture = useRef<ExplorerViewName>('matrix')
	if (view.as !== 'table') picture.current = view.as
	usePageKeys((event) => {
		if (event.defaultPrevented) return
		if (event.key === 'Escape' && !isTyping(event) && hasSelection(view)) {
			event.preventDefault()
			act({ type: 'chooseNothing' })
		} else if (event.key.toLowerCase() === 't' && isSingleKey(event)) {
			event.preventDefault()
			act({ type: 'show', as: view.as === 'table' ? picture.current : 'table' })
		}
	})
}

/** Ctrl+Z takes a step back, Ctrl+Shift+Z and Ctrl+Y take it again, unless something is being typed. */
export function useUndoKeys({ undo, redo }: Pick<UndoState, 'undo' | 'redo'>): void {
	usePageKeys((event) => {
		const { ctrlKey, metaKey, altKey, shiftKey } = event
		const key = event.key.toLowerCase()
		if (isTyping(event) || altKey || !(ctrlKey || metaKey) || (key !== 'z' && key !== 'y')) return
		event.preventDefault()
		if (key === 'y' || shiftKey) redo()
		else undo()
	})
}
