import { LINK_STATUSES } from '../../schema/kinds/stated'
import { HOME_COUNTRY, type Id } from '../domain/ids'
import type { Organisation } from '../domain/records'
import { typographic } from '../domain/typographic'
import {
	provenanceFields,
	type ReadingContext,
	type RecordDraft,
	readConfidence,
	recordFields,
} from './readingContext'
import { scriptNames } from './scriptNames'
import type { TableRow } from './tableRow'

/** Universities, schools, hospitals, joint bodies, networks and State services. */
export function readOrganisations(
	rows: readonly TableRow[],
	context: ReadingContext,
): RecordDraft<Organisation>[] {
	return rows.map((row) => {
		const country = readCountry(row, context)
		const record: Organisation = {
			kind: 'Organisation',
			id: context.references.ownId('organisation', row.required('id')),
			...recordFields(context),
			country,
			type: row.required('type'),
			names: {
				fr: row.requiredName('nameFr'),
				en: row.name('nameEn'),
				...scriptNames(row, country, context.references.partner),
				aliases: row.list('aliases').map(typographic),
				former: [],
			},
			territory: readCity(row, context, country),
			jurisdiction: [],
			confidence: readConfidence(row),
			...provenanceFields(row, context),
			since: null,
			until: null,
			lastAttested: null,
			status: row.choice('status', LINK_STATUSES) ?? 'inconnu',
			note: row.text('note'),
		}
		return { row, record }
	})
}

function readCountry(row: TableRow, context: ReadingContext): string {
	const { partner } = context.references
	return row.requiredChoice('country', partner === null ? [HOME_COUNTRY] : [HOME_COUNTRY, partner.code])
}

function readCity(row: TableRow, context: ReadingContext, country: string): Id | null {
	const code = row.text('cityCode')
	if (code === null) return null
	return country === HOME_COUNTRY
		? context.references.home(row, 'cityCode', row.text('cityLevel'), code)
		: context.references.partnerPlaceOfLevel(row, 'cityCode', 'cityLevel', code)
}
