import type { Activity } from '../domain/activity'
import type { ActivityStore } from '../store/activityStore'

/** Activities read at once. */
const BATCH = 5_000
const DEFAULT_INTERVAL = 1_000

/** What was just done, in the order in which it was written. */
export type FreshActivity = readonly Activity[]

/** All activity, kept in memory and up to date. `entries.ts` shows each reader what they may see. */
export interface ActivityLog {
	/** In the order in which it was written. */
	readonly all: () => readonly Activity[]
	/** Calls `listener` with new activity, whichever server wrote it. Returns a function that ends this. */
	listen(listener: (fresh: FreshActivity) => void): () => void
	/** Polls now, and resolves once everything written before is there. */
	catchUp(): Promise<void>
	/** Ends after the poll under way. */
	stop(): Promise<void>
}

export interface ActivityLogOptions {
	readonly intervalMs?: number
	/** Told of failures; polling goes on, since a database may come back. */
	readonly onError?: (error: unknown) => void
}

/**
 * Follows the activity that any server writes: polls for what came after the last number. If the numbers went back, or the database
 * was restored, everything is read again. What the database removed is dropped.
 */
export function followActivity(
	store: Pick<ActivityStore, 'head' | 'after'>,
	{ intervalMs = DEFAULT_INTERVAL, onError = () => {} }: ActivityLogOptions = {},
): ActivityLog {
	let known: readonly Activity[] = []
	let epoch: string | null = null
	let removedBefore: string | null = null
	let stopped = false
	let timer: NodeJS.Timeout | undefined
	const listeners = new Set<(fresh: FreshActivity) => void>()

	async function read(): Promise<void> {
		const head = await store.head()
		const last = known.at(-1)?.seq ?? 0
		const isFirst = epoch === null
		const isAnew = !isFirst && (epoch !== head.epoch || head.seq < last)
		let all = isAnew ? [] : known
		const fresh: Activity[] = []
		for (;;) {
			const page = await store.after(all.at(-1)?.seq ?? 0, BATCH)
			all = page.length === 0 ? all : [...all, ...page]
			fresh.push(...page)
			if (page.length < BATCH) break
		}
		if (head.removedBefore !== null && head.removedBefore !== removedBefore) {
			const first = head.removedBefore
			all = all.filter(({ at }) => at >= first)
		}
		known = all
		epoch = head.epoch
		removedBefore = head.removedBefore
		// What was there before is not news.
		if (isFirst || isAnew || fresh.length === 0) return
		for (const listener of listeners) listener(fresh)
	}

	let look: Promise<void> = Promise.resolve()
	const next = (): Promise<void> => {
		look = look.catch(() => {}).then(read)
		return look
	}
	const tick = async (): Promise<void> => {
		await next().catch(onError)
		if (!stopped) timer = setTimeout(tick, intervalMs)
	}
	timer = setTimeout(tick, intervalMs)
	return {
		all: () => known,
		listen(listener) {
			listeners.add(listener)
			return () => void listeners.delete(listener)
		},
		catchUp: next,
		stop: async () => {
			stopped = true
			clearTimeout(timer)
			listeners.clear()
			await look.catch(() => {})
		},
	}
}
