import { useEffect, useRef } from 'react'
import type { UndoTools } from '../../state/useGraphChoices'

/** Ctrl+Z takes a step back, Ctrl+Shift+Z and Ctrl+Y take it again, unless something is being typed. */
export function useUndoKeys({ undo, redo }: Pick<UndoTools, 'undo' | 'redo'>): void {
	const latest = useRef({ undo, redo })
	latest.current = { undo, redo }
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent): void => {
			const { target, ctrlKey, metaKey, altKey, shiftKey } = event
			const isTyping =
				target instanceof HTMLElement && target.closest('input, select, textarea, dialog') !== null
			const key = event.key.toLowerCase()
			if (isTyping || altKey || !(ctrlKey || metaKey) || (key !== 'z' && key !== 'y')) return
			event.preventDefault()
			if (key === 'y' || shiftKey) latest.current.redo()
			else latest.current.undo()
		}
		document.addEventListener('keydown', onKeyDown)
		return () => document.removeEventListener('keydown', onKeyDown)
	}, [])
}
