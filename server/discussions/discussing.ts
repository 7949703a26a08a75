/** What those concerned say to each other about an overlap, a proposal, or several letters for one collectivité. */
import { EDIT_MINUTES, MAX_COMMENT_CHARACTERS } from '../../schema/discussions'
import { type AccountContext, accountIdOf, servicesOf } from '../accounts/accountContext'
import { instantAfter } from '../accounts/accounts'
import { countInHour } from '../accounts/hourlyCount'
import { hashOf, newId } from '../accounts/secrets'
import type { DeclarationContext, IdempotentInput, WrittenRecord } from '../declarations/writing'
import type { Id } from '../domain/ids'
import { expectPlainText } from '../domain/plainText'
import { BadInput, Conflict, NotFound } from '../errors'
import { discussionVoices, mayChangeComment, mayReadDiscussion } from '../policy/discussions'
import { expectMay } from '../policy/rights'
import type { QueryContext } from '../queries/queryContext'
import type { Comment, DiscussionKey } from '../store/discussionStore'
import { type Change, type Command, perform } from '../writing/perform'
import { type DiscussedSubject, discussedSubject } from './subjects'

/** A discussion as a reader sees it. */
export interface Discussion extends DiscussionKey {
	/** Oldest first. */
	readonly comments: readonly Comment[]
	/** In whose names the reader may speak: an actor, or null for the coordinators. */
	readonly voices: readonly (Id | null)[]
	/** Actors whose editors read it. */
	readonly readers: readonly Id[]
	/** Whether the members of the group read it too. */
	readonly isForGroup: boolean
	readonly subjectOf: DiscussedSubject
}

/** Comments of one account in an hour; withdrawn and refused ones count. */
export const COMMENTS_AN_HOUR = 30

/** null if this reader has no part in a discussion of that key. Throws Unauthenticated. */
export async function discussion(
	account: AccountContext,
	reading: QueryContext,
	key: DiscussionKey,
): Promise<Discussion | null> {
	accountIdOf(account)
	const subject = await discussedSubject(account, reading, key)
	if (subject === null || !mayReadDiscussion(account.reader, subject)) return null
	const { store } = servicesOf(account)
	const keys = subject.keys.map((subjectId) => ({ ...key, subjectId }))
	return {
		...key,
		comments: await store.discussions.commentsOn(keys),
		voices: discussionVoices(account.reader, subject),
		readers: subject.actors,
		isForGroup: subject.isForGroup,
		subjectOf: subject,
	}
}

export interface CommentInput extends IdempotentInput, DiscussionKey {
	/** In whose name; null: the coordinators'. */
	readonly actor: Id | null
	readonly text: string
}

/**
 * Adds a comment. Throws Unauthenticated, Forbidden, NotFound if this reader has no part in a discussion of that key, BadInput,
 * RateLimited after too many in an hour: refused ones count.
 */
export async function addComment(
	context: DeclarationContext,
	{ subject, subjectId, actor, text, idempotencyKey: key }: CommentInput,
): Promise<WrittenRecord> {
	const { account, queryContext } = context
	return perform(context, {
		name: 'comment.add',
		key,
		asked: { subject, subjectId, actor, text },
		limit: () => countOf(context),
		rule: () => expectMay(account.reader, 'discussion', 'comment', 'ANYTHING'),
		prepare: async () => {
			const written = expectPlainText(text, MAX_COMMENT_CHARACTERS)
			const discussed = await discussedSubject(account, queryContext, { subject, subjectId })
			if (discussed === null || !mayReadDiscussion(account.reader, discussed)) throw nothingDiscussed()
			if (!discussionVoices(account.reader, discussed).includes(actor)) {
				throw new BadInput(
					'"actor" must have a part in what is discussed, by one of its editors; none for the coordination. Another came.',
					{ argument: 'actor' },
				)
			}
			return { text: written, group: discussed.group }
		},
		change: (_none, said) =>
			writtenComment({
				...said,
				id: newId('comment'),
				subject,
				subjectId,
				actor,
				accountId: accountIdOf(account),
				at: instantAfter(servicesOf(account).clock),
				editedAt: null,
				withdrawnAt: null,
				version: 1,
			}),
	})
}

export interface OwnCommentInput extends IdempotentInput {
	readonly id: string
	readonly version: number
}

/** Changes one's own comment within ten minutes. Throws as `addComment`; Conflict later, or if its version is another. */
export async function editComment(
	context: DeclarationContext,
	{ text, ...asked }: OwnCommentInput & { readonly text: string },
): Promise<WrittenRecord> {
	return changing(context, asked, {
		name: 'comment.edit',
		asked: { text },
		limit: () => countOf(context),
		prepare: async () => expectPlainText(text, MAX_COMMENT_CHARACTERS),
		condition: (comment) => {
			if (isStillEdited(context.account, comment)) return
			throw new Conflict(`A comment may be changed for ${EDIT_MINUTES} minutes; it can still be withdrawn.`)
		},
		next: (at, written) => ({ text: written, editedAt: at }),
	})
}

/** Erases the text of one's own comment; an empty comment stays. Throws as `editComment`. */
export async function withdrawComment(
	context: DeclarationContext,
	asked: OwnCommentInput,
): Promise<WrittenRecord> {
	return changing(context, asked, {
		name: 'comment.withdraw',
		asked: {},
		next: (at) => ({ text: '', withdrawnAt: at }),
	})
}

/** What the reader may still do with a comment: change their own within ten minutes, withdraw it; nothing with another's. */
export function commentPermissions(
	account: AccountContext,
	comment: Comment,
): { isOwn: boolean; isEditable: boolean } {
	const isOwn = mayChangeComment(account.reader, comment)
	return { isOwn, isEditable: isOwn && isStillEdited(account, comment) }
}

function isStillEdited(account: AccountContext, { at }: Comment): boolean {
	return servicesOf(account).clock() <= Date.parse(at) + EDIT_MINUTES * 60_000
}

interface CommentCommand<Prepared>
	extends Pick<
		Command<Comment, WrittenRecord, Prepared>,
		'name' | 'asked' | 'limit' | 'prepare' | 'condition'
	> {
	readonly next: (at: string, prepared: Prepared) => Partial<Comment>
}

/** Changes a comment of the reader; others do not exist for the reader. */
async function changing<Prepared = undefined>(
	context: DeclarationContext,
	{ id, version, idempotencyKey: key }: OwnCommentInput,
	{ next, asked, ...command }: CommentCommand<Prepared>,
): Promise<WrittenRecord> {
	const { reader } = context.account
	return perform<Comment, WrittenRecord, Prepared>(context, {
		...command,
		key,
		asked: { id, version, ...asked },
		read: async (locked) => {
			const found = await locked.comment(id)
			const isOwn = found !== null && mayChangeComment(reader, { ...found, withdrawnAt: null })
			// One withdrawn since it was read has changed: its version says so.
			if (isOwn && (found.withdrawnAt === null || found.version !== version)) return found
			throw new NotFound('There is no comment of that id of this account.')
		},
		version: (comment) => {
			if (comment.version === version) return
			throw new Conflict('The comment has changed since it was read: read it again.')
		},
		change: (comment, prepared) => {
			const at = instantAfter(servicesOf(context.account).clock)
			return writtenComment({ ...comment, ...next(at, prepared), version: version + 1 })
		},
	})
}

function writtenComment(comment: Comment): Change<WrittenRecord> {
	const { id, version } = comment
	return { comment, object: id, answer: { id, version } }
}

/** In a transaction of its own, so that what is refused afterwards stays counted. */
function countOf({ account }: DeclarationContext): Promise<void> {
	const key = hashOf(`comment ${accountIdOf(account)}`)
	return countInHour(servicesOf(account), key, COMMENTS_AN_HOUR, 'Too many comments in an hour')
}

function nothingDiscussed(): NotFound {
	return new NotFound('Nothing of that id is discussed by those for whom this account speaks.')
}
