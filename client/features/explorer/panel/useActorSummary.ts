import { ChosenActorDocument } from '../../../graphql/generated/ChosenActor'
import { firstSelected } from '../../../state/explorerSelection'
import type { ExplorerView } from '../../../state/explorerView'
import { useAddress } from '../../../state/useAddress'
import { type Subject, subjectOf } from '../../../views/actor/subjectOf'
import { useAsked } from '../useAsked'
import { selectedParts } from './selectionResults'

/** What is known of an actor; nothing is asked for none. */
export function useActorSummary(id: string | null) {
	const { languageArgument: language, includeScenario } = useAddress()
	return useAsked(ChosenActorDocument, id === null ? null : { language, id, includeScenario })
}

/** Whose opportunities those of an actor are; undefined until it is known who that is. */
export function useActorSubject(id: string | null): Subject | undefined {
	const { current: data, error } = useActorSummary(id)
	if (id === null) return { actor: null, place: null }
	if (data?.actor) return subjectOf(data.actor)
	return data || error ? { actor: id, place: null } : undefined
}

/** The same of the selection: a cell of the matrix, and filters of both sides, name their actor and their place themselves. */
export function useSelectedSubject(view: ExplorerView): Subject | undefined {
	const { actor, place } = selectedParts(view)
	const selected = view.cell === null ? firstSelected(view) : null
	const subject = useActorSubject(selected)
	return selected === null ? { actor, place } : subject
}
