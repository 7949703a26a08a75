import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Request, RequestHandler, Response } from 'express'
import { LRUCache } from 'lru-cache'
import type { QueryContext } from '../queries/queryContext'
import type { GraphqlRequest } from './readRequest'

/** Characters of answers that are kept at most. */
const DEFAULT_MAX_CHARACTERS = 16_000_000

/** What all answers of one moment follow from. */
export type AnswerState = Pick<QueryContext, 'snapshot' | 'today'>

/**
 * Answers to whole operations, for one public snapshot and one day: all readers see the same one, so that the same
 * question has the same answer until a public record changes. What follows from anything else (the database,
 * what is not public) is never kept, nor an answer with an error. When readers differ (accounts), only what the
 * anonymous ask may be kept here. Of more than fit, the answer used longest ago goes first.
 */
export class AnswerCache {
	readonly #answers: LRUCache<string, KeptAnswer>
	#state: AnswerState | null = null

	/** @param maxCharacters of all answers together; one that takes an eighth of it is not kept. */
	constructor(maxCharacters = DEFAULT_MAX_CHARACTERS) {
		this.#answers = new LRUCache({
			maxSize: maxCharacters,
			maxEntrySize: maxCharacters / 8,
			sizeCalculation: ({ text }) => text.length,
		})
	}

	/** The state as it now stands; everything is dropped when it is another one. */
	stateOf({ snapshot, today }: AnswerState): AnswerState {
		const now = { snapshot, today }
		if (this.#state !== null && isSame(this.#state, now)) return this.#state
		this.#answers.clear()
		this.#state = now
		return now
	}

	/** The answer to the same question in the state of the moment; null where none is kept. */
	get(question: GraphqlRequest): string | null {
		return this.#answers.get(keyOf(question))?.text ?? null
	}

	/** The same, compressed: once for all who ask, so that it costs the server no more than to send it. */
	getCompressed(question: GraphqlRequest): Promise<Buffer> | null {
		const kept = this.#answers.get(keyOf(question))
		if (kept === undefined) return null
		kept.compressed ??= compress(kept.text)
		return kept.compressed
	}

	/** Keeps an answer that follows from a state, unless that has passed meanwhile or the answer is very large. */
	set(state: AnswerState, question: GraphqlRequest, answer: string): void {
		if (state === this.#state) this.#answers.set(keyOf(question), { text: answer, compressed: null })
	}
}

interface KeptAnswer {
	readonly text: string
	/** In gzip, once somebody has asked for it; a tenth of the text. */
	compressed: Promise<Buffer> | null
}

const compress = promisify<string, Buffer>(gzip)

/** Below so many characters nothing is gained by compressing. */
const MIN_COMPRESSED = 1_000

function isSame(one: AnswerState, other: AnswerState): boolean {
	return one.snapshot === other.snapshot && one.today === other.today
}

function keyOf({ query, variables, operationName }: GraphqlRequest): string {
	return createHash('sha256')
		.update(JSON.stringify([query, variables, operationName]))
		.digest('base64')
}

/** What one request is answered from, and whether its answer is the same for everybody until a record changes. */
export interface TrackedContext {
	readonly queryContext: QueryContext
	isShared: boolean
}

/** Answers from the cache where it can; else lets the request on, and keeps what leaves without an error. */
export function answerFromCache(
	cache: AnswerCache,
	trackedContextOf: (response: Response) => TrackedContext,
): RequestHandler {
	return (request, response, next) => {
		const question = request.body as GraphqlRequest
		const current = trackedContextOf(response)
		const state = cache.stateOf(current.queryContext)
		// Clients that name another type of answer get it from the executor.
		const isPlain = !/graphql-response/.test(request.headers.accept ?? '')
		const cached = isPlain ? cache.get(question) : null
		if (cached !== null) {
			sendKept(cache, question, cached, request, response).catch(next)
			return
		}
		const send = response.send.bind(response)
		response.send = (body) => {
			const isWhole = response.statusCode === 200 && typeof body === 'string' && body.startsWith('{"data":')
			if (isWhole && isPlain && current.isShared) cache.set(state, question, body)
			return send(body)
		}
		next()
	}
}

async function sendKept(
	cache: AnswerCache,
	question: GraphqlRequest,
	text: string,
	request: Request,
	response: Response,
): Promise<void> {
	response.type('application/json').vary('accept-encoding')
	const asked = text.length > MIN_COMPRESSED && request.acceptsEncodings('gzip') === 'gzip'
	const compressed = asked ? cache.getCompressed(question) : null
	if (compressed === null) {
		response.send(text)
		return
	}
	const body = await compressed
	response.setHeader('content-encoding', 'gzip')
	response.send(body)
}

/** What an answer may follow from and be kept: the public records, the day, what the server is. */
const SHARED: ReadonlySet<PropertyKey> = new Set<keyof QueryContext>([
	'snapshot',
	'cache',
	'snapshotCache',
	'graphCache',
	'gatheredGraphCache',
	'foldedTexts',
	'today',
	'turn',
	'communities',
	'names',
	'contactEmail',
	'version',
])

/** The context of a request, noting when anything else is read of it: the database, or what is not public. */
export function trackContext(queryContext: QueryContext): TrackedContext {
	const noting = new Proxy(queryContext, {
		get(target, key) {
			if (!SHARED.has(key)) tracked.isShared = false
			return Reflect.get(target, key)
		},
	})
	const tracked: TrackedContext = { queryContext: noting, isShared: true }
	return tracked
}
