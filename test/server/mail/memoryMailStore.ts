import type { ClaimedLetter, LetterEnd, MailStore, NewLetter } from '../../../server/store/mailStore'

/** Of the account that a letter goes to. */
export type LetterRecipient = Pick<
	ClaimedLetter,
	'accountEmail' | 'accountNewEmail' | 'accountName' | 'language'
>

export interface MemoryMailStore extends MailStore {
	readonly letters: ReadonlyMap<string, NewLetter & { readonly end: LetterEnd | null }>
}

/** Letters in memory, held to the same tests as those in Neo4j (`mailStore.neo4j.test.ts`). */
export function memoryMailStore(
	recipient: (accountId: string | null) => LetterRecipient = () => NOBODY,
): MemoryMailStore {
	interface Row extends NewLetter {
		readonly attempts: number
		readonly dueAt: string | null
		readonly endedAt: string | null
		readonly end: LetterEnd | null
	}
	const letters = new Map<string, Row>()
	const change = (id: string, parts: Partial<Row>): void => {
		const row = letters.get(id)
		if (row !== undefined) letters.set(id, { ...row, ...parts })
	}
	const write = async (some: readonly NewLetter[]): Promise<void> => {
		for (const letter of some) {
			if (letters.has(letter.id)) continue
			const dueAt = letter.createdAt
			letters.set(letter.id, { ...letter, attempts: 0, dueAt, endedAt: null, end: null })
		}
	}
	return {
		letters,
		write,
		claim: async (now, claimedUntil) => {
			const due = [...letters.values()].find(({ dueAt }) => dueAt !== null && dueAt <= now)
			if (due === undefined) return null
			const { attempts, details, ...letter } = due
			change(letter.id, { attempts: attempts + 1, dueAt: claimedUntil })
			return {
				...letter,
				...(details ?? NO_DETAILS),
				attempts: attempts + 1,
				...recipient(letter.accountId),
			}
		},
		finish: async (id, end, at) => change(id, { end, endedAt: at, dueAt: null, details: null }),
		putOff: async (id, dueAt) => change(id, { dueAt }),
		purge: async (before) => {
			for (const { id, endedAt } of letters.values())
				if (endedAt !== null && endedAt <= before) letters.delete(id)
		},
		waiting: async () => {
			const some = [...letters.values()].filter(({ dueAt }) => dueAt !== null)
			return { count: some.length, oldest: some.map(({ createdAt }) => createdAt).sort()[0] ?? null }
		},
	}
}

const NO_DETAILS = { email: null, name: null, title: null, text: null }
const NOBODY: LetterRecipient = {
	accountEmail: null,
	accountNewEmail: null,
	accountName: null,
	language: null,
}
