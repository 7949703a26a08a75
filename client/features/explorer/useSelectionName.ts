import { selectedActors } from '../../state/explorerSelection'
import type { ExplorerView } from '../../state/explorerView'
import { useText } from '../../text/useText'
import type { LocalName } from '../../ui/Name'
import type { useExplorer } from './useExplorer'

/** The selection in a few words, as `Name` takes it. */
export interface SelectionName extends LocalName {
	readonly name: string
}

/** The name of what is selected; null where nothing is, and until it has been read. */
export function useSelectionName(
	view: ExplorerView,
	{ about }: Pick<ReturnType<typeof useExplorer>, 'about'>,
): SelectionName | null {
	const { translate } = useText()
	if (view.cell !== null) return null
	const actors = selectedActors(view)
	if (actors.length > 1) return { name: translate('views.actors', { count: actors.length }) }
	const actor = (about.data ?? about.previousData)?.actor
	if (actors.length === 0 || !actor) return null
	return { name: actor.name, local: actor.nameLocal, localLanguage: actor.localLanguage }
}
