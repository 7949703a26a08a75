import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { ActorKind, LinkKind } from '../../../schema/enums'
import { PUBLIC } from '../../policy/rule'
import { firstItems } from '../../queries/pagination'
import type { QuestionSubject } from '../../queries/question/questionWords'
import type { QuestionPart } from '../../queries/question/readQuestion'
import { namedActor } from '../../queries/search'
import { First } from '../arguments'
import type { Nullable, RequestContext } from '../context'
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
	constructor(private readonly part: QuestionPart) {}

	@Field(() => String, { description: 'As they were typed.' })
	get text(): string {
		return this.part.text
	}

	@Field(() => QuestionMeaningEnum)
	get meaning(): QuestionPart['meaning'] {
		return this.part.meaning
	}

	@Field(() => ActorType, {
		nullable: true,
		description: 'Of ACTOR: of those who bear the name, the one with most records.',
	})
	actor(@Ctx() context: RequestContext): ActorType | null {
		return this.part.meaning === 'ACTOR' ? (actorTypes([this.part.actor], context)[0] ?? null) : null
	}

	@Field(() => [ActorType], { description: 'Of ACTOR: the others who bear the name.' })
	others(@First() first: Nullable<number>, @Ctx() context: RequestContext): ActorType[] {
		return this.part.meaning === 'ACTOR' ? actorTypes(firstItems(this.part.others, first), context) : []
	}

	@Field(() => [SearchHitType], {
		description:
			'Of UNREAD, where it may be a name that was mistyped: the three actors with the nearest names, nearest first.',
	})
	nearest(@Ctx() { queryContext }: RequestContext): SearchHitType[] {
		if (this.part.meaning !== 'UNREAD') return []
		return this.part.nearest.flatMap(({ actor: { record }, name }) =>
			record === null ? [] : [new SearchHitType(namedActor(record, name, queryContext))],
		)
	}

	@Field(() => Int)
	othersTotal(): number {
		return this.part.meaning === 'ACTOR' ? this.part.others.length : 0
	}

	@Field(() => [SectorType], { description: 'Of SECTORS: one of them is enough.' })
	sectors(@First() first: Nullable<number>, @Ctx() context: RequestContext): SectorType[] {
		if (this.part.meaning !== 'SECTORS') return []
		return sectorsOf(
			firstItems(this.part.sectors, first).map(({ id }) => id),
			context,
		)
	}

	@Field(() => Int)
	sectorsTotal(): number {
		return this.part.meaning === 'SECTORS' ? this.part.sectors.length : 0
	}

	@Field(() => EdgeKindEnum, { nullable: true, description: 'Of RECORD_KIND.' })
	recordKind(): LinkKind | null {
		return this.part.meaning === 'RECORD_KIND' ? this.part.recordKind : null
	}

	@Field(() => ActorKindEnum, { nullable: true, description: 'Of ACTOR_KIND.' })
	actorKind(): ActorKind | null {
		return this.part.meaning === 'ACTOR_KIND' ? this.part.actorKind : null
	}

	@Field(() => String, { nullable: true, description: 'Of LEVEL: a level of French territories.' })
	level(): string | null {
		return this.part.meaning === 'LEVEL' ? this.part.level : null
	}

	@Field(() => QuestionSubjectEnum, { nullable: true, description: 'Of SUBJECT.' })
	subject(): QuestionSubject | null {
		return this.part.meaning === 'SUBJECT' ? this.part.subject : null
	}

	@Field(() => String, {
		nullable: true,
		description: 'Of PERIOD: YYYY or YYYY-MM; null where it has no beginning.',
	})
	from(): string | null {
		return this.part.meaning === 'PERIOD' ? this.part.from : null
	}

	@Field(() => String, {
		nullable: true,
		description: 'Of PERIOD: YYYY or YYYY-MM; null where it has no end.',
	})
	to(): string | null {
		return this.part.meaning === 'PERIOD' ? this.part.to : null
	}
}

function actorTypes(actors: readonly { readonly id: string }[], context: RequestContext): ActorType[] {
	return actorsOf(
		actors.map(({ id }) => id),
		context,
	)
}
