import { EMPTY_HEAD } from '../../../server/domain/audit'
import type { Erasure } from '../../../server/domain/erasure'
import { Conflict } from '../../../server/errors'
import type { ContactHead, ContactStore, ContactValues } from '../../../server/store/contactStore'
import type { PersonalDataStore, PersonRequest, RetentionRun } from '../../../server/store/personalDataStore'

/** What is held in memory of contacts and erasures. */
interface Held {
	readonly contacts: ContactStore
	readonly personalData: PersonalDataStore
	/** Ids of the contacts that were read, as the audit log would tell. */
	readonly read: readonly string[]
}

/** Contacts in memory, held to the same tests as those in Neo4j (`contactStore.neo4j.test.ts`). Free texts are the database's. */
export function memoryContactStore(): Held {
	const heads = new Map<string, ContactHead>()
	const details = new Map<string, ContactValues>()
	const answers = new Map<string, string>()
	const erasures: Erasure[] = []
	const requests = new Map<string, PersonRequest>()
	const runs: RetentionRun[] = []
	const read: string[] = []
	function remove(id: string): boolean {
		details.delete(id)
		return heads.delete(id)
	}
	const nameOf = (id: string): string => details.get(id)?.name.toLowerCase() ?? ''
	return {
		read,
		contacts: {
			heads: async () => [...heads.values()].sort((one, other) => (one.id < other.id ? -1 : 1)),
			head: async (id) => heads.get(id) ?? null,
			async readValues(ids) {
				const found = ids.flatMap((id) => {
					const values = details.get(id)
					return values === undefined ? [] : [[id, values] as const]
				})
				read.push(...found.map(([id]) => id))
				return new Map(found)
			},
			async matching(ids, text) {
				const holds = (id: string): boolean => {
					const { name, function: held, email, phone } = details.get(id) ?? {}
					return [name, held, email, phone].some((value) => value?.toLowerCase().includes(text.toLowerCase()))
				}
				return ids.filter(holds)
			},
			byName: async (ids) =>
				ids
					.filter((id) => details.has(id))
					.sort((one, other) => (nameOf(one) + one < nameOf(other) + other ? -1 : 1)),
			async write({ head, values, before }, { account, idempotencyKey }) {
				const key = `${account} ${idempotencyKey}`
				const known = answers.get(key)
				if (known !== undefined) return known
				if ((heads.get(head.id)?.version ?? null) !== before) {
					throw new Conflict('Somebody changed this contact since it was opened: read it again.')
				}
				heads.set(head.id, head)
				if (values !== null) details.set(head.id, values)
				const answer = JSON.stringify({ id: head.id, version: head.version })
				answers.set(key, answer)
				return answer
			},
			valuesToErase: async (id) => details.get(id) ?? null,
			async erase(id, erasure) {
				if (!remove(id)) return null
				erasures.push(erasure)
				return 0
			},
		},
		personalData: {
			erasures: async () => [...erasures],
			heldAgain: async (subjects) => subjects.filter((subject) => heads.has(subject)),
			async eraseAgain(erasure) {
				remove(erasure.subject)
				if (!erasures.some(({ id }) => id === erasure.id)) erasures.push(erasure)
				return 0
			},
			heldOfAccount: async (id) => [{ category: 'ACCOUNT', id, at: null, fields: [] }],
			contactsOfAddress: async () => [],
			heldOfContact: async (id) => (heads.has(id) ? [{ category: 'CONTACT', id, at: null, fields: [] }] : []),
			noteExport: async () => {},
			requests: async () =>
				[...requests.values()].sort(
					(one, other) =>
						Number(one.closedOn !== null) - Number(other.closedOn !== null) ||
						(one.closedOn === null
							? compared(one.dueOn, other.dueOn)
							: compared(other.closedOn ?? '', one.closedOn)) ||
						compared(one.id, other.id),
				),
			request: async (id) => requests.get(id) ?? null,
			async writeRequest({ request, before }, { account, idempotencyKey }) {
				const key = `${account} ${idempotencyKey}`
				const known = answers.get(key)
				if (known !== undefined) return known
				if ((requests.get(request.id)?.version ?? null) !== before) {
					throw new Conflict('Somebody changed this request since it was opened: read it again.')
				}
				requests.set(request.id, request)
				const answer = JSON.stringify({ id: request.id, version: request.version })
				answers.set(key, answer)
				return answer
			},
			removeRequests: async (ids) => ids.filter((id) => requests.delete(id)).length,
			// The audit log is the database's.
			auditLines: async () => [],
			countAuditLines: async () => 0,
			auditActions: async () => [],
			auditHead: async () => EMPTY_HEAD,
			auditHashAt: async () => null,
			auditCheckpoint: async () => null,
			purgeAudit: async () => 0,
			checkAudit: async () => ({ entries: 0, broken: null, wentBack: [] }),
			retentionRuns: async (limit) => runs.toReversed().slice(0, limit),
			keepRetentionRun: async (run) => void runs.push(run),
		},
	}
}

function compared(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0
}
