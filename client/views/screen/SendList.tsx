import { useLocation } from 'react-router'
import { useText } from '../../text/useText'

/** « Envoyer par courriel » : a mail with the address of the list as it is filtered; nobody is written to but by the reader. */
export function SendList({ title }: { title: string }) {
	const { translate } = useText()
	const { pathname, search } = useLocation()
	const address = `${window.location.origin}${pathname}${search}`
	return (
		<a href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${address}\n`)}`}>
			{translate('lists.send')}
		</a>
	)
}
