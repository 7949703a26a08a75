import { useCallback } from 'react'
import { useText } from '../../text/useText'
import type { useExplorer } from './useExplorer'

/** What a screen reader is told of an actor of the graph. */
export function useActorNames({ built }: ReturnType<typeof useExplorer>): (id: string) => string {
	const { translate } = useText()
	const { actors, picture } = built
	return useCallback(
		(id) => {
			const actor = actors.get(id)
			if (!actor) return picture.nodes.find((node) => node.id === id)?.name ?? id
			const { name, kindName: kind, links, hidden } = actor
			return translate('explorer.actor', { name, kind, links, hidden })
		},
		[actors, picture, translate],
	)
}
