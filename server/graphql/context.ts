import type { Message } from '../domain/message'
import type { Language } from '../domain/records'
import type { QueryContext } from '../queries/queryContext'
import { formatSentence } from '../text/sentenceFormatter'
import type { Pace } from './paceFields'

/** What every resolver of one request shares. */
export interface RequestContext {
	/** What queries are asked of: the snapshot as it stood when the request came, and the store. */
	readonly queryContext: QueryContext
	/** Stands in the log and in every error of the request. */
	readonly requestId: string
	/** Who asks, as far as limits by the day need it: the network of the address; absent where there is no address. */
	readonly asker?: string
	/** How the answer is made; absent: at once, whatever its size. */
	readonly pace?: Pace
}

/** An argument with a default is null where the client wrote null. */
export type Nullable<T> = T | null

export function inLanguage(language: Nullable<Language>): Language {
	return language ?? 'fr'
}

export function sentenceIn(context: RequestContext, message: Message, language: Nullable<Language>): string {
	return formatSentence(message, inLanguage(language), context.queryContext.names)
}
