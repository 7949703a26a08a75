import { useApolloClient } from '@apollo/client/react'
import { useRef, useState } from 'react'
import { newWriteKey } from '../../state/writeKey'
import { useText } from '../../text/useText'
import { isRetried } from '../../ui/Answer'
import { useToast } from '../../ui/Toast'
import {
	refusalCode,
	refusalExtensions,
	refusalSentence,
	WRITE_SUBJECTS,
	type WriteSubject,
} from './writeSubjects'

/** What a field of a form was refused for, as the API says it. */
interface Problem {
	readonly field: string
	/** What came: a text, quoted, or `nothing`. */
	readonly got: string
}

/** A record as it stands by now, where another version was written since. */
export interface PresentRecord {
	readonly version: number
	readonly fields: readonly { readonly name: string; readonly values: readonly string[] }[]
}

interface Refusal {
	/** The API's; NETWORK where no answer came. */
	readonly code: string
	/** Why, to be read. */
	readonly sentence: string
	/** By field of a form. */
	readonly problems: readonly Problem[]
	/** After a CONFLICT on a record: what is there by now. */
	readonly present: PresentRecord | null
}

export interface WriteState {
	/**
	 * Sends a write under an idempotency key of its own. Where no answer came it is sent once more under the same key, and so is
	 * the same input when the reader sends it again: it is then done once, whatever was lost on the way.
	 *
	 * @param input all that is asked for: another input is another thing, and has another key.
	 * @param said what was done, in passing; absent: the page shows it.
	 * @returns what was answered; null where it was refused, or no answer came: what was typed stays.
	 */
	run<Written>(
		input: unknown,
		send: (key: string) => Promise<Written>,
		said?: string,
	): Promise<Written | null>
	readonly isSending: boolean
	/** Why the last one was refused; null where it was not. */
	readonly refusal: Refusal | null
	readonly clear: () => void
}

/** What is written about a subject. What the page shows of it is then read anew, also where it was refused. */
export function useWrite(subject: WriteSubject): WriteState {
	const client = useApolloClient()
	const { translate } = useText()
	const toast = useToast()
	const [isSending, setSending] = useState(false)
	const [refusal, setRefusal] = useState<Refusal | null>(null)
	const open = useRef<{ readonly input: string; readonly key: string } | null>(null)
	return {
		isSending,
		refusal,
		clear: () => setRefusal(null),
		run: async (input, send, said) => {
			const text = JSON.stringify(input)
			const key = open.current?.input === text ? open.current.key : newWriteKey()
			open.current = { input: text, key }
			setSending(true)
			setRefusal(null)
			try {
				const written = await onceMore(() => send(key))
				open.current = null
				if (said !== undefined) toast(said)
				readAgain(client, subject, true)
				return written
			} catch (error) {
				const code = refusalCode(error)
				if (!isRetried(code)) {
					open.current = null
					readAgain(client, subject, false)
				}
				const extensions = refusalExtensions(error)
				setRefusal({
					code,
					sentence: refusalSentence(translate, subject, error),
					problems: (extensions.problems as readonly Problem[] | undefined) ?? [],
					present: (extensions.present as PresentRecord | undefined) ?? null,
				})
				return null
			} finally {
				setSending(false)
			}
		},
	}
}

/** Sends once more where no answer came: what is sent has a key, so that it is done once. */
export async function onceMore<Written>(send: () => Promise<Written>): Promise<Written> {
	try {
		return await send()
	} catch (error) {
		if (!isRetried(refusalCode(error))) throw error
		return send()
	}
}

/**
 * Where what is written changes results, those on the screen are read anew and the others are forgotten. What is asked about a
 * form alone (without a cache) is not asked again: it is counted.
 */
function readAgain(
	client: ReturnType<typeof useApolloClient>,
	subject: WriteSubject,
	isWritten: boolean,
): void {
	const { changesResults, reads } = WRITE_SUBJECTS[subject]
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
