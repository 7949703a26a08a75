import type { ComparePageQuery } from '../../graphql/generated/types'
import { wordsOf } from '../../ui/Sentence'
import type { CopiedContent } from '../../views/share/copiedContent'

/** What a dated copy of two actors side by side holds: what they meet in and could pool, with the number of records of each. */
export function copiedOfComparison({
	overlaps,
	opportunities,
}: Pick<ComparePageQuery['compare'], 'overlaps' | 'opportunities'>): CopiedContent {
	const items = [...overlaps.nodes, ...opportunities.nodes].map(({ id, evidenceCount, sentenceParts }) => ({
		id,
		version: evidenceCount,
		label: wordsOf(sentenceParts),
	}))
	return { of: 'results', items, total: overlaps.totalCount + opportunities.totalCount }
}
