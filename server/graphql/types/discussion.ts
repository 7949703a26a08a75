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
@ObjectType('Comment', { description: 'A comment of an actor concerned, or of the coordination.' })
class CommentType {
	@Field(() => ID)
	id!: Comment['id']

	@Field(() => Int)
	version!: Comment['version']

	@ActorField({ nullable: true, description: 'The actor in whose name; null: the coordination.' })
	actor!: Comment['actor']

	@Field(() => Boolean)
	isOfCoordination(this: Comment): boolean {
		return this.actor === null
	}

	@Field(() => String, { description: 'Plain text; empty after it is withdrawn.' })
	text!: Comment['text']

	@Field(() => String, { description: 'Instant, UTC.' })
	at!: Comment['at']

	@Field(() => String, { nullable: true, description: 'Instant, UTC.' })
	editedAt!: Comment['editedAt']

	@Field(() => String, { nullable: true, description: 'When its text was erased. Instant, UTC.' })
	withdrawnAt!: Comment['withdrawnAt']

	@Field(() => Boolean, { description: 'Whether this account wrote it, and has not withdrawn it.' })
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
@ObjectType('Voice', { description: 'An actor, or the coordination, in whose name an account may speak.' })
class VoiceType {
	@Field(() => ID, { nullable: true, description: 'null: the coordination.' })
	actorId!: Voice['actorId']

	@Field(() => ActorType, { nullable: true })
	actor(this: Voice, @Ctx() context: RequestContext) {
		return this.actorId === null ? null : actorOf(this.actorId, context)
	}
}

@Rule(DISCUSSION)
@ObjectType('Discussion', { description: 'The discussion among those concerned.' })
export class DiscussionType {
	@Field(() => DiscussionSubjectEnum)
	subject!: Discussion['subject']

	@Field(() => ID)
	subjectId!: Discussion['subjectId']

	@Field(() => [CommentType], { description: 'The oldest first.' })
	comments!: Discussion['comments']

	@Field(() => [VoiceType], { description: 'In whose name the reader may speak; empty: only read.' })
	voices(this: Discussion) {
		return this.voices.map((actorId): Voice => ({ actorId }))
	}

	@ActorsField({ description: 'Actors whose editors read it.' })
	readers!: Discussion['readers']

	@Field(() => Boolean, { description: 'Whether members of the group read it too.' })
	isForGroup!: Discussion['isForGroup']
}

/** The context that names of a discussion are told from. */
export function contextOfDiscussion({ subjectOf }: Discussion): QueryContext {
	return subjectOf.view
}
