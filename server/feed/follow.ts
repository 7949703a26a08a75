import type { Snapshots } from '../snapshot/snapshots'
import { runInSlices } from '../snapshot/steps'
import type { Store } from '../store/store'
import { loadSnapshots } from './loadSnapshots'

/** Holds the present snapshots; a reader keeps those that it began with. */
export interface SnapshotsHolder {
	snapshots: Snapshots
}

/** What the feed reads from the store. */
export type FeedStore = Pick<Store, 'feed' | 'changesAfter' | 'datasets' | 'streamAll'>

export interface FollowOptions {
	/** Milliseconds between polls; 500 by default. */
	readonly intervalMs?: number
	/** Called on failures; polling goes on, since a database may come back. */
	readonly onError?: (error: unknown) => void
	/** Called when the record was loaded again, with the reason. */
	readonly onReload?: (reason: string) => void
	/** Called on each change of the snapshots, in order, without a gap. */
	readonly onChange?: (snapshots: Snapshots) => void
}

export interface Feed {
	/** Polls now, and resolves once everything written before is applied. */
	catchUp(): Promise<void>
	/** Ends after the poll under way. */
	stop(): Promise<void>
}

/** Changes read at once. */
const BATCH = 1_000
const DEFAULT_INTERVAL = 500

/**
 * Keeps snapshots up to date: polls the feed and applies the changes after the last. A hole, a number below the last, a purged past
 * or another epoch (a restored database) means that the snapshots no longer follow from the record: it is loaded again. The next
 * snapshots are made in slices beside those that readers have, then replace them at once.
 */
export function followFeed(store: FeedStore, holder: SnapshotsHolder, options: FollowOptions = {}): Feed {
	const {
		intervalMs = DEFAULT_INTERVAL,
		onError = () => {},
		onReload = () => {},
		onChange = () => {},
	} = options
	const listeners: Listeners = { onReload, onChange }
	let stopped = false
	let timer: NodeJS.Timeout | undefined
	// One poll at a time: two would apply the same changes, and reload twice.
	let look: Promise<void> = Promise.resolve()
	const next = (): Promise<void> => {
		look = look.catch(() => {}).then(() => catchUp(store, holder, listeners))
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

type Listeners = Required<Pick<FollowOptions, 'onReload' | 'onChange'>>

async function catchUp(store: FeedStore, holder: SnapshotsHolder, listeners: Listeners): Promise<void> {
	const reason = await whyReload(store, holder, listeners)
	if (reason === null) return
	listeners.onReload(reason)
	holder.snapshots = await loadSnapshots(store, holder.snapshots.configured)
	listeners.onChange(holder.snapshots)
}

/** Applies new changes; returns why that is not enough, or null. */
async function whyReload(
	store: FeedStore,
	holder: SnapshotsHolder,
	{ onChange }: Listeners,
): Promise<string | null> {
	const { epoch, seq } = await store.feed()
	const { feed } = holder.snapshots
	if (epoch !== feed.epoch) return 'the database was restored or emptied'
	if (seq < feed.seq) return 'the feed stands before the last change that was applied'
	while (holder.snapshots.feed.seq < seq) {
		const { snapshots } = holder
		const changes = await store.changesAfter(snapshots.feed.seq, BATCH)
		const hole = changes.findIndex((change, at) => change.seq !== snapshots.feed.seq + 1 + at)
		const following = hole < 0 ? changes : changes.slice(0, hole)
		const last = following.at(-1)
		if (last !== undefined) {
			holder.snapshots = await runInSlices(snapshots.changedSteps(following, last.seq))
			onChange(holder.snapshots)
		}
		if (last === undefined || hole > 0) {
			return 'changes are missing: a hole, or a past that was purged'
		}
	}
	return null
}
