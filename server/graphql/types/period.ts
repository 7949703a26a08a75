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
	@Field(() => String, {
		nullable: true,
		description: 'YYYY, YYYY-MM or YYYY-MM-DD; null where it is not known.',
	})
	start(this: FuzzyPeriod): string | null {
		return this.start?.text ?? null
	}

	@Field(() => String, { nullable: true, description: 'The same; null where it is open or not known.' })
	end(this: FuzzyPeriod): string | null {
		return this.end?.text ?? null
	}

	@Field(() => Boolean)
	startApproximate(this: FuzzyPeriod): boolean {
		return this.start?.approximate ?? false
	}

	@Field(() => Boolean)
	endApproximate(this: FuzzyPeriod): boolean {
		return this.end?.approximate ?? false
	}

	@Field(() => String, { description: 'In words.' })
	text(this: FuzzyPeriod, @InLanguage() language: Nullable<Language>): string {
		return formatPeriod(this, 'bare', inLanguage(language))
	}
}
