import type { NewActivity } from '../../../server/domain/activity'
import { BadInput } from '../../../server/errors'
import type { Case, CaseEvent, CaseStore } from '../../../server/store/caseStore'
import type { MailStore } from '../../../server/store/mailStore'
import type { MemoryAnswers } from '../../fixtures/memoryStore'

/** Cases in memory, held to the same tests as those in Neo4j (`caseStore.neo4j.test.ts`). */
export function memoryCaseStore(
	answers: MemoryAnswers = new Map(),
	/** What the feed is told, and where letters wait to be sent. */
	{ told = [], mail }: { readonly told?: NewActivity[]; readonly mail?: Pick<MailStore, 'write'> } = {},
): CaseStore {
	const cases = new Map<string, Case>()
	const events = new Map<string, CaseEvent>()
	const put = (next: Case, version: number): boolean => {
		if ((cases.get(next.id)?.version ?? 0) !== version) return false
		cases.set(next.id, next)
		return true
	}
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
		write: async ({ next, version, events: more, activity = [], letters = [], once, answer }) => {
			const key = `${once.account} ${once.idempotencyKey}`
			const known = answers.get(key)
			if (known !== undefined) {
				if (known.input !== once.input) throw new BadInput('"idempotencyKey" was used for something else.')
				return { answer: known.answer }
			}
			if (!put(next, version)) return 'STALE'
			for (const event of more) events.set(event.id, event)
			told.push(...activity)
			await mail?.write(letters)
			answers.set(key, { input: once.input, answer })
			return { answer }
		},
		record: async (changes) => {
			for (const { next, version, event } of changes) {
				if (put(next, version) && event !== null) events.set(event.id, event)
			}
		},
	}
}

/** What opens a case comes before what else happens in that instant. */
function orderOf({ at, kind, id }: CaseEvent): string {
	return `${at} ${kind === 'OPENED' ? 0 : 1} ${id}`
}
