/** What the five views show: the records of the filters, and which of them are selected. */
import { useMemo } from 'react'
import type { GraphFilter } from '../../graphql/generated/types'
import type { ExplorerView } from '../../state/explorerView'
import { useAddress } from '../../state/useAddress'
import { explorerFilter, selectionFilter } from './explorerFilter'
import { type RecordPages, useRecordPages } from './useRecordPages'

export interface ExplorerData {
	/** What is asked for, without the selection: a view that asks for more of it asks with this. */
	readonly filter: GraphFilter
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
	readonly data: ExplorerData
	/** Goes to another view; it leaves no step in the history unless `replace` is false. */
	onChange(view: ExplorerView, replace?: boolean): void
}

export function useExplorerData(view: ExplorerView, isSettled: boolean): ExplorerData {
	const { asOf, includeScenario } = useAddress()
	const filter = useMemo(() => explorerFilter(view, { asOf, includeScenario }), [view, asOf, includeScenario])
	const selected = useMemo(() => selectionFilter(filter, view), [filter, view])
	const all = useRecordPages(isSettled ? filter : null)
	const selection = useRecordPages(isSettled ? selected : null)
	return useMemo(() => {
		const ids = selected === null ? null : new Set(selection.records.map(({ record }) => record.id))
		return {
			filter,
			all,
			selection: selected === null ? null : selection,
			isSelected: (id) => ids === null || ids.has(id),
		}
	}, [filter, all, selected, selection])
}
