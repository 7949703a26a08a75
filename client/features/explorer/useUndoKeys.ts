import type { UndoState } from '../../state/useGraphChoices'
import { isTyping, usePageKeys } from './pageKeys'

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
