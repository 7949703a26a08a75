import { addTypenameToDocument, print } from '@apollo/client/utilities'
import { createClient } from 'graphql-ws'
import { useEffect, useRef, useState } from 'react'
import { ActivityAddedDocument } from '../../graphql/generated/ActivityAdded'
import type {
	ActivityAddedSubscription,
	ActivityAddedSubscriptionVariables,
} from '../../graphql/generated/types'
import { useSignedInName } from '../../state/signedIn'
import { useAddress } from '../../state/useAddress'

export type LiveEntry = NonNullable<ActivityAddedSubscription['activityAdded']>[number]

/** As it is sent, and as it stands among the operations that a server may keep to. */
const QUERY = print(addTypenameToDocument(ActivityAddedDocument))

/** A session that is over, or a server that takes no more sockets of this reader: asking again changes nothing. */
const REFUSED: readonly unknown[] = [4401, 4403, 4429]
const RETRIES = 8

/**
 * Listens to what is said and done from now on, as far as the reader may see it and asks for; for who is signed in. Whether it
 * listens: where it does not, whoever wants news asks for them.
 */
export function useLiveActivity(
	variables: Omit<ActivityAddedSubscriptionVariables, 'country'>,
	onNews: (entries: readonly LiveEntry[]) => void,
): boolean {
	const isSignedIn = useSignedInName() !== null
	const { country } = useAddress()
	const [isLive, setLive] = useState(false)
	const told = useRef(onNews)
	useEffect(() => {
		told.current = onNews
	})
	const asked = JSON.stringify({ ...variables, country })
	useEffect(() => {
		if (!isSignedIn) return
		const client = createClient({
			url: `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
			retryAttempts: RETRIES,
			shouldRetry: (event) =>
				!(typeof event === 'object' && event !== null && 'code' in event && REFUSED.includes(event.code)),
			on: { connected: () => setLive(true), closed: () => setLive(false) },
		})
		const gone = (): void => setLive(false)
		const stop = client.subscribe<ActivityAddedSubscription>(
			{ query: QUERY, variables: JSON.parse(asked) as Record<string, unknown> },
			{
				next: ({ data, errors }) => {
					if (errors) gone()
					else if (data?.activityAdded) told.current(data.activityAdded)
				},
				error: gone,
				complete: gone,
			},
		)
		return () => {
			stop()
			void client.dispose()
		}
	}, [asked, isSignedIn])
	return isLive
}
