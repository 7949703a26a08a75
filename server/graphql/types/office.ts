import { Ctx, Field, ObjectType } from 'type-graphql'
import type { Office } from '../../domain/records'
import { type Openness, opennessOf } from '../../queries/fields/openness'
import { AsOf } from '../arguments'
import { type Nullable, type RequestContext } from '../context'
import { OpennessEnum } from '../enums'
import { DateField, WordOf } from '../fields'
import { PeriodType } from './period'
import { RecordType } from './record'
import { ShownFields } from './shownFields'

@ShownFields('Office')
@ObjectType('Office', { implements: RecordType, description: 'A representation of someone, somewhere.' })
export class OfficeType extends RecordType {
	@WordOf<Office>('form', 'officeForm', { description: 'The form in words.' })
	formName!: string

	@Field(() => PeriodType)
	period(this: Office) {
		return { start: this.since, end: this.until }
	}

	@DateField({ description: 'Where no start is known: when a source first shows it open.' })
	attestedSince!: Office['attestedSince']

	@Field(() => OpennessEnum)
	openness(this: Office, @AsOf() asOf: Nullable<string>, @Ctx() { queryContext }: RequestContext): Openness {
		return opennessOf(queryContext, this, asOf)
	}
}
