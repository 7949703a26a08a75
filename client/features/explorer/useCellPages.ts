import { skipToken, useQuery } from '@apollo/client/react'
import { useMemo } from 'react'
import { MAX_PAGE_SIZE } from '../../../schema/limits'
import { ExplorerCellDocument } from '../../graphql/generated/ExplorerCell'
import type { GraphFilter } from '../../graphql/generated/types'
import type { ExplorerView } from '../../state/explorerView'
import { useAddress } from '../../state/useAddress'
import { DIMENSION_OF_AXIS } from './matrix/matrixPicture'
import type { RecordPages } from './useRecordPages'

/** The records of the selected cell, as the matrix counts them; null where no cell is selected. */
export function useCellPages(
	{ cell, rows, columns }: Pick<ExplorerView, 'cell' | 'rows' | 'columns'>,
	filter: GraphFilter,
): RecordPages | null {
	const { languageArgument: language } = useAddress()
	const isCell = cell !== null && cell.row !== null && cell.column !== null
	const { data, previousData, error, loading } = useQuery(
		ExplorerCellDocument,
		isCell && cell.row !== null && cell.column !== null
			? {
					variables: {
						language,
						filter,
						rows: DIMENSION_OF_AXIS[rows],
						columns: DIMENSION_OF_AXIS[columns],
						row: cell.row,
						column: cell.column,
						first: MAX_PAGE_SIZE,
					},
				}
			: skipToken,
	)
	return useMemo(() => {
		if (!isCell) return null
		const shown = data ?? previousData
		const records = shown?.matrix.cell?.records
		return {
			// A cell without a record is no cell of the answer.
			total: records?.totalCount ?? (shown === undefined ? null : 0),
			countsByKind: records?.countsByKind ?? [],
			records: records?.edges.map(({ node }) => node) ?? [],
			isReading: loading,
			answer: { data: shown, error, loading, isStale: data === undefined && loading },
			lostPages: undefined,
			askAgain: () => undefined,
		}
	}, [isCell, data, previousData, error, loading])
}
