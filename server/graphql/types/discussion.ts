import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { DiscussionSubject } from '../../../schema/discussions'
import { commentPermissions, type Discussion } from '../../discussions/discussing'
import type { Id } from '../../domain/ids'
import { DISCUSSION } from '../../policy/objectGuards'
import type { QueryContext } from '../../queries/queryContext'
import type { Comment } from '../../store/discussionStore'
import { accountOf, type RequestContext } from '../context'
import { DiscussionSubjectEnum } from '../enums'
import { Rule } from '../rules'
import { ActorType, actorOf, actorsOf } from './actor'

@Rule(DISCUSSION)
@ObjectType('Comment', { description: 'What one of those concerned says.' })
class CommentType {
	constructor(private readonly comment: Comment) {}

	@Field(() => ID)
	id(): string {
		return this.comment.id
	}

	@Field(() => Int)
	version(): number {
		return this.comment.version
	}

	@Field(() => ActorType, { nullable: true, description: 'In whose name; null: the coordination’s.' })
	actor(@Ctx() context: RequestContext): ActorType | null {
		return this.comment.actor === null ? null : actorOf(this.comment.actor, context)
	}

	@Field(() => Boolean)
	isOfCoordination(): boolean {
		return this.comment.actor === null
	}

	@Field(() => String, { description: 'Plain text; empty once it was withdrawn.' })
	text(): string {
		return this.comment.text
	}

	@Field(() => String, { description: 'Instant, UTC.' })
	at(): string {
		return this.comment.at
	}

	@Field(() => String, { nullable: true, description: 'Instant, UTC.' })
	editedAt(): string | null {
		return this.comment.editedAt
	}

	@Field(() => String, { nullable: true, description: 'Instant, UTC: from then on its text is gone.' })
	withdrawnAt(): string | null {
		return this.comment.withdrawnAt
	}

	@Field(() => Boolean, { description: 'Whether this account wrote it, and it was not withdrawn.' })
	isOwn(@Ctx() context: RequestContext): boolean {
		return commentPermissions(accountOf(context), this.comment).isOwn
	}

	@Field(() => Boolean, { description: 'Whether this account may still change it: for ten minutes.' })
	isEditable(@Ctx() context: RequestContext): boolean {
		return commentPermissions(accountOf(context), this.comment).isEditable
	}
}

@Rule(DISCUSSION)
@ObjectType('Voice', { description: 'In whose name an account may speak.' })
class VoiceType {
	constructor(private readonly voice: Id | null) {}

	@Field(() => ID, { nullable: true, description: 'null: the coordination.' })
	actorId(): string | null {
		return this.voice
	}

	@Field(() => ActorType, { nullable: true })
	actor(@Ctx() context: RequestContext): ActorType | null {
		return this.voice === null ? null : actorOf(this.voice, context)
	}
}

@Rule(DISCUSSION)
@ObjectType('Discussion', { description: 'What those concerned say to each other.' })
export class DiscussionType {
	constructor(private readonly discussion: Discussion) {}

	@Field(() => DiscussionSubjectEnum)
	subject(): DiscussionSubject {
		return this.discussion.subject
	}

	@Field(() => ID)
	subjectId(): string {
		return this.discussion.subjectId
	}

	@Field(() => [CommentType], { description: 'The oldest first.' })
	comments(): CommentType[] {
		return this.discussion.comments.map((comment) => new CommentType(comment))
	}

	@Field(() => [VoiceType], { description: 'In whose names the reader may speak; none: it only reads.' })
	voices(): VoiceType[] {
		return this.discussion.voices.map((voice) => new VoiceType(voice))
	}

	@Field(() => [ActorType], { description: 'Those whose editors read it.' })
	readers(@Ctx() context: RequestContext): ActorType[] {
		return [...actorsOf(this.discussion.readers, context)]
	}

	@Field(() => Boolean, { description: 'Whether members of the group read it, too.' })
	isForGroup(): boolean {
		return this.discussion.isForGroup
	}
}

/** The context that names of a discussion are told from. */
export function contextOfDiscussion({ subjectOf }: Discussion): QueryContext {
	return subjectOf.view
}
