import { RecordsTable } from './RecordsTable'
import type { ExplorerViewProps } from './useExplorerData'

export function MatrixView(props: ExplorerViewProps) {
	return <RecordsTable {...props} />
}
