import { useLocation } from 'react-router'
import { COPY_PARAMETER, readableQuery } from '../../state/address'
import { useDataVersion } from '../../state/dataVersion'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'

/** What paper and pictures say about the page: its address, when it was read, and which day it shows. */
export function usePageCitation(): { readonly address: string; readonly days: readonly string[] } {
	const { translate, date } = useText()
	const { pathname, search } = useLocation()
	const { asOf } = useAddress()
	const today = useDataVersion()?.today
	const parameters = new URLSearchParams(search)
	// Left out because it is long; the day is beside the address.
	parameters.delete(COPY_PARAMETER)
	const query = decodeURI(readableQuery(parameters))
	return {
		address: `${window.location.origin}${pathname}${query && `?${query}`}`,
		days: [
			...(today ? [translate('print.read', { day: date(today) })] : []),
			...(asOf ? [translate('print.asOf', { day: date(asOf) })] : []),
		],
	}
}
