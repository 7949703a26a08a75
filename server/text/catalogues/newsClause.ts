/**
 * How old the news is that a time criterion rests on; nothing while it is recent. Values: `news` (recent, old, none) and
 * `newsDate`, the date of the older news.
 */
export const NEWS_CLAUSE = {
	fr: '{news, select, recent {} none { Sans aucune nouvelle datée.} other { Sans nouvelles {newsDate_since}.}}',
	en: '{news, select, recent {} none { No dated news at all.} other { No news {newsDate_since}.}}',
	zh: '{news, select, recent {} none {没有任何有日期的消息。} other {{newsDate_since}再无消息。}}',
} as const
