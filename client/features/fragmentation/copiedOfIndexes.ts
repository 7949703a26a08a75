import type { FragmentationExportQuery } from '../../graphql/generated/types'
import type { Copied } from '../../views/share/copied'
import { nameOfIndex } from './fragmentationData'

type Indexes = FragmentationExportQuery['fragmentation']

/** What a dated copy of the plot holds: each of its lines, with the number of records that it is drawn from. */
export function copiedOfIndexes(indexes: Indexes): Copied {
	const items = indexes.map((index) => ({
		id: index.key,
		version: index.evidenceCount,
		label: nameOfIndex(index),
	}))
	return { of: 'results', items, total: items.length }
}
