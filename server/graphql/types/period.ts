import { Field, ObjectType } from 'type-graphql'
import type { FuzzyPeriod } from '../../domain/fuzzyDate'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { formatPeriod } from '../../text/dates'
import { InLanguage } from '../arguments'
import { DateField, FieldAt } from '../fields'
import { Rule } from '../rules'

@Rule(PUBLIC)
@ObjectType('Period', {
	description: 'ISO text cut to the known part; the bounds say whether the source calls them approximate.',
})
export class PeriodType {
	@DateField({ description: 'YYYY, YYYY-MM or YYYY-MM-DD; null if unknown.' })
	start!: FuzzyPeriod['start']

	@DateField({ description: 'The same; null if open or unknown.' })
	end!: FuzzyPeriod['end']

	@FieldAt<FuzzyPeriod>('start.approximate', () => Boolean, { absent: false })
	startApproximate!: boolean

	@FieldAt<FuzzyPeriod>('end.approximate', () => Boolean, { absent: false })
	endApproximate!: boolean

	@Field(() => String, { description: 'In words.' })
	text(this: FuzzyPeriod, @InLanguage() language: Language): string {
		return formatPeriod(this, 'bare', language)
	}
}
