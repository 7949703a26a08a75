import { Ctx, Field, ID, ObjectType } from 'type-graphql'
import type { PublicFunction } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import type { RequestContext } from '../context'
import { Rule } from '../rules'
import { SourcesField } from './actor'
import { EventType } from './event'

@Rule(PUBLIC)
@ObjectType('PublicFunction', { description: 'A function in an organisation, without any name.' })
export class PublicFunctionType {
	@Field(() => ID)
	id!: PublicFunction['id']

	@Field(() => String)
	title!: PublicFunction['title']

	@Field(() => String, { description: 'attendee, excused, speaker, mentioned.' })
	presence!: PublicFunction['presence']

	@Field(() => EventType, { nullable: true })
	event(this: PublicFunction, @Ctx() { queryContext }: RequestContext) {
		return this.event && queryContext.snapshot.events.get(this.event)?.record
	}

	@SourcesField()
	sources!: PublicFunction['sources']
}
