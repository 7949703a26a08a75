import { Ctx, Field, ObjectType } from 'type-graphql'
import type { PartnerLevel } from '../../domain/country'
import type { CountryCode } from '../../domain/ids'
import { translate } from '../../domain/localizedText'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { type LoadedCountry, loadedCountries } from '../../queries/coverage'
import { countryName } from '../../queries/fields/countryName'
import type { QueryContext } from '../../queries/queryContext'
import { partnerPhrase } from '../../text/nameIndex'
import { InLanguage } from '../arguments'
import { type RequestContext } from '../context'
import { FieldAt } from '../fields'
import { Rule } from '../rules'

@Rule(PUBLIC)
@ObjectType('Country', { description: 'France, or the partner country of the data set.' })
export class CountryType {
	@Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
	code!: CountryCode

	@Field(() => String)
	name(this: CountryType, @InLanguage() language: Language, @Ctx() context: RequestContext) {
		return countryName(context.queryContext, this.code, language)
	}
}

@Rule(PUBLIC)
@ObjectType('PartnerCountry', { description: 'A partner country, for the argument `country`.' })
export class PartnerCountryType {
	@FieldAt<LoadedCountry>('partner.code', () => String, {
		description: 'ISO 3166-1 alpha-2, for the argument `country`.',
	})
	code!: string

	@Field(() => String)
	name(this: LoadedCountry, @InLanguage() language: Language): string {
		return translate(this.partner.names, language).text
	}

	@Field(() => String, {
		description: 'The name after its preposition, as a sentence has it in the language.',
	})
	phrase(this: LoadedCountry, @InLanguage() language: Language): string {
		return partnerPhrase(this.partner, language)
	}

	@Field(() => Boolean, { description: 'Whether it is the country of questions that name none.' })
	isDefault!: LoadedCountry['isDefault']
}

export const PARTNER_COUNTRY = 'The partner country from whose record the answer comes.'

/** The country that a context answers for; null where no data set describes one. */
export function partnerCountryOf(context: QueryContext): LoadedCountry | null {
	const { partner } = context.snapshot.geography
	const country = loadedCountries(context).find((loaded) => loaded.partner.code === partner?.code)
	return country === undefined ? null : country
}

@Rule(PUBLIC)
@ObjectType('Level', { description: 'A level of the partner country’s territories, widest first.' })
export class LevelType {
	@Field(() => String)
	level!: PartnerLevel['level']

	@Field(() => Boolean, { description: 'Whether places of this level count as cities.' })
	isCity!: PartnerLevel['isCity']

	@Field(() => String)
	name(this: PartnerLevel, @InLanguage() language: Language): string {
		return translate(this.names, language).text
	}
}
