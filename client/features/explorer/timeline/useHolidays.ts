import { useMemo } from 'react'
import { calendarOf, daysIn } from '../../../../schema/fuzzyDate'
import { TimelineHolidaysDocument } from '../../../graphql/generated/TimelineHolidays'
import type { ExplorerView } from '../../../state/explorerView'
import { useAddress } from '../../../state/useAddress'
import type { PendingPart } from '../../../ui/MissingPart'
import type { Holiday } from '../../../views/timeline/TimelineBackground'
import { useAsked } from '../useAsked'

/** The holidays of both countries in the year to come, and in the period of the view where it is short enough to show them. */
export function useHolidays(
	{ from, to }: Pick<ExplorerView, 'from' | 'to'>,
	/** ISO day; null until it is known: nothing is asked before. */
	today: string | null,
): { readonly holidays: readonly Holiday[]; readonly asked: PendingPart } {
	const { includeScenario } = useAddress()
	const asked = useAsked(
		TimelineHolidaysDocument,
		today === null ? null : { ...holidayBounds({ from, to }, today), includeScenario },
	)
	const found = asked.data
	const holidays = useMemo(
		() =>
			(found?.holidays.nodes ?? []).map(
				({ name, firstDay, lastDay, country }): Holiday => ({
					name: name ?? '',
					start: firstDay,
					end: lastDay,
					side: country.code === 'FR' ? 'french' : 'partner',
				}),
			),
		[found],
	)
	return { holidays, asked }
}

/** An axis of more years shows none. */
const MAX_YEARS = 4

/** Years to ask for: this one and the next, with those of a short period. */
export function holidayBounds(
	{ from, to }: Pick<ExplorerView, 'from' | 'to'>,
	today: string,
): { readonly from: string; readonly to: string } {
	const { year } = calendarOf(daysIn(today).first)
	const first = from === null ? year : Number(from.slice(0, 4))
	const last = to === null ? year : Number(to.slice(0, 4))
	const isShort = from !== null && last - first < MAX_YEARS
	return {
		from: String(isShort ? Math.min(first, year) : year),
		to: String(isShort ? Math.max(last, year + 1) : year + 1),
	}
}
