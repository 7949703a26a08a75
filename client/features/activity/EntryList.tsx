import type { ActivityQuery } from '../../graphql/generated/types'
import { activityTarget } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { SentenceText } from '../../ui/Sentence'
import styles from './Activity.module.css'

type Edges = ActivityQuery['activity']['edges']

/** Entries of the feed, each with its day and a link to its subject. */
export function EntryList({ edges }: { edges: Edges }) {
	const { translate } = useText()
	const { to } = useAddress()
	return (
		<ul className={`rows ${styles.entries}`} aria-label={translate('activity.title')}>
			{edges.map(({ node: { id, kind, date, sentenceParts, subject, subjectId, record, scenario } }, at) => {
				const isSameDay = edges[at - 1]?.node.date.text === date.text
				const isGone = subject === 'RECORD' && record === null
				const target = isGone ? null : activityTarget(kind, subject, subjectId)
				const hasLink = sentenceParts.some(({ link }) => link)
				// The label of a fact is a link as a whole.
				const parts = hasLink ? sentenceParts : sentenceParts.map((part) => ({ ...part, link: true }))
				return (
					<li key={id}>
						<time className="small soft" dateTime={date.start ?? undefined}>
							<span className={isSameDay ? 'visually-hidden' : undefined}>{date.text}</span>
						</time>
						<p>
							<SentenceText
								parts={parts}
								to={target === null ? undefined : to(target.path, {}, target.parameters)}
							/>{' '}
							{scenario && <ScenarioMark />}
						</p>
					</li>
				)
			})}
		</ul>
	)
}
