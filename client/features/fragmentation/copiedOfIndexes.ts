import type { FragmentationExportQuery } from '../../graphql/generated/types'
import type { CopiedContent } from '../../views/share/copiedContent'
import { nameOfIndex } from './fragmentationIndex'

type Indexes = FragmentationExportQuery['fragmentation']

/** What a dated copy of the plot holds: each of its lines, with the number of records that it is drawn from. */
export function copiedOfIndexes(indexes: Indexes): CopiedContent {
	const items = indexes.map((index) => ({
		id: index.key,
		version: index.evidenceCount,
		label: nameOfIndex(index),
	}))
	return { of: 'results', items, total: items.length }
}
