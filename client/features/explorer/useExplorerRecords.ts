/** What the five views show: the records of the filters, and which of them are selected. */
import { useMemo } from 'react'
import type { GraphFilter } from '../../graphql/generated/types'
import type { ExplorerView } from '../../state/explorerView'
import { useAddress } from '../../state/useAddress'
import { explorerFilter, selectionFilter } from './explorerFilter'
import { yearOfRecord } from './recordWords'
import { useCellPages } from './useCellPages'
import { type ExplorerRecord, type RecordPages, useRecordPages } from './useRecordPages'

export interface ExplorerRecords {
	/** What is asked for, without the selection: a view that asks for more of it asks with this. */
	readonly filter: GraphFilter
	/** false while the levels are read that the filter stands at: nothing is to be asked before. */
	readonly isSettled: boolean
	/** Every record of the filters. */
	readonly all: RecordPages
	/** Those of the selection; null where nothing is selected, which means all. */
	readonly selection: RecordPages | null
	/** Whether a record is of the selection, by its id; all are where nothing is selected. */
	isSelected(id: string): boolean
}

/** Props of each view: it draws `data` as `view` says, and says what the reader chose by `onChange`. */
export interface ExplorerViewProps {
	readonly view: ExplorerView
	readonly data: ExplorerRecords
	/** Goes to another view; it leaves no step in the history unless `replace` is false. */
	onChange(view: ExplorerView, replace?: boolean): void
}

export function useExplorerRecords(view: ExplorerView, isSettled: boolean): ExplorerRecords {
	const { asOf, includeScenario } = useAddress()
	const filter = useMemo(() => explorerFilter(view, { asOf, includeScenario }), [view, asOf, includeScenario])
	const all = useRecordPages(isSettled ? filter : null)
	const selection = useSelection(view, filter, all, isSettled)
	return useMemo(() => {
		const ids = selection === null ? null : new Set(selection.records.map(({ record }) => record.id))
		return { filter, isSettled, all, selection, isSelected: (id) => ids === null || ids.has(id) }
	}, [filter, isSettled, all, selection])
}

function useSelection(
	view: ExplorerView,
	filter: GraphFilter,
	all: RecordPages,
	isSettled: boolean,
): RecordPages | null {
	const year = selectedYear(view)
	const cell = useCellPages(view, filter)
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
