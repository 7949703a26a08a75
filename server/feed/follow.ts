import type { Projection } from '../projection/projection'
import type { Change, Store } from '../store/store'
import { loadProjection } from './loadProjection'

export { loadProjection } from './loadProjection'

/** Where readers find the projection of the moment: a reload puts another one in its place. */
export interface ProjectionHolder {
	projection: Projection
}

export interface FollowOptions {
	/** Milliseconds from one look to the next; 500 unless said otherwise. */
	readonly intervalMs?: number
	/** Told of what went wrong: the feed goes on looking, since a database may come back. */
	readonly onError?: (error: unknown) => void
	/** Told that the projection was loaded anew, and why. */
	readonly onReload?: (reason: string) => void
}

export interface Feed {
	/** Looks now, and answers once all that was written before is applied. */
	catchUp(): Promise<void>
	/** Ends after the look under way. */
	stop(): Promise<void>
}

/** How many changes one read brings. */
const BATCH = 1_000
const DEFAULT_INTERVAL = 500

/**
 * Keeps the projection current: polls the feed and applies the change after the last, and only that one. A hole,
 * a maximum below the last, a past that was purged or another epoch (a restored database) means that the
 * projection no longer follows from the record: it is loaded anew.
 */
export function followFeed(store: Store, holder: ProjectionHolder, options: FollowOptions = {}): Feed {
	const { intervalMs = DEFAULT_INTERVAL, onError = () => {}, onReload = () => {} } = options
	let stopped = false
	let timer: NodeJS.Timeout | undefined
	// One look at a time: two would apply the same changes, and reload twice.
	let look: Promise<void> = Promise.resolve()
	const next = (): Promise<void> => {
		look = look.catch(() => {}).then(() => catchUp(store, holder, onReload))
		return look
	}
	const tick = async (): Promise<void> => {
		await next().catch(onError)
		if (!stopped) timer = setTimeout(tick, intervalMs)
	}
	timer = setTimeout(tick, intervalMs)
	return {
		catchUp: next,
		stop: async () => {
			stopped = true
			clearTimeout(timer)
			await look.catch(() => {})
		},
	}
}

async function catchUp(
	store: Store,
	holder: ProjectionHolder,
	onReload: (reason: string) => void,
): Promise<void> {
	const { epoch, seq } = await store.feed()
	const reason = await whyReload(store, holder.projection, epoch, seq)
	if (reason === null) return
	onReload(reason)
	holder.projection = await loadProjection(store)
}

/** Applies what is new; says why that is not enough where it is not. */
async function whyReload(
	store: Store,
	projection: Projection,
	epoch: string,
	seq: number,
): Promise<string | null> {
	if (epoch !== projection.epoch) return 'the database was restored or emptied'
	if (seq < projection.seq) return 'the feed stands before the last change that was applied'
	while (projection.seq < seq) {
		const changes = await store.changesAfter(projection.seq, BATCH)
		if (!applied(projection, changes)) return 'changes are missing: a hole, or a past that was purged'
	}
	return null
}

/** Applies changes as long as each comes right after the last; false at the first that does not, or for none. */
function applied(projection: Projection, changes: readonly Change[]): boolean {
	for (const change of changes) {
		if (change.seq !== projection.seq + 1) return false
		projection.apply(change)
	}
	return changes.length > 0
}
