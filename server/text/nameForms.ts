import { isReadIn, LANGUAGE_TAGS } from '../../schema/languageTags'
import type { HeldBy, NamedActor } from '../domain/message'
import type { Language } from '../domain/records'
import { typographic } from '../domain/typographic'
import { NO_ARTICLE, usageOfInstitution } from './frenchArticles'
import { type FrenchCase, frenchForm } from './frenchForms'
import { joinParts } from './lists'
import type { LevelEntry, NameEntry, NameIndex } from './nameIndex'
import { formatNumber } from './numbers'
import { plainPart, taggedPart, type UnmergedPart } from './sentenceParts'

/** `the`: with its article; `of`, `to`, `in`: with their preposition; `bare`: the name alone, for titles and tables. */
export type NameForm = FrenchCase | 'bare'

const ENGLISH_PREPOSITIONS: Readonly<Record<NameForm, string>> = {
	the: '',
	of: 'of ',
	to: 'to ',
	in: 'in ',
	bare: '',
}
const ENGLISH_THE = /^(Région|Métropole|Eurométropole|University of|Institute of|Embassy|Consulate|Ministry)/
const NOW: Readonly<Record<Language, readonly [string, string]>> = {
	fr: [' (aujourd’hui ', ')'],
	en: [' (today ', ')'],
	zh: ['（今', '）'],
}

/** The current name of a place or an actor; `local` adds the name in the local script (« à Shanghai 上海 »). */
export function nameParts(
	entry: NameEntry,
	form: NameForm,
	language: Language,
	local = false,
): UnmergedPart[] {
	if (form === 'in' && entry.phraseIn !== null) return [named(entry, entry.phraseIn, LANGUAGE_TAGS[language])]
	const { prefix, name } = prefixed(entry, form, language)
	const parts = [neverStrong(plainPart(prefix, language)), named(entry, name, partLanguage(entry, language))]
	const { local: localName, localLanguage } = entry
	if (!local || localName === null || localLanguage === null) return parts
	if (localName === entry.text || isReadIn(localLanguage, language)) return parts
	return [
		...parts,
		neverStrong(plainPart(' ', language)),
		neverStrong(named(entry, localName, localLanguage)),
	]
}

const WHOLE: Readonly<Record<Language, string>> = { fr: '', en: 'the whole ', zh: '整个' }

/** « province »; `whole`: « toute la province », "the whole province". A French word without a known gender stays bare. */
export function levelParts(level: LevelEntry, form: 'bare' | 'whole', language: Language): UnmergedPart[] {
	const { text, gender } = level
	const word = taggedPart(text, level.language)
	if (form === 'bare' || (language === 'fr' && gender === null)) return [word]
	if (language !== 'fr') return [plainPart(WHOLE[language], language), word]
	const usage = { article: gender === 'f' ? 'la' : 'le', where: 'dans' } as const
	const { prefix } = frenchForm(text, usage, 'the')
	return [plainPart(`${gender === 'f' ? 'toute' : 'tout'} ${prefix}`, language), word]
}

/** Actors that a sentence names. */
const MAX_NAMED = 12

/**
 * A list of actors, each by its name of the time with the current one: « la Région Alsace (aujourd’hui Grand Est) ». A long list is
 * cut: « … et 212 autres ».
 */
export function actorParts(
	actors: readonly NamedActor[],
	form: NameForm,
	language: Language,
	names: NameIndex,
	local: boolean,
): UnmergedPart[] {
	const shown = truncated(actors, MAX_NAMED)
	const items = shown.map((actor) => actorNameParts(actor, form, language, names, local))
	const shared = (form === 'in' || form === 'to') && onePreposition(items)
	const named = shared ? items.map((parts, index) => (index === 0 ? parts : parts.slice(1))) : items
	const left = actors.length - shown.length
	return joinParts(
		left === 0 ? named : [...named, othersParts(left, shared ? 'bare' : form, language)],
		language,
	)
}

/** The first items of a long list. One item above the maximum stays: « et 1 autre » would be no shorter. */
function truncated<Item>(items: readonly Item[], max: number): readonly Item[] {
	return items.length > max + 1 ? items.slice(0, max) : items
}

/** « 212 autres », « de 212 autres »: the items that were cut. */
function othersParts(count: number, form: NameForm, language: Language): UnmergedPart[] {
	const number = formatNumber(count, language)
	const preposition = {
		fr: { the: '', of: 'de ', to: 'à ', in: 'dans ', bare: '' }[form],
		en: ENGLISH_PREPOSITIONS[form],
		zh: form === 'in' ? '在' : '',
	}[language]
	const text = { fr: `${number} autres`, en: `${number} others`, zh: `其他${number}个` }[language]
	return [neverStrong(plainPart(preposition + text, language))]
}

/** Prepositions that a list has only once: « à Nankin et Shanghai », 在南京和上海. */
const SHARED_PREPOSITIONS = ['à ', 'in ', 'to ', '在']

function onePreposition(items: readonly UnmergedPart[][]): boolean {
	const first = items[0]?.[0]?.text ?? ''
	return SHARED_PREPOSITIONS.includes(first) && items.every((parts) => parts[0]?.text === first)
}

/** The number for the verb after a name: 2 for a French plural (« les Vosges cherchent »), else 1. */
export function grammaticalNumber(actor: NameEntry, language: Language): number {
	const entry = asInstitution(actor, 'the', language)
	return language === 'fr' && entry.usage.article === 'les' ? 2 : 1
}

/** An actor, and in brackets those for whom it stands. */
function actorNameParts(
	namedActor: NamedActor,
	form: NameForm,
	language: Language,
	names: NameIndex,
	local: boolean,
): UnmergedPart[] {
	const parts = datedNameParts(namedActor, form, language, names, local)
	const { heldBy } = namedActor
	return heldBy && form !== 'bare' ? [...parts, ...holderParts(heldBy, language, names)] : parts
}

/** The name of the time with the current one in brackets, or the current one where both are the same. */
function datedNameParts(
	{ actor, nameOfTheTime }: NamedActor,
	form: NameForm,
	language: Language,
	names: NameIndex,
	local: boolean,
): UnmergedPart[] {
	const today = names.actor(actor, language)
	const then = nameOfTheTime ? typographic(nameOfTheTime) : null
	if (then === null || sameName(then, today.text))
		return nameParts(asInstitution(today, form, language), form, language, local)
	const usage = usageOfInstitution(then)
	const former: NameEntry = {
		...today,
		text: then,
		language: LANGUAGE_TAGS.fr,
		usage,
		local: null,
		localLanguage: null,
		institution: null,
		phraseIn: null,
	}
	const [opening, closing] = NOW[language]
	return [
		...nameParts(former, form, language),
		neverStrong(plainPart(opening, language)),
		neverStrong(named(today, today.text, partLanguage(today, language))),
		neverStrong(plainPart(closing, language)),
	]
}

/** Holders that are named: more would make the brackets too long. */
const MAX_HOLDERS = 3
const HELD: Readonly<Record<Language, Readonly<Record<'others' | 'itself' | 'end', string>>>> = {
	fr: { others: ' (par ', itself: ' (en propre et par ', end: ')' },
	en: { others: ' (by ', itself: ' (itself and by ', end: ')' },
	zh: { others: '（由', itself: '（自身及由', end: '承担）' },
}

/** « (par l’Essonne) », "(by Essonne)", （由埃松省承担）: the holders of the records. */
function holderParts({ holders, itself }: HeldBy, language: Language, names: NameIndex): UnmergedPart[] {
	const shown = truncated(holders, MAX_HOLDERS)
	const items = shown.map((actor) =>
		nameParts(asInstitution(names.actor(actor, language), 'the', language), 'the', language),
	)
	const left = holders.length - shown.length
	const list = joinParts(left === 0 ? items : [...items, othersParts(left, 'the', language)], language)
	const words = HELD[language]
	return [
		plainPart(itself ? words.itself : words.others, language),
		...list,
		plainPart(words.end, language),
	].map(neverStrong)
}

/**
 * The institution acts, not the territory: « la Région Bretagne », not « la Bretagne ». Titles, tables and places (« en Bretagne »)
 * have the name alone.
 */
function asInstitution(entry: NameEntry, form: NameForm, language: Language): NameEntry {
	if (entry.institution === null || language === 'zh' || form === 'bare' || form === 'in') return entry
	const usage = { article: 'la', where: 'dans' } as const
	return { ...entry, text: entry.institution, language: LANGUAGE_TAGS.fr, usage }
}

/** Whether a name of the time is the current one, such as « Région Bretagne » for « Bretagne ». */
function sameName(then: string, today: string): boolean {
	return then === today || then === `Région ${today}` || then === `Ville de ${today}`
}

function prefixed(entry: NameEntry, form: NameForm, language: Language): { prefix: string; name: string } {
	const name = entry.text
	if (form === 'bare') return { prefix: '', name }
	if (language === 'fr') return frenchForm(name, entry.usage, form)
	if (language === 'zh') return { prefix: form === 'in' ? '在' : '', name }
	return { prefix: ENGLISH_PREPOSITIONS[form] + englishArticle(entry), name }
}

/** "the Vosges", "the Métropole de Lyon", but "Pays de la Loire" and "Rennes Métropole". */
function englishArticle({ text, usage, language }: NameEntry): string {
	const pluralName = language === 'fr' && usage.article === 'les' && !text.includes(' ')
	return ENGLISH_THE.test(text) || (pluralName && usage !== NO_ARTICLE) ? 'the ' : ''
}

/** The language tag of a name in a sentence: between French and English a name takes the tag of the sentence. */
function partLanguage({ language: own }: NameEntry, sentence: Language): string {
	const isLatin = own === LANGUAGE_TAGS.fr || own === LANGUAGE_TAGS.en
	return isLatin && sentence !== 'zh' ? LANGUAGE_TAGS[sentence] : own
}

function named({ id: ref }: NameEntry, text: string, language: string): UnmergedPart {
	return taggedPart(text, language, ref)
}

function neverStrong(part: UnmergedPart): UnmergedPart {
	return { ...part, neverStrong: true }
}
