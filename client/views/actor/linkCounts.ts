/** How many records an actor has a part in, kind by kind, in the words of every screen. */
import type { LinkCountsFragment } from '../../graphql/generated/types'
import type { Text } from '../../text/useText'

const KINDS = ['links', 'missions', 'visits', 'offices', 'wishes', 'offers'] as const

/** « 4 liens, 36 missions, 1 bureau »; an empty text without records. */
export function formatLinkCounts(counts: LinkCountsFragment, { translate }: Pick<Text, 'translate'>): string {
	return KINDS.filter((kind) => counts[kind] > 0)
		.map((kind) => translate(`counts.${kind}`, { count: counts[kind] }))
		.join(translate('ui.phraseComma'))
}
