import { type ComponentType, type ReactNode, useState } from 'react'
import { withChosen } from '../../../state/explorerSelection'
import type { ExplorerView } from '../../../state/explorerView'
import type { ActorFieldSlot } from '../../../views/actor/actorFieldSlot'
import { HubDialog } from './HubDialog'
import { PathDialog } from './PathDialog'
import { unfoldUnlessLarge } from './unfoldUnlessLarge'
import type { useExplorer } from './useExplorer'

interface GraphActs {
	readonly choose: (id: string) => void
	readonly unfold: (id: string) => void
	readonly askPath: () => void
	readonly dialogs: ReactNode
}

/** What can be done on the graph alone: unfold actors, asking first of large ones, and look for a path. */
export function useGraphActions({
	view,
	explorer,
	show,
	ActorField,
}: {
	view: ExplorerView
	explorer: ReturnType<typeof useExplorer>
	show: (view: ExplorerView, replace?: boolean) => void
	ActorField: ComponentType<ActorFieldSlot>
}): GraphActs {
	const [hub, setHub] = useState<string | null>(null)
	const [isPathAsked, setPathAsked] = useState(false)
	const { chosen, about, built } = explorer
	const unfold = (id: string, isSure = false): void => {
		const next = unfoldUnlessLarge(view, id, built.actors.get(id)?.hidden ?? 0, isSure)
		if (next === null) setHub(id)
		else show(next)
	}
	// Where a result alone is drawn, its graph stays when one of its actors is chosen.
	const isResultAlone = view.ids.length === 0
	const choose = (id: string): void => {
		const fold = built.folds.find(({ key }) => key === id)
		if (fold) show({ ...view, unfolded: [...view.unfolded, fold.key] }, true)
		else if (id !== chosen) show({ ...withChosen(view, [id]), ...(isResultAlone ? {} : NO_RESULT) }, true)
	}
	return {
		choose,
		unfold: (id) => unfold(id),
		askPath: () => setPathAsked(true),
		dialogs: (
			<>
				<HubDialog
					actor={hub === null ? null : (built.actors.get(hub) ?? null)}
					onStay={() => setHub(null)}
					onGo={(id) => {
						setHub(null)
						unfold(id, true)
					}}
				/>
				<PathDialog
					from={isPathAsked ? (about.data?.actor?.name ?? null) : null}
					ActorField={ActorField}
					onClose={() => setPathAsked(false)}
					onChoose={(pathTo) => {
						setPathAsked(false)
						show({ ...view, pathTo, chosen: chosen === null ? [] : [chosen] })
					}}
				/>
			</>
		),
	}
}

const NO_RESULT = { overlap: null, opportunity: null } as const
