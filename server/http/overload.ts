import { monitorEventLoopDelay } from 'node:perf_hooks'
import { getHeapStatistics } from 'node:v8'
import type { RequestHandler } from 'express'
import { Overloaded } from '../errors'
import type { Scheduler } from './scheduler'

/** How often it is looked at, in milliseconds. */
const LOOK_MS = 500
/**
 * Milliseconds by which the event loop may be late on average. Requests go on in slices of ten: where it is late by this
 * much, something else holds it, and more work would only wait.
 */
const MAX_DELAY_MS = 200
/** Looks in a row at which it was late: one long call, such as the collection of a full heap, is no overload. */
const LATE_LOOKS = 3
/** Of the heap's limit; what is collected next is still in it. */
const MAX_HEAP = 0.85

/** Why a server takes nothing new that it would have to compute: each is looked at anew every half second. */
export type OverloadReason = 'requests wait' | 'the event loop is late' | 'the heap is full'

/** What is measured of the process. */
export interface Load {
	/** Milliseconds by which timers were late, on average since the last look. */
	readonly delayMs: number
	/** Share of the heap's limit that is used. */
	readonly heap: number
}

/** Whether the server has more to do than it can. */
export class OverloadMonitor {
	readonly #scheduler: Pick<Scheduler, 'isFull'>
	readonly #timer: NodeJS.Timeout
	#heap = 0
	#lateLooks = 0

	/** @param look what gives the load of the process. */
	constructor(scheduler: Pick<Scheduler, 'isFull'>, look: () => Load = lookAtProcess(), everyMs = LOOK_MS) {
		this.#scheduler = scheduler
		this.#timer = setInterval(() => {
			const { delayMs, heap } = look()
			this.#heap = heap
			this.#lateLooks = delayMs > MAX_DELAY_MS ? this.#lateLooks + 1 : 0
		}, everyMs)
		this.#timer.unref()
	}

	/** null where the server keeps up. */
	reason(): OverloadReason | null {
		if (this.#heap > MAX_HEAP) return 'the heap is full'
		if (this.#lateLooks >= LATE_LOOKS) return 'the event loop is late'
		return this.#scheduler.isFull() ? 'requests wait' : null
	}

	stop(): void {
		clearInterval(this.#timer)
	}
}

function lookAtProcess(): () => Load {
	const delay = monitorEventLoopDelay({ resolution: 20 })
	delay.enable()
	return () => {
		// What a timer of that resolution measures of a loop that is never late.
		const delayMs = Number.isNaN(delay.mean) ? 0 : delay.mean / 1e6 - 20
		delay.reset()
		const { used_heap_size, heap_size_limit } = getHeapStatistics()
		return { delayMs, heap: used_heap_size / heap_size_limit }
	}
}

/**
 * Refuses at once what cannot be answered from what is at hand while the process itself is in trouble. Where requests
 * wait, the scheduler chooses which of them is refused.
 */
export function refuseOverload(monitor: OverloadMonitor): RequestHandler {
	return (_request, _response, next) => {
		const reason = monitor.reason()
		next(reason === null || reason === 'requests wait' ? undefined : new Overloaded())
	}
}
