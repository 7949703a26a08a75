import type { Case, CaseEvent, CaseStore, CaseWrite } from '../../../server/store/caseStore'

export interface MemoryCaseStore extends CaseStore {
	put(write: CaseWrite): void
}

/** Cases in memory, held to the same tests as those in Neo4j (`caseStore.neo4j.test.ts`). */
export function memoryCaseStore(): MemoryCaseStore {
	const cases = new Map<string, Case>()
	const events = new Map<string, CaseEvent>()
	return {
		ofGroup: async (group, pairs) =>
			[...cases.values()]
				.filter((one) => one.group === group && (one.subject === 'DUPLICATE_RECORD') === pairs)
				.sort((one, other) => (one.id < other.id ? -1 : 1)),
		byIds: async (ids) => ids.flatMap((id) => cases.get(id) ?? []),
		eventsOf: async (ids) => {
			const found = new Map<string, CaseEvent[]>()
			const all = [...events.values()].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
			for (const event of all) {
				if (ids.includes(event.caseId)) found.set(event.caseId, [...(found.get(event.caseId) ?? []), event])
			}
			return found
		},
		toldOf: async (actors) =>
			[...cases.values()]
				.flatMap(({ group, keys, toldActors, toldAt }) =>
					toldActors.flatMap((actor, at) =>
						actors.includes(actor) ? [{ group, actor, keys, at: toldAt[at] ?? '' }] : [],
					),
				)
				.sort((a, b) => (a.at + a.actor < b.at + b.actor ? -1 : 1)),
		put: ({ next, events: more }) => {
			cases.set(next.id, next)
			for (const event of more) events.set(event.id, event)
		},
		record: async (changes) => {
			for (const { next, version, event } of changes) {
				if ((cases.get(next.id)?.version ?? 0) !== version) continue
				cases.set(next.id, next)
				if (event !== null) events.set(event.id, event)
			}
		},
	}
}

/** What opens a case comes before what else happens in that instant. */
function orderOf({ at, kind, id }: CaseEvent): string {
	return `${at} ${kind === 'OPENED' ? 0 : 1} ${id}`
}
