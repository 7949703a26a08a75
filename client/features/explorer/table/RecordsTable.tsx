import { Fragment } from 'react'
import { Link } from 'react-router'
import { TABLE_COLUMNS, type TableSorting } from '../../../state/explorerView'
import { recordPath } from '../../../state/paths'
import { useAddress } from '../../../state/useAddress'
import type { Act } from '../../../state/useExplorerView'
import { useText } from '../../../text/useText'
import { Answer } from '../../../ui/Answer'
import { Button } from '../../../ui/Button'
import { type Column, DataTable } from '../../../ui/DataTable'
import { NameText } from '../../../ui/Name'
import { sortRows } from '../../../ui/sortRows'
import { FreshnessCell } from '../../../views/freshness/FreshnessNote'
import { recordCode } from '../../../views/table/recordCode'
import { NoRecords } from '../DrawnRecords'
import type { ViewProps } from '../explorerViews'
import { type End, holderWords, newsOfListed, recordTypeName, sideNames } from '../recordWords'
import { type ExplorerRecord, MAX_DRAWN_RECORDS, type RecordPages } from '../useRecordPages'
import styles from './Table.module.css'

const ROWS_A_PAGE = 50
/** The most sectors of a record in its cell; the file and the record's page have all. */
const MAX_SECTORS = 2

/** The records of the selection one by one. */
export function TableView(props: ViewProps) {
	return <RecordsTable {...props} isTall />
}

/** The records of the selection as a table with pages, which says in words what each view draws. */
export function RecordsTable({ isTall = false, ...props }: ViewProps & { isTall?: boolean }) {
	const { translate } = useText()
	const pages = props.data.selection ?? props.data.all
	return (
		<Answer of={pages.answer} reading={translate('views.reading')} isTall={isTall}>
			{() => <Rows {...props} pages={pages} />}
		</Answer>
	)
}

function Rows({ view, act, pages }: ViewProps & { pages: RecordPages }) {
	const { translate, language } = useText()
	const columns = useRecordColumns(view.chosen, act)
	const { total, records } = pages
	const sorted = sortedRecords(records, columns, view.sort, language)
	const pageCount = Math.max(1, Math.ceil(sorted.length / ROWS_A_PAGE))
	const page = Math.min(view.page, pageCount)
	const count = translate('views.total', { count: total ?? 0 })
	if (total === 0) return <NoRecords />
	return (
		<div className={styles.records}>
			<DataTable
				caption={<span data-total={total ?? undefined}>{count}</span>}
				columns={columns}
				rows={sorted.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE)}
				rowKey={({ record }) => record.id}
				isFictitious={({ record }) => record.scenario}
				sorted={{
					by: view.sort,
					onSort: (by) => act({ type: 'sortTable', sort: sortingOf(by) }),
				}}
			/>
			{total !== null && total > MAX_DRAWN_RECORDS && (
				<p className="caption">{translate('views.cut', { shown: records.length, total })}</p>
			)}
			<Pages page={page} pageCount={pageCount} onPage={(next) => act({ type: 'turnPage', page: next })} />
		</div>
	)
}

function Pages({
	page,
	pageCount,
	onPage,
}: {
	page: number
	pageCount: number
	onPage: (page: number) => void
}) {
	const { translate } = useText()
	if (pageCount === 1) return null
	return (
		<nav className="actions" aria-label={translate('views.pages')}>
			<Button disabled={page === 1} onClick={() => onPage(page - 1)}>
				{translate('views.pagePrevious')}
			</Button>
			<span className="small" role="status">
				{translate('views.page', { page, pages: pageCount })}
			</span>
			<Button disabled={page === pageCount} onClick={() => onPage(page + 1)}>
				{translate('views.pageNext')}
			</Button>
		</nav>
	)
}

/** The actors of a side, each a button that selects it. */
function SideActors({ ends, chosen, act }: Choosing & { ends: readonly End[] }) {
	const text = useText()
	const { translate, rich } = text
	if (ends.length === 0) return translate('views.unknownSide')
	return ends.map((end, at) => {
		const { id, name } = end.actor
		const holders = holderWords(end, text)
		const button = (
			<button
				key={id}
				type="button"
				className="link-button"
				data-picture="in"
				aria-label={translate('views.chooseActor', { name })}
				aria-pressed={chosen.includes(id)}
				onClick={() => act({ type: 'choose', ids: [id] })}
			>
				<NameText of={end.actor} />
			</button>
		)
		return (
			<Fragment key={id}>
				{at > 0 && translate('ui.semicolon')}
				{holders === null ? button : rich('views.heldBy', { name: button, holders })}
			</Fragment>
		)
	})
}

interface Choosing {
	readonly chosen: readonly string[]
	readonly act: Act
}

function useRecordColumns(chosen: readonly string[], act: Act): readonly Column<ExplorerRecord>[] {
	const text = useText()
	const { translate } = text
	const { to } = useAddress()
	return [
		{
			key: 'who',
			label: translate('views.column.who'),
			sortBy: ({ ends }) => sideNames(ends.french, text),
			cell: ({ ends }) => <SideActors ends={ends.french} chosen={chosen} act={act} />,
		},
		{
			key: 'with',
			label: translate('views.column.with'),
			sortBy: ({ ends }) => sideNames(ends.partner, text),
			cell: ({ ends }) => <SideActors ends={ends.partner} chosen={chosen} act={act} />,
		},
		{
			key: 'what',
			label: translate('views.column.what'),
			sortBy: (record) => recordTypeName(record, text),
			cell: (record) => recordTypeName(record, text),
		},
		{
			key: 'period',
			label: translate('views.column.period'),
			sortBy: ({ period }) => period.start ?? '',
			cell: ({ period }) => period.text || translate('explorer.noDate'),
		},
		{
			key: 'news',
			label: translate('freshness.last'),
			sortBy: ({ lastNews }) => lastNews ?? '',
			cell: (record) => <FreshnessCell record={newsOfListed(record)} />,
		},
		{
			key: 'sectors',
			label: translate('views.column.sectors'),
			cell: ({ sectors }) => {
				const labels = sectors
					.slice(0, MAX_SECTORS)
					.map(({ label }) => label)
					.join(translate('ui.comma'))
				const count = sectors.length - MAX_SECTORS
				return (
					<span className={styles.sectors}>
						{count > 0 ? translate('views.sectorsCut', { labels, count }) : labels}
					</span>
				)
			},
		},
		{
			key: 'id',
			label: translate('views.column.id'),
			cell: ({ record }) => <Link to={to(recordPath(record.id))}>{recordCode(record.id)}</Link>,
		},
	]
}

function sortedRecords(
	records: readonly ExplorerRecord[],
	columns: readonly Column<ExplorerRecord>[],
	sort: TableSorting | null,
	language: string,
): readonly ExplorerRecord[] {
	const by = columns.find(({ key }) => key === sort?.key)?.sortBy
	return by && sort ? sortRows(records, by, sort.direction, language) : records
}

function sortingOf(
	by: { readonly key: string; readonly direction: TableSorting['direction'] } | null,
): TableSorting | null {
	const key = TABLE_COLUMNS.find((known) => known === by?.key)
	return by && key ? { key, direction: by.direction } : null
}
