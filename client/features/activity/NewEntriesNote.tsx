import { useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { ActivityDocument } from '../../graphql/generated/Activity'
import type { ActivityQueryVariables } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import styles from './Activity.module.css'
import { type LiveEntry, useLiveActivity } from './useLiveActivity'

const ASKED_AGAIN_MS = 30_000
/** Sentences that are shown of what came: the rest is read in the list. */
const SHOWN = 3

interface Props {
	/** Of the list that is shown. */
	variables: ActivityQueryVariables
	/** How many entries it knows of; null while it is read. */
	known: number | null
	onRead: () => void
}

/**
 * What came since the list was read, told politely: the list itself stays as the reader has it. As it comes for who is signed in,
 * else, and where no socket holds, by asking again.
 */
export function NewEntriesNote({ variables, known, onRead }: Props) {
	const { translate } = useText()
	const [fresh, setFresh] = useState<readonly LiveEntry[]>([])
	const { filter, followed, language } = variables
	const isLive = useLiveActivity({ filter, followed, language }, (entries) => {
		setFresh((before) => [...entries, ...before.filter(({ id }) => !entries.some((one) => one.id === id))])
		void refetch().catch(() => undefined)
	})
	const { data, refetch } = useQuery(ActivityDocument, {
		variables: { ...variables, first: 1 },
		// Beside the cache: what it reads is no page of the list.
		fetchPolicy: 'no-cache',
		pollInterval: isLive ? 0 : ASKED_AGAIN_MS,
	})
	useEffect(() => {
		// What came before it listened, or while a socket was lost, is asked for.
		if (isLive) void refetch().catch(() => undefined)
	}, [isLive, refetch])
	const count = known === null ? 0 : (data?.activity.totalCount ?? known) - known
	useEffect(() => {
		// What was news is in the list by now.
		if (known !== null) setFresh([])
	}, [known])
	return (
		<>
			<div className={styles.news} role="status">
				{count > 0 && (
					<>
						{fresh.length > 0 && (
							<ul>
								{fresh.slice(0, SHOWN).map(({ id, sentence }) => (
									<li key={id}>{sentence}</li>
								))}
							</ul>
						)}
						<p>
							{translate('activity.news', { count })}{' '}
							<Button onClick={onRead}>{translate('activity.readNews')}</Button>
						</p>
					</>
				)}
			</div>
			{isLive && <p className={`small soft ${styles.live}`}>{translate('activity.live')}</p>}
		</>
	)
}
