/**
 * The age of the last news of a link, an office or a wish: it decides the words and the ink on screens.
 * `lastHeardDay` is also the rule that makes a link without news for ten years merely possible
 * (`server/domain/openness.ts`).
 */
import { type DayNumber, latestDay, monthsBefore, precisionOfText } from './fuzzyDate'

/** The youngest first; each has its own shade of ink. */
export const NEWS_AGES = ['RECENT', 'AGING', 'OLD', 'SILENT'] as const
export type NewsAge = (typeof NEWS_AGES)[number]

/**
 * RECENT under 2 years, AGING from 2 to 5, OLD from 5 to 10, SILENT beyond that or without any news. Counted from
 * the last day that the date of the news allows to the day `asOf`; later news is recent. Both are ISO texts,
 * `lastNews` cut to its known part.
 *
 * Example: news of 2017 is AGING from 2019-12-31, OLD from 2022-12-31 and SILENT from 2028-01-01.
 */
export function newsAgeOf(lastNews: string | null, asOf: string): NewsAge {
	if (lastNews === null) return 'SILENT'
	const news = latestDay({ text: lastNews })
	const day = latestDay({ text: asOf })
	if (isRecentNews(news, day)) return 'RECENT'
	if (day < yearsAfter(news, 5)) return 'AGING'
	return day <= lastHeardDay(news) ? 'OLD' : 'SILENT'
}

/** Whether news of one day is RECENT on another day. */
export function isRecentNews(news: DayNumber, day: DayNumber): boolean {
	return day < yearsAfter(news, 2)
}

/** The last day on which news is not yet SILENT: ten years after its day. */
export function lastHeardDay(news: DayNumber): DayNumber {
	return yearsAfter(news, 10)
}

/** The youngest of the ages; null if there are none. */
export function youngestAge(ages: readonly NewsAge[]): NewsAge | null {
	return NEWS_AGES.find((age) => ages.includes(age)) ?? null
}

const PRECISIONS = ['year', 'month', 'day']

/** Positive if the last day of `one` is after that of `other`, or is the same and `one` is more precise. */
export function compareNews(one: string, other: string): number {
	if (one === other) return 0
	const days = latestDay({ text: one }) - latestDay({ text: other })
	if (days !== 0) return days
	return PRECISIONS.indexOf(precisionOfText(one)) - PRECISIONS.indexOf(precisionOfText(other))
}

/** The latest of the news, ISO texts as above; null if there is none. */
export function latestNews(news: readonly (string | null)[]): string | null {
	return (
		news
			.filter((one) => one !== null)
			.sort(compareNews)
			.at(-1) ?? null
	)
}

function yearsAfter(day: DayNumber, years: number): DayNumber {
	return monthsBefore(day, -12 * years)
}
