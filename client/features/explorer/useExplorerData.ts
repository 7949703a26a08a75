/** What the five views show: the records of the filters, which of them are selected, and the graph. */
import { useMemo } from 'react'
import { MAX_PAGE_SIZE } from '../../../schema/limits'
import { ExplorerCellDocument } from '../../graphql/generated/ExplorerCell'
import type { ExplorerCellQuery, GraphFilter } from '../../graphql/generated/types'
import type { ExplorerView } from '../../state/explorerView'
import { useAddress } from '../../state/useAddress'
import { explorerFilter, selectionFilter } from './explorerFilter'
import { type GraphAnswer, useGraph } from './graph/useGraph'
import { DIMENSION_OF_AXIS } from './matrix/matrixPicture'
import { yearOfRecord } from './recordWords'
import { type ExplorerRecord, type RecordPages, useAllPages, useRecordPages } from './useRecordPages'

export interface ExplorerData {
	/** What is asked for, without the selection; a view that asks for more than the records asks with it. */
	readonly filter: GraphFilter
	/** false while the levels of the filter load; nothing should be asked before. */
	readonly isSettled: boolean
	/** All records of the filters. */
	readonly all: RecordPages
	/** The selected ones; null if nothing is selected, which means all. */
	readonly selection: RecordPages | null
	/** Whether a record is selected, by its id; all are if nothing is selected. */
	isSelected(id: string): boolean
	/** Asked for by the graph alone. */
	readonly graph: GraphAnswer
}

export function useExplorerData(view: ExplorerView, isSettled: boolean): ExplorerData {
	const { asOf, includeScenario } = useAddress()
	const filter = useMemo(() => explorerFilter(view, { asOf, includeScenario }), [view, asOf, includeScenario])
	const all = useRecordPages(isSettled ? filter : null)
	const selection = useSelection(view, filter, all, isSettled)
	const graph = useGraph(view, isSettled)
	const isSelected = useMemo(() => {
		const ids = selection === null ? null : new Set(selection.records.map(({ record }) => record.id))
		return (id: string): boolean => ids === null || ids.has(id)
	}, [selection])
	return useMemo(
		() => ({ filter, isSettled, all, selection, isSelected, graph }),
		[filter, isSettled, all, selection, isSelected, graph],
	)
}

function useSelection(
	view: ExplorerView,
	filter: GraphFilter,
	all: RecordPages,
	isSettled: boolean,
): RecordPages | null {
	const year = selectedYear(view)
	const cell = useCell(view, filter)
	const asked = useMemo(
		() => (cell === null && year === null ? selectionFilter(filter, view) : null),
		[cell, year, filter, view],
	)
	const pages = useRecordPages(isSettled ? asked : null)
	return useMemo(() => {
		if (cell !== null) return cell
		if (year !== null) return ofYear(all, year)
		return asked === null ? null : pages
	}, [cell, year, all, asked, pages])
}

/** The records of the selected cell, as the matrix counts them; null if no cell is selected. */
function useCell({ cell, rows, columns }: ExplorerView, filter: GraphFilter): RecordPages | null {
	const { languageArgument: language } = useAddress()
	const { row = null, column = null } = cell ?? {}
	const isCell = row !== null && column !== null
	const pages = useAllPages(
		ExplorerCellDocument,
		isCell
			? {
					language,
					filter,
					rows: DIMENSION_OF_AXIS[rows],
					columns: DIMENSION_OF_AXIS[columns],
					row,
					column,
					first: MAX_PAGE_SIZE,
				}
			: null,
		recordsOfCell,
	)
	return isCell ? pages : null
}

/** A cell without a record is not in the answer. */
function recordsOfCell({ matrix }: ExplorerCellQuery) {
	return (
		matrix.cell?.records ?? {
			totalCount: 0,
			countsByKind: [],
			edges: [],
			pageInfo: { hasNextPage: false, endCursor: null },
		}
	)
}

/** The year of a whole row or column: a filter by years would also find what goes on in it and began before. */
function selectedYear({ cell, rows, columns }: ExplorerView): string | null {
	if (cell === null) return null
	if (rows === 'when' && cell.column === null) return cell.row
	return columns === 'when' && cell.row === null ? cell.column : null
}

function ofYear(all: RecordPages, year: string): RecordPages {
	const records = all.records.filter((record) => yearOfRecord(record) === year)
	const kinds = new Map<ExplorerRecord['kind'], number>()
	for (const { kind } of records) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
	return {
		...all,
		records,
		total: all.total === null ? null : records.length,
		countsByKind: [...kinds].map(([kind, count]) => ({ kind, count })),
	}
}
