import { Arg, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql'
import type { DigestFrequency, FollowKind } from '../../../schema/activity'
import { activity, expectMayListen, newActivityEntries } from '../../activity/activity'
import type { ActivityFilter } from '../../activity/entries'
import {
	chooseLetters,
	createFeedAddress,
	follow,
	isFollowing,
	revokeFeedAddress,
	unfollow,
} from '../../activity/following'
import type { Activity } from '../../domain/activity'
import type { Language } from '../../domain/records'
import { Unauthenticated } from '../../errors'
import { contextOfActor } from '../../queries/countryOfId'
import type { PageInput } from '../../queries/pagination'
import type { QueryContext } from '../../queries/queryContext'
import { InCountry, InPages, OfAccounts } from '../arguments'
import { accountOf, type Nullable, type OperationContext, type RequestContext } from '../context'
import { DigestFrequencyEnum, FollowKindEnum, LanguageEnum } from '../enums'
import { Rule } from '../rules'
import {
	ActivityConnection,
	ActivityEntryType,
	ActivityFilterInput,
	CreatedFeedAddressType,
	FollowedQuestionInput,
	FollowingType,
	FollowType,
} from '../types/activity'

const FILTER_COUNTRY =
	'the first that has the actor of the filter, else the first on record, when it is not given'

function contextOfFilter(
	context: QueryContext,
	{ filter }: { readonly filter?: Nullable<ActivityFilter> },
): QueryContext | Promise<QueryContext> {
	return filter?.actor ? contextOfActor(context, filter.actor) : context
}

/** What was said and done, and what accounts follow of it. Rights are asked for by what is called. */
@Resolver()
export class ActivityResolver {
	@Rule('publicActivity.read')
	@Query(() => ActivityConnection, {
		description:
			'The activities up to today, the latest first: facts on record by their own date, and what actors and groups did here. Only what the reader may see.',
	})
	async activity(
		@Arg('filter', () => ActivityFilterInput, { nullable: true }) filter: ActivityFilterInput,
		@Arg('followed', () => Boolean, {
			nullable: true,
			defaultValue: false,
			description: 'Only activities about something that the account follows.',
		})
		followed: boolean,
		@InPages() paging: PageInput,
		@InCountry(contextOfFilter, FILTER_COUNTRY) context: RequestContext,
	) {
		const account = accountOf(context)
		const all = context.activity?.all() ?? []
		const asked = { filter, followed }
		return { page: await activity(account, context.queryContext, all, asked, paging) }
	}

	@Rule('liveActivity.read')
	@Subscription(() => [ActivityEntryType], {
		nullable: true,
		subscribe: listen,
		description:
			'New activities that the reader may see, over a WebSocket, for signed-in readers. null, which is not sent, where the reader may see none of some new activities.',
	})
	async activityAdded(
		@Root() fresh: readonly Activity[],
		@Arg('filter', () => ActivityFilterInput, { nullable: true }) filter: ActivityFilterInput,
		@Arg('followed', () => Boolean, {
			nullable: true,
			defaultValue: false,
			description: 'Only activities about something that the account follows.',
		})
		followed: boolean,
		@InCountry(contextOfFilter, FILTER_COUNTRY) context: RequestContext,
	) {
		const asked = { filter, followed }
		const news = await newActivityEntries(accountOf(context), context.queryContext, fresh, asked)
		return news ?? null
	}

	@Rule({ nullForOthers: 'following.read' })
	@Query(() => FollowingType, {
		nullable: true,
		description: 'What the account that asks follows; null for a visitor.',
	})
	following(@OfAccounts() context: RequestContext) {
		return isFollowing(accountOf(context)) ? {} : null
	}

	@Rule('following.change')
	@Mutation(() => FollowType, { description: 'Follows something; no change where it is already followed.' })
	async follow(
		@Arg('kind', () => FollowKindEnum) kind: FollowKind,
		@Arg('subject', () => ID, { nullable: true, description: 'Id of the actor or the place.' })
		subject: Nullable<string>,
		@Arg('question', () => FollowedQuestionInput, { nullable: true })
		question: Nullable<FollowedQuestionInput>,
		@InCountry() context: RequestContext,
	) {
		const asked = { kind, subject, question }
		return follow(accountOf(context), context.queryContext, asked)
	}

	@Rule('following.change')
	@Mutation(() => ID, { description: 'Stops following something; returns its id.' })
	async unfollow(@Arg('id', () => ID) id: string, @OfAccounts() context: RequestContext): Promise<string> {
		await unfollow(accountOf(context), id)
		return id
	}

	@Rule('following.change')
	@Mutation(() => FollowingType)
	async chooseLetters(
		@Arg('frequency', () => DigestFrequencyEnum) frequency: DigestFrequency,
		@Arg('weekday', () => Int, { description: '1 Monday to 7 Sunday, of a weekly letter.' }) weekday: number,
		@Arg('language', () => LanguageEnum) language: Language,
		@Arg('overlaps', () => Boolean, {
			description: 'Whether a new overlap with a mission of its own is sent at once.',
		})
		overlaps: boolean,
		@Arg('correspondence', () => Boolean, {
			nullable: true,
			description: 'Whether what a member writes to its actors is sent; absent: as it was.',
		})
		correspondence: Nullable<boolean>,
		@Arg('cases', () => Boolean, {
			nullable: true,
			description: 'Whether an overlap that the coordinators tell its actors of is sent; absent: as it was.',
		})
		cases: Nullable<boolean>,
		@Arg('reminders', () => Boolean, {
			nullable: true,
			description: 'Whether reminders to confirm what its actors answer for are sent; absent: as it was.',
		})
		reminders: Nullable<boolean>,
		@OfAccounts() context: RequestContext,
	) {
		const chosen = { frequency, weekday, language, overlaps, correspondence, cases, reminders }
		await chooseLetters(accountOf(context), chosen)
		return {}
	}

	@Rule('following.change')
	@Mutation(() => CreatedFeedAddressType, {
		description:
			'Makes a secret address of the account’s feed, for feed readers; the previous one stops working.',
	})
	async createFeedAddress(@OfAccounts() context: RequestContext) {
		return { secret: await createFeedAddress(accountOf(context)) }
	}

	@Rule('following.change')
	@Mutation(() => FollowingType)
	async revokeFeedAddress(@OfAccounts() context: RequestContext) {
		await revokeFeedAddress(accountOf(context))
		return {}
	}
}

/** Asks for the right, and tries the arguments, before anything is listened to. */
function listen({
	args,
	context,
}: {
	readonly args: { readonly filter?: Nullable<ActivityFilterInput>; readonly country?: Nullable<string> }
	readonly context: OperationContext
}): AsyncIterable<readonly Activity[]> {
	const { queryContext, account, live } = context
	if (account === undefined || live === undefined) throw new Unauthenticated()
	expectMayListen(account(), queryContext.countries.of(args.country), args.filter ?? {})
	return live()
}
