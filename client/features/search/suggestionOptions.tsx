import { ArrowRightIcon } from '@phosphor-icons/react/dist/icons/ArrowRight'
import { FileTextIcon } from '@phosphor-icons/react/dist/icons/FileText'
import { TagIcon } from '@phosphor-icons/react/dist/icons/Tag'
import type { CountryOfRecord } from '../../state/countries'
import { formatOverlapFilters, NO_OVERLAP_FILTERS } from '../../state/overlapFilters'
import { actorPath, OVERLAPS_PATH, overlapPath, recordPath } from '../../state/paths'
import type { Text } from '../../text/useText'
import type { ComboboxOption } from '../../ui/Combobox'
import { Icon } from '../../ui/Icon'
import { KindSign } from '../../ui/KindSign'
import { actorOption } from '../../views/actor/actorOption'
import type { ElsewhereHit, SearchHit } from '../../views/actor/useActorSearch'
import { recordCode } from '../../views/table/recordCode'
import type { FoundPage } from './pages'
import type { SuggestionGroup } from './useSuggestions'

/** A suggestion and its link. */
export interface SuggestionOption extends ComboboxOption {
	readonly path: string
	/** The change of country in the address. */
	readonly address?: { readonly country?: string | null }
	/** The filters of the linked screen. */
	readonly parameters?: Record<string, string>
}

type Translate = Text['translate']

/** The options by group, pages last; each heading says how many more there are. */
export function suggestionOptions(
	groups: readonly SuggestionGroup[],
	pages: readonly FoundPage[],
	translate: Translate,
	/** Parameters of links to overlaps, which were found without a roll-up. */
	asRecorded: Record<string, string>,
): readonly SuggestionOption[] {
	return [
		...groups.flatMap(({ name, suggestions, suggestionsTotal }) => {
			const group = suggestionsTotal > suggestions.length ? `${name} · ${suggestionsTotal}` : name
			return suggestions.map((suggestion) => ({ ...toOption(suggestion, translate, asRecorded), group }))
		}),
		...pages.map(({ path, title }) => ({
			id: path,
			path,
			label: title,
			sign: <Icon of={ArrowRightIcon} />,
			group: translate('search.pages'),
		})),
	]
}

/** The nearest names, if nothing has the typed name. */
export function nearestOptions(
	nearest: readonly SearchHit[],
	text: string,
	translate: Translate,
): readonly SuggestionOption[] {
	const group = translate('search.nearest', { text: text.trim() })
	return nearest.map((hit) => ({ ...actorOption(hit), path: actorPath(hit.actor.id), group }))
}

/** Hits for the typed name in other countries. */
export function elsewhereOptions(
	elsewhere: readonly ElsewhereHit[],
	countryOf: (code: string | null) => CountryOfRecord,
	translate: Translate,
): readonly SuggestionOption[] {
	return elsewhere.map((hit) => ({
		...actorOption(hit),
		path: actorPath(hit.actor.id),
		address: countryOf(hit.partnerCountry?.code ?? null).address,
		group: translate('search.elsewhere', { country: hit.partnerCountry?.name ?? '' }),
	}))
}

function toOption(
	suggestion: SuggestionGroup['suggestions'][number],
	translate: Translate,
	asRecorded: Record<string, string>,
): SuggestionOption {
	if ('actor' in suggestion) {
		return { ...actorOption(suggestion), path: actorPath(suggestion.actor.id) }
	}
	if ('code' in suggestion) {
		return {
			id: suggestion.code,
			label: suggestion.label,
			detail: translate('search.ofSector'),
			sign: <Icon of={TagIcon} />,
			path: OVERLAPS_PATH,
			parameters: formatOverlapFilters({ ...NO_OVERLAP_FILTERS, sectors: [suggestion.code] }),
		}
	}
	const mark = suggestion.scenario ? translate('ui.scenario') : null
	if ('recordLabel' in suggestion) {
		return {
			id: suggestion.id,
			label: suggestion.recordLabel,
			detail: [recordCode(suggestion.id), mark].filter((part) => part).join(' · '),
			sign: <Icon of={FileTextIcon} />,
			path: recordPath(suggestion.id),
		}
	}
	return {
		id: suggestion.id,
		label: suggestion.title,
		detail: [suggestion.kindName, mark].filter((part) => part).join(' · '),
		sign: <KindSign resultKind="overlap">{null}</KindSign>,
		path: overlapPath(suggestion.id),
		parameters: asRecorded,
	}
}
