import { Field, ObjectType } from 'type-graphql'
import type { FuzzyPeriod } from '../../domain/fuzzyDate'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { formatPeriod } from '../../text/dates'
import { InLanguage } from '../arguments'
import { inLanguage, type Nullable } from '../context'
import { Rule } from '../rules'

@Rule(PUBLIC)
@ObjectType('Period', {
	description: 'ISO text cut to the known part; the bounds say whether the source calls them approximate.',
})
export class PeriodType {
	constructor(private readonly period: FuzzyPeriod) {}

	@Field(() => String, {
		nullable: true,
		description: 'YYYY, YYYY-MM or YYYY-MM-DD; null where it is not known.',
	})
	get start(): string | null {
		return this.period.start?.text ?? null
	}

	@Field(() => String, { nullable: true, description: 'The same; null where it is open or not known.' })
	get end(): string | null {
		return this.period.end?.text ?? null
	}

	@Field(() => Boolean)
	get startApproximate(): boolean {
		return this.period.start?.approximate ?? false
	}

	@Field(() => Boolean)
	get endApproximate(): boolean {
		return this.period.end?.approximate ?? false
	}

	@Field(() => String, { description: 'In words.' })
	text(@InLanguage() language: Nullable<Language>): string {
		return formatPeriod(this.period, 'bare', inLanguage(language))
	}
}
