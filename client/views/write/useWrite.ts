import { useApolloClient } from '@apollo/client/react'
import { useRef, useState } from 'react'
import { useText } from '../../text/useText'
import { isRetried } from '../../ui/Answer'
import { useToast } from '../../ui/Toast'
import {
	problemsOf,
	refusalCode,
	refusalExtensions,
	refusalSentence,
	WRITE_SUBJECTS,
	type WriteSubject,
} from './writeSubjects'

/** The reason why a field of a form was refused, as the API gives it. */
export interface Problem {
	readonly field: string
	/** The value that came: a quoted text, or `nothing`; absent: not told. */
	readonly got?: string
}

/** The present version of a record, after somebody else changed it. */
export interface PresentRecord {
	readonly version: number
	readonly fields: readonly { readonly name: string; readonly values: readonly string[] }[]
}

export interface Refusal {
	/** The API's code; NETWORK if no answer came. */
	readonly code: string
	/** The reason in words. */
	readonly sentence: string
	/** One for each refused field. */
	readonly problems: readonly Problem[]
	/** After a CONFLICT: the present record. */
	readonly present: PresentRecord | null
}

export interface WriteState {
	/**
	 * Sends a write with an idempotency key. If no answer comes, it is sent once more with the same key; so
	 * is the same input when the reader sends it again. The write is then done once, whatever was lost.
	 *
	 * @param input all values of the write; another input has another key.
	 * @param said the message after success; absent: the page shows it.
	 * @param onDone what follows, also after `again`.
	 * @returns the answer; null if it was refused or none came: typed text stays.
	 */
	run<Written>(
		input: unknown,
		send: (key: string) => Promise<Written>,
		said?: string,
		onDone?: (written: Written) => unknown,
	): Promise<Written | null>
	readonly isSending: boolean
	/** Why the last write was refused; null if it was not. */
	readonly refusal: Refusal | null
	/** Repeats the last write and what follows it; null unless no answer came. */
	readonly again: (() => Promise<unknown>) | null
	readonly clear: () => void
}

/** Writes about a subject. What the page shows of it is then read again, also after a refusal. */
export function useWrite(subject: WriteSubject): WriteState {
	const client = useApolloClient()
	const { translate } = useText()
	return useSending({
		isRepeated: WRITE_SUBJECTS[subject].hasNoKey !== true,
		refusalOf: (error) => {
			const { present } = refusalExtensions(error)
			return {
				code: refusalCode(error),
				sentence: refusalSentence(translate, subject, error),
				problems: problemsOf(error),
				present: (present as PresentRecord | undefined) ?? null,
			}
		},
		onAnswer: (isWritten) => readAgain(client, subject, isWritten),
	})
}

/** The state of a sending, whatever it is about. */
export function useSending({
	isRepeated,
	refusalOf,
	onAnswer,
}: {
	/** Whether it is sent once more by itself if no answer came. */
	isRepeated: boolean
	refusalOf: (error: unknown) => Refusal
	/** Called once the server has answered. */
	onAnswer: (isWritten: boolean) => unknown
}): WriteState {
	const toast = useToast()
	const [isSending, setSending] = useState(false)
	const [refusal, setRefusal] = useState<Refusal | null>(null)
	const open = useRef<{ readonly input: string; readonly key: string } | null>(null)
	const last = useRef<(() => Promise<unknown>) | null>(null)
	const refuse = async (error: unknown): Promise<null> => {
		const refused = refusalOf(error)
		setRefusal(refused)
		if (!isRetried(refused.code)) {
			open.current = null
			await onAnswer(false)
		}
		return null
	}
	const run: WriteState['run'] = async (input, send, said, onDone) => {
		const text = JSON.stringify(input)
		const key = open.current?.input === text ? open.current.key : newIdempotencyKey()
		open.current = { input: text, key }
		last.current = () => run(input, send, said, onDone)
		setSending(true)
		setRefusal(null)
		const sent = isRepeated ? onceMore(() => send(key)) : send(key)
		const written = await sent.catch(refuse)
		if (written !== null) {
			open.current = null
			if (said !== undefined) toast(said)
			await Promise.all([onAnswer(true), onDone?.(written)])
		}
		setSending(false)
		return written
	}
	return {
		run,
		isSending,
		refusal,
		again: refusal !== null && isRetried(refusal.code) ? last.current : null,
		clear: () => setRefusal(null),
	}
}

/** Sends once more if no answer came; the write has a key, so that it is done once. */
export async function onceMore<Written>(send: () => Promise<Written>): Promise<Written> {
	try {
		return await send()
	} catch (error) {
		if (!isRetried(refusalCode(error))) throw error
		return send()
	}
}

/**
 * If the write changes results, those on the screen are read again, the others dropped from the cache.
 * Questions about a form alone are not cached and not repeated, since they are rate-limited.
 */
function readAgain(
	client: ReturnType<typeof useApolloClient>,
	subject: WriteSubject,
	isWritten: boolean,
): void {
	const { changesResults, reads, readsIfRefused } = WRITE_SUBJECTS[subject]
	if (isWritten && readsIfRefused) return
	const isEverything = changesResults && isWritten
	if (isEverything)
		for (const fieldName of RESULTS) client.cache.evict({ id: 'ROOT_QUERY', fieldName, broadcast: false })
	for (const query of client.getObservableQueries('active')) {
		const isRead = isEverything
			? query.options.fetchPolicy !== 'no-cache'
			: reads.includes(query.queryName ?? '')
		if (isRead) void query.refetch().catch(() => undefined)
	}
}

const RESULTS = [
	'overlaps',
	'overlapGroups',
	'opportunities',
	'opportunityGroups',
	'opportunityBoard',
	'records',
	'recordYears',
	'missions',
	'missionMonths',
	'matrix',
	'constellations',
	'neighbourhood',
] as const

/** Makes a UUID of version 4; `crypto.randomUUID` does not exist on plain HTTP. */
function newIdempotencyKey(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16))
	const hex = [...bytes].map((byte, at) => {
		const shaped = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte
		return shaped.toString(16).padStart(2, '0')
	})
	return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)]
		.map((part) => part.join(''))
		.join('-')
}
