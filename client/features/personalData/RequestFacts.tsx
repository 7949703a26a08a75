import type { PersonRequestFieldsFragment } from '../../graphql/generated/types'
import { useText } from '../../text/useText'

/** A request in three lines: what is requested, since when and until when, how it ended. */
export function RequestFacts({
	request: { kind, state, reference, outcome, receivedOn, dueOn, closedOn },
	today,
	heading: Heading = 'h4',
}: {
	request: PersonRequestFieldsFragment
	/** If given, late requests are marked. */
	today?: string
	/** Level of the heading, one below that of the list. */
	heading?: 'h2' | 'h3' | 'h4'
}) {
	const { translate, date, sentenceSpace } = useText()
	const isLate = today !== undefined && closedOn === null && dueOn < today
	return (
		<>
			<Heading>{translate(`register.kind.${kind}`)}</Heading>
			{reference !== '' && <p>{reference}</p>}
			<p className={`small ${isLate ? 'strong' : 'soft'}`}>
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
			{outcome !== '' && <p className="small quoted">{outcome}</p>}
		</>
	)
}
