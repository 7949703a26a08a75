import { Arg, ID, Query, Resolver } from 'type-graphql'
import { invitationOffer, openInvitations } from '../../accounts/invitations'
import { me } from '../../accounts/me'
import { passwordLinkOf } from '../../accounts/passwordLinks'
import { LINK } from '../../policy/rule'
import { type PageInput, pageOf } from '../../queries/pagination'
import { people } from '../../queries/people'
import { vacantActors } from '../../queries/vacantActors'
import { InPages, OfAccounts, OfLink } from '../arguments'
import { accountOf, type Nullable, type RequestContext } from '../context'
import { givenByLink, Rule } from '../rules'
import {
	InvitationConnection,
	InvitationOfferType,
	MeType,
	PasswordLinkOfferType,
	PersonConnection,
	person,
	VacantActorConnection,
} from '../types/account'
import { pageWith } from '../types/connection'

/** Who asks, and what is on record of accounts. */
@Resolver()
export class AccountsResolver {
	@Rule({ nullForOthers: 'account.read' })
	@Query(() => MeType, { nullable: true, description: 'The account that asks; null for a visitor.' })
	async me(@OfAccounts() context: RequestContext) {
		return me(accountOf(context))
	}

	@Rule('account.list')
	@Query(() => PersonConnection, {
		description:
			'Accounts by name: of a group, with the editors of its actors, for its coordinators; the editors of an actor, for these; all, for administrators.',
	})
	async people(
		@Arg('group', () => String, { nullable: true, description: 'Code of a country.' })
		group: Nullable<string>,
		@Arg('actor', () => ID, { nullable: true }) actor: Nullable<string>,
		@InPages() paging: PageInput,
		@OfAccounts() context: RequestContext,
	) {
		const choice = { group, actor }
		const page = await people(accountOf(context), choice, paging)
		return { page: pageWith(page, person) }
	}

	@Rule('vacantEditorRole.list')
	@Query(() => VacantActorConnection, {
		description:
			'Actors without an editor, the latest to lose theirs first: on the record of a group, for its coordinators; all, for administrators.',
	})
	async vacantActors(
		@Arg('group', () => String, { nullable: true, description: 'Code of a country.' })
		group: Nullable<string>,
		@InPages() paging: PageInput,
		@OfAccounts() context: RequestContext,
	) {
		return { page: await vacantActors(accountOf(context), group, paging) }
	}

	@Rule('invitation.withdraw')
	@Query(() => InvitationConnection, {
		description: 'Open invitations that the account may withdraw, the newest first.',
	})
	async invitations(@InPages() paging: PageInput, @OfAccounts() context: RequestContext) {
		const open = await openInvitations(accountOf(context))
		return { page: pageOf(open, 'invitations', ({ id }) => id, paging) }
	}

	@Rule(LINK)
	@Query(() => InvitationOfferType, {
		nullable: true,
		description: 'The role in the link of an invitation; null where the link is no longer valid.',
	})
	async invitation(@OfLink() secret: string, @OfAccounts() context: RequestContext) {
		const offer = await invitationOffer(accountOf(context), secret)
		return offer && givenByLink(offer)
	}

	@Rule(LINK)
	@Query(() => PasswordLinkOfferType, {
		nullable: true,
		description: 'A link to choose a password; null where it is no longer valid.',
	})
	async passwordLink(
		@Arg('secret', () => String, { description: 'The end of the link.' }) secret: string,
		@OfAccounts() context: RequestContext,
	) {
		const link = await passwordLinkOf(accountOf(context), secret)
		return link && givenByLink(link)
	}
}
