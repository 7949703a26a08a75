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

/** The text as it is sent, the same as on the safelist. */
const QUERY = print(addTypenameToDocument(ActivityAddedDocument))

/**
 * Codes of an ended session, and of a server that takes no more sockets of this reader: retrying changes
 * nothing.
 */
const REFUSED: readonly unknown[] = [4401, 4403, 4429]
const RETRIES = 8

/**
 * Listens to new activity that the reader may see and asks for; for signed-in readers. Gives whether it
 * listens; if not, the caller polls.
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
