import { joinDateParts } from './dateParts'
import type { DateFields, DateForm, DateWords, PeriodForm, PeriodShape } from './dates'

const MONTHS = 'January February March April May June July August September October November December'.split(
	' ',
)

export const englishDates: DateWords = { date: formatDate, period: formatPeriod }

function formatDate(date: DateFields, form: DateForm): string {
	const bare = (date.approximate ? 'around ' : '') + bareDate(date)
	switch (form) {
		case 'bare':
			return bare
		case 'at':
			if (date.approximate) return bare
			return date.day === null ? `in ${bare}` : `on ${bare}`
		case 'of':
			return `of ${bare}`
		case 'since':
			return `since ${bare}`
		case 'until':
			return `until ${bare}`
	}
}

function formatPeriod(period: PeriodShape, form: PeriodForm): string {
	switch (period.shape) {
		case 'unknown':
			return form === 'bare' ? 'unknown date' : 'at an unknown date'
		case 'open':
			return formatDate(period.start, 'since')
		case 'ended':
			return formatDate(period.end, 'until')
		case 'moment':
			return formatDate(period.date, form === 'bare' ? 'bare' : 'at')
		case 'endInside':
			return `${formatDate(period.start, form === 'bare' ? 'bare' : 'at')}, until ${bareDate(period.end, 'year')}`
		case 'startInside':
			return `from ${bareDate(period.start)}`
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
	const about = start.approximate || end.approximate ? 'around ' : ''
	// No spaces around a dash between single words.
	if (form === 'bare') return about + (/\s/.test(first) ? `${first} – ${last}` : `${first}–${last}`)
	if (form === 'between') return `between ${about}${first} and ${last}`
	return `from ${about}${first} to ${last}`
}

function bareDate(
	{ year, month, day }: DateFields,
	without: 'nothing' | 'year' | 'month' = 'nothing',
): string {
	return joinDateParts(
		day === null ? null : String(day),
		month === null || without === 'month' ? null : (MONTHS[month - 1] ?? null),
		month !== null && without !== 'nothing' ? null : String(year),
	)
}
