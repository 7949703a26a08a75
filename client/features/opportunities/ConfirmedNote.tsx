import { useQuery } from '@apollo/client/react'
import { ConfirmedScoreDocument } from '../../graphql/generated/ConfirmedScore'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Disclosure } from '../../ui/Disclosure'

/** The score of today if the records were confirmed, asked for on demand. */
export function ConfirmedNote({ id, score }: { id: string; score: number }) {
	const { translate } = useText()
	const { asOf } = useAddress()
	// A confirmation is of today, and does not change the score of another day.
	if (asOf !== null) return null
	return (
		<Disclosure summary={translate('opportunity.confirm')}>
			{() => (
				<div aria-live="polite">
					<Confirmed id={id} score={score} />
				</div>
			)}
		</Disclosure>
	)
}

function Confirmed({ id, score }: { id: string; score: number }) {
	const { translate, number } = useText()
	const { languageArgument: language, includeScenario } = useAddress()
	const { data, error } = useQuery(ConfirmedScoreDocument, { variables: { id, includeScenario, language } })
	if (error) return <p className="small">{translate('error.network')}</p>
	if (data === undefined) return <p className="small soft">{translate('opportunity.confirmReading')}</p>
	const confirmed = data.opportunity?.ifConfirmed
	if (!confirmed) return <p className="small">{translate('opportunity.confirmNothing')}</p>
	return (
		<p className="small">
			{translate('opportunity.ifConfirmed', {
				score: number(score, 2),
				confirmed: number(confirmed.score, 2),
				count: confirmed.owners.length,
				names: confirmed.owners.map(({ name }) => name).join(translate('ui.comma')),
			})}
		</p>
	)
}
