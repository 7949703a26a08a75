/** A record in words, the same in the table, the panel and the file. */
import type { Text } from '../../text/useText'
import type { GivenName } from '../../ui/Name'
import type { NamedActor } from '../../views/actor/ActorLink'
import type { ExplorerRecord } from './useRecordPages'

export type End = ExplorerRecord['ends']['french'][number]

/** The year in which it stands: of its start, else of what first attests it; null where neither is known. */
export function yearOfRecord({ period, record }: ExplorerRecord): string | null {
	const attested = 'attestedSince' in record ? record.attestedSince : null
	return (period.start ?? attested)?.slice(0, 4) ?? null
}

/** What it is: « jumelage », « bureau », « mission », what is wished. */
export function recordTypeName(
	{ kind, record }: ExplorerRecord,
	{ translate }: Pick<Text, 'translate'>,
): string {
	if ('formName' in record && record.formName !== null) return record.formName
	if ('whatName' in record && record.whatName !== null) return record.whatName
	return translate(`record.kind.${kind}`)
}

/** Who stands at an end on record: whom the actor of a level stands for, else itself. */
export function holdersOfEnd({ actor, holders }: End): readonly NamedActor[] {
	return holders.length > 0 ? holders : [actor]
}

/** For whom it stands at the level of the view; null where that is itself alone. */
export function holderWords({ actor, holders }: End, { translate }: Pick<Text, 'translate'>): string | null {
	const names = holders.filter(({ id }) => id !== actor.id).map(({ name }) => name)
	return names.length === 0 ? null : names.join(translate('ui.comma'))
}

/** « Bretagne (Quimper) » where it stands for others at the level of the view. */
function endName(end: End, text: Pick<Text, 'translate'>): string {
	const holders = holderWords(end, text)
	return holders === null ? end.actor.name : text.translate('views.heldBy', { name: end.actor.name, holders })
}

export function sideNames(ends: readonly End[], text: Pick<Text, 'translate'>): string {
	if (ends.length === 0) return text.translate('views.unknownSide')
	return ends.map((end) => endName(end, text)).join(text.translate('ui.semicolon'))
}

/** The names of a side with the language that they share; without it where they differ, or words stand among them. */
export function sideName(ends: readonly End[], text: Pick<Text, 'translate'>): GivenName {
	const languages = new Set(ends.map(({ actor }) => actor.nameLanguage))
	const [language] = languages
	const isNamesAlone = ends.every((end) => holderWords(end, text) === null)
	return {
		name: sideNames(ends, text),
		nameLanguage: language !== undefined && languages.size === 1 && isNamesAlone ? language : null,
	}
}

/** What `news` and `FreshnessCell` take of it. */
export function newsOfListed({ kind, lastNews, fromMemory, record }: ExplorerRecord) {
	return {
		kind,
		lastNews,
		fromMemory,
		...('wishDirection' in record && { wishDirection: record.wishDirection }),
	}
}
