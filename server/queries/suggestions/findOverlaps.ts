import type { Id } from '../../domain/ids'
import type { Language } from '../../domain/records'
import { say } from '../../text/say'
import { detected, type FoundOverlap, type OverlapFilter } from '../overlaps'
import type { QueryContext } from '../queryContext'
import type { NamedActors } from './namedActors'
import { foldedTexts, holds, type TypedText } from './typedText'

interface Sought {
	readonly typed: TypedText
	readonly actors: NamedActors
	readonly language: Language
	/** What decides on the detection: the day and whether fiction takes part. */
	readonly filter: Pick<OverlapFilter, 'asOf' | 'includeScenario'>
}

/**
 * The overlaps at a place or with a partner that a text names: « Shanghai », « Shanghai 2010 », « Qingdao bureaux ».
 * In the order of lists; those that start in a year that was typed come first.
 */
export function findOverlaps(context: QueryContext, sought: Sought): readonly FoundOverlap[] {
	const found = detected(context, sought.filter).filter((one) => isSought(context, one, sought))
	const years = new Set(sought.typed.flat())
	const startsThen = ({ overlap }: FoundOverlap): boolean =>
		years.has(overlap.period.start?.text.slice(0, 4) ?? '')
	return [...found.filter(startsThen), ...found.filter((one) => !startsThen(one))]
}

function isSought(
	context: QueryContext,
	{ overlap }: FoundOverlap,
	{ typed, actors, language }: Sought,
): boolean {
	const centre = [overlap.place, overlap.partner].filter((id) => id !== null)
	const isNamed = (ends: readonly Id[], word: string): boolean =>
		ends.some((end) => actors.get(word)?.has(end) ?? false)
	const years = [overlap.period.start, overlap.period.end].map((date) => date?.text.slice(0, 4))
	return typed.some((words) => {
		if (!words.some((word) => isNamed(centre, word))) return false
		const left = words.filter(
			(word) => !isNamed(centre, word) && !isNamed(overlap.actors, word) && !years.includes(word),
		)
		if (left.length === 0) return true
		const title = foldedTexts([say(overlap.title, language, context.names)])
		return left.every((word) => holds(title, word))
	})
}
