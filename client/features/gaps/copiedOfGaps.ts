import { wordsOf } from '../../ui/Sentence'
import type { CopiedContent } from '../../views/share/copiedContent'
import type { ShownGaps } from './shownGaps'

/** What a dated copy of the page holds: each wish, which is one record, and each place with the number of its records. */
export function copiedOfGaps({
	unanswered,
	unansweredTotal,
	dominated,
	dominatedTotal,
}: ShownGaps): CopiedContent {
	const wishes = unanswered.map(({ wish, sentenceParts }) => ({
		id: wish.id,
		version: 1,
		label: wordsOf(sentenceParts),
	}))
	const places = dominated.map(({ place, evidenceCount }) => ({
		id: place.id,
		version: evidenceCount,
		label: place.name,
	}))
	return { of: 'results', items: [...wishes, ...places], total: unansweredTotal + dominatedTotal }
}
