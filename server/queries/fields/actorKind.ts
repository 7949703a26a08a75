import { HOME_COUNTRY } from '../../domain/ids'
import { translate } from '../../domain/localizedText'
import type { ActorRecord, Language, Territory } from '../../domain/records'
import type { QueryContext } from '../queryContext'
import { wordFor } from './wordFor'

/** The word for what an actor is: « région », « CHU », « ville »… */
export function actorKindName(context: QueryContext, actor: ActorRecord, language: Language): string {
	return actor.kind === 'Territory'
		? levelName(context, actor, language)
		: wordFor(context, 'organisationType', actor.type, language)
}

/** The name of a territory's level: from the data set for the other country, from the catalogue for France. */
export function levelName(context: QueryContext, territory: Territory, language: Language): string {
	if (territory.country !== HOME_COUNTRY) {
		const level = context.snapshot.geography.partner?.levels.find((one) => one.level === territory.level)
		if (level) return capitalised(translate(level.names, language).text)
	}
	return wordFor(context, 'level', territory.level, language)
}

/** The place that distinguishes actors of the same name: the widest around a territory, the territory of an organisation. */
export function locationName(
	{ snapshot, names }: QueryContext,
	actor: ActorRecord,
	language: Language,
): string | null {
	if (actor.kind === 'Organisation') {
		return actor.territory === null ? null : names.place(actor.territory, language).text
	}
	const { containers } = snapshot.geography.actor(actor.id)
	const widest = containers.filter(({ level }) => level !== 'grouping').at(-1)
	return widest === undefined ? null : names.place(widest.id, language).text
}

/** Data sets write levels as they stand inside sentences; a label begins with a capital. */
function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1)
}
