import { Ctx, Field, ObjectType } from 'type-graphql'
import type { Partnership } from '../../domain/records'
import { opennessOf } from '../../queries/fields/openness'
import { AsOf } from '../arguments'
import { type Nullable, type RequestContext } from '../context'
import { OpennessEnum } from '../enums'
import { DateField, WordOf } from '../fields'
import { OrganisationType, organisationsOf } from './actor'
import { MatchFields } from './filterMatch'
import { PeriodType } from './period'
import { RecordType } from './record'
import { ShownFields } from './shownFields'

@MatchFields
@ShownFields('Partnership')
@ObjectType('Partnership', { implements: RecordType, description: 'One link between two actors or more.' })
export class PartnershipType extends RecordType {
	@WordOf<Partnership>('form', 'form', { description: 'The form in words.' })
	formName!: string

	@Field(() => OrganisationType, { nullable: true, description: 'The joint body that it founded.' })
	body(this: Partnership, @Ctx() { queryContext }: RequestContext) {
		const { body } = this
		return body === null ? null : (organisationsOf([body], { queryContext })[0] ?? null)
	}

	@Field(() => PeriodType)
	period(this: Partnership) {
		return { start: this.since, end: this.until }
	}

	@DateField({ description: 'Where no start is known: when a source first shows it alive.' })
	attestedSince!: Partnership['attestedSince']

	@Field(() => OpennessEnum)
	openness(this: Partnership, @AsOf() asOf: Nullable<string>, @Ctx() { queryContext }: RequestContext) {
		return opennessOf(queryContext, this, asOf)
	}
}
