import { foldLetters, isUnspaced, wordsOf } from '../../../schema/searchText'
import { allNames } from '../../domain/allNames'
import type { Actor, Geography } from '../../snapshot/geography'
import type { NameIndex } from '../../text/nameIndex'

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
		if (!signs.some(isUnspaced)) return [{ word: foldLetters(run), start: index, end: index + run.length }]
		let at = index
		return signs.map((sign) => {
			const start = at
			at += sign.length
			return { word: foldLetters(sign), start, end: at }
		})
	})
}

/** The words of a name, one blank between two: what names and questions are compared by. */
export function wordsKey(text: string): string {
	return tokensOf(text)
		.map(({ word }) => word)
		.join(' ')
}

/** Who bears each whole name of a Geography, by its words, and how many words the longest has. */
export interface ActorNames {
	readonly bearers: ReadonlyMap<string, readonly Actor[]>
	readonly longest: number
}

/** With a pause every few hundred actors. A local name is known with the ending of its level and without it. */
export function* actorNamesSteps(
	geography: Geography,
	names: Pick<NameIndex, 'actor'>,
): Generator<void, ActorNames> {
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
	return { bearers, longest }
}

/** Whether one of the words of a text begins with a word: « sante » in « Santé et recherche médicale ». */
export function hasWordStarting(text: string, word: string): boolean {
	return isUnspaced(word)
		? foldLetters(text).includes(word)
		: wordsOf(foldLetters(text)).some((one) => one.startsWith(word))
}
