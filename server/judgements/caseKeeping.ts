/**
 * When the server writes what it found into the cases: after each change of the record, in order, and when the day or the
 * coordinators change.
 */
import { type Clock, instantAfter } from '../accounts/accounts'
import type { QueryContext } from '../queries/queryContext'
import type { Snapshots } from '../snapshot/snapshots'
import type { Stores } from '../store/stores'
import { groupsCoordinated, recordCases } from './cases'

export interface CaseKeepingParts {
	readonly store: Pick<Stores, 'cases' | 'roles'>
	readonly clock: Clock
	/** Over the present record. */
	readonly snapshots: () => Snapshots
	/** Contexts of a visitor over given snapshots. */
	readonly queryContext: (snapshots: Snapshots) => QueryContext
	/** Told of failures; the next change tries again. */
	readonly onError: (error: unknown) => void
}

export interface CaseKeeping {
	/** Call it when the record has changed: an overlap that the next change removes still gets its case. */
	changed(snapshots: Snapshots): void
	/**
	 * Looks at the present record, if it, the day or the coordinated groups have changed. Resolves once everything that waits is
	 * written.
	 */
	look(): Promise<void>
	/** Ends after the look under way. */
	stop(): Promise<void>
}

/**
 * Each waiting state of the record is looked at, up to this many. If more wait, as while tables are loaded in thousands of writes, the
 * oldest are skipped, never the last.
 */
export const WAITING_STATES = 100

export function caseKeeping({
	store,
	clock,
	snapshots,
	queryContext,
	onError,
}: CaseKeepingParts): CaseKeeping {
	let waiting: readonly Snapshots[] = []
	let seen: { readonly snapshots: Snapshots; readonly today: string; readonly groups: string } | null = null
	let stopped = false
	// One look at a time: two would write the same.
	let work: Promise<void> = Promise.resolve()
	const lookAt = async (state: Snapshots): Promise<void> => {
		const context = queryContext(state)
		const { today } = context
		const coordinated = groupsCoordinated(await store.roles.holders())
		const groups = [...coordinated].sort().join(' ')
		if (seen?.snapshots === state && seen.today === today && seen.groups === groups) return
		await recordCases(store.cases, context, coordinated, instantAfter(clock))
		seen = { snapshots: state, today, groups }
	}
	const lookAtAll = async (): Promise<void> => {
		for (let [state, ...rest] = waiting; state !== undefined && !stopped; [state, ...rest] = waiting) {
			waiting = rest
			await lookAt(state)
		}
	}
	const soon = (): Promise<void> => {
		work = work.then(lookAtAll).catch(onError)
		return work
	}
	return {
		changed(state) {
			waiting = [...waiting, state].slice(-WAITING_STATES)
			void soon()
		},
		look() {
			waiting = [...waiting, snapshots()].slice(-WAITING_STATES)
			return soon()
		},
		async stop() {
			stopped = true
			await work
		},
	}
}
