import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { ConfidenceLevel } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import type { Holiday, HolidaysFound, KnownYear } from '../../queries/holidays'
import type { RequestContext } from '../context'
import { ConfidenceEnum } from '../enums'
import { FieldAt } from '../fields'
import { Rule } from '../rules'
import { sourcesOf } from './actor'
import { connectionOf } from './connection'
import { CountryType } from './country'
import { PeriodType } from './period'
import { SourceType } from './source'

@Rule(PUBLIC)
@ObjectType('Holiday', { description: 'Public holidays of a whole country: days on which nobody receives.' })
class HolidayType {
	@Field(() => ID)
	id!: Holiday['id']

	@Field(() => CountryType)
	country(this: Holiday) {
		return { code: this.country }
	}

	@Field(() => String, { nullable: true, description: 'As the tables write it.' })
	name(this: Holiday): string | null {
		const { reason, reasonPrivate } = this.record
		return reasonPrivate ? null : reason
	}

	@FieldAt<Holiday>('record', () => PeriodType)
	period!: Holiday['record']

	@Field(() => String, { description: 'ISO day.' })
	firstDay!: Holiday['firstDay']

	@Field(() => String, { description: 'ISO day, included.' })
	lastDay!: Holiday['lastDay']

	@FieldAt<Holiday>('record.confidence', () => ConfidenceEnum)
	confidence!: ConfidenceLevel

	@FieldAt<Holiday>('record.scenario', () => Boolean, { description: 'Whether the record is fictitious.' })
	scenario!: boolean

	@Field(() => [SourceType])
	sources(this: Holiday, @Ctx() context: RequestContext) {
		return sourcesOf(this.record.sources, context)
	}
}

@Rule(PUBLIC)
@ObjectType('HolidayYear', { description: 'A year of which the holidays of a country are on record.' })
class HolidayYearType {
	@Field(() => CountryType)
	country(this: KnownYear) {
		return { code: this.country }
	}

	@Field(() => Int)
	year!: KnownYear['year']
}

@ObjectType('HolidayConnection', { description: 'A page of holidays.' })
export class HolidayConnection extends connectionOf('Holiday', PUBLIC, () => HolidayType) {
	@Field(() => [HolidayYearType], {
		description:
			'Years of which holidays are on record, whatever days are asked for: of others nothing is known, which does not say that there are none.',
	})
	knownYears!: HolidaysFound['knownYears']
}
