import { Arg, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { ReportFault, ReportState } from '../../../schema/reports'
import type { Language } from '../../domain/records'
import { BadInput } from '../../errors'
import { BY_COMMAND, LINK, PUBLIC } from '../../policy/rule'
import type { PageInput } from '../../queries/pagination'
import { answerReport, reports } from '../../reports/answering'
import {
	remarkOnReport,
	reportError,
	reportOfLink,
	type WrittenFrom,
	withdrawReport,
} from '../../reports/reporting'
import { subjectAt } from '../../reports/subject'
import { InCountry, InLanguage, InPages, OfAccounts, OfLink } from '../arguments'
import { accountOf, type Nullable, type RequestContext } from '../context'
import { ReportFaultEnum, ReportStateEnum } from '../enums'
import { givenByLink, Rule } from '../rules'
import { CreatedReportType, ReportConnection, ReportSubjectType, ReportType } from '../types/report'

/** What is contested, by anybody, and what is answered. Rights are asked for by what is called. */
@Resolver()
export class ReportsResolver {
	@Rule(PUBLIC)
	@Query(() => ReportSubjectType, {
		nullable: true,
		description: 'The subject of a page, from its path and query; null if nothing public is there.',
	})
	async reportSubject(
		@Arg('address', () => String) address: string,
		@InLanguage() language: Language,
		@InCountry() context: RequestContext,
	) {
		// Asked for each time anew: an answer that is kept would be one for each address that somebody makes up.
		accountOf(context)
		try {
			return await subjectAt(context.queryContext, address, language)
		} catch (error) {
			if (error instanceof BadInput) return null
			throw error
		}
	}

	@Rule(LINK)
	@Query(() => ReportType, {
		nullable: true,
		description: 'The report behind a link; null if the link is no longer valid.',
	})
	async report(@OfLink() secret: string, @OfAccounts() context: RequestContext) {
		const found = await reportOfLink(accountOf(context), secret)
		return found && givenByLink(found)
	}

	@Rule(['report.read', 'vacantReport.read'])
	@Query(() => ReportConnection, {
		description:
			'Reports that the account may answer: open ones first, the oldest first, then closed ones, the latest first. Editors see reports about their actors, coordinators those about what has no editor, administrators all.',
	})
	async reports(
		@Arg('open', () => Boolean, { nullable: true, defaultValue: true }) open: boolean,
		@InPages() paging: PageInput,
		@OfAccounts() context: RequestContext,
	) {
		const account = accountOf(context)
		return { page: await reports(account, context.queryContext, open, paging) }
	}

	@Rule(BY_COMMAND)
	@Mutation(() => CreatedReportType, {
		description: 'Reports an error on a page of this server; needs no account.',
	})
	async reportError(
		@Arg('address', () => String, { description: 'Path and query of the page.' }) address: string,
		@Arg('fault', () => ReportFaultEnum) fault: ReportFault,
		@Arg('text', () => String, { description: 'Plain text, 2 000 characters at most. No names of persons.' })
		text: string,
		@Arg('source', () => String, { nullable: true, description: 'The https address of a public page.' })
		source: Nullable<string>,
		@InLanguage() language: Language,
		@OfAccounts() context: RequestContext,
	) {
		const input = { address, fault, text, source, language }
		const account = accountOf(context)
		return givenByLink(await reportError(account, context.queryContext, fromOf(context), input))
	}

	@Rule(BY_COMMAND)
	@Mutation(() => ReportType, {
		description: 'Adds a remark to the report behind a link, and reopens the report if it is closed.',
	})
	async remarkOnReport(
		@OfLink() secret: string,
		@Arg('text', () => String, { description: 'Plain text, 2 000 characters at most.' }) text: string,
		@OfAccounts() context: RequestContext,
	) {
		return givenByLink(await remarkOnReport(accountOf(context), fromOf(context), secret, text))
	}

	@Rule(BY_COMMAND)
	@Mutation(() => Boolean, {
		description:
			'Removes the report behind a link, with all its answers and remarks; the link is no longer valid.',
	})
	async withdrawReport(@OfLink() secret: string, @OfAccounts() context: RequestContext): Promise<boolean> {
		await withdrawReport(accountOf(context), fromOf(context), secret)
		return true
	}

	@Rule(BY_COMMAND)
	@Mutation(() => ReportType, {
		description: 'Answers a report: EXAMINED, or, with a sentence of explanation, CORRECTED or KEPT.',
	})
	async answerReport(
		@Arg('id', () => ID) id: string,
		@Arg('version', () => Int, { description: 'Version of the report as it was read.' }) version: number,
		@Arg('state', () => ReportStateEnum) state: ReportState,
		@Arg('text', () => String, { description: 'Plain text, 500 characters at most.' }) text: string,
		@OfAccounts() context: RequestContext,
	) {
		const answered = { id, version, state, text }
		return answerReport(accountOf(context), context.queryContext, answered)
	}
}

function fromOf({ isOwnPage = false, network = '' }: RequestContext): WrittenFrom {
	return { isOwnPage, network }
}
