import { Overloaded } from '../errors'
import type { Turn } from '../queries/queryContext'
import type { Usage } from './rateLimiter'

/** Milliseconds of one slice: a probe of a supervisor, or another reader, waits no longer for a request that pauses. */
const SLICE_MS = 10
/** Requests that have not begun. Past so many, whoever has used most is told to come back. */
const MAX_QUEUED = 256
/**
 * Requests that take or ask for much are few at once, since each holds what it has made of its answer; but for those of
 * networks that have used next to nothing.
 */
const HEAVY_MS = 150
const MAX_HEAVY = 8
/** Levels that whoever asks without a pause stands above whoever does not: as if each request had taken .3 s. */
const LEVELS_WITHOUT_PAUSE = 4
/** A request that waits counts as so many milliseconds of what its network uses: a thousand at once are no thousand readers. */
const MS_OF_PENDING = 10
/** Milliseconds of a request, and of the minute of its network, up to which none is called large. */
const SMALL_REQUEST_MS = 20
const SMALL_MINUTE_MS = 2_000
const SETTLED = Promise.resolve()

/**
 * Shares the event loop among requests, a slice at a time: with equal shares a reader waited 17 s behind a flood of fifty addresses. The next slice goes to the request of the lowest level: that
 * rises with what the request has taken (or is likely to take), and with what its network has used in this minute, so that
 * who asks for little passes whoever asks for much; and it is higher for a network that asks without a pause, so that a reader
 * passes a flood of small requests. Of one level it goes to the network that has used least of late, then to the request that came
 * first. What each takes is measured and charged to its network (see `Usage`).
 *
 * How exact that is: a slice lasts from the resumption of the request until nothing of it is left to do but to wait. It
 * counts as the time of the clock or as the processor time of the process, whichever is less: on a machine that does other
 * things the clock tells too much, and the process has threads (collecting garbage, compressing) beside the event loop.
 * Not in it: reading the request from its socket, and writing the answer to it.
 *
 * What has come is looked at one request at a time, in the same order: to read and to refuse one takes milliseconds, and those
 * of a hundred connections at once would keep the event loop from all else for as many times longer.
 */
export class Scheduler {
	readonly #maxQueued: number
	/** Requests that nobody has looked at, each with what does. */
	readonly #unread = new Map<RequestTurn, () => void>()
	readonly #queued = new Set<RequestTurn>()
	readonly #started = new Set<RequestTurn>()
	#current: RequestTurn | null = null
	#sliceEnds = 0
	#slice = { began: 0, processor: process.cpuUsage() }
	#isScheduled = false
	#came = 0
	#refusedAt = Number.NEGATIVE_INFINITY

	constructor(maxQueued = MAX_QUEUED) {
		this.#maxQueued = maxQueued
	}

	/**
	 * The turn of a request that has just come.
	 *
	 * @param usage of its network.
	 * @param onFailure told why the request cannot go on, once: it is to be answered with that error.
	 */
	turn(usage: Usage, onFailure: (reason: Error) => void): RequestTurn {
		this.#came += 1
		return new RequestTurn(this, usage, this.#came, onFailure)
	}

	/** Whether requests were refused within the last second, since too many waited. */
	isFull(): boolean {
		return performance.now() - this.#refusedAt < 1_000
	}

	/** For a turn. */
	isRunning(turn: RequestTurn): boolean {
		return this.#current === turn && performance.now() < this.#sliceEnds
	}

	/** For a turn whose request has come: it is looked at as the only one between two turns of the event loop. */
	admit(turn: RequestTurn, look: () => void): void {
		this.#unread.set(turn, look)
		this.#schedule()
	}

	/** For a turn that waits for its next slice, its first one included. */
	wake(turn: RequestTurn): void {
		if (!this.#started.has(turn) && !this.#queued.has(turn)) {
			this.#queued.add(turn)
			if (this.#queued.size > this.#maxQueued) this.#refuseOne()
		}
		this.#schedule()
	}

	/** For a turn that has ended. */
	forget(turn: RequestTurn): void {
		this.#unread.delete(turn)
		this.#queued.delete(turn)
		this.#started.delete(turn)
		// Its place may be what another one waits for.
		this.#scheduleWhereAnyWaits()
	}

	#refuseOne(): void {
		this.#refusedAt = performance.now()
		const worst = [...this.#queued].reduce((one, other) => (isBefore(one, other) ? other : one))
		worst.fail(new Overloaded())
	}

	#schedule(): void {
		if (this.#isScheduled || this.#current !== null) return
		this.#isScheduled = true
		setImmediate(() => {
			this.#isScheduled = false
			this.#begin()
		})
	}

	#begin(): void {
		const turn = this.#next()
		if (turn === null) return
		const look = this.#unread.get(turn)
		if (look !== undefined) {
			this.#unread.delete(turn)
			look()
			this.#scheduleWhereAnyWaits()
			return
		}
		this.#queued.delete(turn)
		this.#started.add(turn)
		this.#current = turn
		this.#slice = { began: performance.now(), processor: process.cpuUsage() }
		this.#sliceEnds = this.#slice.began + SLICE_MS
		this.#resume(turn)
	}

	#next(): RequestTurn | null {
		let best: RequestTurn | null = null
		let heavy = 0
		for (const turn of this.#started) {
			if (turn.isHeavy) heavy += 1
			if (turn.isWaiting && (best === null || isBefore(turn, best))) best = turn
		}
		for (const turn of this.#queued) {
			if (turn.isHeavy && heavy >= MAX_HEAVY && turn.recent > HEAVY_MS) continue
			if (best === null || isBefore(turn, best)) best = turn
		}
		for (const turn of this.#unread.keys()) {
			if (best === null || isBefore(turn, best)) best = turn
		}
		return best
	}

	#scheduleWhereAnyWaits(): void {
		const waits =
			this.#unread.size > 0 || this.#queued.size > 0 || [...this.#started].some(({ isWaiting }) => isWaiting)
		if (waits) this.#schedule()
	}

	#resume(turn: RequestTurn): void {
		turn.resumeLast()
		// A tick that is asked for by a microtask comes when no microtask is left: all that was resumed now waits. An answer may
		// come by here for each of its fields, and `queueMicrotask` makes a resource of its own each time.
		SETTLED.then(() => process.nextTick(() => this.#goOn(turn)))
	}

	#goOn(turn: RequestTurn): void {
		if (turn.isWaiting && performance.now() < this.#sliceEnds) {
			this.#resume(turn)
			return
		}
		turn.charge(millisecondsSince(this.#slice))
		this.#current = null
		this.#scheduleWhereAnyWaits()
	}
}

/**
 * One request's share of the event loop. Once the request has ended (it is answered, or its reader has left) what waits for
 * a slice waits for ever: nobody holds it any longer, so that it goes as garbage without an error that nobody would read.
 */
export class RequestTurn implements Turn {
	readonly #scheduler: Scheduler
	#usage: Usage
	readonly #onFailure: (reason: Error) => void
	/** Which of all requests it was. */
	readonly #number: number
	/** The last first: what has begun comes to its end before more is begun, which bounds what is held. */
	readonly #waiting: (() => void)[] = []
	#hasEnded = false
	#milliseconds = 0
	#expected = 0

	constructor(scheduler: Scheduler, usage: Usage, number: number, onFailure: (reason: Error) => void) {
		this.#scheduler = scheduler
		this.#usage = usage
		this.#number = number
		this.#onFailure = onFailure
		usage.begin()
	}

	get isWaiting(): boolean {
		return this.#waiting.length > 0
	}

	/** Who is to wait for whom: the higher one. */
	get level(): number {
		return (
			doublings(this.#taken / SMALL_REQUEST_MS) +
			doublings(this.#usage.processorMs / SMALL_MINUTE_MS) +
			(this.#usage.asksWithoutPause ? LEVELS_WITHOUT_PAUSE : 0)
		)
	}

	get isHeavy(): boolean {
		return this.#taken >= HEAVY_MS
	}

	/** Milliseconds that its network used of late, with what is likely to come of the requests that wait. */
	get recent(): number {
		return this.#usage.recentMs + this.#usage.pending * MS_OF_PENDING
	}

	get #taken(): number {
		return Math.max(this.#milliseconds, this.#expected)
	}

	/** Milliseconds that it has taken. */
	get milliseconds(): number {
		return this.#milliseconds
	}

	/** Told how many milliseconds the request is likely to take, before it begins. */
	expect(milliseconds: number): void {
		this.#expected = milliseconds
	}

	get number(): number {
		return this.#number
	}

	get hasEnded(): boolean {
		return this.#hasEnded
	}

	/** Has its request looked at, once it is its turn: never where it ends before. */
	admit(look: () => void): void {
		if (!this.#hasEnded) this.#scheduler.admit(this, look)
	}

	isOver(): boolean {
		return this.#hasEnded || !this.#scheduler.isRunning(this)
	}

	pause(): Promise<void> {
		return new Promise((resume) => this.#wait(resume))
	}

	/** Does something in a later slice. */
	later<Result>(work: () => Result): Promise<Awaited<Result>> {
		return new Promise((resolve, reject) => {
			this.#wait(() => {
				try {
					resolve(work() as Awaited<Result>)
				} catch (error) {
					reject(error)
				}
			})
		})
	}

	/** What something of the request gives that is done at once, outside of its slices; charged as they are. */
	measure<Result>(work: () => Result): Result {
		const slice = { began: performance.now(), processor: process.cpuUsage() }
		try {
			return work()
		} finally {
			this.charge(millisecondsSince(slice))
		}
	}

	charge(milliseconds: number): void {
		this.#milliseconds += milliseconds
		this.#usage.charge(milliseconds)
	}

	/** Bytes that were sent for it. */
	countBytes(bytes: number): void {
		this.#usage.bytes += bytes
	}

	/** From now on it is charged to this, and stands in line by it: once it is known which account asks. */
	chargeTo(usage: Usage): void {
		if (this.#hasEnded) return
		this.#usage.end()
		usage.begin()
		this.#usage = usage
	}

	/** Ends the work; the request is answered with the reason. */
	fail(reason: Error): void {
		if (this.#hasEnded) return
		this.end()
		this.#onFailure(reason)
	}

	/** Ends the work of a request that is answered, or that nobody waits for any longer. */
	end(): void {
		if (this.#hasEnded) return
		this.#hasEnded = true
		this.#usage.end()
		this.#waiting.length = 0
		this.#scheduler.forget(this)
	}

	/** For the scheduler. */
	resumeLast(): void {
		this.#waiting.pop()?.()
	}

	#wait(resume: () => void): void {
		if (this.#hasEnded) return
		this.#waiting.push(resume)
		this.#scheduler.wake(this)
	}
}

function isBefore(one: RequestTurn, other: RequestTurn): boolean {
	return (one.level - other.level || one.recent - other.recent || one.number - other.number) < 0
}

/** 0 below 1, 1 below 3, 2 below 7, 3 below 15, and so on. */
function doublings(units: number): number {
	return Math.floor(Math.log2(1 + units))
}

function millisecondsSince({ began, processor }: { began: number; processor: NodeJS.CpuUsage }): number {
	const { user, system } = process.cpuUsage(processor)
	return Math.min(performance.now() - began, (user + system) / 1_000)
}
