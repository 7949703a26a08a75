import { joinDateParts } from './dateParts'
import type { DateFields, DateForm, DateWords, PeriodForm, PeriodShape } from './dates'

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
	' ',
)

export const frenchDates: DateWords = { date: formatDate, period: formatPeriod }

function formatDate(date: DateFields, form: DateForm): string {
	const bare = bareDate(date)
	const about = date.approximate ? ' environ' : ''
	switch (form) {
		case 'bare':
			return bare + about
		case 'at':
			if (date.approximate) return date.day === null ? `vers ${bare}` : `vers le ${bare}`
			return date.day === null ? `en ${bare}` : `le ${bare}`
		case 'of':
			return from(date, bare) + about
		case 'since':
			return (date.day === null ? `depuis ${bare}` : `depuis le ${bare}`) + about
		case 'until':
			return (date.day === null ? `jusqu’en ${bare}` : `jusqu’au ${bare}`) + about
	}
}

function formatPeriod(period: PeriodShape, form: PeriodForm): string {
	switch (period.shape) {
		case 'unknown':
			return form === 'bare' ? 'date inconnue' : 'à une date inconnue'
		case 'open':
			return formatDate(period.start, 'since')
		case 'ended':
			return formatDate(period.end, 'until')
		case 'moment':
			return formatDate(period.date, form === 'bare' ? 'bare' : 'at')
		case 'endInside': {
			const start = formatDate(period.start, form === 'bare' ? 'bare' : 'at')
			return `${start}, ${endWithin(period.start, period.end)}`
		}
		case 'startInside':
			return `à partir ${formatDate(period.start, 'of')}`
		case 'range':
			return range(period, form)
	}
}

function range(
	period: Extract<PeriodShape, { shape: 'range' | 'endInside' | 'startInside' }>,
	form: PeriodForm,
) {
	const { start, end, same } = period
	const first = bareDate(start, same)
	const last = bareDate(end)
	const about = start.approximate || end.approximate ? ' environ' : ''
	if (form === 'bare') return `${first}${same === 'month' ? '\u00a0' : ' '}– ${last}${about}`
	if (form === 'between') return `entre ${the(start, first)} et ${the(end, last)}${about}`
	return `${from(start, first)} ${end.day === null ? `à ${last}` : `au ${last}`}${about}`
}

/** « jusqu’au 14 » after « en août 2010 »: the parts that the start does not say. */
function endWithin(start: DateFields, end: DateFields): string {
	if (end.day === null) return `jusqu’en ${monthName(end.month)}`
	const day = dayName(end.day)
	return start.month === null
		? `jusqu’au ${joinDateParts(day, monthName(end.month), null)}`
		: `jusqu’au ${day}`
}

function from(date: DateFields, text: string): string {
	if (date.day !== null) return `du ${text}`
	return /^[aâo]/.test(text) ? `d’${text}` : `de ${text}`
}

function the(date: DateFields, text: string): string {
	return date.day === null ? text : `le ${text}`
}

/** The date without the parts that the other bound will say. */
function bareDate(
	{ year, month, day }: DateFields,
	without: 'nothing' | 'year' | 'month' = 'nothing',
): string {
	return joinDateParts(
		day === null ? null : dayName(day),
		month === null || without === 'month' ? null : monthName(month),
		month !== null && without !== 'nothing' ? null : String(year),
	)
}

function dayName(day: number): string {
	return day === 1 ? '1er' : String(day)
}

function monthName(month: number | null): string {
	return MONTHS[(month ?? 1) - 1] ?? ''
}
