import { blank } from '../../schema/kinds/declared'
import type { Id } from '../domain/ids'
import type { Direction, Mission } from '../domain/records'
import { readColumns } from './readColumns'
import { readPeriod } from './readDates'
import { checkScenario, type ReadingContext, type RecordDraft, statedFields } from './readingContext'
import type { TableRow } from './tableRow'

/** « Région Alsace » names the leader at the time; « Région » alone is a function. */
const NAMES_A_REGION = /^Région \S/

/** Delegations, in either direction. */
export function readMissions(rows: readonly TableRow[], context: ReadingContext): RecordDraft<Mission>[] {
	return rows.map((row) => {
		checkScenario(row, context)
		const said = readColumns(row, 'Mission', context.references)
		const { direction, ledBy } = said
		const leader = context.references.actor(row, 'leaderLevel', 'leaderCode')
		const host = readHost(row, direction, context)
		if (leader === null) row.required('leaderCode')
		else checkSides(row, direction, leader, host, context)
		const record: Mission = {
			...blank('Mission'),
			...said,
			id: context.references.ownId('mission', row.required('id')),
			...statedFields(row, context, direction === 'FR_TO_PARTNER' ? leader : host),
			leader,
			host,
			stops: said.stops.filter((place) => place !== host),
			...readPeriod(row, 'datePrecision', context.anchor),
			nameOfTheTime: ledBy !== null && NAMES_A_REGION.test(ledBy) ? ledBy : null,
		}
		return { row, record }
	})
}

function readHost(row: TableRow, direction: Direction, context: ReadingContext): Id | null {
	const code = row.text('hostCode')
	if (code === null) return null
	return direction === 'FR_TO_PARTNER'
		? context.references.partnerPlaceOfLevel(row, 'hostCode', 'hostLevel', code)
		: context.references.home(row, 'hostCode', row.text('hostLevel'), code)
}

function checkSides(
	row: TableRow,
	direction: Direction,
	leader: Id,
	host: Id | null,
	context: ReadingContext,
): void {
	const leaves = direction === 'FR_TO_PARTNER'
	if (context.references.isHome(leader) !== leaves) {
		row.fail('leaderCode', 'not of the country that the mission leaves', `a leader that fits ${direction}`)
	}
	if (host !== null && context.references.isHome(host) === leaves) {
		row.fail('hostCode', 'not of the country that the mission visits', `a host that fits ${direction}`)
	}
}
