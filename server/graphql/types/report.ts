import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import { REPORT } from '../../policy/objectGuards'
import { LINK, PUBLIC } from '../../policy/rule'
import { type CreatedReport, MAX_REMARKS, notesOfReport } from '../../reports/reporting'
import type { ReportSubject } from '../../reports/subject'
import type { Report, ReportNote } from '../../store/reportStore'
import { accountOf, type RequestContext } from '../context'
import { LanguageEnum, ReportFaultEnum, ReportStateEnum, ReportSubjectKindEnum } from '../enums'
import { givenByLink, Rule } from '../rules'
import { connectionOf } from './connection'

@Rule(PUBLIC)
@ObjectType('ReportSubject', { description: 'The subject of a page, for a report about it.' })
export class ReportSubjectType {
	@Field(() => ReportSubjectKindEnum)
	kind!: ReportSubject['kind']

	@Field(() => String, {
		nullable: true,
		description: 'null for a page, and for a result that its address no longer leads to.',
	})
	title!: ReportSubject['title']
}

@Rule(REPORT)
@ObjectType('ReportNote', { description: 'An answer to a report, or a remark of its author.' })
class ReportNoteType {
	@Field(() => ID)
	id!: ReportNote['id']

	@Field(() => Boolean)
	isAnswer!: ReportNote['isAnswer']

	@Field(() => ReportStateEnum, {
		nullable: true,
		description: 'The state that an answer set; null for a remark.',
	})
	state!: ReportNote['state']

	@Field(() => String, { description: 'Plain text.' })
	text!: ReportNote['text']

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	at!: ReportNote['at']
}

interface ShownReport extends Report {
	readonly isGivenByLink?: boolean
}

@Rule(REPORT)
@ObjectType('Report', { description: 'An error that a reader reports, and its follow-up.' })
export class ReportType {
	@Field(() => ID)
	id!: Report['id']

	@Field(() => ReportSubjectKindEnum)
	subject!: Report['subject']

	@Field(() => String, { description: 'Path and query of the reported page.' })
	address!: Report['address']

	@Field(() => String, {
		nullable: true,
		description: 'Subject of that page at the time, in `language`; null if the page had none.',
	})
	title!: Report['title']

	@Field(() => LanguageEnum, { description: 'Language of the report.' })
	language!: Report['language']

	@Field(() => ReportFaultEnum)
	fault!: Report['fault']

	@Field(() => String, { description: 'Plain text.' })
	text!: Report['text']

	@Field(() => String, { nullable: true, description: 'https address of a public source.' })
	source!: Report['source']

	@Field(() => ReportStateEnum)
	state!: Report['state']

	@Field(() => Int, {
		description:
			'Version of the report: an answer must give it, and is refused if the report has changed since.',
	})
	version!: Report['version']

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	createdAt!: Report['createdAt']

	@Field(() => String, { description: 'Time of the last answer or remark. Instant, ISO 8601 in UTC.' })
	changedAt!: Report['changedAt']

	@Field(() => [ReportNoteType], { description: 'Answers and remarks in order of time.' })
	async notes(this: ShownReport, @Ctx() context: RequestContext) {
		const notes = await notesOfReport(accountOf(context), this)
		return this.isGivenByLink ? notes.map(givenByLink) : notes
	}

	@Field(() => Int, { description: 'How many more remarks it accepts.' })
	async remarksLeft(this: ShownReport, @Ctx() context: RequestContext): Promise<number> {
		const notes = await notesOfReport(accountOf(context), this)
		return Math.max(0, MAX_REMARKS - notes.filter(({ isAnswer }) => !isAnswer).length)
	}
}

@ObjectType('ReportConnection', { description: 'A page of reports.' })
export class ReportConnection extends connectionOf(
	'Report',
	['report.read', 'vacantReport.read'],
	() => ReportType,
) {}

@Rule(LINK)
@ObjectType('CreatedReport', {
	description: 'A report with the secret of the link that follows it, which is shown once.',
})
export class CreatedReportType {
	@Field(() => ReportType)
	report(this: CreatedReport) {
		return givenByLink(this.report)
	}

	@Field(() => String, { description: 'Its link is /signalement#cle= and this.' })
	secret!: CreatedReport['secret']
}
