/** Words and limits of reports for server and client, apart so that the first page does not load them. */

/** What the report says is wrong. */
export const REPORT_FAULTS = [
	'DATE',
	'ACTOR',
	'PLACE',
	'ENDED',
	'NEVER_EXISTED',
	'DUPLICATE',
	'OTHER',
] as const
export const REPORT_SUBJECTS = ['RECORD', 'ACTOR', 'OVERLAP', 'OPPORTUNITY', 'PAGE'] as const
export const REPORT_STATES = ['RECEIVED', 'EXAMINED', 'CORRECTED', 'KEPT'] as const

/** Characters of a report's text, of its answer, its address and its source. */
export const REPORT_CHARACTERS = { text: 2_000, answer: 500, address: 2_000, source: 500 } as const

export type ReportFault = (typeof REPORT_FAULTS)[number]
export type ReportSubjectKind = (typeof REPORT_SUBJECTS)[number]
export type ReportState = (typeof REPORT_STATES)[number]
