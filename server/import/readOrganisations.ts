import { HOME_COUNTRY, type Id } from '../domain/ids'
import type { LinkStatus, Organisation } from '../domain/records'
import { type Draft, proof, type ReadingContext, readConfidence, recorded } from './readingContext'
import type { Row } from './row'

/** From the most alive to the least: of merged rows, the first stands. */
export const LINK_STATUSES: readonly [LinkStatus, ...LinkStatus[]] = [
	'actif',
	'inconnu',
	'dormant',
	'ferme',
	'projet',
	'prospect',
]

/** Universities, schools, hospitals, joint bodies, networks and State services. */
export function readOrganisations(rows: readonly Row[], context: ReadingContext): Draft<Organisation>[] {
	return rows.map((row) => {
		const country = readCountry(row, context)
		const record: Organisation = {
			kind: 'Organisation',
			id: `organisation:${row.required('id')}`,
			...recorded(context),
			country,
			type: row.required('type'),
			names: {
				fr: row.required('nameFr'),
				en: row.text('nameEn'),
				zh: row.text('nameZh'),
				pinyin: null,
				aliases: row.list('aliases'),
				former: [],
			},
			territory: readCity(row, context, country),
			jurisdiction: [],
			confidence: readConfidence(row),
			...proof(row, context),
			since: null,
			until: null,
			lastAttested: null,
			status: row.oneOf('status', LINK_STATUSES) ?? 'inconnu',
			note: row.text('note'),
		}
		return { row, record }
	})
}

function readCountry(row: Row, context: ReadingContext): string {
	const { partner } = context.references
	return row.requiredOneOf('country', partner === null ? [HOME_COUNTRY] : [HOME_COUNTRY, partner.code])
}

function readCity(row: Row, context: ReadingContext, country: string): Id | null {
	const code = row.text('cityCode')
	if (code === null) return null
	return country === HOME_COUNTRY
		? context.references.home(row, 'cityCode', row.text('cityLevel'), code)
		: context.references.partnerPlaceOfLevel(row, 'cityCode', 'cityLevel', code)
}
