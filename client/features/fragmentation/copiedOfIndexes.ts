import type { FragmentationExportQuery } from '../../graphql/generated/types'
import type { CopiedContent } from '../../views/share/copiedContent'
import { nameOfIndex } from './fragmentationIndex'

type Indexes = FragmentationExportQuery['fragmentation']

/** The content of a dated copy of the plot: its lines, each with its number of records. */
export function copiedOfIndexes(indexes: Indexes): CopiedContent {
	const items = indexes.map((index) => ({
		id: index.key,
		version: index.evidenceCount,
		label: nameOfIndex(index),
	}))
	return { of: 'results', items, total: items.length }
}
