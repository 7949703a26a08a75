import { Link } from 'react-router'
import { parseOpportunityChoices, weightParameters } from '../../state/opportunityChoices'
import { ownParameters, useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'

/**
 * Says that scores use weights that the reader changed, with a link to the default ones; nothing for default
 * weights.
 */
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
