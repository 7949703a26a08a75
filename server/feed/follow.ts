import type { Snapshots } from '../snapshot/snapshots'
import { runInSlices } from '../snapshot/steps'
import type { Store } from '../store/store'
import { loadSnapshots } from './loadSnapshots'

/** Where readers find the snapshots of the moment; whoever holds some keeps them until done. */
export interface SnapshotsHolder {
	snapshots: Snapshots
}

/** What the feed asks of the store. */
export type FeedStore = Pick<Store, 'feed' | 'changesAfter' | 'datasets' | 'stream'>

export interface FollowOptions {
	/** Milliseconds from one look to the next; 500 unless said otherwise. */
	readonly intervalMs?: number
	/** Told of what went wrong: the feed goes on looking, since a database may come back. */
	readonly onError?: (error: unknown) => void
	/** Told that the record was loaded anew, and why. */
	readonly onReload?: (reason: string) => void
	/** Told each time that the snapshots have become others, in order: none is left out. */
	readonly onChange?: (snapshots: Snapshots) => void
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
 * Keeps snapshots current: polls the feed and applies the changes after the last, and only those. A hole, a maximum below
 * the last, a past that was purged or another epoch (a restored database) means that the snapshots no longer follow from
 * the record: it is loaded anew. The next snapshots are made in slices beside those that readers have, then take their
 * place at once.
 */
export function followFeed(store: FeedStore, holder: SnapshotsHolder, options: FollowOptions = {}): Feed {
	const {
		intervalMs = DEFAULT_INTERVAL,
		onError = () => {},
		onReload = () => {},
		onChange = () => {},
	} = options
	const told: Told = { onReload, onChange }
	let stopped = false
	let timer: NodeJS.Timeout | undefined
	// One look at a time: two would apply the same changes, and reload twice.
	let look: Promise<void> = Promise.resolve()
	const next = (): Promise<void> => {
		look = look.catch(() => {}).then(() => catchUp(store, holder, told))
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

type Told = Required<Pick<FollowOptions, 'onReload' | 'onChange'>>

async function catchUp(store: FeedStore, holder: SnapshotsHolder, told: Told): Promise<void> {
	const reason = await whyReload(store, holder, told)
	if (reason === null) return
	told.onReload(reason)
	holder.snapshots = await loadSnapshots(store, holder.snapshots.configured)
	told.onChange(holder.snapshots)
}

/** Applies what is new; says why that is not enough where it is not. */
async function whyReload(
	store: FeedStore,
	holder: SnapshotsHolder,
	{ onChange }: Told,
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
