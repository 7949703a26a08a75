import { DIRECTIONS } from '../../schema/enums'
import type { Id } from '../domain/ids'
import type { Direction, Mission } from '../domain/records'
import { readPeriod } from './readDates'
import { checkScenario, type ReadingContext, type RecordDraft, statedFields } from './readingContext'
import type { TableRow } from './tableRow'

const STATUSES = ['draft', 'planned', 'confirmed', 'done', 'cancelled'] as const
const MAX_DELEGATION_SIZE = 100_000
/** « Région Alsace » names who led at the time; « Région » alone is a function. */
const NAMES_A_REGION = /^Région \S/

/** Delegations that travel, in either direction. */
export function readMissions(rows: readonly TableRow[], context: ReadingContext): RecordDraft<Mission>[] {
	return rows.map((row) => {
		checkScenario(row, context)
		const direction = row.requiredChoice('direction', DIRECTIONS)
		const leader = context.references.actor(row, 'leaderLevel', 'leaderCode')
		const host = readHost(row, direction, context)
		if (leader === null) row.required('leaderCode')
		else checkSides(row, direction, leader, host, context)
		const ledBy = row.text('ledBy')
		const record: Mission = {
			kind: 'Mission',
			id: context.references.ownId('mission', row.required('id')),
			...statedFields(row, context, direction === 'FR_TO_PARTNER' ? leader : host),
			direction,
			leader,
			participants: context.references.actorList(row, 'participants'),
			host,
			stops: readStops(row, host, context),
			...readPeriod(row, 'datePrecision', context.anchor),
			status: row.choice('status', STATUSES),
			size: row.integer('size', 1, MAX_DELEGATION_SIZE),
			sectors: context.references.sectors(row, 'sectors'),
			ledBy,
			nameOfTheTime: ledBy !== null && NAMES_A_REGION.test(ledBy) ? ledBy : null,
			coordinated: row.choice('coordinated', ['yes', 'no']) === 'yes',
			coordinatedWith: context.references.actorList(row, 'coordinatedWith'),
			backedOn: null,
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

function readStops(row: TableRow, host: Id | null, context: ReadingContext): readonly Id[] {
	return context.references.actorList(row, 'stops').filter((place) => place !== host)
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
