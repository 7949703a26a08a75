/** Reports, as server and client know them: apart from what the first page loads. */

/** What a report says is wrong. */
export const REPORT_FAULTS = [
	'DATE',
	'ACTOR',
	'PLACE',
	'ENDED',
	'NEVER_EXISTED',
	'DUPLICATE',
	'OTHER',
] as const
/** What a report may be about. */
export const REPORT_SUBJECTS = ['RECORD', 'ACTOR', 'OVERLAP', 'OPPORTUNITY', 'PAGE'] as const
/** What became of a report. */
export const REPORT_STATES = ['RECEIVED', 'EXAMINED', 'CORRECTED', 'KEPT'] as const

/** Characters of what a report says, of an answer to it, and of an address in it. */
export const REPORT_CHARACTERS = { text: 2_000, answer: 500, address: 2_000, source: 500 } as const

export type ReportFault = (typeof REPORT_FAULTS)[number]
export type ReportSubjectKind = (typeof REPORT_SUBJECTS)[number]
export type ReportState = (typeof REPORT_STATES)[number]
