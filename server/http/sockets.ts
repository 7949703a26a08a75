/**
 * Subscriptions over WebSockets, in the protocol graphql-transport-ws, for signed-in readers, with the rights and limits of requests
 * (docs/activity.md §6).
 */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Express, Request } from 'express'
import {
	createSourceEventStream,
	type DocumentNode,
	type ExecutionArgs,
	type ExecutionResult,
	execute,
	GraphQLError,
	type GraphQLSchema,
	parse,
	validate,
} from 'graphql'
import { CloseCode, type Context, GRAPHQL_TRANSPORT_WS_PROTOCOL, makeServer } from 'graphql-ws'
import { type RawData, type WebSocket, WebSocketServer } from 'ws'
import { accountContext } from '../accounts/accountContext'
import type { Accounts } from '../accounts/accounts'
import type { Identified } from '../accounts/readers'
import type { ActivityLog, FreshActivity } from '../activity/activityLog'
import { BadInput, ConstellationsError, Overloaded, RateLimited, Unauthenticated } from '../errors'
import { type OperationContext, operationContext } from '../graphql/context'
import { apiErrorOf, formattedError } from '../graphql/errorTable'
import { checkOperation } from '../graphql/limits/checkOperation'
import { LIMITS } from '../graphql/limits/limits'
import { checkVariables } from '../graphql/limits/values'
import { directoryOf } from '../queries/directory'
import { changedContexts, type QueryContext } from '../queries/queryContext'
import { apiTokenOf, type Identifying } from './accounts/identify'
import { isOwnPage } from './accounts/ownOrigin'
import { networkOf } from './clientAddress'
import type { ErrorReporter } from './jsonErrors'
import type { OverloadMonitor } from './overload'
import type { RateLimiter } from './rateLimiter'
import { operationOf } from './readRequest'
import { paceOf } from './requestWork'
import { expectListed, type Safelist } from './safelist'
import type { RequestTurn, Scheduler } from './scheduler'
import { inTurn, seenBy } from './turnContext'

export interface SocketParts {
	/** Reads addresses behind proxies and headers, as for requests. */
	readonly express: Express
	readonly schema: GraphQLSchema
	readonly rateLimiter: RateLimiter
	readonly scheduler: Scheduler
	readonly overload: OverloadMonitor
	readonly queryContext: () => QueryContext
	readonly safelist: Safelist | null
	readonly answerBytes: number
	readonly accounts: Accounts
	readonly identifying: Identifying
	readonly activity: ActivityLog
	/** Brings the record up to date, so that the records of an activity are there when it is sent. */
	readonly catchUp: () => Promise<void>
	readonly report: ErrorReporter
	readonly isDraining: () => boolean
	readonly limits?: SocketLimits
}

/** What clients of sockets may use. */
export const SOCKET_LIMITS = {
	/** Sockets in all, of one network and of one account: a person has a few windows open. */
	sockets: 400,
	socketsOfNetwork: 100,
	socketsOfAccount: 10,
	subscriptions: 20,
	messageBytes: 64 * 1024,
	/** Messages and pings of one socket in ten seconds. */
	messagesInTenSeconds: 60,
	/** Time for a new socket to identify itself. */
	initMilliseconds: 3_000,
	/**
	 * How often each socket is checked: its session, whether it answers, whether it has a subscription. Servers cache sessions for
	 * half a minute, so that the socket of an ended session closes within a minute.
	 */
	lookMilliseconds: 15_000,
	/** Bytes sent but not taken by the client; beyond them the socket is closed. */
	unsentBytes: 1_000_000,
	/** Activities that wait for one subscription; only the latest are kept. */
	waiting: 1_000,
} as const

export type SocketLimits = Readonly<Record<keyof typeof SOCKET_LIMITS, number>>

/** Close codes of this server, beside those of the protocol. */
const TOO_MANY = 4429
const IDLE = 4408
const GOING_AWAY = 1001

export interface Sockets {
	/** Accepts upgrades on a server that listens. */
	attach(server: Server): void
	/** Closes all sockets, so that they connect to another server, and accepts no more. */
	leave(): void
	stop(): void
}

/** An open socket. */
interface Open {
	readonly request: Request
	readonly socket: WebSocket
	/** The client's address, as proxies say. It uses the budget of its account, or of its network until it is identified. */
	readonly address: string
	readonly network: string
	/** null until it is identified. */
	account: string | null
	/** null: it uses the session of a page of this server. */
	apiToken: string | null
	isAlive: boolean
	isIdle: boolean
	window: { readonly began: number; count: number }
	context: SocketContext | null
}

type SocketContext = Context<Record<string, unknown> | undefined, Open>

export function sockets(parts: SocketParts): Sockets {
	const { express, schema, accounts, identifying, rateLimiter, overload, safelist, activity, report } = parts
	const { limits = SOCKET_LIMITS } = parts
	const { readers, session, origin } = identifying
	const open = new Set<Open>()
	const queues = new Set<Queue>()
	const webSockets = new WebSocketServer({
		noServer: true,
		maxPayload: limits.messageBytes,
		perMessageDeflate: false,
		clientTracking: false,
	})
	const endListening = activity.listen((fresh) => {
		if (queues.size === 0) return
		const tell = (): void => {
			for (const queue of queues) queue.add(fresh)
		}
		// Without the latest changes the subscribers get what the record has.
		parts.catchUp().then(tell, (error: unknown) => {
			report(error, 'sockets')
			tell()
		})
	})
	const looking = setInterval(() => {
		for (const one of open) look(one).catch((error: unknown) => end(one, error))
	}, limits.lookMilliseconds).unref()

	const protocol = makeServer<Record<string, unknown> | undefined, Open>({
		connectionInitWaitTimeout: limits.initMilliseconds,
		async onConnect(context) {
			const { extra } = context
			extra.apiToken = apiTokenOf(textOf(context.connectionParams?.authorization))
			const found = await who(extra)
			const account = found?.reader.accountId ?? null
			if (found === null || account === null) {
				extra.socket.close(CloseCode.Unauthorized, 'Unauthorized')
				return false
			}
			if (count(open, ({ account: other }) => other === account) >= limits.socketsOfAccount) {
				extra.socket.close(TOO_MANY, 'Too many sockets')
				return false
			}
			extra.account = account
			extra.context = context
			return true
		},
		async onSubscribe(context, id, payload) {
			try {
				return await prepared(context, { ...payload })
			} catch (error) {
				return [shown(error, id)]
			}
		},
		subscribe: (args) => told(args, (args.contextValue as { readonly extra: Open }).extra),
	})

	/** The reader of a socket; null where its session or token has ended. */
	function who({ request, apiToken }: Open): Promise<Identified | null> {
		const network = networkOf(request.ip ?? '')
		if (apiToken !== null) return readers.ofApiToken(apiToken, network)
		const token = session.read(request)
		// The browser sends our cookie for a page of another site too.
		if (token === null || !isOwnPage(request, origin)) return Promise.resolve(null)
		return readers.ofSession(token, network)
	}

	/** Checks a subscription as an HTTP request is checked. Throws the same errors. */
	async function prepared(
		{ extra, subscriptions }: SocketContext,
		payload: Readonly<Record<string, unknown>>,
	): Promise<ExecutionArgs> {
		// Before the first await. This subscription is counted too.
		if (Object.keys(subscriptions).length > limits.subscriptions) {
			throw new RateLimited(`A socket may have ${limits.subscriptions} subscriptions; end one first.`, 1)
		}
		const found = await who(extra)
		if (found === null) {
			extra.socket.close(CloseCode.Unauthorized, 'Unauthorized')
			throw new Unauthenticated()
		}
		if (overload.reason() !== null) throw new Overloaded()
		const asked = operationOf(payload)
		rateLimiter.expectRoom(extra.address, extra.account)
		rateLimiter.expectProcessorTime(extra.address, extra.account)
		const turn = turnOf(extra)
		try {
			return turn.turn.measure(() => {
				checkVariables(asked.variables)
				if (found.reader.scopes === null) expectListed(safelist, asked.query)
				if (checkOperation(schema, asked).operation !== 'subscription') {
					throw new BadInput('A socket answers subscriptions; questions and mutations are sent by POST.')
				}
				const document = parse(asked.query, { maxTokens: LIMITS.documentTokens })
				expectValid(schema, document)
				const { variables: variableValues, operationName } = asked
				return { schema, document, variableValues, operationName, contextValue: { extra } }
			})
		} finally {
			turn.turn.end()
		}
	}

	function turnOf({ address, account }: Open): {
		readonly turn: RequestTurn
		readonly failed: Promise<never>
	} {
		let fail: (reason: Error) => void = () => {}
		const failed = new Promise<never>((_resolve, reject) => {
			fail = reject
		})
		// Without a handler Node would report an unhandled rejection.
		failed.catch(() => {})
		return {
			turn: parts.scheduler.turn(rateLimiter.usageOf(address, account), (reason) => fail(reason)),
			failed,
		}
	}

	/** The current context of the reader, for one turn of the scheduler. */
	async function contextOf(extra: Open, found: Identified, turn: RequestTurn): Promise<OperationContext> {
		const visitor = changedContexts(parts.queryContext(), (context) => inTurn(context, turn))
		const account = accountContext(accounts, found, directoryOf(visitor))
		return operationContext({
			queryContext: await seenBy(account.reader, visitor, turn),
			requestId: randomUUID(),
			network: extra.network,
			activity,
			pace: paceOf(turn, parts.answerBytes),
			account: () => account,
			live: () => {
				const queue: Queue = new Queue(limits.waiting, () => queues.delete(queue))
				queues.add(queue)
				return queue
			},
		})
	}

	/** Runs something as the reader of the socket, with their current rights; null where the session or token has ended. */
	async function asReader<Result>(
		extra: Open,
		work: (context: OperationContext) => Promise<Result>,
	): Promise<Result | null> {
		const found = await who(extra)
		if (found === null) {
			extra.socket.close(CloseCode.Unauthorized, 'Unauthorized')
			return null
		}
		rateLimiter.expectProcessorTime(extra.address, extra.account)
		const { turn, failed } = turnOf(extra)
		const done = async (): Promise<Result> => {
			await turn.pause()
			return work(await contextOf(extra, found, turn))
		}
		try {
			return await Promise.race([done(), failed])
		} finally {
			turn.end()
		}
	}

	/** The results of a subscription, or the errors that prevent it. */
	async function told(
		args: ExecutionArgs,
		extra: Open,
	): Promise<AsyncGenerator<ExecutionResult> | ExecutionResult> {
		const { schema: _schema, document, variableValues, operationName } = args
		const asked = { schema, document, variableValues, operationName }
		try {
			const source = await asReader(extra, (contextValue) =>
				createSourceEventStream({ ...asked, contextValue }),
			)
			if (source === null) return { errors: [shown(new Unauthenticated(), null)] }
			if (!(Symbol.asyncIterator in source)) return masked(source)
			return results(source[Symbol.asyncIterator](), async (rootValue) => {
				try {
					const result = await asReader(extra, async (contextValue) =>
						execute({ ...asked, rootValue, contextValue }),
					)
					return result === null ? null : masked(result)
				} catch (error) {
					return { errors: [shown(error, null)] }
				}
			})
		} catch (error) {
			return { errors: [shown(error, null)] }
		}
	}

	function masked(result: ExecutionResult): ExecutionResult {
		if (result.errors === undefined) return result
		return { ...result, errors: result.errors.map((error) => shown(error, null)) }
	}

	/** An error as clients see it; only the log gets the details of an unexpected one. */
	function shown(error: unknown, operation: string | null): GraphQLError {
		const requestId = randomUUID()
		const api = apiErrorOf(error)
		if (api.code === 'INTERNAL') report(error, requestId, { operation, document: null })
		const { message, extensions } = formattedError(api, requestId)
		return new GraphQLError(message, { extensions: extensions ?? {} })
	}

	/** Checks the session of a socket, whether it answers, and whether it has a subscription. */
	async function look(one: Open): Promise<void> {
		const { socket } = one
		if (!one.isAlive) {
			socket.terminate()
			return
		}
		one.isAlive = false
		socket.ping()
		if (one.account === null) return
		if ((await who(one)) === null) {
			socket.close(CloseCode.Unauthorized, 'Unauthorized')
			return
		}
		const listens = one.context !== null && Object.keys(one.context.subscriptions).length > 0
		if (!listens && one.isIdle) socket.close(IDLE, 'Idle')
		one.isIdle = !listens
	}

	function end({ socket }: Open, error: unknown): void {
		report(error, 'sockets')
		socket.close(CloseCode.InternalServerError, 'Internal server error')
	}

	/** The status with which an upgrade is refused; null where it is accepted. */
	function refusalOf(request: Request, network: string): number | null {
		if (parts.isDraining()) return 503
		const said = request.get('origin')
		if (said !== undefined && said !== origin(request)) return 403
		const protocols = (request.get('sec-websocket-protocol') ?? '').split(',').map((one) => one.trim())
		if (!protocols.includes(GRAPHQL_TRANSPORT_WS_PROTOCOL)) return 400
		if (overload.reason() !== null || open.size >= limits.sockets) return 503
		if (count(open, (one) => one.network === network) >= limits.socketsOfNetwork) return 429
		try {
			rateLimiter.expectRoom(network)
		} catch (error) {
			if (error instanceof ConstellationsError) return 429
			throw error
		}
		return null
	}

	function upgrade(incoming: IncomingMessage, stream: Duplex, head: Buffer): void {
		stream.on('error', () => stream.destroy())
		// Gives it the methods of express, such as the address behind proxies.
		const request: Request = Object.setPrototypeOf(incoming, express.request)
		if (request.path !== '/graphql') {
			refuse(stream, 404)
			return
		}
		const address = request.ip ?? ''
		const network = networkOf(address)
		const status = refusalOf(request, network)
		if (status !== null) {
			refuse(stream, status)
			return
		}
		webSockets.handleUpgrade(request, stream, head, (socket) => accept(socket, { request, address, network }))
	}

	function accept(socket: WebSocket, from: Pick<Open, 'request' | 'address' | 'network'>): void {
		const one: Open = {
			...from,
			socket,
			account: null,
			apiToken: null,
			isAlive: true,
			isIdle: false,
			window: { began: performance.now(), count: 0 },
			context: null,
		}
		open.add(one)
		/** Counts a message; false, and closes the socket, where there are too many. */
		const counts = (): boolean => {
			const now = performance.now()
			if (now - one.window.began > 10_000) one.window = { began: now, count: 0 }
			one.window.count += 1
			if (one.window.count <= limits.messagesInTenSeconds) return true
			socket.close(TOO_MANY, 'Too many messages')
			return false
		}
		socket.on('error', () => socket.terminate())
		socket.on('pong', () => {
			one.isAlive = true
		})
		socket.on('ping', counts)
		const closed = protocol.opened(
			{
				protocol: socket.protocol,
				close: (code, reason) => socket.close(code, reason),
				send: (data) =>
					new Promise((resolve) => {
						if (socket.bufferedAmount > limits.unsentBytes) socket.terminate()
						if (socket.readyState !== socket.OPEN) {
							resolve()
							return
						}
						rateLimiter.usageOf(one.address, one.account).bytes += data.length
						socket.send(data, () => resolve())
					}),
				onMessage: (take) =>
					void socket.on('message', (data: RawData, isBinary: boolean) => {
						if (!counts() || socket.readyState !== socket.OPEN) return
						if (isBinary) socket.close(CloseCode.BadRequest, 'Invalid message received')
						else take(String(data)).catch((error: unknown) => end(one, error))
					}),
			},
			one,
		)
		socket.once('close', (code, reason) => {
			open.delete(one)
			closed(code, String(reason)).catch((error: unknown) => report(error, 'sockets'))
		})
	}

	function leave(): void {
		for (const { socket } of open) socket.close(GOING_AWAY, 'Going away')
	}

	let isGone = false
	return {
		attach: (server) =>
			void server.on('upgrade', (request, stream, head) => {
				if (isGone) refuse(stream, 503)
				else upgrade(request, stream, head)
			}),
		leave() {
			isGone = true
			leave()
			// Clients that do not answer the close must not hold the server.
			setTimeout(() => {
				for (const { socket } of open) socket.terminate()
			}, 500).unref()
		},
		stop() {
			isGone = true
			clearInterval(looking)
			endListening()
			for (const { socket } of open) socket.terminate()
		},
	}
}

/** The activities that wait for one subscription: an iterator that ends at once when the subscription does. */
class Queue implements AsyncIterableIterator<FreshActivity> {
	readonly #maximum: number
	readonly #onEnd: () => void
	#waiting: FreshActivity = []
	#isOver = false
	#wake: () => void = () => {}

	constructor(maximum: number, onEnd: () => void) {
		this.#maximum = maximum
		this.#onEnd = onEnd
	}

	add(fresh: FreshActivity): void {
		this.#waiting = [...this.#waiting, ...fresh].slice(-this.#maximum)
		this.#wake()
	}

	async next(): Promise<IteratorResult<FreshActivity>> {
		while (this.#waiting.length === 0 && !this.#isOver) {
			await new Promise<void>((wake) => {
				this.#wake = wake
			})
		}
		if (this.#isOver) return { done: true, value: undefined }
		const value = this.#waiting
		this.#waiting = []
		return { done: false, value }
	}

	async return(): Promise<IteratorResult<FreshActivity>> {
		this.#isOver = true
		this.#waiting = []
		this.#onEnd()
		this.#wake()
		return { done: true, value: undefined }
	}

	[Symbol.asyncIterator](): this {
		return this
	}
}

/**
 * The results for the values of a source. A result with only nulls is left out: a reader who may see nothing of an activity must not
 * learn that there was one. Ends after an error. Not a generator: that would wait for the next value before it ends.
 */
function results(
	source: AsyncIterator<unknown>,
	resultOf: (value: unknown) => Promise<ExecutionResult | null>,
): AsyncGenerator<ExecutionResult> {
	let isOver = false
	const over: IteratorResult<ExecutionResult> = { done: true, value: undefined }
	const leave = async (): Promise<IteratorResult<ExecutionResult>> => {
		isOver = true
		await source.return?.()
		return over
	}
	const next = async (): Promise<IteratorResult<ExecutionResult>> => {
		while (!isOver) {
			const { done, value } = await source.next()
			if (done) return over
			const result = await resultOf(value)
			if (result === null) return leave()
			if (result.errors !== undefined) {
				await leave()
				return { done: false, value: result }
			}
			if (Object.values(result.data ?? {}).some((answer) => answer !== null)) {
				return { done: false, value: result }
			}
		}
		return over
	}
	return {
		next,
		return: leave,
		throw: leave,
		[Symbol.asyncIterator]() {
			return this
		},
	}
}

function expectValid(schema: GraphQLSchema, document: DocumentNode): void {
	const [first] = validate(schema, document, undefined, { maxErrors: LIMITS.errorsReported })
	if (first !== undefined) throw new BadInput(first.message)
}

/** Answers an upgrade by hand: Node gives it no response object. */
function refuse(stream: Duplex, status: number): void {
	const words: Readonly<Record<number, string>> = {
		400: 'Bad Request',
		403: 'Forbidden',
		404: 'Not Found',
		429: 'Too Many Requests',
		503: 'Service Unavailable',
	}
	stream.end(`HTTP/1.1 ${status} ${words[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

function count(open: ReadonlySet<Open>, isMeant: (one: Open) => boolean): number {
	let found = 0
	for (const one of open) if (isMeant(one)) found += 1
	return found
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : ''
}
