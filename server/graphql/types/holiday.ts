import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { ConfidenceLevel } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import type { Holiday, HolidaysFound, KnownYear } from '../../queries/holidays'
import type { RequestContext } from '../context'
import { ConfidenceEnum } from '../enums'
import { Rule } from '../rules'
import { sourcesOf } from './actor'
import { connectionOf } from './connection'
import { CountryType } from './country'
import { PeriodType } from './period'
import { SourceType } from './source'

@Rule(PUBLIC)
@ObjectType('Holiday', { description: 'Public holidays of a whole country: days on which nobody receives.' })
class HolidayType {
	constructor(private readonly holiday: Holiday) {}

	@Field(() => ID)
	id(): string {
		return this.holiday.id
	}

	@Field(() => CountryType)
	country(): CountryType {
		return new CountryType(this.holiday.country)
	}

	@Field(() => String, { nullable: true, description: 'As the tables write it.' })
	name(): string | null {
		const { reason, reasonPrivate } = this.holiday.record
		return reasonPrivate ? null : reason
	}

	@Field(() => PeriodType)
	period(): PeriodType {
		return new PeriodType(this.holiday.record)
	}

	@Field(() => String, { description: 'ISO day.' })
	firstDay(): string {
		return this.holiday.firstDay
	}

	@Field(() => String, { description: 'ISO day, included.' })
	lastDay(): string {
		return this.holiday.lastDay
	}

	@Field(() => ConfidenceEnum)
	confidence(): ConfidenceLevel {
		return this.holiday.record.confidence
	}

	@Field(() => Boolean, { description: 'Whether the record is fictitious.' })
	scenario(): boolean {
		return this.holiday.record.scenario
	}

	@Field(() => [SourceType])
	sources(@Ctx() context: RequestContext): SourceType[] {
		return sourcesOf(this.holiday.record.sources, context)
	}
}

@Rule(PUBLIC)
@ObjectType('HolidayYear', { description: 'A year of which the holidays of a country are on record.' })
class HolidayYearType {
	constructor(private readonly known: KnownYear) {}

	@Field(() => CountryType)
	country(): CountryType {
		return new CountryType(this.known.country)
	}

	@Field(() => Int)
	year(): number {
		return this.known.year
	}
}

@ObjectType('HolidayConnection', { description: 'A page of holidays.' })
export class HolidayConnection extends connectionOf(
	'Holiday',
	PUBLIC,
	() => HolidayType,
	(holiday: Holiday) => new HolidayType(holiday),
) {
	constructor(private readonly found: HolidaysFound) {
		super(found.page)
	}

	@Field(() => [HolidayYearType], {
		description:
			'Years of which holidays are on record, whatever days are asked for: of others nothing is known, which does not say that there are none.',
	})
	knownYears(): HolidayYearType[] {
		return this.found.knownYears.map((year) => new HolidayYearType(year))
	}
}
