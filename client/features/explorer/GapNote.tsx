import { Link } from 'react-router'
import { GAPS_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'

/** What an empty cell of the matrix says, and where all that is absent is listed. */
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
