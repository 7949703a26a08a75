import { createHash } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import { LRUCache } from 'lru-cache'
import type { CountryContexts, QueryContext } from '../queries/queryContext'
import type { Snapshot } from '../snapshot/snapshot'
import type { GraphqlRequest } from './readRequest'

/** Characters of answers that are kept at most. */
const DEFAULT_MAX_CHARACTERS = 16_000_000

/** What all answers of one moment follow from. */
export interface AnswerState {
	/** Of every country. */
	readonly publicSnapshots: readonly Snapshot[]
	readonly today: string
}

interface KeptAnswer {
	readonly text: string
	/** Of the countries that it follows from. */
	readonly snapshots: readonly Snapshot[]
}

/**
 * Answers to whole operations, for the public snapshots and one day: all readers see the same ones, so that the same
 * question has the same answer until a public record of a country that it was answered from changes. What follows from
 * anything else (the database, what is not public) is never kept, nor an answer with an error. When readers differ
 * (accounts), only what the anonymous ask may be kept here. Of more than fit, the answer used longest ago goes first.
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

	/** The state as it now stands; what follows from one that has passed is dropped. */
	stateOf({ countries: { publicSnapshots }, today }: Pick<QueryContext, 'countries' | 'today'>): AnswerState {
		const known = this.#state
		const now = { publicSnapshots, today }
		if (known !== null && isSame(known, now)) return known
		this.#state = now
		if (known?.today !== today) this.#answers.clear()
		for (const [key, answer] of this.#answers.entries()) {
			if (!this.#holds(answer.snapshots)) this.#answers.delete(key)
		}
		return now
	}

	/** The answer to the same question in the state of the moment; null where none is kept. */
	get(question: GraphqlRequest): string | null {
		return this.#answers.get(keyOf(question))?.text ?? null
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
		if (this.#state?.today !== state.today || !this.#holds(snapshots)) return
		this.#answers.set(keyOf(question), { text, snapshots })
	}

	#holds(snapshots: readonly Snapshot[]): boolean {
		return snapshots.every((snapshot) => this.#state?.publicSnapshots.includes(snapshot))
	}
}

function isSame(one: AnswerState, other: AnswerState): boolean {
	return (
		one.today === other.today &&
		one.publicSnapshots.length === other.publicSnapshots.length &&
		one.publicSnapshots.every((snapshot, at) => snapshot === other.publicSnapshots[at])
	)
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
			response.type('application/json').send(cached)
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

/** What an answer may follow from and be kept: the public records, the day, what the server is. */
const SHARED: ReadonlySet<PropertyKey> = new Set<keyof QueryContext>([
	'snapshot',
	'cache',
	'snapshotCache',
	'graphCache',
	'gatheredGraphCache',
	'foldedTexts',
	'today',
	'names',
	'contactEmail',
	'version',
])

/** The contexts of a request, noting which are read, and when anything else is read of one: the database, or what is not public. */
export function trackContext(queryContext: QueryContext): TrackedContext {
	const snapshots = new Set<Snapshot>()
	const made = new Map<QueryContext, QueryContext>()
	const noting = (context: QueryContext): QueryContext => {
		const known = made.get(context)
		if (known !== undefined) return known
		const proxy = new Proxy(context, {
			get(target, key) {
				if (key === 'countries') return countries
				// A promise looks for `then` in what it is given: that reads nothing of the record.
				if (!(key in target)) return undefined
				snapshots.add(target.snapshot)
				if (!SHARED.has(key)) tracked.isShared = false
				return Reflect.get(target, key)
			},
		})
		made.set(context, proxy)
		return proxy
	}
	const { partners, publicSnapshots, all, of } = queryContext.countries
	const countries: CountryContexts = {
		partners,
		publicSnapshots,
		all: () => all().map(noting),
		of: (code) => noting(of(code)),
	}
	const tracked: TrackedContext = { queryContext: noting(queryContext), snapshots, isShared: true }
	return tracked
}
