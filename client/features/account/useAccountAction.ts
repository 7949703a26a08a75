import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { useText } from '../../text/useText'
import { errorCode } from '../../ui/Answer'
import { useToast } from '../../ui/Toast'
import { accountRefusalSentence } from './accountRefusalSentence'
import { useIdentityCheck } from './IdentityCheck'

/** What a reader does to what is on record of accounts: what is shown of it is then read anew, also where it was refused. */
export interface AccountAction {
	/**
	 * Returns false where it was refused. Where the server needs a check of who asks, it is made, and the act tried once more.
	 *
	 * @param said what was done, in passing; null where the page shows it.
	 */
	run(act: () => Promise<unknown>, said: string | null): Promise<boolean>
	/** Until what is shown was read anew. */
	readonly isRunning: boolean
	/** Why the last one was refused, in a sentence; null where it was not. */
	readonly refused: string | null
}

export function useAccountAction(): AccountAction {
	const client = useApolloClient()
	const text = useText()
	const toast = useToast()
	const checked = useIdentityCheck()
	const [refused, setRefused] = useState<string | null>(null)
	const [isRunning, setRunning] = useState(false)
	return {
		refused,
		isRunning,
		run: async (act, said) => {
			setRefused(null)
			setRunning(true)
			try {
				await checked(act)
				if (said !== null) toast(said)
				return true
			} catch (error) {
				const code = error instanceof Error ? errorCode(error) : 'INTERNAL'
				setRefused(
					accountRefusalSentence(text, { code, argument: null, waitSeconds: null }, 'account.sessionOver'),
				)
				return false
			} finally {
				const shown = [...client.getObservableQueries('active')].filter(({ queryName = '' }) =>
					OF_ACCOUNTS.includes(queryName),
				)
				await Promise.all(shown.map((query) => query.refetch().catch(() => undefined)))
				setRunning(false)
			}
		},
	}
}

const OF_ACCOUNTS: readonly string[] = ['Me', 'People', 'Invitations', 'VacantActors']
