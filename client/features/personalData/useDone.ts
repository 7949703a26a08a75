import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { newWriteKey } from '../../state/writeKey'
import { errorSentence } from '../../text/errorSentence'
import { type Text, useText } from '../../text/useText'
import { errorCode } from '../../ui/Answer'
import { useToast } from '../../ui/Toast'

/** What is done about personal data: lists of it are then read anew, also where it was refused. */
export interface Done {
	/** @param said what was done, in passing. Returns false where it was refused. */
	run(act: (idempotencyKey: string) => Promise<unknown>, said: string): Promise<boolean>
	/** Why the last one was refused, in a sentence; null where it was not. */
	readonly refused: string | null
	readonly isRunning: boolean
}

export function useDone(): Done {
	const client = useApolloClient()
	const text = useText()
	const toast = useToast()
	const [refused, setRefused] = useState<string | null>(null)
	const [isRunning, setRunning] = useState(false)
	/** The same until it is answered: what was sent twice is done once. */
	const [key, setKey] = useState(newWriteKey)
	return {
		refused,
		isRunning,
		run: async (act, said) => {
			setRefused(null)
			setRunning(true)
			try {
				await act(key)
				setKey(newWriteKey())
				toast(said)
				return true
			} catch (error) {
				const code = error instanceof Error ? errorCode(error) : 'INTERNAL'
				if (code !== 'NETWORK') setKey(newWriteKey())
				setRefused(refusalOf(text, code))
				return false
			} finally {
				setRunning(false)
				const shown = [...client.getObservableQueries('active')].filter(({ queryName = '' }) =>
					OF_PERSONAL_DATA.includes(queryName),
				)
				await Promise.all(shown.map((query) => query.refetch().catch(() => undefined)))
			}
		},
	}
}

const OF_PERSONAL_DATA: readonly string[] = ['Contacts', 'OwnRequests', 'PersonRequests', 'Retention']

function refusalOf({ translate }: Pick<Text, 'translate'>, code: string): string {
	switch (code) {
		case 'CONFLICT':
			return translate('personalData.refused.changed')
		case 'NOT_FOUND':
			return translate('personalData.refused.gone')
		case 'BAD_INPUT':
			return translate('personalData.refused.input')
		case 'FORBIDDEN':
			return translate('account.forbidden')
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
