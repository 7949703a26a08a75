import { blank } from '../../schema/kinds/declared'
import { HOME_COUNTRY, type Id } from '../domain/ids'
import type { Direction, EventRecord, Mission } from '../domain/records'
import { readPeriod } from './readDates'
import { type ReadingContext, type RecordDraft, statedFields } from './readingContext'
import type { TableRow } from './tableRow'

/**
 * Meetings, deadlines and forums. A row that names a visitor's country is a visit, and so a mission: the visiting
 * territory leads it, the place hosts it.
 */
export function readEvents(
	rows: readonly TableRow[],
	context: ReadingContext,
): RecordDraft<EventRecord | Mission>[] {
	return rows.map((row) => {
		const place = readPlace(row, context)
		const visitor = row.choice('visitorCountry', countries(context))
		return {
			row,
			record: visitor === null ? meeting(row, place, context) : visit(row, place, visitor, context),
		}
	})
}

function meeting(row: TableRow, place: Id | null, context: ReadingContext): EventRecord {
	return {
		kind: 'Event',
		id: context.references.ownId('event', row.required('id')),
		...statedFields(row, context, homeOnly(place, context)),
		form: row.required('form'),
		name: row.required('name'),
		place,
		placeText: row.text('placeText'),
		...readPeriod(row, 'datePrecision', context.anchor),
		organiser: row.text('organiser'),
	}
}

function visit(row: TableRow, host: Id | null, visitor: string, context: ReadingContext): Mission {
	const direction: Direction = visitor === HOME_COUNTRY ? 'FR_TO_PARTNER' : 'PARTNER_TO_FR'
	const leader = readVisitor(row, visitor, context)
	const common = statedFields(row, context, direction === 'FR_TO_PARTNER' ? leader : host)
	return {
		...blank('Mission'),
		id: context.references.ownId('mission', row.required('id')),
		...common,
		note: [row.required('name'), common.note].filter((part) => part !== null).join('. '),
		direction,
		leader,
		host,
		...readPeriod(row, 'datePrecision', context.anchor),
	}
}

/** The territory that travels; without a code, the organisation with the visitor's name. */
function readVisitor(row: TableRow, visitor: string, context: ReadingContext): Id | null {
	const code = row.text('visitorCode')
	if (code === null) return context.references.organisationNamed(row.text('visitorName') ?? '')
	return visitor === HOME_COUNTRY
		? context.references.home(row, 'visitorCode', row.text('visitorLevel'), code)
		: context.references.partnerPlaceOfLevel(row, 'visitorCode', 'visitorLevel', code)
}

function readPlace(row: TableRow, context: ReadingContext): Id | null {
	const country = row.choice('placeCountry', countries(context))
	const code = row.text('placeCode')
	if (code === null) return null
	return country === HOME_COUNTRY
		? context.references.home(row, 'placeCode', row.text('placeLevel'), code)
		: context.references.partnerPlaceOfLevel(row, 'placeCode', 'placeLevel', code)
}

function countries(context: ReadingContext): readonly string[] {
	const { partner } = context.references
	return partner === null ? [HOME_COUNTRY] : [HOME_COUNTRY, partner.code]
}

function homeOnly(place: Id | null, context: ReadingContext): Id | null {
	return place !== null && context.references.isHome(place) ? place : null
}
