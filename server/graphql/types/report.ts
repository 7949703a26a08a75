import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { ReportFault, ReportState, ReportSubjectKind } from '../../../schema/reports'
import type { Language } from '../../domain/records'
import { REPORT } from '../../policy/objectGuards'
import { LINK, PUBLIC } from '../../policy/rule'
import { type CreatedReport, MAX_REMARKS, notesOfReport } from '../../reports/reporting'
import type { ReportSubject } from '../../reports/subject'
import type { Report, ReportNote } from '../../store/reportStore'
import { accountOf, type RequestContext } from '../context'
import { LanguageEnum, ReportFaultEnum, ReportStateEnum, ReportSubjectKindEnum } from '../enums'
import { Rule } from '../rules'
import { connectionOf } from './connection'

@Rule(PUBLIC)
@ObjectType('ReportSubject', { description: 'What a page is about, for a report on it.' })
export class ReportSubjectType {
	constructor(private readonly subject: ReportSubject) {}

	@Field(() => ReportSubjectKindEnum)
	get kind(): ReportSubjectKind {
		return this.subject.kind
	}

	@Field(() => String, {
		nullable: true,
		description: 'null of a page, and of a result that its address no longer leads to.',
	})
	get title(): string | null {
		return this.subject.title
	}
}

@Rule(REPORT)
@ObjectType('ReportNote', { description: 'An answer to a report, or a remark of whoever reported.' })
export class ReportNoteType {
	constructor(
		private readonly note: ReportNote,
		readonly isGivenByLink: boolean,
	) {}

	@Field(() => ID)
	get id(): string {
		return this.note.id
	}

	@Field(() => Boolean)
	get isAnswer(): boolean {
		return this.note.isAnswer
	}

	@Field(() => ReportStateEnum, {
		nullable: true,
		description: 'The state that an answer gave; null of a remark.',
	})
	get state(): ReportState | null {
		return this.note.state
	}

	@Field(() => String, { description: 'Plain text.' })
	get text(): string {
		return this.note.text
	}

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	get at(): string {
		return this.note.at
	}
}

@Rule(REPORT)
@ObjectType('Report', { description: 'An error that a reader says there is, and what became of it.' })
export class ReportType {
	constructor(
		private readonly report: Report,
		readonly isGivenByLink = false,
	) {}

	@Field(() => ID)
	get id(): string {
		return this.report.id
	}

	@Field(() => ReportSubjectKindEnum)
	get subject(): ReportSubjectKind {
		return this.report.subject
	}

	@Field(() => String, { description: 'Path and query of the page that it was reported from.' })
	get address(): string {
		return this.report.address
	}

	@Field(() => String, {
		nullable: true,
		description:
			'What that page was about, as it was called in `language`; null of a page about no one thing.',
	})
	get title(): string | null {
		return this.report.title
	}

	@Field(() => LanguageEnum, { description: 'In which it was written.' })
	get language(): Language {
		return this.report.language
	}

	@Field(() => ReportFaultEnum)
	get fault(): ReportFault {
		return this.report.fault
	}

	@Field(() => String, { description: 'Plain text.' })
	get text(): string {
		return this.report.text
	}

	@Field(() => String, { nullable: true, description: 'The https address of a public source.' })
	get source(): string | null {
		return this.report.source
	}

	@Field(() => ReportStateEnum)
	get state(): ReportState {
		return this.report.state
	}

	@Field(() => Int, { description: 'What an answer names: one to another version is refused.' })
	get version(): number {
		return this.report.version
	}

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	get createdAt(): string {
		return this.report.createdAt
	}

	@Field(() => String, { description: 'Of the last answer or remark. Instant, ISO 8601 in UTC.' })
	get changedAt(): string {
		return this.report.changedAt
	}

	@Field(() => [ReportNoteType], { description: 'Answers and remarks, in the order in which they came.' })
	async notes(@Ctx() context: RequestContext): Promise<ReportNoteType[]> {
		const notes = await notesOfReport(accountOf(context), this.report)
		return notes.map((note) => new ReportNoteType(note, this.isGivenByLink))
	}

	@Field(() => Int, { description: 'How many remarks may still be added.' })
	async remarksLeft(@Ctx() context: RequestContext): Promise<number> {
		const notes = await notesOfReport(accountOf(context), this.report)
		return Math.max(0, MAX_REMARKS - notes.filter(({ isAnswer }) => !isAnswer).length)
	}
}

@ObjectType('ReportConnection', { description: 'A page of reports.' })
export class ReportConnection extends connectionOf(
	'Report',
	['report.read', 'vacantReport.read'],
	() => ReportType,
	(report: Report) => new ReportType(report),
) {}

@Rule(LINK)
@ObjectType('CreatedReport', {
	description: 'A report with the secret of the link that follows it, which is shown once.',
})
export class CreatedReportType {
	readonly isGivenByLink = true

	constructor(private readonly created: CreatedReport) {}

	@Field(() => ReportType)
	report(): ReportType {
		return new ReportType(this.created.report, true)
	}

	@Field(() => String, { description: 'Its link is /signalement#cle= and this.' })
	get secret(): string {
		return this.created.secret
	}
}
