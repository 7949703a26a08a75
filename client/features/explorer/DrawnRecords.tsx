import type { ReactNode } from 'react'
import { useText } from '../../text/useText'
import { Empty } from '../../ui/Empty'
import type { ExplorerData } from './useExplorerData'

/** How many records the filters leave, and how many of them are selected. */
export function DrawnCounts({ data }: { data: ExplorerData }) {
	const { translate } = useText()
	const total = data.all.total ?? 0
	return (
		<>
			<span data-total={total}>{translate('views.total', { count: total })}</span>
			{data.selection?.total != null && `, ${translate('views.selected', { count: data.selection.total })}`}
		</>
	)
}

/** Where the filters leave no record. */
export function NoRecords({ children }: { children?: ReactNode }) {
	const { translate } = useText()
	return (
		<Empty title={translate('views.empty')}>
			<p>{translate('explorer.emptyText')}</p>
			{children}
		</Empty>
	)
}
