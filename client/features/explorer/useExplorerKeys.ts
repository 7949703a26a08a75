import { useRef } from 'react'
import { hasSelection, withoutSelection } from '../../state/explorerSelection'
import type { ExplorerView, ExplorerViewName } from '../../state/explorerView'
import { isSingleKey, isTyping, usePageKeys } from './pageKeys'

/** `T` goes to the table and back to the view before it; Escape shows all alike. */
export function useExplorerKeys(
	view: ExplorerView,
	show: (view: ExplorerView, replace: boolean) => void,
): void {
	const picture = useRef<ExplorerViewName>('matrix')
	if (view.as !== 'table') picture.current = view.as
	usePageKeys((event) => {
		if (event.defaultPrevented) return
		if (event.key === 'Escape' && !isTyping(event) && hasSelection(view)) {
			event.preventDefault()
			show(withoutSelection(view), true)
		} else if (event.key.toLowerCase() === 't' && isSingleKey(event)) {
			event.preventDefault()
			show({ ...view, as: view.as === 'table' ? picture.current : 'table' }, true)
		}
	})
}
