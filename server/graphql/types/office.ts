import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { Language, Office } from '../../domain/records'
import { type Openness, opennessOf } from '../../queries/fields/openness'
import { wordFor } from '../../queries/fields/wordFor'
import { AsOf, InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext } from '../context'
import { LinkStatusEnum, OpennessEnum } from '../enums'
import { ActorType, actorsOf, TerritoryType, territoryOf } from './actor'
import { PeriodType } from './period'
import { RecordType } from './record'

@ObjectType('Office', { implements: RecordType, description: 'A representation of someone, somewhere.' })
export class OfficeType extends RecordType {
	@Field(() => String)
	form!: Office['form']

	@Field(() => String, { description: 'The form in words.' })
	formName(this: Office, @InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext) {
		return wordFor(context.queryContext, 'officeForm', this.form, inLanguage(language))
	}

	@Field(() => String)
	name!: Office['name']

	@Field(() => [ActorType])
	owners(this: Office, @Ctx() context: RequestContext) {
		return actorsOf(this.owners, context)
	}

	@Field(() => TerritoryType, { nullable: true })
	place(this: Office, @Ctx() context: RequestContext) {
		return territoryOf(this.place, context)
	}

	@Field(() => PeriodType)
	period(this: Office) {
		return { start: this.since, end: this.until }
	}

	@Field(() => String, {
		nullable: true,
		description: 'Where no start is known: when a source first shows it open.',
	})
	attestedSince(this: Office): string | null {
		return this.attestedSince?.text ?? null
	}

	@Field(() => String, { nullable: true, description: 'Latest date at which a source shows it alive.' })
	lastAttested(this: Office): string | null {
		return this.lastAttested?.text ?? null
	}

	@Field(() => LinkStatusEnum)
	status!: Office['status']

	@Field(() => OpennessEnum)
	openness(this: Office, @AsOf() asOf: Nullable<string>, @Ctx() { queryContext }: RequestContext): Openness {
		return opennessOf(queryContext, this, asOf)
	}

	@Field(() => Int, { nullable: true, description: 'How many guests it could take, where that is known.' })
	capacity!: Office['capacity']
}
