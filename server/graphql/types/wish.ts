import { Ctx, Field, ObjectType } from 'type-graphql'
import type { Wish } from '../../domain/records'
import { type RequestContext } from '../context'
import { WordOf } from '../fields'
import { OfficeType } from './office'
import { PeriodType } from './period'
import { RecordType } from './record'
import { ShownFields } from './shownFields'

@ShownFields('Wish')
@ObjectType('Wish', { implements: RecordType, description: 'An actor seeks or offers something.' })
export class WishType extends RecordType {
	@WordOf<Wish>('what', 'wishObject', { description: 'The object in words.' })
	whatName!: string

	@Field(() => OfficeType, { nullable: true, description: 'The office that an offer is about.' })
	office(this: Wish, @Ctx() { queryContext }: RequestContext) {
		return this.office && queryContext.snapshot.offices.get(this.office)?.record
	}

	@Field(() => PeriodType)
	period(this: Wish) {
		return { start: this.since, end: this.until }
	}
}
