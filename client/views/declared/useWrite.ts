import type { ErrorLike } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { useApolloClient } from '@apollo/client/react'
import { useRef, useState } from 'react'
import { newWriteKey } from '../../state/writeKey'
import { errorCode, isTriedAgain } from '../../ui/Answer'

/** What a field of a form was refused for, as the API says it. */
interface Problem {
	readonly field: string
	/** What came: a text, quoted, or `nothing`. */
	readonly got: string
}

/** A record as it stands by now, where another version was written since. */
export interface Present {
	readonly version: number
	readonly fields: readonly { readonly name: string; readonly values: readonly string[] }[]
}

interface Refusal {
	readonly code: string
	readonly problems: readonly Problem[]
	readonly present: Present | null
}

interface Write {
	/**
	 * Sends a write under a key of its own. Where no answer came it is sent once more under the same key, and so is the same
	 * input when the reader sends it again: it is then done once, whatever was lost on the way.
	 *
	 * @param input all that is asked for: another input is another thing, and has another key.
	 * @returns what was answered; null where it was refused, or no answer came.
	 */
	run<Written>(input: unknown, send: (key: string) => Promise<Written>): Promise<Written | null>
	readonly isSending: boolean
	readonly refusal: Refusal | null
	readonly clear: () => void
}

export function useWrite(): Write {
	const client = useApolloClient()
	const [isSending, setSending] = useState(false)
	const [refusal, setRefusal] = useState<Refusal | null>(null)
	const open = useRef<{ readonly input: string; readonly key: string } | null>(null)
	return {
		isSending,
		refusal,
		clear: () => setRefusal(null),
		run: async (input, send) => {
			const text = JSON.stringify(input)
			const key = open.current?.input === text ? open.current.key : newWriteKey()
			open.current = { input: text, key }
			setSending(true)
			setRefusal(null)
			try {
				const written = await onceMore(() => send(key))
				open.current = null
				readAgain(client)
				return written
			} catch (error) {
				const refused = refusalOf(error)
				if (!isTriedAgain(refused.code)) open.current = null
				setRefusal(refused)
				return null
			} finally {
				setSending(false)
			}
		},
	}
}

async function onceMore<Written>(send: () => Promise<Written>): Promise<Written> {
	try {
		return await send()
	} catch (error) {
		if (!isTriedAgain(refusalOf(error).code)) throw error
		return send()
	}
}

function refusalOf(error: unknown): Refusal {
	const code = error instanceof Error ? errorCode(error) : 'INTERNAL'
	const extensions = CombinedGraphQLErrors.is(error as ErrorLike)
		? ((error as CombinedGraphQLErrors).errors[0]?.extensions ?? {})
		: {}
	return {
		code,
		problems: (extensions.problems as readonly Problem[] | undefined) ?? [],
		present: (extensions.present as Present | undefined) ?? null,
	}
}

/**
 * What a record says is in many answers: those on the screen are read anew, of the others the results are forgotten. What is
 * asked about a form alone (without a cache) is not asked again: it is counted.
 */
function readAgain(client: ReturnType<typeof useApolloClient>): void {
	for (const fieldName of RESULTS) client.cache.evict({ id: 'ROOT_QUERY', fieldName, broadcast: false })
	for (const query of client.getObservableQueries('active')) {
		if (query.options.fetchPolicy !== 'no-cache') void query.refetch().catch(() => undefined)
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
