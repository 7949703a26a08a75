import { Link } from 'react-router'
import { GAPS_PATH } from '../../../state/paths'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'

/** Says what an empty cell of the matrix means, and links to the list of all gaps. */
export function GapNote() {
	const { translate } = useText()
	const { to } = useAddress()
	return (
		<>
			<p>{translate('matrix.gap')}</p>
			<p>
				<Link to={to(GAPS_PATH)}>{translate('matrix.gapsLink')}</Link>
			</p>
		</>
	)
}
