import { monitorEventLoopDelay } from 'node:perf_hooks'
import { getHeapStatistics } from 'node:v8'
import type { RequestHandler } from 'express'
import { Overloaded } from '../errors'
import type { Scheduler } from './scheduler'

/** How often the load is measured, in milliseconds. */
const LOOK_MS = 500
/**
 * Milliseconds by which the event loop may be late on average. Requests run in slices of ten: if the loop is this late, something
 * else blocks it, and more work would only wait.
 */
const MAX_DELAY_MS = 200
/** Measurements in a row that must be late: one long call, such as a garbage collection, is no overload. */
const LATE_LOOKS = 3
/** Share of the heap's limit; garbage is included. */
const MAX_HEAP = 0.85

/** Why a server refuses to compute anything new; measured every half second. */
export type OverloadReason = 'requests wait' | 'the event loop is late' | 'the heap is full'

export interface Load {
	/** Milliseconds by which timers were late, on average since the last measurement. */
	readonly delayMs: number
	/** Share of the heap's limit that is used. */
	readonly heap: number
}

/** Tells whether the server is overloaded. */
export class OverloadMonitor {
	readonly #scheduler: Pick<Scheduler, 'isFull'>
	readonly #timer: NodeJS.Timeout
	#heap = 0
	#lateLooks = 0

	/** @param look measures the load of the process. */
	constructor(scheduler: Pick<Scheduler, 'isFull'>, look: () => Load = lookAtProcess(), everyMs = LOOK_MS) {
		this.#scheduler = scheduler
		this.#timer = setInterval(() => {
			const { delayMs, heap } = look()
			this.#heap = heap
			this.#lateLooks = delayMs > MAX_DELAY_MS ? this.#lateLooks + 1 : 0
		}, everyMs)
		this.#timer.unref()
	}

	/** null where the server is not overloaded. */
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
		// The monitor measures its own resolution for a loop that is never late.
		const delayMs = Number.isNaN(delay.mean) ? 0 : delay.mean / 1e6 - 20
		delay.reset()
		const { used_heap_size, heap_size_limit } = getHeapStatistics()
		return { delayMs, heap: used_heap_size / heap_size_limit }
	}
}

/**
 * Refuses requests at once while the loop is late or the heap is full. Where only too many requests wait, the scheduler chooses
 * which one to refuse.
 */
export function refuseOverload(monitor: OverloadMonitor): RequestHandler {
	return (_request, _response, next) => {
		const reason = monitor.reason()
		next(reason === null || reason === 'requests wait' ? undefined : new Overloaded())
	}
}
