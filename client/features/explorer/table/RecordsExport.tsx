import { MAX_PAGE_SIZE } from '../../../../schema/limits'
import { type FileColumn, originKey } from '../../../export/fileColumns'
import { ListExport } from '../../../export/ListExport'
import { useFreshQuery } from '../../../export/useFreshQuery'
import { ExplorerRecordsDocument } from '../../../graphql/generated/ExplorerRecords'
import { recordPath } from '../../../state/paths'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import { selectionFilter } from '../explorerFilter'
import type { ViewProps } from '../explorerViews'
import { type End, holdersOfEnd } from '../recordWords'
import type { ExplorerRecord } from '../useRecordPages'

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

const SEPARATOR = ' | '

const namesOf = (ends: readonly End[]): string => ends.map(({ actor }) => actor.name).join(SEPARATOR)
const holderNames = (ends: readonly End[]): string =>
	ends
		.flatMap(holdersOfEnd)
		.map(({ name }) => name)
		.join(SEPARATOR)

const RECORD_COLUMNS: readonly FileColumn<ExplorerRecord>[] = [
	{ head: 'files.id', cell: ({ record }) => record.id },
	{ head: 'column.what', cell: ({ kind }, { translate }) => translate(`record.kind.${kind}`) },
	{ head: 'column.says', cell: ({ record }) => record.label },
	{ head: 'views.column.who', cell: ({ ends }) => namesOf(ends.french) },
	{ head: 'views.column.whoOnRecord', cell: ({ ends }) => holderNames(ends.french) },
	{ head: 'views.column.with', cell: ({ ends }) => namesOf(ends.partner) },
	{ head: 'views.column.withOnRecord', cell: ({ ends }) => holderNames(ends.partner) },
	{ head: 'files.start', cell: ({ period }) => period.start },
	{ head: 'files.end', cell: ({ period }) => period.end },
	{ head: 'files.sectors', cell: ({ sectors }) => sectors.map(({ label }) => label).join(SEPARATOR) },
	{
		head: 'column.confidence',
		cell: ({ record }, { translate }) => translate(`ui.confidence.${record.confidence}`),
	},
	{ head: 'freshness.last', cell: ({ lastNews }) => lastNews },
	{
		head: 'freshness.ofMemory',
		cell: ({ fromMemory }, { translate }) => translate(fromMemory ? 'freshness.memory' : 'files.no'),
	},
	{ head: 'files.origin', cell: ({ record }, { translate }) => translate(originKey(record.scenario)) },
	{ head: 'files.page', cell: ({ record }, { pageOf }) => pageOf(record.id) },
]
