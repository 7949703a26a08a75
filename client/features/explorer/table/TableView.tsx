import { MAX_PAGE_SIZE } from '../../../../schema/limits'
import { ListExport } from '../../../export/ListExport'
import { useFreshQuery } from '../../../export/useFreshQuery'
import { ExplorerRecordsDocument } from '../../../graphql/generated/ExplorerRecords'
import { recordPath } from '../../../state/paths'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import { selectionFilter } from '../explorerFilter'
import type { ViewProps } from '../explorerViews'
import { RecordsTable } from './RecordsTable'
import { RECORD_COLUMNS } from './recordColumns'

/** The records of the selection one by one. */
export function TableView(props: ViewProps) {
	return <RecordsTable {...props} isTall />
}

/** Saves the records of the selection. */
export function RecordsExport({ view, data }: ViewProps) {
	const { translate } = useText()
	const { to, languageArgument: language } = useAddress()
	const ask = useFreshQuery()
	const filter = selectionFilter(data.filter, view) ?? data.filter
	return (
		<ListExport
			key={JSON.stringify([filter, language])}
			what={translate('matrix.records')}
			fileName="constellations-fiches"
			columns={RECORD_COLUMNS}
			pathOf={(id) => to(recordPath(id))}
			read={async (after, signal) => {
				const { records } = await ask(
					ExplorerRecordsDocument,
					{ language, filter, first: MAX_PAGE_SIZE, after },
					signal,
				)
				const { hasNextPage, endCursor } = records.pageInfo
				return {
					items: records.edges.map(({ node }) => node),
					total: records.totalCount,
					next: hasNextPage ? endCursor : null,
				}
			}}
		/>
	)
}
