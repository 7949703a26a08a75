import type { Names } from '../domain/records'
import { isDisambiguated } from '../domain/sharedRecord'
import { typographic } from '../domain/typographic'
import { nameAtSignature } from './formerNames'
import type { ReadingContext } from './readingContext'
import { type LinkDraft, readLink } from './readLink'
import { withoutNulls } from './references'
import type { TableRow } from './tableRow'

/** Links between a French territory and one of the partner country. */
export function readPartnerships(rows: readonly TableRow[], context: ReadingContext): LinkDraft[] {
	return rows.map((row) => {
		const { references } = context
		const french = references.home(row, 'homeCode', row.text('homeLevel'), row.required('homeCode'))
		const code = row.required('partnerCode')
		const partner = references.partnerPlaceOfLevel(row, 'partnerCode', 'partnerLevel', code)
		checkName(row, 'homeName', references.territory(french)?.names)
		checkName(row, 'partnerName', references.territory(partner)?.names)
		const today = references.territory(french)?.names.fr ?? ''
		const ends = {
			frenchActors: withoutNulls([french]),
			partnerActors: withoutNulls([partner]),
			body: null,
			namesAtSignature: [nameAtSignature(today, row.text('nameAtSignature'))],
		}
		return readLink(row, ends, context)
	})
}

/** A name beside a code guards against a mistyped code: both must mean the same place. */
function checkName(
	row: TableRow,
	field: string,
	names: Pick<Names, 'fr' | 'en' | 'zh' | 'local'> | undefined,
): void {
	const name = row.name(field)
	if (name === null || names === undefined) return
	const known = withoutNulls([names.fr, names.en, names.zh, names.local])
	if (known.map(typographic).includes(name)) return
	// The plain name of a place that disambiguatedNames renamed.
	if (isDisambiguated(names.fr, name)) return
	row.fail(field, 'not the name of the place that the code means', names.fr)
}
