import { type CountryCode, HOME_COUNTRY } from '../../domain/ids'
import { translate } from '../../domain/localizedText'
import type { Language } from '../../domain/records'
import type { QueryContext } from '../queryContext'

const HOME_NAMES: Readonly<Record<Language, string>> = { fr: 'France', en: 'France', zh: '法国' }

/** The name of one of the two countries; its code for any other. */
export function countryName({ snapshot }: QueryContext, code: CountryCode, language: Language): string {
	if (code === HOME_COUNTRY) return HOME_NAMES[language]
	const { partner } = snapshot.geography
	return partner?.code === code ? translate(partner.names, language).text : code
}
