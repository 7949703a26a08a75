import { Ctx, Field, ObjectType } from 'type-graphql'
import type { Wish } from '../../domain/records'
import { type RequestContext } from '../context'
import { WishDirectionEnum, WishStatusEnum } from '../enums'
import { DateField, WordOf } from '../fields'
import { ActorField, TerritoryField } from './actor'
import { OfficeType } from './office'
import { PeriodType } from './period'
import { RecordType } from './record'
import { SectorsField } from './sector'

@ObjectType('Wish', { implements: RecordType, description: 'An actor seeks or offers something.' })
export class WishType extends RecordType {
	@Field(() => WishDirectionEnum)
	direction!: Wish['direction']

	@Field(() => String, { description: 'office, partner, joint-mission, event-place.' })
	what!: Wish['what']

	@WordOf<Wish>('what', 'wishObject', { description: 'The object in words.' })
	whatName!: string

	@ActorField()
	actor!: Wish['actor']

	@ActorField({ nullable: true, description: 'To or from whom.' })
	other!: Wish['other']

	@TerritoryField({ nullable: true })
	place!: Wish['place']

	@Field(() => OfficeType, { nullable: true, description: 'The office that an offer is about.' })
	office(this: Wish, @Ctx() { queryContext }: RequestContext) {
		return this.office && queryContext.snapshot.offices.get(this.office)?.record
	}

	@Field(() => PeriodType)
	period(this: Wish) {
		return { start: this.since, end: this.until }
	}

	@DateField({ description: 'When a source first reports it.' })
	attestedSince!: Wish['attestedSince']

	@Field(() => WishStatusEnum)
	status!: Wish['status']

	@SectorsField()
	sectors!: Wish['sectors']
}
