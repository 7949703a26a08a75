import { Arg, ID, Int, Mutation, Resolver } from 'type-graphql'
import type { AccountRole, TokenScope } from '../../../schema/enums'
import { createApiToken, revokeApiToken } from '../../accounts/apiTokens'
import { invite, withdrawInvitation } from '../../accounts/invitations'
import { changeMyEmail, closeOwnSession, type Me, me, removeOwnPasskey, renameMe } from '../../accounts/me'
import { createPasswordLink } from '../../accounts/passwordLinks'
import { closeAccount, freezeAccount, giveRole, takeRole } from '../../accounts/roles'
import type { Language } from '../../domain/records'
import { Unauthenticated } from '../../errors'
import { PASSWORD_LINK_MAKERS, ROLE_GIVERS, ROLE_TAKERS } from '../../policy/objectGuards'
import { BY_COMMAND } from '../../policy/rule'
import { IdempotencyKey, InLanguage, OfAccounts } from '../arguments'
import { accountOf, type Nullable, type RequestContext, untilReadersSee } from '../context'
import { AccountRoleEnum, TokenScopeEnum } from '../enums'
import { Rule } from '../rules'
import {
	CreatedApiTokenType,
	CreatedInvitationType,
	CreatedPasswordLinkType,
	MeType,
	PersonType,
	person,
} from '../types/account'

const GROUP = 'Code of the country of the group, of a member or a coordinator.'
const ACTOR = 'Of an editor.'

const InRole = () => Arg('role', () => AccountRoleEnum)
const InGroup = () => Arg('group', () => String, { nullable: true, description: GROUP })
const OfActor = () => Arg('actor', () => ID, { nullable: true, description: ACTOR })

/** What is done about accounts and sets no cookie. Rights are asked for by what is called. */
@Resolver()
export class AccountMutationsResolver {
	@Rule(ROLE_GIVERS)
	@Mutation(() => CreatedInvitationType, {
		description:
			'Invites somebody to a role, with a link that works once within two weeks. A letter brings the link, or it is returned.',
	})
	async invite(
		@InRole() name: AccountRole,
		@InGroup() group: Nullable<string>,
		@OfActor() actor: Nullable<string>,
		@Arg('email', () => String, {
			nullable: true,
			description: 'The address for the letter; without it the link is returned.',
		})
		email: Nullable<string>,
		@InLanguage() language: Language,
		@Arg('again', () => Boolean, {
			nullable: true,
			defaultValue: false,
			description:
				'Sends the same link again where the address is already invited to the role. Otherwise that is refused with CONFLICT, and `invitation` in its extensions.',
		})
		again: boolean,
		@OfAccounts() context: RequestContext,
	) {
		const sent = (email ?? '').trim() === '' ? null : { email: email ?? '', language }
		const role = { role: name, group, actor }
		return invite(accountOf(context), role, sent, again)
	}

	@Rule('invitation.withdraw')
	@Mutation(() => ID, { description: 'Withdraws an open invitation; returns its id.' })
	async withdrawInvitation(
		@Arg('id', () => ID) id: string,
		@OfAccounts() context: RequestContext,
	): Promise<string> {
		await withdrawInvitation(accountOf(context), id)
		return id
	}

	@Rule(ROLE_GIVERS)
	@Mutation(() => PersonType, { description: 'Gives a role to an account that the reader sees.' })
	async giveRole(
		@Arg('account', () => ID) account: string,
		@InRole() role: AccountRole,
		@InGroup() group: Nullable<string>,
		@OfActor() actor: Nullable<string>,
		@OfAccounts() context: RequestContext,
	) {
		await giveRole(accountOf(context), account, { role, group, actor })
		return person(account)
	}

	@Rule(ROLE_TAKERS)
	@Mutation(() => PersonType, { description: 'Takes a role from an account, or gives up one’s own.' })
	async takeRole(
		@Arg('account', () => ID) account: string,
		@InRole() role: AccountRole,
		@InGroup() group: Nullable<string>,
		@OfActor() actor: Nullable<string>,
		@OfAccounts() context: RequestContext,
	) {
		await takeRole(accountOf(context), account, { role, group, actor })
		return person(account)
	}

	@Rule(BY_COMMAND)
	@Mutation(() => ID, { description: 'Closes an account and erases its person; returns its id.' })
	async closeAccount(
		@Arg('account', () => ID) account: string,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	): Promise<string> {
		await closeAccount(accountOf(context), account, idempotencyKey)
		await untilReadersSee(context)
		return account
	}

	@Rule('account.freeze')
	@Mutation(() => PersonType, {
		description:
			'Freezes an account, or ends that. A frozen account can do nothing, but keeps its data. Its sessions end.',
	})
	async freezeAccount(
		@Arg('account', () => ID) account: string,
		@Arg('frozen', () => Boolean) frozen: boolean,
		@OfAccounts() context: RequestContext,
	) {
		await freezeAccount(accountOf(context), account, frozen)
		return person(account)
	}

	@Rule('account.change')
	@Mutation(() => MeType)
	async renameMe(@Arg('name', () => String) name: string, @OfAccounts() context: RequestContext) {
		await renameMe(accountOf(context), name)
		return meNow(context)
	}

	@Rule('account.change')
	@Mutation(() => MeType, {
		description:
			'Asks for another address. It replaces the first one when the link in a letter to it is opened; where no letter can be sent, both can sign in.',
	})
	async changeMyEmail(
		@Arg('email', () => String) email: string,
		@InLanguage() language: Language,
		@OfAccounts() context: RequestContext,
	) {
		await changeMyEmail(accountOf(context), email, language)
		return meNow(context)
	}

	@Rule(PASSWORD_LINK_MAKERS)
	@Mutation(() => CreatedPasswordLinkType, {
		description:
			'Makes a link with which the owner of an account can choose a password, once within a day. All its sessions then end.',
	})
	async createPasswordLink(@Arg('account', () => ID) account: string, @OfAccounts() context: RequestContext) {
		return createPasswordLink(accountOf(context), account)
	}

	@Rule('session.close')
	@Mutation(() => MeType, { description: 'Signs the account out in one of its browsers.' })
	async closeSession(@Arg('id', () => ID) id: string, @OfAccounts() context: RequestContext) {
		await closeOwnSession(accountOf(context), id)
		return meNow(context)
	}

	@Rule('apiToken.create')
	@Mutation(() => CreatedApiTokenType)
	async createApiToken(
		@Arg('name', () => String, { description: 'Tells it from others in the list.' }) name: string,
		@Arg('scopes', () => [TokenScopeEnum]) scopes: readonly TokenScope[],
		@Arg('days', () => Int, { description: 'How long it is valid, 1 to 365 days.' }) days: number,
		@OfAccounts() context: RequestContext,
	) {
		return createApiToken(accountOf(context), { name, scopes, days })
	}

	@Rule('apiToken.revoke')
	@Mutation(() => MeType)
	async revokeApiToken(@Arg('id', () => ID) id: string, @OfAccounts() context: RequestContext) {
		await revokeApiToken(accountOf(context), id)
		return meNow(context)
	}

	@Rule('passkey.remove')
	@Mutation(() => MeType)
	async removePasskey(@Arg('id', () => ID) id: string, @OfAccounts() context: RequestContext) {
		await removeOwnPasskey(accountOf(context), id)
		return meNow(context)
	}
}

/** The account as it is once it was changed. Throws Unauthenticated where it was closed meanwhile. */
async function meNow(context: RequestContext): Promise<Me> {
	const found = await me(accountOf(context))
	if (found === null) throw new Unauthenticated()
	return found
}
