import { Arg, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { PersonRequestKind, PersonRequestState } from '../../../schema/personalData'
import { servicesOf } from '../../accounts/accountContext'
import { secretOfRequest } from '../../accounts/personRequests'
import { auditCheck, auditLog } from '../../personalData/auditLog'
import { decideErasurePlace, erasurePlaces } from '../../personalData/erasurePlaces'
import { heldDataOfContact, ownHeldData } from '../../personalData/heldData'
import {
	answerRequest,
	askAboutMe,
	followedRequest,
	ownRequests,
	personRequests,
	recordRequest,
	withdrawFollowedRequest,
	withdrawOwnRequest,
} from '../../personalData/requests'
import { purgeNow, retention } from '../../personalData/retention'
import { BY_COMMAND, LINK, PUBLIC } from '../../policy/rule'
import type { PageInput } from '../../queries/pagination'
import { IdempotencyKey, InPages, OfAccounts, OfLink } from '../arguments'
import { accountOf, type Nullable, type RequestContext, untilReadersSee } from '../context'
import { PersonRequestKindEnum, PersonRequestStateEnum } from '../enums'
import { givenByLink, Rule } from '../rules'
import {
	AuditCheckType,
	AuditLineConnection,
	DataProtectionType,
	ErasurePlaceConnection,
	HeldEntryConnection,
	PersonRequestConnection,
	PersonRequestType,
	RetentionRunType,
	RetentionType,
} from '../types/personalData'

const OfVersion = () => Arg('version', () => Int, { description: 'Version of the request as it was read.' })

/** What is held of persons, what they ask for, how long it is kept, who did what. Rights are asked for by what is called. */
@Resolver()
export class PersonalDataResolver {
	@Rule(PUBLIC)
	@Query(() => DataProtectionType)
	dataProtection(@OfAccounts() { queryContext }: RequestContext): DataProtectionType {
		return queryContext.dataProtection
	}

	@Rule('account.export')
	@Query(() => HeldEntryConnection, {
		description:
			'Personal data of the account that asks, by category, the latest first. An export reads it page after page.',
	})
	async heldData(
		@InPages() paging: PageInput,
		@Arg('export', () => Boolean, {
			nullable: true,
			defaultValue: false,
			description: 'Whether it is downloaded as a file: the audit log notes that.',
		})
		isExport: boolean,
		@OfAccounts() context: RequestContext,
	) {
		return ownHeldData(accountOf(context), paging, isExport)
	}

	@Rule(['contact.answer', 'vacantContact.answer'])
	@Query(() => HeldEntryConnection, {
		description: 'Personal data of a contact, for those who answer its person’s requests.',
	})
	async heldDataOfContact(
		@Arg('id', () => ID) id: string,
		@InPages() paging: PageInput,
		@OfAccounts() context: RequestContext,
	) {
		return heldDataOfContact(accountOf(context), id, paging)
	}

	@Rule('personRequest.answer')
	@Query(() => PersonRequestConnection, {
		description:
			'Requests that the account answers: open ones by due date, then the others, the latest first. Coordinators see those of their group, administrators all.',
	})
	async personRequests(
		@Arg('open', () => Boolean, { nullable: true, defaultValue: true }) open: boolean,
		@InPages() paging: PageInput,
		@OfAccounts() context: RequestContext,
	) {
		return { page: await personRequests(accountOf(context), open, paging) }
	}

	@Rule('ownRequest.read')
	@Query(() => PersonRequestConnection, {
		description: 'Requests of the account that asks, the latest first.',
	})
	async ownRequests(@InPages() paging: PageInput, @OfAccounts() context: RequestContext) {
		return { page: await ownRequests(accountOf(context), paging) }
	}

	@Rule(BY_COMMAND)
	@Mutation(() => PersonRequestType, {
		description: 'Makes a request about the data of the account that asks; an answer is due within a month.',
	})
	async askAboutMe(
		@Arg('kind', () => PersonRequestKindEnum) kind: PersonRequestKind,
		@Arg('text', () => String, { description: 'Plain text, 200 characters at most, possibly empty.' })
		text: string,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	) {
		const asked = { kind, text, idempotencyKey }
		const account = accountOf(context)
		const request = await askAboutMe(account, context.queryContext.today, asked)
		return { ...request, followSecret: secretOfRequest(servicesOf(account), request) }
	}

	@Rule(BY_COMMAND)
	@Mutation(() => PersonRequestType, {
		description: 'Withdraws an open request of the account that asks.',
	})
	async withdrawOwnRequest(
		@Arg('id', () => ID) id: string,
		@OfVersion() version: number,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	) {
		const asked = { id, version, idempotencyKey }
		return withdrawOwnRequest(accountOf(context), context.queryContext.today, asked)
	}

	@Rule(LINK)
	@Query(() => PersonRequestType, {
		nullable: true,
		description:
			'The request behind a link with which the holder of a frozen account follows it; null if the link is no longer valid.',
	})
	async followedRequest(@OfLink() secret: string, @OfAccounts() context: RequestContext) {
		const found = await followedRequest(accountOf(context), secret)
		return found && givenByLink(found)
	}

	@Rule(BY_COMMAND)
	@Mutation(() => PersonRequestType, {
		description:
			'Withdraws the open request behind a link: its account is usable again, unless another request freezes it.',
	})
	async withdrawFollowedRequest(
		@OfLink() secret: string,
		@OfVersion() version: number,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	) {
		const asked = { secret, version, idempotencyKey }
		const request = await withdrawFollowedRequest(accountOf(context), context.queryContext.today, asked)
		return givenByLink(request)
	}

	@Rule(BY_COMMAND)
	@Mutation(() => PersonRequestType, {
		description:
			'Records a request that came by another way, such as a letter; for those who answer requests.',
	})
	async recordRequest(
		@Arg('kind', () => PersonRequestKindEnum) kind: PersonRequestKind,
		@Arg('group', () => String, {
			nullable: true,
			description: 'Code of the country whose group answers it; null: the administrators answer.',
		})
		group: Nullable<string>,
		@Arg('subject', () => ID, { nullable: true, description: 'Id of the contact or the account.' })
		subject: Nullable<string>,
		@Arg('reference', () => String, {
			description: 'A reference to find it again. Plain text, 200 characters at most. No names of persons.',
		})
		reference: string,
		@Arg('receivedOn', () => String, { description: 'ISO day.' }) receivedOn: string,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	) {
		const asked = {
			kind,
			group,
			subject,
			reference,
			receivedOn,
			idempotencyKey,
		}
		return recordRequest(accountOf(context), context.queryContext.today, asked)
	}

	@Rule(BY_COMMAND)
	@Mutation(() => PersonRequestType, {
		description:
			'Records how a request ended, or EXTENDED, once: its answer takes two more months. EXTENDED, PARTLY and REFUSED need a reason.',
	})
	async answerRequest(
		@Arg('id', () => ID) id: string,
		@OfVersion() version: number,
		@Arg('state', () => PersonRequestStateEnum) state: PersonRequestState,
		@Arg('outcome', () => String, { description: 'Plain text, 500 characters at most.' }) outcome: string,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	) {
		const asked = { id, version, state, outcome, idempotencyKey }
		return answerRequest(accountOf(context), context.queryContext.today, asked)
	}

	@Rule('personRequest.answer')
	@Query(() => ErasurePlaceConnection, {
		description:
			'Texts of others that mention erased data, for a second person: neither the one who erased it nor an editor of the organisation. The audit log notes each reading.',
	})
	async erasurePlaces(
		@Arg('request', () => ID) request: string,
		@InPages() paging: PageInput,
		@OfAccounts() context: RequestContext,
	) {
		return { page: await erasurePlaces(accountOf(context), request, paging) }
	}

	@Rule(BY_COMMAND)
	@Mutation(() => PersonRequestType, {
		description:
			'Removes what was found from one text and its history, or leaves it; after the last text the request ends.',
	})
	async decideErasurePlace(
		@Arg('request', () => ID) id: string,
		@OfVersion() version: number,
		@Arg('place', () => ID) place: string,
		@Arg('erase', () => Boolean) isErased: boolean,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	) {
		const asked = { id, version, place, isErased, idempotencyKey }
		const request = await decideErasurePlace(accountOf(context), context.queryContext.today, asked)
		await untilReadersSee(context)
		return request
	}

	@Rule('retention.read')
	@Query(() => RetentionType, { description: 'For administrators.' })
	async retention(@OfAccounts() context: RequestContext) {
		return retention(accountOf(context), context.queryContext.today)
	}

	@Rule('retention.purge')
	@Mutation(() => RetentionRunType, {
		description: 'Removes data past its retention period now; for administrators.',
	})
	async purgeNow(@OfAccounts() context: RequestContext) {
		const run = await purgeNow(accountOf(context), context.queryContext.today)
		await untilReadersSee(context)
		return run
	}

	@Rule('auditLog.read')
	@Query(() => AuditLineConnection, {
		description: 'Lines of the audit log, the latest first; for administrators.',
	})
	async auditLog(
		@Arg('from', () => String, { nullable: true, description: 'ISO day.' }) from: Nullable<string>,
		@Arg('until', () => String, { nullable: true, description: 'ISO day, included.' })
		until: Nullable<string>,
		@Arg('account', () => ID, { nullable: true }) account: Nullable<string>,
		@Arg('action', () => String, { nullable: true }) action: Nullable<string>,
		@Arg('object', () => ID, { nullable: true }) object: Nullable<string>,
		@InPages() paging: PageInput,
		@OfAccounts() context: RequestContext,
	) {
		const choice = {
			from,
			until,
			account,
			action,
			object,
		}
		const { lines: page, actions } = await auditLog(accountOf(context), choice, paging)
		return { page, actions }
	}

	@Rule('auditLog.read')
	@Query(() => AuditCheckType, {
		description:
			'Checks the chain of the audit log from the last signed checkpoint on, or all of it; for administrators.',
	})
	async auditCheck(
		@Arg('whole', () => Boolean, { nullable: true, defaultValue: false }) isWhole: boolean,
		@OfAccounts() context: RequestContext,
	) {
		return auditCheck(accountOf(context), isWhole)
	}
}
