import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { useText } from '../../text/useText'
import { errorCode } from '../../ui/Answer'
import { useToast } from '../../ui/Toast'
import { accountRefusalSentence } from './accountRefusalSentence'
import { useIdentityCheck } from './IdentityCheck'

/** An action on accounts, after which the shown data are read again, also after a refusal. */
export interface AccountAction {
	/**
	 * Gives false after a refusal. If the server asks for an identity check, it is made and the action
	 * repeated.
	 *
	 * @param said the message after success; null if the page shows it.
	 */
	run(act: () => Promise<unknown>, said: string | null): Promise<boolean>
	/** true until the shown data have been read again. */
	readonly isRunning: boolean
	/** Why the last action was refused, in a sentence; null if it was not. */
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
