import type { DateFields, DateForm, DateWords, PeriodForm, PeriodShape } from './dates'

export const chineseDates: DateWords = { date: formatDate, period: formatPeriod }

function formatDate(date: DateFields, form: DateForm): string {
	const about = date.approximate ? '约' : ''
	const plain = bareDate(date)
	const bare = about + plain
	switch (form) {
		case 'bare':
		case 'at':
		case 'of':
			return bare
		case 'since':
			return `${about}自${plain}起`
		case 'until':
			return `至${bare}`
	}
}

function formatPeriod(period: PeriodShape, form: PeriodForm): string {
	switch (period.shape) {
		case 'unknown':
			return '日期不详'
		case 'open':
			return formatDate(period.start, 'since')
		case 'ended':
			return formatDate(period.end, 'until')
		case 'moment':
			return formatDate(period.date, 'bare')
		case 'endInside':
			return `${formatDate(period.start, 'bare')}，至${bareDate(period.end, period.start.month === null ? 'year' : 'month')}`
		case 'startInside':
			return `${formatDate(period.start, 'bare')}起`
		case 'range':
			return range(period, form)
	}
}

function range(
	period: Extract<PeriodShape, { shape: 'range' | 'endInside' | 'startInside' }>,
	form: PeriodForm,
) {
	const { start, end, same } = period
	const about = start.approximate || end.approximate ? '约' : ''
	const first = bareDate(start)
	const last = bareDate(end, same)
	return form === 'bare' ? `${about}${first}—${last}` : `${about}${first}至${last}`
}

/** The date, year first, without the parts that the bound before it already says. */
function bareDate(
	{ year, month, day }: DateFields,
	without: 'nothing' | 'year' | 'month' = 'nothing',
): string {
	const parts = [
		month !== null && without !== 'nothing' ? '' : `${year}年`,
		month === null || without === 'month' ? '' : `${month}月`,
		day === null ? '' : `${day}日`,
	]
	return parts.join('')
}
