import { useMemo } from 'react'
import { TimelineEventsDocument } from '../../../graphql/generated/TimelineEvents'
import type { ExplorerView } from '../../../state/explorerView'
import { recordPath } from '../../../state/paths'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import type { PendingPart } from '../../../ui/MissingPart'
import { frenchName } from '../../../ui/Name'
import type { ShownFact } from '../../../views/timeline/shownFact'
import { useAsked } from '../useAsked'

/** Public events on record: nobody's record, so that no total of records counts them. */
export interface TimelineEvents {
	readonly events: readonly ShownFact[]
	/** Beyond the page that is read. */
	readonly left: number
	/** Of what was asked before, while it is read. */
	readonly asked: PendingPart
}

const NO_EVENTS = { events: [], left: 0 } as const

/**
 * Fairs, forums and meetings on record of the period and of the country, at the places of the view where it is about some. They
 * have neither actor nor sector: other filters leave them, as the ground on which records stand.
 */
export function useEvents(
	view: Pick<ExplorerView, 'from' | 'to' | 'who' | 'where' | 'chosen' | 'cell'>,
): TimelineEvents {
	const { languageArgument: language, includeScenario, to } = useAddress()
	const { translate } = useText()
	const { from, to: until, who, where, chosen, cell } = view
	const asked = useAsked(TimelineEventsDocument, {
		language,
		filter: { from, to: until, includeScenario },
	})
	const found = asked.data?.events
	const shown = useMemo(() => {
		if (!found) return NO_EVENTS
		const places = [...who, ...where]
		const selected = [...chosen, cell?.row ?? null, cell?.column ?? null].filter((id) => id !== null)
		const isAt = (ids: readonly string[], place: (typeof found.nodes)[number]['place']): boolean =>
			ids.length === 0 ||
			(place !== null && [place.id, ...place.partOf.map(({ id }) => id)].some((id) => ids.includes(id)))
		const events = found.nodes
			.filter(({ place }) => isAt(places, place))
			.map(({ id, name, scenario, period, place, placeText }): ShownFact => {
				const at = place ?? frenchName(placeText ?? '')
				const when = period.text || translate('explorer.noDate')
				return {
					id,
					lane: 'events',
					group: '',
					start: period.start,
					end: period.end,
					lastNews: null,
					isClosed: true,
					isSelected: isAt(selected, place),
					who: at,
					with: frenchName(name),
					note: when,
					words: [name, at.name, when].filter((part) => part !== '').join(' · '),
					link: to(recordPath(id)),
					isFictitious: scenario,
				}
			})
		return { events, left: found.totalCount - found.nodes.length }
	}, [found, who, where, chosen, cell, translate, to])
	return useMemo(() => ({ ...shown, asked }), [shown, asked])
}
