import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Request, RequestHandler, Response } from 'express'
import { LRUCache } from 'lru-cache'
import { changedContexts, type QueryContext } from '../queries/queryContext'
import type { GraphqlRequest } from './readRequest'

type Snapshot = QueryContext['snapshot']

/** Characters of answers that are kept at most. */
const DEFAULT_MAX_CHARACTERS = 16_000_000

/** What all answers of one moment follow from: the countries side by side, the public snapshot of each, the day. */
export type AnswerState = Pick<QueryContext['countries'], 'partners' | 'publicSnapshots'> & {
	readonly today: string
}

/**
 * Answers to whole operations, for the public snapshots and one day: all readers see the same ones, so that the same
 * question has the same answer until a public record of a country that it was answered from changes. What follows from
 * anything else (the database, what is not public) is never kept, nor an answer with an error, nor what a reader who is
 * signed in is answered. Of more than fit, the answer used longest ago goes first.
 *
 * With ten times today's record, without it: each home page takes 160 ms of processor time.
 */
export class AnswerCache {
	readonly #answers: LRUCache<string, KeptAnswer>
	/** Of questions that are being answered: each is asked for twice or three times, and may be long. */
	readonly #keys = new WeakMap<GraphqlRequest, string>()
	#state: AnswerState | null = null

	/** @param maxCharacters of all answers together; one that takes an eighth of it is not kept. */
	constructor(maxCharacters = DEFAULT_MAX_CHARACTERS) {
		this.#answers = new LRUCache({
			maxSize: maxCharacters,
			maxEntrySize: maxCharacters / 8,
			sizeCalculation: ({ text }) => text.length,
		})
	}

	/** The state as it now stands; what follows from one that has passed is dropped. */
	stateOf({ countries, today }: Pick<QueryContext, 'countries' | 'today'>): AnswerState {
		const known = this.#state
		const now = { partners: countries.partners, publicSnapshots: countries.publicSnapshots, today }
		if (known !== null && isSameForAll(known, now) && areSame(known.publicSnapshots, now.publicSnapshots))
			return known
		this.#state = now
		if (known === null || !isSameForAll(known, now)) this.#answers.clear()
		for (const [key, answer] of this.#answers.entries()) {
			if (!this.#holds(answer.snapshots)) this.#answers.delete(key)
		}
		return now
	}

	/** The answer to the same question in the state of the moment; null where none is kept. */
	get(question: GraphqlRequest): string | null {
		return this.#answers.get(this.#keyOf(question))?.text ?? null
	}

	/** The same, compressed: once for all who ask, so that it costs the server no more than to send it. */
	getCompressed(question: GraphqlRequest): Promise<Buffer> | null {
		const kept = this.#answers.get(this.#keyOf(question))
		if (kept === undefined) return null
		kept.compressed ??= compress(kept.text)
		return kept.compressed
	}

	/**
	 * Keeps an answer that follows from a state, unless that has passed meanwhile or the answer is very large.
	 *
	 * @param snapshots those of the state that were read for it.
	 */
	set(
		state: AnswerState,
		question: GraphqlRequest,
		text: string,
		snapshots: readonly Snapshot[] = state.publicSnapshots,
	): void {
		if (this.#state === null || !isSameForAll(this.#state, state) || !this.#holds(snapshots)) return
		this.#answers.set(this.#keyOf(question), { text, snapshots, compressed: null })
	}

	#keyOf(question: GraphqlRequest): string {
		const known = this.#keys.get(question)
		if (known !== undefined) return known
		const key = keyOf(question)
		this.#keys.set(question, key)
		return key
	}

	#holds(snapshots: readonly Snapshot[]): boolean {
		return snapshots.every((snapshot) => this.#state?.publicSnapshots.includes(snapshot))
	}
}

interface KeptAnswer {
	readonly text: string
	/** Of the countries that it follows from. */
	readonly snapshots: readonly Snapshot[]
	/** In gzip, once somebody has asked for it; a tenth of the text. */
	compressed: Promise<Buffer> | null
}

const compress = promisify<string, Buffer>(gzip)

/** Below so many characters nothing is gained by compressing. */
const MIN_COMPRESSED = 1_000

/** Whether what is the same for every country has not changed. */
function isSameForAll(one: AnswerState, other: AnswerState): boolean {
	return one.today === other.today && areSame(one.partners, other.partners)
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
	return one.length === other.length && one.every((item, at) => item === other[at])
}

function keyOf({ query, variables, operationName }: GraphqlRequest): string {
	return createHash('sha256')
		.update(JSON.stringify([query, variables, operationName]))
		.digest('base64')
}

/** What one request is answered from, and whether its answer is the same for everybody until a record changes. */
export interface TrackedContext {
	/** Of the default country. */
	readonly queryContext: QueryContext
	/** Of the countries whose context was read. */
	readonly snapshots: ReadonlySet<Snapshot>
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
			if (isWhole && isPlain && current.isShared) cache.set(state, question, body, [...current.snapshots])
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

/** What an answer may follow from and be kept: the public record of a country, */
const RECORD: ReadonlySet<PropertyKey> = new Set<keyof QueryContext>([
	'snapshot',
	'snapshotCache',
	'foldedTexts',
	'sentences',
	'names',
])
/** and what is the same for all visitors: that they are ones, the day, what the server is, how it works. */
const SAME_FOR_ALL: ReadonlySet<PropertyKey> = new Set<keyof QueryContext>([
	'reader',
	'countries',
	'today',
	'turn',
	'contactEmail',
	'dataProtection',
	'version',
])

/** The contexts of a request, noting which are read, and when anything else is read of one: the database, or what is not public. */
export function trackContext(queryContext: QueryContext): TrackedContext {
	const snapshots = new Set<Snapshot>()
	const noting = (context: QueryContext): QueryContext =>
		new Proxy(context, {
			get(target, key) {
				if (RECORD.has(key)) snapshots.add(target.snapshot)
				// What is no property of a context reads nothing: a promise looks for `then` in what it is given.
				else if (!SAME_FOR_ALL.has(key) && key in target) tracked.isShared = false
				return Reflect.get(target, key)
			},
		})
	const tracked: TrackedContext = {
		queryContext: changedContexts(queryContext, noting),
		snapshots,
		isShared: true,
	}
	return tracked
}
