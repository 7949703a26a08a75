import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { errorSentence } from '../../text/errorSentence'
import { type Text, useText } from '../../text/useText'
import { errorCode } from '../../ui/Answer'
import { useToast } from '../../ui/Toast'

/** What is said of overlaps and pairs: what is shown of it is then read anew, also where it was refused. */
export interface Judging {
	/** Returns false where it was refused: what was typed stays. */
	run(act: () => Promise<unknown>, said: string): Promise<boolean>
	/** Why the last one was refused, in a sentence; null where it was not. */
	readonly refused: string | null
	readonly isWriting: boolean
}

export function useJudge(): Judging {
	const client = useApolloClient()
	const text = useText()
	const toast = useToast()
	const [refused, setRefused] = useState<string | null>(null)
	const [isWriting, setWriting] = useState(false)
	return {
		refused,
		isWriting,
		run: async (act, said) => {
			setRefused(null)
			setWriting(true)
			try {
				await act()
				toast(said)
				return true
			} catch (error) {
				setRefused(refusalOf(text, error))
				return false
			} finally {
				setWriting(false)
				const shown = [...client.getObservableQueries('active')].filter(({ queryName = '' }) =>
					OF_JUDGEMENTS.includes(queryName),
				)
				await Promise.all(shown.map((query) => query.refetch().catch(() => undefined)))
			}
		},
	}
}

const OF_JUDGEMENTS: readonly string[] = [
	'OwnJudgements',
	'OwnOverlaps',
	'JudgementHistory',
	'CasesOfOverlap',
	'Cases',
	'CaseHistory',
	'PairJudgements',
]

function refusalOf({ translate }: Pick<Text, 'translate'>, error: unknown): string {
	const code = error instanceof Error ? errorCode(error) : 'INTERNAL'
	switch (code) {
		case 'CONFLICT':
			return translate('judgements.refused.changed')
		case 'REFUSED':
			return translate('judgements.refused.contradiction', {
				records: recordsOf(error).join(translate('ui.comma')),
			})
		case 'NOT_FOUND':
			return translate('judgements.refused.gone')
		case 'BAD_INPUT':
			return translate('judgements.refused.input')
		case 'FORBIDDEN':
			return translate('judgements.refused.forbidden')
		case 'UNAUTHENTICATED':
			return translate('account.sessionOver')
		case 'NETWORK':
			return translate('account.network')
		case 'UNAVAILABLE':
		case 'OVERLOADED':
			return translate('account.unavailable')
		default:
			return translate(errorSentence(code))
	}
}

/** The records that a verdict contradicts an earlier one on, by their codes. */
function recordsOf(error: unknown): readonly string[] {
	if (!CombinedGraphQLErrors.is(error)) return []
	const records: unknown = error.errors[0]?.extensions?.records
	return Array.isArray(records) ? records.map((id) => String(id).replace(/^[a-z]+:/, '')) : []
}
