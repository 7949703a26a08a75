import { useLocation } from 'react-router'
import { COPY_PARAMETER, readableQuery } from '../../state/address'
import { useDataVersion } from '../../state/dataVersion'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'

/** What paper and pictures say of the page that they were taken from: its address, and on and of which day it was read. */
export function usePageCitation(): { readonly address: string; readonly days: readonly string[] } {
	const { translate, date } = useText()
	const { pathname, search } = useLocation()
	const { asOf } = useAddress()
	const today = useDataVersion()?.today
	const parameters = new URLSearchParams(search)
	// A dated copy is long: the day stands beside the address.
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
