import type { GraphQLResolveInfo } from 'graphql'
import { type AccountContext, accountContext } from '../accounts/accountContext'
import { NOBODY } from '../accounts/readers'
import type { ActivityLog } from '../activity/activityLog'
import type { DeclarationContext, WriteServices } from '../declarations/writing'
import type { Activity } from '../domain/activity'
import type { Message } from '../domain/message'
import type { Language, StatedRecord } from '../domain/records'
import { Unauthenticated } from '../errors'
import { directoryOf } from '../queries/directory'
import type { QueryContext } from '../queries/queryContext'
import { recordLabel } from '../text/recordLabel'
import { formatSentence } from '../text/sentenceFormatter'
import type { Pace } from './paceFields'

type Path = GraphQLResolveInfo['path']

/** What resolvers know of their request. */
export interface RequestContext {
	/** The record of the field's country, as it was when the request came, and the store. */
	readonly queryContext: QueryContext
	/** In the log and in every error of the request. */
	readonly requestId: string
	/** The client's network, for the daily limits of visitors; absent without an address. */
	readonly network?: string
	/** Whether a page of this server asks: visitors may write only from one. Absent: no. */
	readonly isOwnPage?: boolean
	/** The reader, and access to accounts; absent: a visitor. */
	readonly account?: () => AccountContext
	/** The services that write; absent: nobody can write. */
	readonly writing?: WriteServices
	/** The activities that this server knows; absent: none. */
	readonly activity?: ActivityLog
	/** Future activities of all servers, for a subscription; absent: the transport has no subscriptions. */
	readonly live?: () => AsyncIterableIterator<readonly Activity[]>
	/** Slices and limits the answer; absent: it is made at once, in any size. */
	readonly pace?: Pace
	/** Makes an object, and all fields below it, resolve in another context than the field that returns it. */
	answeredFrom<Item extends object>(queryContext: QueryContext, item: Item): Item
}

/**
 * The contexts of one operation. Each question is about one country, and all fields below it use the record of that country. While
 * all questions of an operation are about the same country, all fields share one context; otherwise a field has the context of the
 * nearest question, or object, above it.
 */
export interface OperationContext
	extends Pick<
		RequestContext,
		'requestId' | 'network' | 'isOwnPage' | 'account' | 'writing' | 'activity' | 'live' | 'pace'
	> {
	/** That of the default country. */
	readonly queryContext: QueryContext
	/** Sets the context of a question and of all fields below it. */
	readonly ask: (question: Path, queryContext: QueryContext) => RequestContext
	/** The context in which a field of an object resolves. */
	readonly at: (field: Path, object: unknown) => RequestContext
}

/** Returns a plain object: Apollo copies its properties for the resolvers. */
export function operationContext(request: Omit<RequestContext, 'answeredFrom'>): OperationContext {
	const contexts = new Map<QueryContext, RequestContext>()
	/** The context of all questions so far; null when they differ. */
	let only: RequestContext | null = null
	const byPath = new Map<Path, RequestContext>()
	const byObject = new Map<unknown, RequestContext>()

	function contextOf(queryContext: QueryContext): RequestContext {
		const known = contexts.get(queryContext)
		if (known !== undefined) return known
		const context: RequestContext = {
			...request,
			queryContext,
			answeredFrom: (other, item) => {
				const its = contextOf(other)
				if (its !== only) byObject.set(item, its)
				return item
			},
		}
		contexts.set(queryContext, context)
		only = contexts.size === 1 ? context : null
		return context
	}

	return {
		...request,
		ask(question, queryContext) {
			const context = contextOf(queryContext)
			byPath.set(question, context)
			return context
		},
		at(field, object) {
			if (only !== null) return only
			const own = byObject.get(object)
			// For the fields below this one.
			if (own !== undefined) byPath.set(field, own)
			for (let path: Path | undefined = field; path !== undefined; path = path.prev) {
				const context = byPath.get(path)
				if (context !== undefined) return context
			}
			throw new Error('Expected a field below a question; none was asked.')
		},
	}
}

/** The account that asks. Without accounts, as in a script, everybody is a visitor. */
export function accountOf({ account, queryContext }: RequestContext): AccountContext {
	return account?.() ?? accountContext(null, NOBODY, directoryOf(queryContext))
}

/** After an erasure, which rewrites records: waits until readers of this server see it. */
export async function untilReadersSee({ writing }: RequestContext): Promise<void> {
	await writing?.catchUp()
}

/** The context of declarations. Throws Unauthenticated where nobody can write: nobody can be signed in either. */
export function declarationsOf(context: RequestContext): DeclarationContext {
	const { queryContext, writing } = context
	if (writing === undefined) throw new Unauthenticated()
	return { queryContext, account: accountOf(context), writing }
}

/** An argument without a default: null where the client gave none. See `completeArguments`. */
export type Nullable<T> = T | null

export function sentenceIn(context: RequestContext, message: Message, language: Language): string {
	const { names, sentences } = context.queryContext
	return sentences.of(message, language, names, () => formatSentence(message, language, names))
}

/** What a record is called. */
export function recordLabelIn(context: RequestContext, record: StatedRecord, language: Language): string {
	const { names, sentences } = context.queryContext
	return sentences.of(record, language, names, () => formatSentence(recordLabel(record), language, names))
}
