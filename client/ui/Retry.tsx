/**
 * Retries what failed because no server answered: by itself, after growing pauses, when the machine is online
 * again, and by a button. One clock serves the whole page, so that its parts are retried together.
 */
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'

/** Rejects if it failed again. */
type Attempt = () => Promise<unknown>

/** Pauses before the attempts, in milliseconds; the last one repeats. */
export const RETRY_PAUSES_MILLISECONDS = [1_000, 2_000, 4_000, 8_000, 16_000, 30_000] as const

interface RetryState {
	/** The time of the next attempt, as by `performance.now()`; null if none is planned. */
	readonly nextAt: number | null
	readonly isTrying: boolean
}

export class RetryClock {
	readonly #waiting = new Set<Attempt>()
	readonly #listeners = new Set<() => void>()
	#failures = 0
	#timer: ReturnType<typeof setTimeout> | undefined
	#state: RetryState = { nextAt: null, isTrying: false }

	/** Repeats `attempt` until the returned function is called. */
	add(attempt: Attempt): () => void {
		this.#waiting.add(attempt)
		if (!this.#state.isTrying && this.#state.nextAt === null) this.#schedule()
		return () => {
			this.#waiting.delete(attempt)
			if (!this.#state.isTrying && this.#waiting.size === 0) this.#rest()
		}
	}

	/** Tries at once; does nothing during an attempt, or if nobody waits for one. */
	async tryNow(): Promise<void> {
		if (this.#state.isTrying || this.#waiting.size === 0) return
		clearTimeout(this.#timer)
		this.#set({ nextAt: null, isTrying: true })
		const outcomes = await Promise.allSettled([...this.#waiting].map((attempt) => attempt()))
		const hasFailed = outcomes.some(({ status }) => status === 'rejected')
		this.#failures = hasFailed ? this.#failures + 1 : 0
		if (this.#waiting.size > 0) this.#schedule()
		else this.#rest()
	}

	readonly subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener)
		return () => this.#listeners.delete(listener)
	}

	readonly state = (): RetryState => this.#state

	#schedule(): void {
		const pause =
			RETRY_PAUSES_MILLISECONDS[Math.min(this.#failures, RETRY_PAUSES_MILLISECONDS.length - 1)] ?? 0
		clearTimeout(this.#timer)
		this.#timer = setTimeout(() => void this.tryNow(), pause)
		this.#set({ nextAt: performance.now() + pause, isTrying: false })
	}

	#rest(): void {
		clearTimeout(this.#timer)
		this.#set({ nextAt: null, isTrying: false })
	}

	#set(state: RetryState): void {
		this.#state = state
		for (const listener of this.#listeners) listener()
	}
}

const RetryContext = createContext<RetryClock | null>(null)

/** The clock of one page. */
export function RetryProvider({ children }: { children: ReactNode }) {
	const [clock] = useState(() => new RetryClock())
	useEffect(() => {
		const tryNow = (): void => void clock.tryNow()
		window.addEventListener('online', tryNow)
		return () => window.removeEventListener('online', tryNow)
	}, [clock])
	return <RetryContext value={clock}>{children}</RetryContext>
}

export interface Retry extends RetryState {
	tryNow(): void
}

/** Repeats `attempt` until it is null. Give the same function each time, or the pause starts again. */
export function useRetry(attempt: Attempt | null): Retry {
	const clock = useContext(RetryContext)
	if (clock === null) throw new Error('useRetry was expected inside a RetryProvider, and stands outside.')
	const state = useSyncExternalStore(clock.subscribe, clock.state, clock.state)
	useEffect(() => (attempt === null ? undefined : clock.add(attempt)), [clock, attempt])
	return { ...state, tryNow: () => void clock.tryNow() }
}
