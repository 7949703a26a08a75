import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { Language, LinkStatus, Office } from '../../domain/records'
import { type Openness, opennessOf } from '../../queries/fields/openness'
import { wordFor } from '../../queries/fields/wordFor'
import { AsOf, InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext } from '../context'
import { LinkStatusEnum, OpennessEnum } from '../enums'
import { ActorType, actorsOf, TerritoryType, territoryOf } from './actor'
import { PeriodType } from './period'
import { RecordType } from './record'

@ObjectType('Office', { implements: RecordType, description: 'A representation of someone, somewhere.' })
export class OfficeType extends RecordType<Office> {
	@Field(() => String)
	get form(): string {
		return this.record.form
	}

	@Field(() => String, { description: 'The form in words.' })
	formName(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext): string {
		return wordFor(queryContext, 'officeForm', this.record.form, inLanguage(language))
	}

	@Field(() => String)
	get name(): string {
		return this.record.name
	}

	@Field(() => [ActorType])
	owners(@Ctx() context: RequestContext): ActorType[] {
		return actorsOf(this.record.owners, context)
	}

	@Field(() => TerritoryType, { nullable: true })
	place(@Ctx() context: RequestContext): TerritoryType | null {
		return territoryOf(this.record.place, context)
	}

	@Field(() => PeriodType)
	period(): PeriodType {
		return new PeriodType({ start: this.record.since, end: this.record.until })
	}

	@Field(() => String, {
		nullable: true,
		description: 'Where no start is known: when a source first shows it open.',
	})
	get attestedSince(): string | null {
		return this.record.attestedSince?.text ?? null
	}

	@Field(() => String, { nullable: true, description: 'Latest date at which a source shows it alive.' })
	get lastAttested(): string | null {
		return this.record.lastAttested?.text ?? null
	}

	@Field(() => LinkStatusEnum)
	get status(): LinkStatus {
		return this.record.status
	}

	@Field(() => OpennessEnum)
	openness(@AsOf() asOf: Nullable<string>, @Ctx() { queryContext }: RequestContext): Openness {
		return opennessOf(queryContext, this.record, asOf)
	}

	@Field(() => Int, { nullable: true, description: 'How many guests it could take, where that is known.' })
	get capacity(): number | null {
		return this.record.capacity
	}
}
