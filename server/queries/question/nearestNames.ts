import { isUnspaced } from '../../../schema/searchFolding'
import { allNames } from '../../domain/allNames'
import type { Actor } from '../../snapshot/geography'
import type { Snapshot } from '../../snapshot/snapshot'
import { type QuestionNames, tokensOf, wordsKey } from './questionNames'

/** An actor with a name that is nearly what was typed. */
export interface NearName {
	readonly actor: Actor
	/** That name, as it is on record. */
	readonly name: string
	/** Letters by which it differs, as `editsBetween` counts them. */
	readonly edits: number
}

/** How many are offered. */
export const NEAREST = 3
/** How many names are looked at between two pauses. */
const NAMES_A_SLICE = 500

/**
 * The actors whose names are nearest to words that nobody is called, three at most, nearest first; none where no name is so
 * near that a slip of the hand may be meant.
 *
 * @param key words as `QuestionNames.bearers` has them.
 * @param isMeant leaves out who cannot be meant.
 */
export function* nearestNameSteps(
	{ snapshot, names }: { readonly snapshot: Snapshot; readonly names: QuestionNames },
	key: string,
	isMeant: (actor: Actor) => boolean = () => true,
): Generator<void, readonly NearName[]> {
	const slips = slipsIn(key)
	if (slips === 0) return []
	const near = new Map<Actor, { readonly key: string; readonly edits: number }>()
	const editsTo = editsFrom(key)
	let looked = 0
	for (const [name, bearers] of names.bearers) {
		if (++looked % NAMES_A_SLICE === 0) yield
		const edits = editsTo(name, key.length)
		if (edits === null) continue
		for (const actor of bearers) {
			const known = near.get(actor)
			if (isMeant(actor) && (known === undefined || edits < known.edits))
				near.set(actor, { key: name, edits })
		}
	}
	if (![...near.values()].some(({ edits }) => edits <= slips)) return []
	return [...near]
		.map(([actor, found]) => ({ actor, ...found, begins: Number(found.key[0] !== key[0]) }))
		.sort(
			(one, other) =>
				one.edits - other.edits ||
				one.begins - other.begins ||
				countRecords(snapshot, other.actor) - countRecords(snapshot, one.actor) ||
				(one.actor.id < other.actor.id ? -1 : 1),
		)
		.slice(0, NEAREST)
		.map(({ actor, key: found, edits }) => ({ actor, edits, name: spellingOf(actor, found) }))
}

/** By how few letters words differ from the name of anybody; null where that is more than a slip of the hand. */
export function* fewestEditsSteps({ bearers }: QuestionNames, key: string): Generator<void, number | null> {
	const slips = slipsIn(key)
	if (slips === 0) return null
	const editsTo = editsFrom(key)
	let fewest: number | null = null
	let looked = 0
	for (const name of bearers.keys()) {
		if (++looked % NAMES_A_SLICE === 0) yield
		fewest = editsTo(name, fewest === null ? slips : fewest - 1) ?? fewest
		if (fewest === 0) return 0
	}
	return fewest
}

/** Letters that a slip may have changed in a name of that length; a sign of a script without spaces is a syllable or a word. */
function slipsIn(key: string): number {
	const { length } = withoutSpaces(key)
	if (isUnspaced(key)) return length < 2 ? 0 : length < 5 ? 1 : 2
	if (length < 4) return 0
	if (length < 6) return 1
	return length < 9 ? 2 : 3
}

/**
 * By how many letters a key differs from a name, of at most so many. A script without spaces is compared sign by sign, with names
 * in it alone: its keys have a blank between two signs.
 */
function editsFrom(key: string): (name: string, most: number) => number | null {
	if (!isUnspaced(key)) return (name, most) => editsBetween(key, name, most)
	const signs = withoutSpaces(key)
	return (name, most) => (isUnspaced(name) ? editsBetween(signs, withoutSpaces(name), most) : null)
}

function withoutSpaces(key: string): string {
	return key.replaceAll(' ', '')
}

export function countRecords({ partnerships, missions, offices, wishes }: Snapshot, actor: Actor): number {
	return [
		partnerships.by.party.at(actor),
		partnerships.by.counterpart.at(actor),
		missions.by.party.at(actor),
		missions.by.partner.at(actor),
		offices.by.party.at(actor),
		offices.by.counterpart.at(actor),
		wishes.by.actor.at(actor),
	].reduce((sum, list) => sum + list.length, 0)
}

/**
 * How many letters have to be put in, left out, replaced or exchanged with their neighbour to make one text of the other; null
 * where they are more than `most`. Optimal string alignment: G. Navarro, "A Guided Tour to Approximate String Matching", ACM
 * Computing Surveys 33(1), 2001, §2.1.
 */
function editsBetween(one: string, other: string, most: number): number | null {
	if (Math.abs(one.length - other.length) > most) return null
	let before: number[] = []
	let last = Array.from({ length: other.length + 1 }, (_, at) => at)
	for (let row = 1; row <= one.length; row += 1) {
		const next = [row]
		for (let column = 1; column <= other.length; column += 1) {
			const isSame = one[row - 1] === other[column - 1]
			let edits = Math.min(
				(last[column] as number) + 1,
				(next[column - 1] as number) + 1,
				(last[column - 1] as number) + (isSame ? 0 : 1),
			)
			const isExchanged = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
			if (row > 1 && column > 1 && isExchanged) edits = Math.min(edits, (before[column - 2] as number) + 1)
			next.push(edits)
		}
		if (Math.min(...next) > most) return null
		before = last
		last = next
	}
	const edits = last[other.length] as number
	return edits > most ? null : edits
}

function spellingOf({ record }: Actor, key: string): string {
	if (record === null) return key
	const names = allNames(record.names)
	const whole = names.find((name) => wordsKey(name) === key)
	if (whole !== undefined || !isUnspaced(key)) return whole ?? record.names.fr
	// Of a local name the ending of its level may have been left out.
	const longer = names.find((name) => wordsKey(name).startsWith(key))
	return longer?.slice(0, tokensOf(longer)[key.split(' ').length - 1]?.end) ?? withoutSpaces(key)
}
