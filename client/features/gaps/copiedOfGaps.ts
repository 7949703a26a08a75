import { wordsOf } from '../../ui/Sentence'
import type { CopiedContent } from '../../views/share/copiedContent'
import type { ShownGaps } from './shownGaps'

/** The content of a dated copy: each wish, and each place with its number of records. */
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
