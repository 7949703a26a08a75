import type { Activity } from '../domain/activity'
import type { ActivityStore } from '../store/activityStore'

/** How many one read brings. */
const BATCH = 5_000
const DEFAULT_INTERVAL = 1_000

/** What was done just now, in the order in which it was written. */
export type FreshActivity = readonly Activity[]

/** What was said and done, kept in memory and current: read by rights alone, see `entries.ts`. */
export interface ActivityLog {
	/** In the order in which it was written. */
	readonly all: () => readonly Activity[]
	/** Told of what is new, on whichever server it was written. Returns what ends that. */
	listen(listener: (fresh: FreshActivity) => void): () => void
	/** Looks now, and answers once all that was written before is there. */
	catchUp(): Promise<void>
	/** Ends after the look under way. */
	stop(): Promise<void>
}

export interface ActivityLogOptions {
	readonly intervalMs?: number
	/** Told of what went wrong: it goes on looking, since a database may come back. */
	readonly onError?: (error: unknown) => void
}

/**
 * Follows what is written down by any server: polls what came after the last. Where the numbers stand before the last one read, or
 * the database was restored, all of it is read anew. What was removed from the database is dropped.
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
		// What was there before is no news.
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
