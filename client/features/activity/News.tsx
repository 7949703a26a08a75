import { useQuery } from '@apollo/client/react'
import { ActivityDocument } from '../../graphql/generated/Activity'
import type { ActivityQueryVariables } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import styles from './Activity.module.css'

const ASKED_AGAIN_MS = 30_000

interface Props {
	/** Of the list that is shown. */
	variables: ActivityQueryVariables
	/** How many entries it knows of; null while it is read. */
	known: number | null
	onRead: () => void
}

/** How many entries came since the list was read, told politely: the list itself stays as the reader has it. */
export function News({ variables, known, onRead }: Props) {
	const { translate } = useText()
	const { data } = useQuery(ActivityDocument, {
		variables: { ...variables, first: 1 },
		// Beside the cache: what it reads is no page of the list.
		fetchPolicy: 'no-cache',
		pollInterval: ASKED_AGAIN_MS,
	})
	const count = known === null ? 0 : (data?.activity.totalCount ?? known) - known
	return (
		<div className={styles.news} role="status">
			{count > 0 && (
				<p>
					{translate('activity.news', { count })}{' '}
					<Button onClick={onRead}>{translate('activity.readNews')}</Button>
				</p>
			)}
		</div>
	)
}
