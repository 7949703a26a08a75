/** Keys that work wherever the reader is on the page of the explorer. */
import { useEffect, useRef } from 'react'
import { hasSelection } from '../../state/explorerSelection'
import type { ExplorerViewName } from '../../state/explorerView'
import type { ExplorerViewState } from '../../state/useExplorerView'
import { areSingleKeysOn } from '../../state/useSingleKeys'
import type { UndoState } from '../../state/useUndo'

/** Hears each key that is pressed anywhere on the page. */
export function usePageKeys(onKeyDown: (event: KeyboardEvent) => void): void {
	const latest = useRef(onKeyDown)
	latest.current = onKeyDown
	useEffect(() => {
		const hear = (event: KeyboardEvent): void => latest.current(event)
		document.addEventListener('keydown', hear)
		return () => document.removeEventListener('keydown', hear)
	}, [])
}

/** Whether a key is a shortcut of the page: nothing is being typed, no modifier is held, and shortcuts are on. */
export function isSingleKey(event: KeyboardEvent): boolean {
	return areSingleKeysOn() && !isTyping(event) && !event.ctrlKey && !event.metaKey && !event.altKey
}

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

/** Whether a key is pressed in a field, or in a dialog, which has keys of its own. */
function isTyping({ target }: KeyboardEvent): boolean {
	return target instanceof HTMLElement && target.closest('input, select, textarea, dialog') !== null
}
