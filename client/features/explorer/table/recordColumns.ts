/** The records of the explorer as they leave the browser. */
import { type FileColumn, originKey } from '../../../export/fileColumns'
import { type End, holdersOfEnd } from '../recordWords'
import type { ExplorerRecord } from '../useRecordPages'

const SEPARATOR = ' | '

const namesOf = (ends: readonly End[]): string => ends.map(({ actor }) => actor.name).join(SEPARATOR)
const holderNames = (ends: readonly End[]): string =>
	ends
		.flatMap(holdersOfEnd)
		.map(({ name }) => name)
		.join(SEPARATOR)

export const RECORD_COLUMNS: readonly FileColumn<ExplorerRecord>[] = [
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
	{ head: 'news.last', cell: ({ lastNews }) => lastNews },
	{
		head: 'news.ofMemory',
		cell: ({ fromMemory }, { translate }) => translate(fromMemory ? 'news.memory' : 'files.no'),
	},
	{ head: 'files.origin', cell: ({ record }, { translate }) => translate(originKey(record.scenario)) },
	{ head: 'files.page', cell: ({ record }, { pageOf }) => pageOf(record.id) },
]
