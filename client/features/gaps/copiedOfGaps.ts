import { wordsOf } from '../../ui/Sentence'
import type { Copied } from '../../views/share/copied'
import type { Gaps } from './gapsData'

/** What a dated copy of the page holds: each wish, which is one record, and each place with the number of its records. */
export function copiedOfGaps({ unanswered, unansweredTotal, dominated, dominatedTotal }: Gaps): Copied {
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
