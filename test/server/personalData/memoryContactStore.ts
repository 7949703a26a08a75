import type { Erasure } from '../../../server/domain/erasure'
import { Conflict } from '../../../server/errors'
import type { ContactHead, ContactStore, ContactValues } from '../../../server/store/contactStore'
import type { PersonalDataStore } from '../../../server/store/personalDataStore'

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
					throw new Conflict('PictureAccount changed this contact since it was opened: read it again.')
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
		},
	}
}
