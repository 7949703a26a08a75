import { memo, type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import type { When } from '../../../schema/enums'
import { monthText } from '../../state/homeView'
import { recordPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { type Column, DataTable } from '../../ui/DataTable'
import { type GivenName, NameTexts } from '../../ui/Name'
import { FreshnessCell } from '../../views/freshness/FreshnessNote'
import type { Newsworthy } from '../../views/freshness/useFreshness'
import { recordCode } from '../../views/table/recordCode'
import styles from './InstrumentTable.module.css'
import { isInEra, isPossible, isUnderWay, selectedMissions } from './instrument/homeConnections'
import type { HomeMission, HomeLink as LinkOnMap } from './instrument/homeRecords'
import type { HomeActorRecord } from './instrument/otherLines'
import type { InstrumentResults } from './instrument/useInstrument'

/** Rows shown before the reader asks for all. */
const FIRST_ROWS = 12

/** The map of the present selection as a table. */
export const InstrumentTable = memo(function InstrumentTable({
	found,
	actorName,
}: {
	found: InstrumentResults
	actorName: string | null
}) {
	const { translate } = useText()
	return (
		<section className={`page-width ${styles.twin}`} aria-labelledby="tableau">
			<h2 id="tableau" tabIndex={-1}>
				{translate('instrument.table')}
			</h2>
			{found.isRead ? <Rows found={found} actorName={actorName} /> : <div className={styles.awaited} />}
		</section>
	)
})

function Rows({ found, actorName }: { found: InstrumentResults; actorName: string | null }) {
	const { selection, records, data, placeName } = found
	if (selection.month !== null) return <MissionRows found={found} />
	if (records !== null && actorName !== null) return <RecordRows found={found} actorName={actorName} />
	const { place, era } = selection
	const links = data.links
		.filter(({ french, partner }) => place === null || french.id === place || partner.id === place)
		.filter(({ since, until }) => isInEra(era, since, until))
	const missions = era === null ? [] : selectedMissions(data, selection)
	return (
		<>
			{(links.length > 0 || missions.length === 0) && <LinkRows key={placeName} links={links} />}
			{era !== null && missions.length > 0 && <EraRows missions={missions} when={era.when} />}
		</>
	)
}

/** The columns that several tables share. */
function useColumns<Row>() {
	const { translate } = useText()
	return {
		who: (namesOf: (row: Row) => readonly GivenName[]): Column<Row> => ({
			key: 'who',
			label: translate('instrument.table.who'),
			...namesCell(namesOf),
		}),
		where: (namesOf: (row: Row) => readonly GivenName[]): Column<Row> => ({
			key: 'where',
			label: translate('column.where'),
			...namesCell(namesOf),
		}),
		when: (cell: (row: Row) => string, sortBy: (row: Row) => string | number): Column<Row> => ({
			key: 'when',
			label: translate('column.when'),
			cell,
			sortBy,
		}),
		news: (newsOf: (row: Row) => Newsworthy): Column<Row> => ({
			key: 'news',
			label: translate('freshness.last'),
			cell: (row) => <FreshnessCell record={newsOf(row)} />,
			sortBy: (row) => newsOf(row).lastNews ?? '',
		}),
		record: (idOf: (row: Row) => string): Column<Row> => ({
			key: 'record',
			label: translate('column.record'),
			cell: (row) => <RecordLink id={idOf(row)} />,
		}),
	}
}

function namesCell<Row>(namesOf: (row: Row) => readonly GivenName[]): Pick<Column<Row>, 'cell' | 'sortBy'> {
	return {
		cell: (row) => <NameTexts of={namesOf(row)} />,
		sortBy: (row) =>
			namesOf(row)
				.map(({ name }) => name)
				.join(),
	}
}

/** Missions of the month, with those of its overlap that are back home or still to come. */
function MissionRows({ found: { data, selection, crossing } }: { found: InstrumentResults }) {
	const { translate, date } = useText()
	const { month, place, records } = selection
	if (month === null) return null
	const rows = data.missions
		.filter(
			(mission) =>
				isUnderWay(mission, month) || mission.crossing === crossing?.id || isPossible(mission, month),
		)
		.filter(({ id, to }) => (records === null || records.has(id)) && (place === null || to.id === place))
	const thereWords = (mission: HomeMission): string => {
		if (mission.isYearOnly) return translate('instrument.table.maybe')
		if (isUnderWay(mission, month)) return translate('instrument.table.yes')
		return mission.last < month ? translate('instrument.table.back') : '–'
	}
	return (
		<MissionTable
			rows={rows}
			caption={translate('instrument.table.month', { month: date(monthText(month)) })}
			there={{ key: 'there', label: translate('instrument.table.there'), cell: thereWords }}
		/>
	)
}

/** Missions of the chosen tab, the latest first. */
function EraRows({ missions, when }: { missions: readonly HomeMission[]; when: When }) {
	const { translate } = useText()
	const tab = translate(`home.tab.${when}`).toLocaleLowerCase()
	return (
		<MissionTable
			rows={missions.toSorted((one, other) => other.first - one.first)}
			caption={translate('instrument.table.missions', { count: missions.length, tab })}
		/>
	)
}

function MissionTable({
	rows,
	caption,
	there,
}: {
	rows: readonly HomeMission[]
	caption: string
	/** The column that says whether a mission is there in the chosen month. */
	there?: Column<HomeMission>
}) {
	const column = useColumns<HomeMission>()
	return (
		<RowsUntilAsked rows={rows}>
			{(shown) => (
				<DataTable
					caption={caption}
					rows={shown}
					rowKey={({ id }) => id}
					columns={[
						column.who(({ leader }) => [leader]),
						column.where(({ to }) => [to]),
						column.when(
							({ period }) => period,
							({ first }) => first,
						),
						...(there ? [there] : []),
						column.record(({ id }) => id),
					]}
				/>
			)}
		</RowsUntilAsked>
	)
}

function RecordRows({ found: { records }, actorName }: { found: InstrumentResults; actorName: string }) {
	const { translate } = useText()
	const column = useColumns<HomeActorRecord>()
	const rows = records?.nodes ?? []
	return (
		<RowsUntilAsked rows={rows}>
			{(shown) => (
				<DataTable
					caption={translate('instrument.table.actor', { name: actorName })}
					rows={shown}
					rowKey={({ record }) => record.id}
					columns={[
						column.who(({ ends }) => ends.french.map(({ actor }) => actor)),
						{ key: 'what', label: translate('instrument.table.what'), cell: ({ record }) => record.label },
						column.where(({ ends }) => ends.partner.map(({ actor }) => actor)),
						column.when(
							({ period }) => period.text,
							({ period }) => period.start ?? '',
						),
						column.news(({ kind, lastNews, fromMemory }) => ({ kind, lastNews, fromMemory })),
						column.record(({ record }) => record.id),
					]}
				/>
			)}
		</RowsUntilAsked>
	)
}

function LinkRows({ links }: { links: readonly LinkOnMap[] }) {
	const { translate } = useText()
	const column = useColumns<LinkOnMap>()
	const rows = [...new Map(links.map((link) => [link.record, link])).values()].toSorted((one, other) =>
		(other.news.lastNews ?? '').localeCompare(one.news.lastNews ?? ''),
	)
	return (
		<RowsUntilAsked rows={rows}>
			{(shown) => (
				<DataTable
					caption={translate('instrument.table.links', { count: rows.length })}
					rows={shown}
					rowKey={({ record }) => record}
					columns={[
						column.who(({ frenchActor }) => [frenchActor]),
						column.where(({ partnerActor }) => [partnerActor]),
						column.news(({ news }) => news),
						column.record(({ record }) => record),
					]}
				/>
			)}
		</RowsUntilAsked>
	)
}

/** Shows the first rows, and all when the reader asks. */
function RowsUntilAsked<Row>({
	rows,
	children,
}: {
	rows: readonly Row[]
	children: (shown: readonly Row[]) => ReactNode
}) {
	const { translate, number, sentenceSpace } = useText()
	const [isWhole, setWhole] = useState(false)
	if (rows.length === 0) return <p className="soft">{translate('instrument.table.empty')}</p>
	const isCut = !isWhole && rows.length > FIRST_ROWS
	return (
		<>
			{children(isCut ? rows.slice(0, FIRST_ROWS) : rows)}
			{isCut && (
				<p className={`small ${styles.rest}`}>
					{translate('instrument.table.rest', { shown: FIRST_ROWS, total: number(rows.length) })}
					{sentenceSpace}
					<button type="button" className="link-button" onClick={() => setWhole(true)}>
						{translate('instrument.table.all', { total: number(rows.length) })}
					</button>
				</p>
			)}
		</>
	)
}

function RecordLink({ id }: { id: string }) {
	const { to } = useAddress()
	return <Link to={to(recordPath(id))}>{recordCode(id)}</Link>
}
