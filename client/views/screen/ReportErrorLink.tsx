import { Link, useLocation } from 'react-router'
import { FOLLOWED_REPORT_PATH, REPORT_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'

/** « Signaler une erreur » : a form that knows the exact address of the page; absent from the form itself. */
export function ReportErrorLink() {
	const { translate } = useText()
	const { pathname, search } = useLocation()
	const { to } = useAddress()
	if (pathname === REPORT_PATH || pathname === FOLLOWED_REPORT_PATH) return null
	return (
		<Link to={to(REPORT_PATH, {}, { de: pathname + search })} rel="nofollow">
			{translate('shell.report')}
		</Link>
	)
}
