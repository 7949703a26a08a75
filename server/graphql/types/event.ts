import { Ctx, Field, ObjectType } from 'type-graphql'
import type { EventRecord } from '../../domain/records'
import type { RequestContext } from '../context'
import { TerritoryType, territoryOf } from './actor'
import { PeriodType } from './period'
import { RecordType } from './record'

@ObjectType('Event', {
	implements: RecordType,
	description: 'Rencontres, an exhibition, a forum, a meeting, a deadline.',
})
export class EventType extends RecordType<EventRecord> {
	@Field(() => String)
	get form(): string {
		return this.record.form
	}

	@Field(() => String)
	get name(): string {
		return this.record.name
	}

	@Field(() => TerritoryType, { nullable: true })
	place(@Ctx() context: RequestContext): TerritoryType | null {
		return territoryOf(this.record.place, context)
	}

	@Field(() => String, { nullable: true, description: 'The place as the source writes it.' })
	get placeText(): string | null {
		return this.record.placeText
	}

	@Field(() => PeriodType)
	period(): PeriodType {
		return new PeriodType(this.record)
	}

	@Field(() => String, { nullable: true })
	get organiser(): string | null {
		return this.record.organiser
	}
}
