import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { Office } from '../../domain/records'
import { type Openness, opennessOf } from '../../queries/fields/openness'
import { AsOf } from '../arguments'
import { type Nullable, type RequestContext } from '../context'
import { LinkStatusEnum, OpennessEnum } from '../enums'
import { DateField, WordOf } from '../fields'
import { ActorsField, TerritoryField } from './actor'
import { PeriodType } from './period'
import { RecordType } from './record'

@ObjectType('Office', { implements: RecordType, description: 'A representation of someone, somewhere.' })
export class OfficeType extends RecordType {
	@Field(() => String)
	form!: Office['form']

	@WordOf<Office>('form', 'officeForm', { description: 'The form in words.' })
	formName!: string

	@Field(() => String)
	name!: Office['name']

	@ActorsField()
	owners!: Office['owners']

	@TerritoryField({ nullable: true })
	place!: Office['place']

	@Field(() => PeriodType)
	period(this: Office) {
		return { start: this.since, end: this.until }
	}

	@DateField({ description: 'Where no start is known: when a source first shows it open.' })
	attestedSince!: Office['attestedSince']

	@DateField({ description: 'Latest date at which a source shows it alive.' })
	lastAttested!: Office['lastAttested']

	@Field(() => LinkStatusEnum)
	status!: Office['status']

	@Field(() => OpennessEnum)
	openness(this: Office, @AsOf() asOf: Nullable<string>, @Ctx() { queryContext }: RequestContext): Openness {
		return opennessOf(queryContext, this, asOf)
	}

	@Field(() => Int, { nullable: true, description: 'How many guests it could take, where that is known.' })
	capacity!: Office['capacity']
}
