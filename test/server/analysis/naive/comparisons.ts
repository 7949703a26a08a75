import { FRAGMENTATION_COMPARISON } from './fragmentationComparison'
import { GAP_COMPARISON } from './gapComparison'
import { MATRIX_COMPARISON } from './matrixComparison'
import { OVERLAP_COMPARISON } from './overlapComparison'
import { DUPLICATE_COMPARISON, MANDATE_COMPARISON } from './recordComparisons'

/** All comparisons of the implementation with the definitions. */
export const COMPARISONS = [
	OVERLAP_COMPARISON,
	FRAGMENTATION_COMPARISON,
	GAP_COMPARISON,
	MATRIX_COMPARISON,
	DUPLICATE_COMPARISON,
	MANDATE_COMPARISON,
]
