import { Field, ObjectType } from 'type-graphql'
import type { EventRecord } from '../../domain/records'
import { TerritoryField } from './actor'
import { PeriodType } from './period'
import { RecordType } from './record'

@ObjectType('Event', {
	implements: RecordType,
	description: 'Rencontres, an exhibition, a forum, a meeting, or a deadline.',
})
export class EventType extends RecordType {
	@Field(() => String)
	form!: EventRecord['form']

	@Field(() => String)
	name!: EventRecord['name']

	@TerritoryField({ nullable: true })
	place!: EventRecord['place']

	@Field(() => String, { nullable: true, description: 'The place as the source writes it.' })
	placeText!: EventRecord['placeText']

	@Field(() => PeriodType)
	period(this: EventRecord) {
		return this
	}

	@Field(() => String, { nullable: true })
	organiser!: EventRecord['organiser']
}
