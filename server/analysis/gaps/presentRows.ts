import { rankOf } from '../../domain/confidence'
import type { Mission, Office, Partnership } from '../../domain/records'
import type { LinkColumns } from '../../projection/columns/linkColumns'
import type { MissionColumns } from '../../projection/columns/missionColumns'
import { evidenceOf } from '../evidenceOf'
import { isOpen, isSurelyOpen } from '../overlaps/openLinks'
import type { Certainty, Evidence } from '../result'
import type { GapsView } from './gapsView'
import { isMissionThere } from './isMissionThere'

/** The records of a province as they are when it is looked at: the same for whoever reads them later. */
export interface ProvinceRows {
	readonly links: Listed<LinkColumns<Partnership>>
	readonly missions: Listed<MissionColumns>
	readonly offices: Listed<LinkColumns<Office>>
}

interface Listed<Table> {
	readonly table: Table
	readonly rows: readonly number[]
}

/** A record by which French actors are in a province, on the day asked for. */
export interface PresentRow {
	/** Those that are looked at, one or more. */
	readonly actors: readonly number[]
	readonly sectors: readonly number[]
	readonly record: Partnership | Mission | Office
	readonly certainty: Certainty
}

export function provinceRows(province: number, { columns }: GapsView): ProvinceRows {
	const { links, missions, offices } = columns
	return {
		links: { table: links, rows: links.byProvince.at(province) },
		missions: { table: missions, rows: missions.outByProvince.at(province) },
		offices: { table: offices, rows: offices.byProvince.at(province) },
	}
}

/** Links and offices that are open, missions of the last five years or to come. */
export function presentRows(
	{ links, missions, offices }: ProvinceRows,
	view: GapsView,
): readonly PresentRow[] {
	return [...openRows(links, view), ...missionRows(missions, view), ...openRows(offices, view)]
}

/** What proves that somebody is there: by kind, then id. */
export function evidenceOfRows(rows: readonly PresentRow[]): readonly Evidence[] {
	return rows
		.map(({ record, certainty }) => evidenceOf(record, certainty))
		.sort((one, other) => order(one) - order(other) || (one.recordId < other.recordId ? -1 : 1))
}

const LOW = rankOf('low')
const KINDS: readonly Evidence['kind'][] = ['Partnership', 'Mission', 'Office']
const order = ({ kind }: Evidence): number => KINDS.indexOf(kind)

function openRows<Kind extends Partnership | Office>(
	{ table, rows }: Listed<LinkColumns<Kind>>,
	view: GapsView,
): readonly PresentRow[] {
	const { choice } = view
	return rows
		.filter((row) => isOpen(row, table, choice))
		.map((row) => presentRow(row, table, isSurelyOpen(row, table, choice.day), view))
		.filter(({ actors }) => actors.length > 0)
}

function missionRows({ table, rows }: Listed<MissionColumns>, view: GapsView): readonly PresentRow[] {
	return rows
		.filter((row) => isMissionThere(row, table, view))
		.map((row) => presentRow(row, table, table.rank[row] !== LOW, view))
		.filter(({ actors }) => actors.length > 0)
}

function presentRow(
	row: number,
	table: LinkColumns<Partnership | Office> | MissionColumns,
	isSure: boolean,
	view: GapsView,
): PresentRow {
	return {
		actors: view.concerned(table.parties[row] ?? []),
		sectors: table.sectors[row] ?? [],
		record: table.recordAt(row),
		certainty: isSure ? 'ESTABLISHED' : 'POSSIBLE',
	}
}
