import { Arg, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { DiscussionSubject } from '../../../schema/discussions'
import { addComment, discussion, editComment, withdrawComment } from '../../discussions/discussing'
import { DISCUSSION } from '../../policy/objectGuards'
import { BY_COMMAND } from '../../policy/rule'
import { IdempotencyKey, OfAccounts } from '../arguments'
import { accountOf, declarationsOf, type Nullable, type RequestContext } from '../context'
import { DiscussionSubjectEnum } from '../enums'
import { Rule } from '../rules'
import { WrittenRecordType } from '../types/declaration'
import { contextOfDiscussion, DiscussionType } from '../types/discussion'

const Subject = () => Arg('subject', () => DiscussionSubjectEnum)
const SubjectId = () => Arg('subjectId', () => ID)
const Text = () => Arg('text', () => String, { description: 'Plain text, 2 000 characters at most.' })
const OnVersion = () => Arg('version', () => Int, { description: 'Version of the comment as it was read.' })

/** What those concerned say to each other. Rights are asked for by what is called. */
@Resolver()
export class DiscussionsResolver {
	@Rule({ nullForOthers: DISCUSSION })
	@Query(() => DiscussionType, {
		nullable: true,
		description:
			'The discussion of an overlap, or of several letters for one collectivité, by those concerned; null for everybody else.',
	})
	async discussion(
		@Subject() subject: DiscussionSubject,
		@SubjectId() subjectId: string,
		@OfAccounts() context: RequestContext,
	) {
		const account = accountOf(context)
		const found = await discussion(account, context.queryContext, { subject, subjectId })
		return found && context.answeredFrom(contextOfDiscussion(found), found)
	}

	@Rule(BY_COMMAND)
	@Mutation(() => WrittenRecordType, { description: 'Adds a comment to a discussion.' })
	addComment(
		@Subject() subject: DiscussionSubject,
		@SubjectId() subjectId: string,
		@Arg('actor', () => ID, {
			nullable: true,
			description: 'The actor in whose name; absent: the coordination.',
		})
		actor: Nullable<string>,
		@Text() text: string,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	): Promise<WrittenRecordType> {
		const asked = { subject, subjectId, actor, text, idempotencyKey }
		return addComment(declarationsOf(context), asked)
	}

	@Rule(BY_COMMAND)
	@Mutation(() => WrittenRecordType, { description: 'Changes one’s own comment, for ten minutes.' })
	editComment(
		@Arg('id', () => ID) id: string,
		@OnVersion() version: number,
		@Text() text: string,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	): Promise<WrittenRecordType> {
		return editComment(declarationsOf(context), { id, version, text, idempotencyKey })
	}

	@Rule(BY_COMMAND)
	@Mutation(() => WrittenRecordType, {
		description: 'Erases the text of one’s own comment; a trace of the comment stays.',
	})
	withdrawComment(
		@Arg('id', () => ID) id: string,
		@OnVersion() version: number,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	): Promise<WrittenRecordType> {
		return withdrawComment(declarationsOf(context), { id, version, idempotencyKey })
	}
}
