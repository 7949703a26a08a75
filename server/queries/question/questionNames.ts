import { foldLetters, isUnspaced, wordsOf } from '../../../schema/searchFolding'
import { allNames } from '../../domain/allNames'
import type { PartnerCountry } from '../../domain/country'
import type { Translations } from '../../domain/localizedText'
import type { Sector } from '../../domain/records'
import { simplifySigns } from '../../domain/searchFolding'
import type { Actor, Geography } from '../../snapshot/geography'
import type { NameIndex } from '../../text/nameIndex'
import type { QueryContext } from '../queryContext'

/** A word of a text, folded, with where it stands: `start` inclusive, `end` exclusive. A sign of a script without spaces is a word. */
export interface Token {
	readonly word: string
	readonly start: number
	readonly end: number
}

/** How many actors are looked at between two pauses. */
const ACTORS_A_SLICE = 500
const RUN = /[\p{L}\p{M}]+\p{N}*|\p{N}+/gu

/** The words of a text in their order. */
export function tokensOf(text: string): readonly Token[] {
	return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
		const signs = [...run]
		if (!signs.some(isUnspaced)) return [{ word: foldWord(run), start: index, end: index + run.length }]
		let at = index
		return signs.map((sign) => {
			const start = at
			at += sign.length
			return { word: foldWord(sign), start, end: at }
		})
	})
}

/** The words of a name, one blank between two: what names and questions are compared by. */
export function wordsKey(text: string): string {
	return tokensOf(text)
		.map(({ word }) => word)
		.join(' ')
}

/** What a question may name, folded once for as long as a Geography is read. */
export interface QuestionNames {
	/** Who bears each whole name, by its words. */
	readonly bearers: ReadonlyMap<string, readonly Actor[]>
	/** How many words the longest of these has. */
	readonly longest: number
	/** Levels of the other country by the words of their names. */
	readonly levels: ReadonlyMap<string, string>
	/** What the other country itself is called, by words: its names, adjectives, « en Chine ». */
	readonly country: ReadonlySet<string>
	readonly sectors: readonly NamedSector[]
}

/** A sector with each of its names and its code. */
interface NamedSector {
	readonly sector: Sector
	readonly texts: readonly FoldedText[]
}

export interface FoldedText {
	readonly letters: string
	readonly words: readonly string[]
}

/** Those of the Geography that a context reads, folded once. */
export async function questionNamesOf({
	snapshot,
	snapshotCache,
	turn,
	names,
}: QueryContext): Promise<QuestionNames> {
	const { geography } = snapshot
	return snapshotCache.computed(geography, 'names of questions', turn, () =>
		questionNamesSteps(geography, names),
	)
}

/** With a pause every few hundred actors. A local name is known with the ending of its level and without it. */
function* questionNamesSteps(
	geography: Geography,
	names: Pick<NameIndex, 'actor'>,
): Generator<void, QuestionNames> {
	const bearers = new Map<string, Actor[]>()
	let longest = 0
	let looked = 0
	for (const actor of geography.actors.values()) {
		if (++looked % ACTORS_A_SLICE === 0) yield
		if (actor.record === null) continue
		for (const key of new Set(
			[...allNames(actor.record.names), names.actor(actor.id, 'fr').local].flatMap((name) =>
				name === null ? [] : [wordsKey(name)],
			),
		)) {
			// A number alone is a year, and a single letter an article.
			if (key.length < 2 || /^\d+$/.test(key)) continue
			longest = Math.max(longest, key.split(' ').length)
			const known = bearers.get(key)
			if (known) known.push(actor)
			else bearers.set(key, [actor])
		}
	}
	const { partner, sectors } = geography
	return {
		bearers,
		longest,
		levels: partner === null ? new Map() : levelsByName(partner),
		country: new Set(partner === null ? [] : wordingsOf(partner).flatMap(textsOf).map(wordsKey)),
		sectors: [...sectors.values()].map((sector) => ({
			sector,
			texts: [...textsOf(sector.labels), sector.code].map(foldedText),
		})),
	}
}

/** Of two levels of one name the wider. */
function levelsByName({ levels }: PartnerCountry): ReadonlyMap<string, string> {
	const found = new Map<string, string>()
	for (const { level, names } of levels) {
		for (const key of textsOf(names).map(wordsKey)) if (!found.has(key)) found.set(key, level)
	}
	return found
}

function wordingsOf({
	names,
	phraseIn,
	adjective,
	adjectivePlural,
}: PartnerCountry): readonly Translations[] {
	return [names, phraseIn, adjective, ...(adjectivePlural ? [adjectivePlural] : [])]
}

function textsOf({ fr, en, zh }: Translations): readonly string[] {
	return [fr, en, zh].flatMap((text) => text || [])
}

function foldedText(text: string): FoldedText {
	const letters = foldWord(text)
	return { letters, words: wordsOf(letters) }
}

/** Traditional Chinese signs are read as the simplified ones. */
function foldWord(text: string): string {
	return simplifySigns(foldLetters(text))
}

/** Whether one of the words of a text begins with a word: « sante » in « Santé et recherche médicale ». */
export function hasWordStarting({ letters, words }: FoldedText, word: string): boolean {
	return isUnspaced(word) ? letters.includes(word) : words.some((one) => one.startsWith(word))
}
