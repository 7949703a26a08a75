import type { GraphQLResolveInfo } from 'graphql'
import { type AccountContext, accountContext } from '../accounts/accountContext'
import { NOBODY } from '../accounts/readers'
import type { ActivityLog } from '../activity/activityLog'
import type { DeclarationContext, WriteServices } from '../declarations/writing'
import type { Activity } from '../domain/activity'
import type { Message } from '../domain/message'
import type { Language } from '../domain/records'
import { Unauthenticated } from '../errors'
import { directoryOf } from '../queries/directory'
import type { QueryContext } from '../queries/queryContext'
import { formatSentence } from '../text/sentenceFormatter'
import type { Pace } from './paceFields'

type Path = GraphQLResolveInfo['path']

/** What a resolver is given of its request. */
export interface RequestContext {
	/** What queries are asked of: the record of the field's country as it stood when the request came, and the store. */
	readonly queryContext: QueryContext
	/** Stands in the log and in every error of the request. */
	readonly requestId: string
	/** The network of the address that asks: limits by the day of whoever is not signed in need it. Absent without an address. */
	readonly network?: string
	/** Whether a page of this server asks: what a visitor writes has to come from one. Absent: it does not. */
	readonly isOwnPage?: boolean
	/** Who asks, and what is on record of accounts; absent: a visitor. */
	readonly account?: () => AccountContext
	/** What writes of persons stand on; absent: nobody writes. */
	readonly writing?: WriteServices
	/** What was said and done, as this server knows it; absent: nothing. */
	readonly activity?: ActivityLog
	/** What is done from now on, on whichever server, as a subscription listens to it; absent: no transport for that. */
	readonly live?: () => AsyncIterableIterator<readonly Activity[]>
	/** How the answer is made; absent: at once, whatever its size. */
	readonly pace?: Pace
	/** Says that an object, and all that hangs below it, is answered from another context than the field that gives it. */
	answeredFrom<Item extends object>(queryContext: QueryContext, item: Item): Item
}

/**
 * The contexts of one operation. A question is asked of one country, and all below it is answered from that country's
 * record; an operation may ask several questions. As long as all are of one country there is one context for each field;
 * else that of the nearest question, or object, above the field.
 */
export interface OperationContext
	extends Pick<
		RequestContext,
		'requestId' | 'network' | 'isOwnPage' | 'account' | 'writing' | 'activity' | 'live' | 'pace'
	> {
	/** Of the default country. */
	readonly queryContext: QueryContext
	/** Opens a question: what it and all below it is answered from. */
	readonly ask: (question: Path, queryContext: QueryContext) => RequestContext
	/** The context of a field of an object. */
	readonly at: (field: Path, object: unknown) => RequestContext
}

/** A plain object: Apollo gives resolvers a copy of its properties. */
export function operationContext(request: Omit<RequestContext, 'answeredFrom'>): OperationContext {
	const contexts = new Map<QueryContext, RequestContext>()
	/** The context of all questions so far; null where they differ. */
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

/** Who asks. Without accounts, as in a script, everybody is a visitor. */
export function accountOf({ account, queryContext }: RequestContext): AccountContext {
	return account?.() ?? accountContext(null, NOBODY, directoryOf(queryContext))
}

/** What declarations are asked of. Throws Unauthenticated where nobody writes: then nobody is signed in. */
export function declarationsOf(context: RequestContext): DeclarationContext {
	const { queryContext, writing } = context
	if (writing === undefined) throw new Unauthenticated()
	return { queryContext, account: accountOf(context), writing }
}

/** An argument without a default: null where the client gave none. See `completeArguments`. */
export type Nullable<T> = T | null

export function sentenceIn(context: RequestContext, message: Message, language: Language): string {
	return formatSentence(message, language, context.queryContext.names)
}
