import type { ReactNode } from 'react'
import { useText } from '../../text/useText'
import { EmptyState } from '../../ui/EmptyState'
import type { ExplorerData } from './useExplorerData'
import { MAX_DRAWN_RECORDS, type RecordPages } from './useRecordPages'

/** The number of records that match the filters, and how many of them are selected. */
export function DrawnCounts({ data }: { data: ExplorerData }) {
	const { translate } = useText()
	const total = data.all.total ?? 0
	return (
		<>
			<span data-total={total}>{translate('views.total', { count: total })}</span>
			{data.selection?.total != null &&
				translate('ui.phraseComma') + translate('views.selected', { count: data.selection.total })}
		</>
	)
}

/**
 * The records that a picture draws one by one: all, or if they are too many, the selected ones. null if these
 * are too many too: the picture then counts them.
 */
export function drawnPages({ all, selection }: Pick<ExplorerData, 'all' | 'selection'>): RecordPages | null {
	if ((all.total ?? 0) <= MAX_DRAWN_RECORDS) return all
	if (selection !== null && (selection.total ?? 0) <= MAX_DRAWN_RECORDS) return selection
	return null
}

/** Says which records are not drawn one by one, and how to see them. */
export function DrawnNote({
	data,
	drawn,
	view,
}: {
	data: ExplorerData
	/** How many are drawn. */
	drawn: number
	view: 'timeline' | 'map'
}) {
	const { translate, sentenceSpace } = useText()
	const pages = drawnPages(data)
	if (pages === null) return `· ${translate(`views.counted.${view}`, { max: MAX_DRAWN_RECORDS })}`
	const total = pages.total ?? 0
	const notes = [
		...(pages === data.all ? [] : [translate('views.othersLeft', { count: (data.all.total ?? 0) - total })]),
		...(total > drawn && !pages.isReading ? [translate('views.cut', { shown: drawn, total })] : []),
	]
	return notes.length > 0 && `· ${notes.join(sentenceSpace)}`
}

/** Shown when no record matches the filters. */
export function NoRecords({ children }: { children?: ReactNode }) {
	const { translate } = useText()
	return (
		<EmptyState title={translate('views.empty')}>
			<p>{translate('explorer.emptyText')}</p>
			{children}
		</EmptyState>
	)
}
