import { MAX_PAGE_SIZE } from '../../../../schema/limits'
import { ListExport } from '../../../export/ListExport'
import { useFreshQuery } from '../../../export/useFreshQuery'
import { ExplorerRecordsDocument } from '../../../graphql/generated/ExplorerRecords'
import { recordPath } from '../../../state/paths'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import { selectionFilter } from '../explorerFilter'
import { RecordsTable } from './RecordsTable'
import { RECORD_COLUMNS } from './recordColumns'
import type { ExplorerViewProps } from '../useExplorerRecords'

/** The records of the selection one by one, and their export to a file. */
export function TableView(props: ExplorerViewProps) {
	const { translate } = useText()
	const { to, languageArgument: language } = useAddress()
	const ask = useFreshQuery()
	const { view, data } = props
	const filter = selectionFilter(data.filter, view) ?? data.filter
	return (
		<>
			<div className="export-actions">
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
			</div>
			<RecordsTable {...props} isTall />
		</>
	)
}
