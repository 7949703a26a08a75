import type { Snapshot } from '../snapshot/snapshot'
import type { Turn } from '../snapshot/steps'
import { OverlapExplanations } from './overlapExplanations'
import { type CacheKey, type Question, ResultCache } from './resultCache'
import { SnapshotCache } from './snapshotCache'

/** What a request over an overlay reads of what is kept of the public record, and where it puts its own. */
export interface OverlayCaches {
	readonly cache: ResultCache
	readonly snapshotCache: SnapshotCache
	readonly graphCache: SnapshotCache
	readonly gatheredGraphCache: SnapshotCache
	readonly explanations: OverlapExplanations
}

interface KeptOfPublic {
	readonly cache: ResultCache
	readonly snapshotCache: SnapshotCache
}

/**
 * The caches of a snapshot that one request alone reads: what was found from lists that it shares with the public one is
 * taken from what is kept, and nothing that is found anew is put there.
 *
 * @param shared the public snapshot.
 */
export function overlayCaches(kept: KeptOfPublic, shared: Snapshot): OverlayCaches {
	return {
		cache: new ReadingCache(kept.cache),
		snapshotCache: new OverlayAnswers(kept.snapshotCache, new Set<object>(Object.values(shared))),
		graphCache: new SnapshotCache(),
		gatheredGraphCache: new SnapshotCache(),
		explanations: new OverlapExplanations(),
	}
}

/** Results that are kept, to read alone: what an overlay finds anew is never put there. */
class ReadingCache extends ResultCache {
	constructor(private readonly kept: ResultCache) {
		super()
	}

	override at<Found>(question: Question, key: CacheKey, lists: readonly unknown[], find: () => Found): Found {
		return this.kept.known<Found>(question, key, lists) ?? find()
	}

	override known<Found>(question: Question, key: CacheKey, lists: readonly unknown[]): Found | undefined {
		return this.kept.known<Found>(question, key, lists)
	}
}

/**
 * Answers of an overlay, kept with it. What follows from a part that it shares with the public snapshot (the Geography, a
 * table that nothing was added to) is what the public snapshot gives, and is kept with that.
 */
class OverlayAnswers extends SnapshotCache {
	constructor(
		private readonly kept: SnapshotCache,
		private readonly shared: ReadonlySet<object>,
	) {
		super()
	}

	override get<Answer>(subject: object, key: string, compute: () => Answer): Answer {
		return this.shared.has(subject) ? this.kept.get(subject, key, compute) : super.get(subject, key, compute)
	}

	override computed<Answer>(
		subject: object,
		key: string,
		turn: Turn,
		begin: () => Generator<void, Answer> | Promise<Generator<void, Answer>>,
	): Promise<Answer> {
		return this.shared.has(subject)
			? this.kept.computed(subject, key, turn, begin)
			: super.computed(subject, key, turn, begin)
	}
}
