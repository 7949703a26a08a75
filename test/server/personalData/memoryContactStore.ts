import { EMPTY_HEAD } from '../../../server/domain/auditLog'
import {
	type Erasure,
	type ErasureDecision,
	placeId,
	placesRequestId,
	type Redact,
	redactorOf,
} from '../../../server/domain/erasure'
import { monthsAfter } from '../../../server/domain/fuzzyDate'
import type { ContactHead, ContactValues, ErasedContact } from '../../../server/store/contactStore'
import type { ErasurePlace } from '../../../server/store/erasureStore'
import type { NewLetter } from '../../../server/store/mailStore'
import type { PersonRequest } from '../../../server/store/personRequestStore'
import type { RetentionRun } from '../../../server/store/retentionStore'
import type { Stores } from '../../../server/store/stores'
import type { Writes } from '../../../server/store/transaction'

/** What is held in memory of contacts and erasures. */
export interface MemoryContactStore
	extends Pick<Stores, 'contacts' | 'erasures' | 'heldData' | 'personRequests' | 'retention' | 'auditLog'> {
	put(
		writes: Pick<Writes, 'contact' | 'erasedContact' | 'decision' | 'request' | 'retentionRun'>,
	): Promise<void>
	/** What is erased with an account. */
	erase(erasure: Erasure, redact: Redact): void
	/** Ids of the contacts that were read, as the audit log would tell. */
	readonly read: readonly string[]
}

/** What requests do beside contacts. */
interface Around {
	/** null: there is no such account. */
	isFrozen(accountId: string): boolean | null
	/** Throws Conflict for the last administrator. */
	freeze(accountId: string, isFrozen: boolean): void
	writeLetters(letters: readonly NewLetter[]): Promise<void>
}

/**
 * Contacts in memory, held to the same tests as those in Neo4j (`contactStore.neo4j.test.ts`). Of free texts what stands in other
 * contacts; the rest is the database's.
 */
export function memoryContactStore(accounts: Around): MemoryContactStore {
	const heads = new Map<string, ContactHead>()
	const details = new Map<string, ContactValues>()
	const erasures: Erasure[] = []
	const requests = new Map<string, PersonRequest>()
	const runs: RetentionRun[] = []
	const read: string[] = []
	function remove(id: string): boolean {
		details.delete(id)
		return heads.delete(id)
	}
	const places = new Map<string, ErasurePlace>()
	const OWN_TEXTS = ['function', 'source'] as const
	function eraseTexts(erasure: Erasure, redact: Redact, decisions: readonly ErasureDecision[]): number {
		if (!erasures.some(({ id }) => id === erasure.id)) erasures.push(erasure)
		let count = 0
		for (const [object, values] of details) {
			for (const property of OWN_TEXTS) {
				const next = redact(values[property])
				if (next === values[property]) continue
				const place = { label: 'ContactDetails', object, property }
				const id = placeId(erasure.id, place)
				const decided = decisions.find((one) => placeId(erasure.id, one) === id)
				const isOwn = [null, heads.get(object)?.organisation].includes(erasure.organisation)
				if (isOwn || decided?.isErased) {
					details.set(object, { ...values, [property]: next })
					count += 1
				} else if (decided === undefined) {
					const request = placesRequestId(erasure.id, null)
					places.set(id, { ...place, id, erasure: erasure.id, request, isErased: null, decidedAt: null })
					const receivedOn = erasure.at.slice(0, 10)
					requests.set(request, {
						id: request,
						kind: 'ERASURE',
						state: 'RECEIVED',
						group: null,
						subject: erasure.subject,
						reference: '',
						outcome: '',
						receivedOn,
						dueOn: monthsAfter(receivedOn, 1),
						closedOn: null,
						version: 1,
						erasure: erasure.id,
						organisation: erasure.organisation,
						askedBy: erasure.by,
					})
				}
			}
		}
		return count
	}
	const froze = new Set<string>()
	const told = new Map<string, string>()
	async function keepApart({ id, subject }: PersonRequest, isFrozen: boolean): Promise<void> {
		const head = heads.get(subject ?? '')
		const wasFrozen = head === undefined ? accounts.isFrozen(subject ?? '') : head.state === 'FROZEN'
		if (subject === null || wasFrozen === null || wasFrozen === isFrozen) return
		const others = [...requests.values()].filter((one) => one.subject === subject && one.id !== id)
		const isKept = others.some(
			({ kind, state, closedOn }) =>
				['OBJECTION', 'FREEZE'].includes(kind) &&
				(closedOn === null || ['GRANTED', 'PARTLY'].includes(state)),
		)
		if (!isFrozen && (isKept || !froze.has(subject))) return
		if (head === undefined) accounts.freeze(subject, isFrozen)
		if (isFrozen) froze.add(subject)
		if (head === undefined) return
		heads.set(head.id, { ...head, state: isFrozen ? 'FROZEN' : 'SHOWN', version: head.version + 1 })
	}
	const nameOf = (id: string): string => details.get(id)?.name.toLowerCase() ?? ''
	const erase = ({ id, erasure, needles }: ErasedContact): number | null =>
		remove(id) ? eraseTexts(erasure, redactorOf(needles), []) : null
	return {
		read,
		erase: (erasure, redact) => void eraseTexts(erasure, redact, []),
		async put({ contact, erasedContact, decision, request, retentionRun }) {
			if (retentionRun) runs.push(retentionRun)
			// What may be refused comes first.
			if (request?.apart) await keepApart(request.next, request.apart === 'FREEZE')
			if (request) requests.set(request.next.id, request.next)
			if (contact) heads.set(contact.head.id, contact.head)
			if (contact?.values) details.set(contact.head.id, contact.values)
			if (erasedContact) erase(erasedContact)
			if (!decision) return
			const { place, isErased, redact, at } = decision
			const values = details.get(place.object)
			const property = place.property as 'source'
			if (isErased && values) details.set(place.object, { ...values, [property]: redact(values[property]) })
			places.set(place.id, { ...place, isErased, decidedAt: at })
		},
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
			valuesToErase: async (id) => details.get(id) ?? null,
			erase: async (erased) => erase(erased),
		},
		erasures: {
			all: async () => [...erasures],
			overwrite: async () => false,
			isAnythingToReplay: async () => erasures.length > 0,
			heldAgain: async (subjects) => subjects.filter((subject) => heads.has(subject)),
			byId: async (id) => erasures.find((one) => one.id === id) ?? null,
			decisions: async () =>
				[...places.values()].flatMap(({ isErased, decidedAt, ...place }) =>
					isErased === null || decidedAt === null ? [] : [{ ...place, isErased, at: decidedAt }],
				),
			placesOf: async (request) => [...places.values()].filter((one) => one.request === request),
			readPlaces: async (_request, of) =>
				of.map(({ object, property }) => {
					const text = details.get(object)?.[property as 'source']
					return text === undefined ? [] : [text]
				}),
			async eraseAgain(erasure, redact, decisions) {
				remove(erasure.subject)
				return eraseTexts(erasure, redact, decisions)
			},
		},
		heldData: {
			ofAccount: async (id) => [{ category: 'ACCOUNT', id, at: null, fields: [] }],
			contactsOfAddress: async () => [],
			ofContact: async (id) => (heads.has(id) ? [{ category: 'CONTACT', id, at: null, fields: [] }] : []),
			noteExport: async () => {},
		},
		personRequests: {
			all: async () =>
				[...requests.values()].sort(
					(one, other) =>
						Number(one.closedOn !== null) - Number(other.closedOn !== null) ||
						(one.closedOn === null
							? compared(one.dueOn, other.dueOn)
							: compared(other.closedOn ?? '', one.closedOn)) ||
						compared(one.id, other.id),
				),
			byId: async (id) => requests.get(id) ?? null,
			toTell: async () =>
				[...requests.values()]
					.filter(({ closedOn }) => closedOn === null)
					.map((request) => ({ ...request, told: told.get(request.id) ?? '' })),
			async tell(id, now, letters) {
				if (told.get(id) === now) return false
				told.set(id, now)
				await accounts.writeLetters(letters)
				return true
			},
			remove: async (ids) => ids.filter((id) => requests.delete(id)).length,
		},
		auditLog: {
			// The audit log is the database's.
			lines: async () => [],
			count: async () => 0,
			actions: async () => [],
			head: async () => EMPTY_HEAD,
			hashAt: async () => null,
			checkpoint: async () => null,
			purge: async () => 0,
			check: async () => ({ entries: 0, broken: null, wentBack: [], after: 0 }),
		},
		retention: {
			unusedAccounts: async () => [],
			isUnused: async () => false,
			warnUnused: async () => false,
			oldDiscussions: async () => [],
			removeDiscussions: async () => 0,
			oldProposals: async () => [],
			removeProposals: async () => 0,
			runs: async (limit) => runs.toReversed().slice(0, limit),
		},
	}
}

function compared(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0
}
