import type { ComparePageQuery } from '../../graphql/generated/types'
import { wordsOf } from '../../ui/Sentence'
import type { CopiedContent } from '../../views/share/copiedContent'

/**
 * The content of a dated copy of a comparison: its overlaps and opportunities, with their numbers of records.
 */
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
