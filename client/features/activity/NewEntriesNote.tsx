import { useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { ActivityDocument } from '../../graphql/generated/Activity'
import type { ActivityQueryVariables } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import styles from './Activity.module.css'
import { type LiveEntry, useLiveActivity } from './useLiveActivity'

const ASKED_AGAIN_MS = 30_000
/** The most sentences shown of new entries; the list has all. */
const SHOWN = 3

interface Props {
	/** Variables of the shown list. */
	variables: ActivityQueryVariables
	/** The number of entries in the list; null while it loads. */
	known: number | null
	onRead: () => void
}

/**
 * Announces entries that came since the list was loaded; the list does not change. For signed-in readers they
 * come at once; for others, and without a socket, by polling.
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
		// Not cached, since this is not a page of the list.
		fetchPolicy: 'no-cache',
		pollInterval: isLive ? 0 : ASKED_AGAIN_MS,
	})
	useEffect(() => {
		// Asks for entries that came before it listened, or while the socket was lost.
		if (isLive) void refetch().catch(() => undefined)
	}, [isLive, refetch])
	const count = known === null ? 0 : (data?.activity.totalCount ?? known) - known
	useEffect(() => {
		// The list now contains the new entries.
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
			{isLive && <p className="small soft">{translate('activity.live')}</p>}
		</>
	)
}
