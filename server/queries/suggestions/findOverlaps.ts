import { overlapRows } from '../../analysis/overlaps/overlap'
import type { Language } from '../../domain/records'
import type { Actor } from '../../snapshot/geography'
import { runInSlices } from '../../snapshot/steps'
import { formatSentence } from '../../text/sentenceFormatter'
import { detectedOverlaps, explainOverlap, type ListedOverlap, type OverlapFilter } from '../overlaps'
import type { QueryContext } from '../queryContext'
import type { NamedActors } from './namedActors'
import { hasWord, type SearchWords } from './searchWords'

interface Sought {
	readonly typed: SearchWords
	readonly actors: NamedActors
	readonly language: Language
	/** What decides on the detection: the day and whether fiction takes part. */
	readonly filter: Pick<OverlapFilter, 'asOf' | 'includeScenario'>
}

/**
 * The overlaps at a place or with a partner that a text names: « Shanghai », « Shanghai 2010 », « Qingdao bureaux ».
 * In the order of lists; those that start in a year that was typed come first.
 */
export async function findOverlaps(context: QueryContext, sought: Sought): Promise<readonly ListedOverlap[]> {
	// What names nobody is at no place and with no partner: nothing is detected for it.
	if (![...sought.actors.values()].some(({ size }) => size > 0)) return []
	const all = await detectedOverlaps(context, sought.filter)
	const found = await runInSlices(soughtSteps(context, all, sought), context.turn)
	const years = new Set(sought.typed.flat())
	const startsThen = ({ finding }: ListedOverlap): boolean =>
		years.has(finding.period.start?.text.slice(0, 4) ?? '')
	return [...found.filter(startsThen), ...found.filter((one) => !startsThen(one))]
}

/** How many overlaps are looked at between two pauses: few, since some are explained to know. */
const OVERLAPS_A_SLICE = 20

/** Those that are sought. */
function* soughtSteps(
	context: QueryContext,
	all: readonly ListedOverlap[],
	sought: Sought,
): Generator<void, readonly ListedOverlap[]> {
	const found: ListedOverlap[] = []
	for (const [at, listed] of all.entries()) {
		if (isSought(context, listed, sought)) found.push(listed)
		if (at % OVERLAPS_A_SLICE === 0) yield
	}
	return found
}

function isSought(
	context: QueryContext,
	listed: ListedOverlap,
	{ typed, actors, language }: Sought,
): boolean {
	const { finding } = listed
	const centre = [finding.place, finding.partner].filter((actor) => actor !== null)
	const isNamed = (ends: readonly Actor[], word: string): boolean =>
		ends.some((end) => actors.get(word)?.has(end.id) ?? false)
	const years = [finding.period.start, finding.period.end].map((date) => date?.text.slice(0, 4))
	return typed.some((words) => {
		if (!words.some((word) => isNamed(centre, word))) return false
		const left = words.filter(
			(word) =>
				!isNamed(centre, word) &&
				!years.includes(word) &&
				!overlapRows(finding).some(({ parties }) => isNamed(parties, word)),
		)
		if (left.length === 0) return true
		const title = context.foldedTexts.ofLabel(finding, language, context.names, () =>
			formatSentence(explainOverlap(context, listed).title, language, context.names),
		)
		return left.every((word) => hasWord(title, word))
	})
}
