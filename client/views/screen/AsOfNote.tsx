import { Link } from 'react-router'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'

/** « État au 31 janvier 2017 · revenir à aujourd’hui »; nothing where the page is read as of today. */
export function AsOfNote() {
	const { translate, date } = useText()
	const { asOf, here } = useAddress()
	if (!asOf) return null
	return (
		<span>
			{translate('result.asOf', { day: date(asOf) })} ·{' '}
			<Link to={here({ asOf: null })}>{translate('result.backToToday')}</Link>
		</span>
	)
}
