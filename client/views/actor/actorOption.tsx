import type { ComboboxOption } from '../../ui/Combobox'
import { ActorShape } from './ActorShape'
import type { SearchHit } from './useActorSearch'

/** The option of a hit: shape, name, local name, what and where it is. */
export function actorOption({ actor, matched, where }: Omit<SearchHit, 'linkCount'>): ComboboxOption {
	const otherName = [actor.name, actor.nameLocal].includes(matched) ? null : matched
	return {
		id: actor.id,
		label: actor.name,
		labelLanguage: actor.nameLanguage,
		local: actor.nameLocal,
		localLanguage: actor.localLanguage,
		detail: [otherName, actor.kindName, where].filter((part) => part).join(' · '),
		sign: <ActorShape kind={actor.kind} level={'level' in actor ? actor.level : null} />,
	}
}
