/** The columns of exported indexes: one line for each, also for those without a value. */

import type { FragmentationScope } from '../../../schema/enums'
import { type FileColumn, lastColumns, roundToHundredths } from '../../export/fileColumns'
import type { FragmentationExportQuery } from '../../graphql/generated/types'
import { nameOfIndex } from './fragmentationIndex'

/** An exported index, whose id is its key. */
export type ExportedIndex = FragmentationExportQuery['fragmentation'][number] & { readonly id: string }

type Size = ExportedIndex['sizes'][number]['size']

export function fragmentationColumns(by: FragmentationScope): readonly FileColumn<ExportedIndex>[] {
	return [
		{ head: 'fragmentation.scopes', cell: (_, { translate }) => translate(`fragmentation.scope.${by}`) },
		{ head: 'fragmentation.name', cell: nameOfIndex },
		{ head: 'files.summary', cell: ({ effectiveNumber }) => effectiveNumber.sentence },
		{ head: 'files.actorCount', cell: ({ actorCount }) => actorCount },
		{ head: 'files.index', cell: ({ effectiveNumber }) => rounded(effectiveNumber.value) },
		{
			head: 'files.indexEstablished',
			cell: ({ effectiveEstablished }) => rounded(effectiveEstablished.value),
		},
		ofSize('files.size.SMALL', 'SMALL'),
		ofSize('files.size.MEDIUM', 'MEDIUM'),
		ofSize('files.size.LARGE', 'LARGE'),
		ofSize('files.size.UNKNOWN', 'UNKNOWN'),
		{ head: 'files.confirmed', cell: ({ coverage }) => coverage.confirmed },
		...lastColumns<ExportedIndex>(),
	]
}

function rounded(value: number | null): number | null {
	return value === null ? null : roundToHundredths(value)
}

/** The column of the number of actors in places of one size. */
function ofSize(head: `files.size.${Size}`, size: Size): FileColumn<ExportedIndex> {
	return { head, cell: ({ sizes }) => sizes.find((one) => one.size === size)?.actors ?? 0 }
}
