import type { PersonRequestFieldsFragment } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import styles from './PersonalData.module.css'

/** A request in three lines: what is asked for, since when, until when, how it ended. */
export function RequestFacts({
	request: { kind, state, reference, outcome, receivedOn, dueOn, closedOn },
	today,
	heading: Heading = 'h4',
}: {
	request: PersonRequestFieldsFragment
	/** Where it shows, what is late is said. */
	today?: string
	/** That of the list that it stands in, one further. */
	heading?: 'h2' | 'h3' | 'h4'
}) {
	const { translate, date, sentenceSpace } = useText()
	const isLate = today !== undefined && closedOn === null && dueOn < today
	return (
		<>
			<Heading>{translate(`register.kind.${kind}`)}</Heading>
			{reference !== '' && <p>{reference}</p>}
			<p className={`small ${isLate ? styles.due : 'soft'}`}>
				{closedOn
					? translate('register.endedOn', {
							state: translate(`register.state.${state}`),
							day: date(closedOn),
						})
					: translate(isLate ? 'register.late' : 'register.due', { day: date(dueOn) })}
				{sentenceSpace}
				{translate('register.received', { day: date(receivedOn) })}
				{state === 'EXTENDED' && ` ${translate('register.extended')}`}
			</p>
			{outcome !== '' && <p className={`small ${styles.warning}`}>{outcome}</p>}
		</>
	)
}
