import { useCallback } from 'react'
import { useText } from '../../../text/useText'
import type { useExplorer } from './useExplorer'

/** What a screen reader is told of an actor of the graph. */
export function useActorNames({ built }: ReturnType<typeof useExplorer>): (id: string) => string {
	const { translate } = useText()
	const { actors, picture, meetings } = built
	return useCallback(
		(id) => {
			const actor = actors.get(id)
			if (!actor) return picture.nodes.find((node) => node.id === id)?.name ?? id
			const { name, kindName: kind, links, hidden } = actor
			const said = translate('explorer.actor', { name, kind, links, hidden })
			const count = meetings?.ofActor.get(id) ?? 0
			const inside = meetings?.insideOfActor.get(id)?.count ?? 0
			if (count === 0) return said
			return said + translate('ui.phraseComma') + translate('explorer.actorMeetings', { count, inside })
		},
		[actors, picture, meetings, translate],
	)
}
