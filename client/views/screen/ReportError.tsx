import { Link, useLocation } from 'react-router'
import { parseAddress } from '../../state/address'
import { FOLLOW_PATH, REPORT_PATH } from '../../state/paths'
import { linkTo } from '../../state/useAddress'
import { useText } from '../../text/useText'

/** « Signaler une erreur » : a form that knows the exact address of the page; absent from the form itself. */
export function ReportError() {
	const { translate } = useText()
	const { pathname, search } = useLocation()
	if (pathname === REPORT_PATH || pathname === FOLLOW_PATH) return null
	return (
		<Link to={linkTo(REPORT_PATH, parseAddress(search), { de: `${pathname}${search}` })} rel="nofollow">
			{translate('shell.report')}
		</Link>
	)
}
