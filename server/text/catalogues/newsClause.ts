/**
 * How old the news is that a time criterion rests on; nothing while it is recent. Values: `news` (recent, old, none) and
 * `newsDate`, the date of the older news.
 */
export const NEWS_CLAUSE = {
	fr: '{news, select, recent {} none { Date inconnue.} other { Dernière trace : {newsDate_bare}.}}',
	en: '{news, select, recent {} none { Date unknown.} other { Last trace: {newsDate_bare}.}}',
	zh: '{news, select, recent {} none {日期不详。} other {最近记录：{newsDate_bare}。}}',
} as const
