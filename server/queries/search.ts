import type { ActorKind } from '../../schema/enums'
import { foldForSearch } from '../../schema/searchText'
import type { Actor, Language } from '../domain/records'
import { BadInput } from '../errors'
import { actorRecord } from '../snapshot/snapshot'
import type { Optional } from './arguments'
import { actorKind } from './fields/actorKind'
import { type Page, type PageInput, pageOf } from './pagination'
import type { QueryContext } from './queryContext'

export interface FoundActor {
	readonly actor: Actor
	/** The name by which it was found, and its language. */
	readonly matched: string
	readonly matchedLanguage: Language
}

const MAX_TEXT_LENGTH = 200
/** Hits that are read of the index: nobody pages further, a longer text narrows. */
const HITS = 200

/** Actors whose names match a text, best first. Throws BadInput on a text that is too long or has nothing to find. */
export async function search(
	context: QueryContext,
	text: string,
	kinds: Optional<readonly ActorKind[]>,
	input: PageInput,
): Promise<Page<FoundActor>> {
	return pageOf(await findActors(context, text, kinds), 'search', ({ actor }) => actor.id, input)
}

/** The same without pages: at most 200 actors. */
export async function findActors(
	context: QueryContext,
	text: string,
	kinds: Optional<readonly ActorKind[]>,
): Promise<readonly FoundActor[]> {
	checkLength(text)
	const hits = await context.store.search(text, labelsOf(kinds), HITS)
	return hits.flatMap(({ id, matched, matchedLanguage }) => {
		const actor = actorRecord(context.snapshot, id)
		if (!actor || (kinds && !kinds.includes(actorKind(actor)))) return []
		return [{ actor, matched, matchedLanguage }]
	})
}

/** Folded as it is compared: one sign such as U+FDFA unfolds into eighteen letters. Throws BadInput. */
function checkLength(text: string): void {
	const refuse = (length: number, form: string): void => {
		if (length <= MAX_TEXT_LENGTH) return
		throw new BadInput(`"text" may have ${MAX_TEXT_LENGTH} characters${form}; ${length} came.`, {
			argument: 'text',
		})
	}
	refuse(text.length, '')
	for (const { length } of foldForSearch(text)) refuse(length, ' once it is folded for the search')
}

function labelsOf(kinds: Optional<readonly ActorKind[]>): readonly ('Territory' | 'Organisation')[] {
	const isTerritory = (kind: ActorKind) => kind === 'FRENCH_TERRITORY' || kind === 'PARTNER_TERRITORY'
	if (!kinds) return ['Territory', 'Organisation']
	const territories = kinds.some(isTerritory)
	const organisations = kinds.some((kind) => !isTerritory(kind))
	return [
		...(territories ? (['Territory'] as const) : []),
		...(organisations ? (['Organisation'] as const) : []),
	]
}
