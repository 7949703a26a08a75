import { RecordsTable } from './RecordsTable'
import type { ExplorerViewProps } from './useExplorerData'

export function TimelineView(props: ExplorerViewProps) {
	return <RecordsTable {...props} />
}
