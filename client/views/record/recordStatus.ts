/** The status of a record in words; a record from memory alone has no proven status. */
import { precisionOfText } from '../../../schema/fuzzyDate'
import type { LinkStatus, WishStatus } from '../../graphql/generated/types'
import type { Text } from '../../text/useText'

interface StatedLink {
	readonly status: LinkStatus
	readonly fromMemory: boolean
}

/** « actif », « clos »; « de mémoire, à vérifier » where no source states it. */
export function linkStatusWords({ status, fromMemory }: StatedLink, { translate }: Text): string {
	return translate(fromMemory ? 'freshness.memory' : `link.${status}`)
}

interface StatedWish {
	readonly wishStatus: WishStatus
	readonly attestedSince: string | null
	readonly period: { readonly start: string | null }
}

/** « rapporté le 31 janvier 2017, suite inconnue » where the outcome is not known, else the status. */
export function wishStatusWords(wish: StatedWish, { translate, date }: Text): string {
	const reported = wish.attestedSince ?? wish.period.start
	if (wish.wishStatus !== 'INCONNU' || reported === null) return translate(`wish.${wish.wishStatus}`)
	return translate('wish.reportedOnly', { day: date(reported), precision: precisionOfText(reported) })
}
