import type { OwnRecordLineFragment } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { ActorLink } from '../actor/ActorLink'
import styles from './PartyWords.module.css'

/** What other parties of a record say of it, for its owner's editors. */
export function PartyWords({
	words,
	version,
}: {
	words: OwnRecordLineFragment['partyWords']
	/** Of the record as it stands. */
	version: number
}) {
	const { translate, date } = useText()
	if (words.length === 0) return null
	return (
		<ul className={styles.words} aria-label={translate('declared.partyWords')}>
			{words.map((word) => (
				<li key={word.actor?.id ?? word.at} data-verdict={word.verdict}>
					{word.actor && <ActorLink actor={word.actor} />}{' '}
					{translate(`declared.party.${word.verdict}`, { day: date(word.at.slice(0, 10)) })}
					{word.reason && <q className={styles.reason}>{word.reason}</q>}
					{word.version !== version && <span className="caption">{translate('declared.party.earlier')}</span>}
				</li>
			))}
		</ul>
	)
}
