import { Ctx, Field, ID, ObjectType } from 'type-graphql'
import type { PublicFunction } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import type { RequestContext } from '../context'
import { Rule } from '../rules'
import { sourcesOf } from './actor'
import { EventType } from './event'
import { SourceType } from './source'

@Rule(PUBLIC)
@ObjectType('PublicFunction', { description: 'A function in an organisation, without any name.' })
export class PublicFunctionType {
	constructor(private readonly publicFunction: PublicFunction) {}

	@Field(() => ID)
	get id(): string {
		return this.publicFunction.id
	}

	@Field(() => String)
	get title(): string {
		return this.publicFunction.title
	}

	@Field(() => String, { description: 'attendee, excused, speaker, mentioned.' })
	get presence(): string {
		return this.publicFunction.presence
	}

	@Field(() => EventType, { nullable: true })
	event(@Ctx() { queryContext }: RequestContext): EventType | null {
		const { event } = this.publicFunction
		const meeting = event === null ? undefined : queryContext.snapshot.events.get(event)?.record
		return meeting ? new EventType(meeting) : null
	}

	@Field(() => [SourceType])
	sources(@Ctx() context: RequestContext): SourceType[] {
		return sourcesOf(this.publicFunction.sources, context)
	}
}
