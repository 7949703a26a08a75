import type { OwnRecordLineFragment } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { ActorLink } from '../actor/ActorLink'
import styles from './PartyAnswers.module.css'

/** What other parties say about a record, for its owner's editors. */
export function PartyAnswers({
	answers,
	version,
}: {
	answers: OwnRecordLineFragment['partyAnswers']
	/** Present version of the record. */
	version: number
}) {
	const { translate, dayOf } = useText()
	if (answers.length === 0) return null
	return (
		<ul className={`small ${styles.answers}`} aria-label={translate('declared.partyAnswers')}>
			{answers.map((answer) => (
				<li key={answer.actor?.id ?? answer.at} data-verdict={answer.verdict}>
					{answer.actor && <ActorLink actor={answer.actor} />}{' '}
					{translate(`declared.party.${answer.verdict}`, { day: dayOf(answer.at) })}
					{answer.reason && <q className="soft">{answer.reason}</q>}
					{answer.version !== version && (
						<span className="caption">{translate('declared.party.earlier')}</span>
					)}
				</li>
			))}
		</ul>
	)
}
