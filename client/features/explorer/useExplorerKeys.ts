import { useEffect, useRef } from 'react'
import { hasSelection, withoutSelection } from '../../state/explorerSelection'
import type { ExplorerView, ExplorerViewName } from '../../state/explorerView'
import { isSingleKey } from './ViewSwitch'

/** `T` goes to the table and back to the view before it; Escape shows all alike. */
export function useExplorerKeys(
	view: ExplorerView,
	show: (view: ExplorerView, replace: boolean) => void,
): void {
	const picture = useRef<ExplorerViewName>('matrix')
	if (view.as !== 'table') picture.current = view.as
	const latest = useRef({ view, show })
	latest.current = { view, show }
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent): void => {
			if (event.defaultPrevented) return
			const { view: now, show: go } = latest.current
			if (event.key === 'Escape' && isOutsideDialogs(event.target) && hasSelection(now)) {
				event.preventDefault()
				go(withoutSelection(now), true)
			} else if (event.key.toLowerCase() === 't' && isSingleKey(event)) {
				event.preventDefault()
				go({ ...now, as: now.as === 'table' ? picture.current : 'table' }, true)
			}
		}
		document.addEventListener('keydown', onKeyDown)
		return () => document.removeEventListener('keydown', onKeyDown)
	}, [])
}

function isOutsideDialogs(target: EventTarget | null): boolean {
	return !(target instanceof HTMLElement) || target.closest('dialog, input, select, textarea') === null
}
