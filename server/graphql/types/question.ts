import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { ActorKind, LinkKind } from '../../../schema/enums'
import type { ActorRecord } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { firstItems } from '../../queries/pagination'
import type { QuestionSubject } from '../../queries/question/questionWords'
import type { QuestionPart } from '../../queries/question/readQuestion'
import { namedActor } from '../../queries/search'
import { First } from '../arguments'
import type { RequestContext } from '../context'
import { ActorKindEnum, EdgeKindEnum, QuestionMeaningEnum, QuestionSubjectEnum } from '../enums'
import { Rule } from '../rules'
import { ActorType, actorsOf } from './actor'
import { SearchHitType } from './search'
import { SectorType, sectorsOf } from './sector'

@Rule(PUBLIC)
@ObjectType('QuestionPart', {
	description:
		'Some words of a question, and the filter that they were read as; all filters of a question have to hold.',
})
export class QuestionPartType {
	@Field(() => String, { description: 'As they were typed.' })
	text!: QuestionPart['text']

	@Field(() => QuestionMeaningEnum)
	meaning!: QuestionPart['meaning']

	@Field(() => ActorType, {
		nullable: true,
		description: 'Of ACTOR: of those who bear the name, the one with most records.',
	})
	actor(this: QuestionPart, @Ctx() context: RequestContext) {
		return this.meaning === 'ACTOR' ? (actorTypes([this.actor], context)[0] ?? null) : null
	}

	@Field(() => [ActorType], { description: 'Of ACTOR: the others who bear the name.' })
	others(this: QuestionPart, @First() first: number, @Ctx() context: RequestContext) {
		return this.meaning === 'ACTOR' ? actorTypes(firstItems(this.others, first), context) : []
	}

	@Field(() => [SearchHitType], {
		description:
			'Of UNREAD, where it may be a name that was mistyped: the three actors with the nearest names, nearest first.',
	})
	nearest(this: QuestionPart, @Ctx() { queryContext }: RequestContext) {
		if (this.meaning !== 'UNREAD') return []
		return this.nearest.flatMap(({ actor: { record }, name }) =>
			record === null ? [] : [namedActor(record, name, queryContext)],
		)
	}

	@Field(() => Int)
	othersTotal(this: QuestionPart): number {
		return this.meaning === 'ACTOR' ? this.others.length : 0
	}

	@Field(() => [SectorType], { description: 'Of SECTORS: one of them is enough.' })
	sectors(this: QuestionPart, @First() first: number, @Ctx() context: RequestContext) {
		if (this.meaning !== 'SECTORS') return []
		return sectorsOf(
			firstItems(this.sectors, first).map(({ id }) => id),
			context,
		)
	}

	@Field(() => Int)
	sectorsTotal(this: QuestionPart): number {
		return this.meaning === 'SECTORS' ? this.sectors.length : 0
	}

	@Field(() => EdgeKindEnum, { nullable: true, description: 'Of RECORD_KIND.' })
	recordKind!: LinkKind | null

	@Field(() => ActorKindEnum, { nullable: true, description: 'Of ACTOR_KIND.' })
	actorKind!: ActorKind | null

	@Field(() => String, { nullable: true, description: 'Of LEVEL: a level of French territories.' })
	level!: string | null

	@Field(() => QuestionSubjectEnum, { nullable: true, description: 'Of SUBJECT.' })
	subject!: QuestionSubject | null

	@Field(() => String, {
		nullable: true,
		description: 'Of PERIOD: YYYY or YYYY-MM; null where it has no beginning.',
	})
	from!: string | null

	@Field(() => String, {
		nullable: true,
		description: 'Of PERIOD: YYYY or YYYY-MM; null where it has no end.',
	})
	to!: string | null
}

function actorTypes(
	actors: readonly { readonly id: string }[],
	context: RequestContext,
): readonly ActorRecord[] {
	return actorsOf(
		actors.map(({ id }) => id),
		context,
	)
}
