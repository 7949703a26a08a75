import { RecordsTable } from './RecordsTable'
import type { ExplorerViewProps } from './useExplorerData'

export function MapView(props: ExplorerViewProps) {
	return <RecordsTable {...props} />
}
