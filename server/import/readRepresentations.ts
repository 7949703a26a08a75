import { DIRECTIONS, type Direction } from '../../schema/enums'
import { blank } from '../../schema/kinds/declared'
import { LINK_STATUSES } from '../../schema/kinds/stated'
import { HOME_COUNTRY, type Id } from '../domain/ids'
import type { Office, Organisation } from '../domain/records'
import { readColumns } from './readColumns'
import { readDate, readPeriod } from './readDates'
import {
	provenanceFields,
	type ReadingContext,
	type RecordDraft,
	readConfidence,
	recordFields,
	statedFields,
} from './readingContext'
import { withoutNulls } from './references'
import type { TableRow } from './tableRow'

/**
 * Offices abroad, and posts and institutes that are organisations themselves (the data set says which types). The
 * country of such an organisation is the one that it belongs to, not the one where it is.
 */
export function readRepresentations(
	rows: readonly TableRow[],
	context: ReadingContext,
): RecordDraft<Office | Organisation>[] {
	return rows.map((row) => {
		const direction = row.requiredChoice('direction', DIRECTIONS)
		const host = readHost(row, direction, context)
		const isOrganisation = row.table.organisationTypes.includes(row.text('form') ?? '')
		const record = isOrganisation
			? organisation(row, direction, host, context)
			: office(row, direction, host, context)
		return { row, record }
	})
}

function organisation(
	row: TableRow,
	direction: Direction,
	host: Id | null,
	context: ReadingContext,
): Organisation {
	const { start, end } = readPeriod(row, 'startPrecision', null)
	return {
		kind: 'Organisation',
		id: context.references.ownId('organisation', row.required('id')),
		...recordFields(context),
		country: direction === 'FR_TO_PARTNER' ? HOME_COUNTRY : (context.references.partner?.code ?? ''),
		type: row.required('form'),
		names: {
			fr: row.requiredName('name'),
			en: null,
			zh: null,
			local: null,
			romanisation: null,
			aliases: [],
			former: [],
		},
		territory: host,
		jurisdiction: readJurisdiction(row, direction, context),
		confidence: readConfidence(row),
		...provenanceFields(row, context),
		since: start,
		until: end,
		lastAttested: readDate(row, 'lastAttested'),
		status: row.requiredChoice('status', LINK_STATUSES),
		note: row.text('note'),
	}
}

function office(row: TableRow, direction: Direction, host: Id | null, context: ReadingContext): Office {
	const { start, end } = readPeriod(row, 'startPrecision', null)
	const owner = context.references.actor(row, 'ownerLevel', 'ownerCode')
	if (owner === null && !row.failed && direction === 'FR_TO_PARTNER') {
		row.fail('ownerCode', 'no owner', 'the actor whose office it is')
	}
	return {
		...blank('Office'),
		...readColumns(row, 'Office', context.references),
		id: context.references.ownId('office', row.required('id')),
		...statedFields(row, context, direction === 'FR_TO_PARTNER' ? owner : host),
		owners: withoutNulls([owner]),
		place: host,
		since: start,
		until: end,
	}
}

function readHost(row: TableRow, direction: Direction, context: ReadingContext): Id | null {
	const code = row.required('hostCode')
	return direction === 'FR_TO_PARTNER'
		? context.references.partnerPlaceOfLevel(row, 'hostCode', 'hostLevel', code)
		: context.references.home(row, 'hostCode', row.text('hostLevel'), code)
}

/**
 * Places of the partner country that a French post serves, or French régions that a post of the partner country
 * serves.
 */
function readJurisdiction(row: TableRow, direction: Direction, context: ReadingContext): readonly Id[] {
	const codes = row.list('jurisdiction')
	const places = codes.map((code) =>
		direction === 'FR_TO_PARTNER'
			? context.references.partnerPlace(row, 'jurisdiction', code)
			: context.references.home(row, 'jurisdiction', 'region', code),
	)
	return withoutNulls(places)
}
