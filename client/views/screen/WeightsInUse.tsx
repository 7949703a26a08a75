import { Link } from 'react-router'
import { parseOpportunityChoices, weightParameters } from '../../state/opportunityChoices'
import { ownParameters, useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'

/** Says that scores stand under weights that the reader moved, with a way back; nothing under the proposed ones. */
export function WeightsInUse() {
	const { translate } = useText()
	const { filtered, query } = useAddress()
	const { weights } = weightParameters(parseOpportunityChoices(query).weights)
	if (weights === undefined) return null
	const { weights: _moved, ...others } = ownParameters(query)
	return (
		<p className="caption">
			{translate('board.weightsYours')} <Link to={filtered(others)}>{translate('board.weightsReset')}</Link>
		</p>
	)
}
