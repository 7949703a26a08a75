/**
 * How old the last news of a link, an office or a wish is on a day: what the screens say of it, and how faint its ink is.
 * `lastHeardDay` is also the rule by which a link of ten silent years is only possible (`server/domain/openness.ts`).
 */
import { type DayNumber, latestDay, monthsBefore, precisionOfText } from './fuzzyDate'

/** The youngest first: each is a degree of ink. */
export const NEWS_AGES = ['RECENT', 'AGING', 'OLD', 'SILENT'] as const
export type NewsAge = (typeof NEWS_AGES)[number]

/**
 * RECENT under 2 years, AGING from 2 to 5, OLD from 5 to 10, SILENT beyond, or where there is no news at all. Counted from
 * the last day that the date of the news allows to the day `asOf`; news from after that day is recent. Both are ISO
 * texts, `lastNews` cut to its known part.
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

/** Whether news of a day is RECENT on another one. */
export function isRecentNews(news: DayNumber, day: DayNumber): boolean {
	return day < yearsAfter(news, 2)
}

/** The last day on which news of a day is not yet SILENT: ten years after it. */
export function lastHeardDay(news: DayNumber): DayNumber {
	return yearsAfter(news, 10)
}

/** The youngest of some ages; null of none. */
export function youngestAge(ages: readonly NewsAge[]): NewsAge | null {
	return NEWS_AGES.find((age) => ages.includes(age)) ?? null
}

const PRECISIONS = ['year', 'month', 'day']

/** Over 0 where the last day of one text is after that of the other, or is the same and it is the more precise. */
export function compareNews(one: string, other: string): number {
	if (one === other) return 0
	const days = latestDay({ text: one }) - latestDay({ text: other })
	if (days !== 0) return days
	return PRECISIONS.indexOf(precisionOfText(one)) - PRECISIONS.indexOf(precisionOfText(other))
}

/** The latest of some news, ISO texts as above; null where there is none. */
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
