import { useApolloClient } from '@apollo/client/react'
import type { TextKey } from '../../text/messages'
import { useText } from '../../text/useText'
import { useSending, type WriteState } from '../../views/write/useWrite'
import { accountRefusalSentence } from './accountRefusalSentence'
import { accountRefusalOf } from './accountRequest'
import { useIdentityCheck } from './IdentityCheck'

/**
 * An action on accounts. If the server asks for an identity check, it is made and the action repeated. The shown
 * data are then read again, also after a refusal; it is sending until they have been.
 *
 * @param unauthenticated the message for UNAUTHENTICATED.
 */
export function useAccountWrite(unauthenticated: TextKey = 'account.sessionOver'): WriteState {
	const client = useApolloClient()
	const text = useText()
	const checked = useIdentityCheck()
	const write = useSending({
		isRepeated: false,
		refusalOf: (error) => {
			const refusal = accountRefusalOf(error)
			const { code, argument } = refusal
			const names = argument === null ? [] : [argument, NEW[argument] ?? argument]
			return {
				code,
				sentence: accountRefusalSentence(text, refusal, unauthenticated),
				problems: names.map((field) => ({ field })),
				present: null,
			}
		},
		onAnswer: () => {
			const shown = [...client.getObservableQueries('active')].filter(({ queryName = '' }) =>
				OF_ACCOUNTS.includes(queryName),
			)
			return Promise.all(shown.map((query) => query.refetch().catch(() => undefined)))
		},
	})
	return {
		...write,
		run: (input, send, ...then) => write.run(input, (key) => checked(() => send(key)), ...then),
	}
}

const OF_ACCOUNTS: readonly string[] = ['Me', 'People', 'Invitations', 'VacantActors']

/** The server uses one name for chosen and known values. */
const NEW: Readonly<Record<string, string>> = { email: 'newEmail', password: 'newPassword' }
