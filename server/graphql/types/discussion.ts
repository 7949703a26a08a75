import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import { commentPermissions, type Discussion } from '../../discussions/discussing'
import type { Id } from '../../domain/ids'
import { DISCUSSION } from '../../policy/objectGuards'
import type { QueryContext } from '../../queries/queryContext'
import type { Comment } from '../../store/discussionStore'
import { accountOf, type RequestContext } from '../context'
import { DiscussionSubjectEnum } from '../enums'
import { Rule } from '../rules'
import { ActorField, ActorsField, ActorType, actorOf } from './actor'

@Rule(DISCUSSION)
@ObjectType('Comment', { description: 'What one of those concerned says.' })
class CommentType {
	@Field(() => ID)
	id!: Comment['id']

	@Field(() => Int)
	version!: Comment['version']

	@ActorField({ nullable: true, description: 'In whose name; null: the coordination’s.' })
	actor!: Comment['actor']

	@Field(() => Boolean)
	isOfCoordination(this: Comment): boolean {
		return this.actor === null
	}

	@Field(() => String, { description: 'Plain text; empty once it was withdrawn.' })
	text!: Comment['text']

	@Field(() => String, { description: 'Instant, UTC.' })
	at!: Comment['at']

	@Field(() => String, { nullable: true, description: 'Instant, UTC.' })
	editedAt!: Comment['editedAt']

	@Field(() => String, { nullable: true, description: 'Instant, UTC: from then on its text is gone.' })
	withdrawnAt!: Comment['withdrawnAt']

	@Field(() => Boolean, { description: 'Whether this account wrote it, and it was not withdrawn.' })
	isOwn(this: Comment, @Ctx() context: RequestContext): boolean {
		return commentPermissions(accountOf(context), this).isOwn
	}

	@Field(() => Boolean, { description: 'Whether this account may still change it: for ten minutes.' })
	isEditable(this: Comment, @Ctx() context: RequestContext): boolean {
		return commentPermissions(accountOf(context), this).isEditable
	}
}

interface Voice {
	readonly actorId: Id | null
}

@Rule(DISCUSSION)
@ObjectType('Voice', { description: 'In whose name an account may speak.' })
class VoiceType {
	@Field(() => ID, { nullable: true, description: 'null: the coordination.' })
	actorId!: Voice['actorId']

	@Field(() => ActorType, { nullable: true })
	actor(this: Voice, @Ctx() context: RequestContext) {
		return this.actorId === null ? null : actorOf(this.actorId, context)
	}
}

@Rule(DISCUSSION)
@ObjectType('Discussion', { description: 'What those concerned say to each other.' })
export class DiscussionType {
	@Field(() => DiscussionSubjectEnum)
	subject!: Discussion['subject']

	@Field(() => ID)
	subjectId!: Discussion['subjectId']

	@Field(() => [CommentType], { description: 'The oldest first.' })
	comments!: Discussion['comments']

	@Field(() => [VoiceType], { description: 'In whose names the reader may speak; none: it only reads.' })
	voices(this: Discussion) {
		return this.voices.map((actorId): Voice => ({ actorId }))
	}

	@ActorsField({ description: 'Those whose editors read it.' })
	readers!: Discussion['readers']

	@Field(() => Boolean, { description: 'Whether members of the group read it, too.' })
	isForGroup!: Discussion['isForGroup']
}

/** The context that names of a discussion are told from. */
export function contextOfDiscussion({ subjectOf }: Discussion): QueryContext {
	return subjectOf.view
}
