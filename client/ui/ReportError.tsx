import { useLocation } from 'react-router'
import { useText } from '../text/useText'

/** « Signaler une erreur » : a mail with the exact address of the page; absent where the deployment has no contact. */
export function ReportError({ email }: { email: string | null | undefined }) {
	const { translate } = useText()
	const { pathname, search } = useLocation()
	if (!email) return null
	const address = `${window.location.origin}${pathname}${search}`
	return (
		<a
			href={reportAddress(
				email,
				translate('shell.reportSubject'),
				translate('shell.reportBody', { address }),
			)}
		>
			{translate('shell.report')}
		</a>
	)
}

/** The `mailto:` address; everything in it is escaped. */
export function reportAddress(email: string, subject: string, body: string): string {
	return `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${body}\n\n`)}`
}
