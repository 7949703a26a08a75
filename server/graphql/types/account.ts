import { Ctx, Field, ID, ObjectType } from 'type-graphql'
import type { AccountRole, SignInMethod, TokenScope } from '../../../schema/enums'
import type { CreatedApiToken } from '../../accounts/apiTokens'
import type { CreatedInvitation } from '../../accounts/invitations'
import {
	detailsOf,
	type Me,
	type OwnPasswordLink,
	ownApiTokens,
	ownPasskeys,
	ownPasswordLink,
	ownSessions,
	ownSignInMethods,
	rolesOf,
} from '../../accounts/me'
import type { CreatedPasswordLink } from '../../accounts/passwordLinks'
import type { HeldRole, Role } from '../../domain/role'
import { INVITATION, OWN_ACCOUNT, PASSWORD_LINK_MAKERS, PERSON, ROLE_GIVERS } from '../../policy/objectGuards'
import { LINK } from '../../policy/rule'
import { contextsOfActor } from '../../queries/actor'
import type { VacantActor } from '../../queries/vacantActors'
import type { ApiToken } from '../../store/apiTokenStore'
import type { Invitation } from '../../store/invitationStore'
import type { Passkey } from '../../store/passkeyStore'
import type { PasswordLink } from '../../store/passwordStore'
import type { Session } from '../../store/sessionStore'
import { accountOf, type RequestContext } from '../context'
import { AccountRoleEnum, SignInMethodEnum, TokenScopeEnum } from '../enums'
import { Rule } from '../rules'
import { ActorType, actorOf } from './actor'
import { connectionOf } from './connection'

/** The fields of what gives, or is, a role. */
@ObjectType('RoleParts')
abstract class RolePartsType {
	constructor(private readonly parts: Role) {}

	@Field(() => AccountRoleEnum)
	get role(): AccountRole {
		return this.parts.role
	}

	@Field(() => String, {
		nullable: true,
		description: 'Code of the country whose group it is; null but for members and coordinators.',
	})
	get group(): string | null {
		return this.parts.group
	}

	@Field(() => ID, { nullable: true, description: 'null but for editors.' })
	get actorId(): string | null {
		return this.parts.actorId
	}

	@Field(() => ActorType, {
		nullable: true,
		description: 'Of whom an editor answers for; null where that actor is no longer on record.',
	})
	actor(@Ctx() context: RequestContext): ActorType | null {
		const { actorId } = this.parts
		return actorId === null ? null : actorOnRecord(context, actorId)
	}
}

export function actorOnRecord(context: RequestContext, actorId: string): ActorType | null {
	const [country] = contextsOfActor(context.queryContext, actorId)
	const found = country && actorOf(actorId, { queryContext: country })
	return country && found ? context.answeredFrom(country, found) : null
}

@Rule(['account.read', 'account.list'])
@ObjectType('HeldRole', { description: 'What an account is: in a group, for an actor, or of the instance.' })
export class HeldRoleType extends RolePartsType {
	constructor(private readonly held: HeldRole) {
		super(held)
	}

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	get since(): string {
		return this.held.since
	}
}

@Rule('session.read')
@ObjectType('Session', { description: 'A browser in which the account is signed in.' })
export class SessionType {
	constructor(
		private readonly session: Session,
		private readonly own: string | null,
	) {}

	@Field(() => ID)
	get id(): string {
		return this.session.id
	}

	@Field(() => Boolean, { description: 'Whether it is the one that asks.' })
	get current(): boolean {
		return this.session.id === this.own
	}

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	get createdAt(): string {
		return this.session.createdAt
	}

	@Field(() => String, { description: 'Last use, to the hour. Instant, ISO 8601 in UTC.' })
	get seenAt(): string {
		return this.session.seenAt
	}

	@Field(() => String, { description: 'When it ends if it is not used. Instant, ISO 8601 in UTC.' })
	get expiresAt(): string {
		return this.session.expiresAt
	}
}

@Rule(['apiToken.read', 'apiToken.create'])
@ObjectType('ApiToken', { description: 'What a program of the account shows to ask in its name.' })
export class ApiTokenType {
	constructor(private readonly token: ApiToken) {}

	@Field(() => ID)
	get id(): string {
		return this.token.id
	}

	@Field(() => String)
	get name(): string {
		return this.token.name
	}

	@Field(() => [TokenScopeEnum])
	get scopes(): readonly TokenScope[] {
		return this.token.scopes
	}

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	get createdAt(): string {
		return this.token.createdAt
	}

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	get expiresAt(): string {
		return this.token.expiresAt
	}

	@Field(() => String, {
		nullable: true,
		description: 'Last use, to the hour; null: never. Instant, ISO 8601 in UTC.',
	})
	get usedAt(): string | null {
		return this.token.usedAt
	}

	@Field(() => String, { nullable: true, description: 'null: it was not revoked. Instant, ISO 8601 in UTC.' })
	get revokedAt(): string | null {
		return this.token.revokedAt
	}
}

@Rule('passkey.read')
@ObjectType('Passkey', { description: 'A device or a key that signs the account in.' })
export class PasskeyType {
	constructor(private readonly passkey: Passkey) {}

	@Field(() => ID)
	get id(): string {
		return this.passkey.id
	}

	@Field(() => String)
	get name(): string {
		return this.passkey.name
	}

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	get createdAt(): string {
		return this.passkey.createdAt
	}

	@Field(() => String, { nullable: true, description: 'null: never. Instant, ISO 8601 in UTC.' })
	get usedAt(): string | null {
		return this.passkey.usedAt
	}
}

@Rule('wayIn.read')
@ObjectType('PasswordLink', {
	description: 'A link by which somebody may choose the password of the account, once.',
})
export class PasswordLinkType {
	constructor(
		private readonly link: OwnPasswordLink,
		private readonly owner: string,
	) {}

	@Field(() => Boolean, { description: 'Whether it may still be used.' })
	get isOpen(): boolean {
		return this.link.isOpen
	}

	@Field(() => PersonType, { description: 'Who made it.' })
	by(): PersonType {
		return new PersonType(this.link.by, this.owner)
	}

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	get createdAt(): string {
		return this.link.createdAt
	}

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	get expiresAt(): string {
		return this.link.expiresAt
	}

	@Field(() => String, { nullable: true, description: 'null: it was not used. Instant, ISO 8601 in UTC.' })
	get usedAt(): string | null {
		return this.link.usedAt
	}
}

@Rule(OWN_ACCOUNT)
@ObjectType('Me', { description: 'The account that asks.' })
export class MeType {
	constructor(private readonly me: Me) {}

	@Field(() => ID)
	get id(): string {
		return this.me.accountId
	}

	@Field(() => String)
	get name(): string {
		return this.me.details.name
	}

	@Field(() => String)
	get email(): string {
		return this.me.details.email
	}

	@Field(() => String, {
		nullable: true,
		description: 'An address that takes its place when somebody first signs in with it; null: none waits.',
	})
	get newEmail(): string | null {
		return this.me.details.newEmail
	}

	@Rule('wayIn.read')
	@Field(() => [SignInMethodEnum])
	async signsInBy(@Ctx() context: RequestContext): Promise<readonly SignInMethod[]> {
		return ownSignInMethods(accountOf(context), this.me)
	}

	@Rule('wayIn.read')
	@Field(() => PasswordLinkType, {
		nullable: true,
		description: 'The last link that was made to choose a password, for thirty days; null: none was.',
	})
	async passwordLink(@Ctx() context: RequestContext): Promise<PasswordLinkType | null> {
		const link = await ownPasswordLink(accountOf(context), this.me)
		return link && new PasswordLinkType(link, this.me.accountId)
	}

	@Field(() => [HeldRoleType], { description: 'By how long they have been held.' })
	async roles(@Ctx() context: RequestContext): Promise<HeldRoleType[]> {
		const roles = await rolesOf(accountOf(context), this.me.accountId)
		return roles.map((role) => new HeldRoleType(role))
	}

	@Rule('session.read')
	@Field(() => [SessionType], { description: 'The latest used first.' })
	async sessions(@Ctx() context: RequestContext): Promise<SessionType[]> {
		const account = accountOf(context)
		const sessions = await ownSessions(account, this.me)
		return sessions.map((session) => new SessionType(session, account.sessionId))
	}

	@Rule('apiToken.read')
	@Field(() => [ApiTokenType], { description: 'Revoked and expired ones too, the newest first.' })
	async apiTokens(@Ctx() context: RequestContext): Promise<ApiTokenType[]> {
		const tokens = await ownApiTokens(accountOf(context), this.me)
		return tokens.map((token) => new ApiTokenType(token))
	}

	@Rule('passkey.read')
	@Field(() => [PasskeyType], { description: 'The oldest first.' })
	async passkeys(@Ctx() context: RequestContext): Promise<PasskeyType[]> {
		const passkeys = await ownPasskeys(accountOf(context), this.me)
		return passkeys.map((passkey) => new PasskeyType(passkey))
	}
}

@Rule(PERSON)
@ObjectType('Person', { description: 'Somebody with an account, for who manages roles.' })
export class PersonType {
	/** @param toldTo whom it is told besides those who manage roles: a link of theirs is by this person. */
	constructor(
		private readonly accountId: string,
		readonly toldTo: string | null = null,
	) {}

	@Field(() => ID)
	get id(): string {
		return this.accountId
	}

	@Field(() => String, { nullable: true, description: 'null for an account that is closed.' })
	async name(@Ctx() context: RequestContext): Promise<string | null> {
		return (await detailsOf(accountOf(context), this.accountId))?.name ?? null
	}

	@Field(() => String, { nullable: true, description: 'null for an account that is closed.' })
	async email(@Ctx() context: RequestContext): Promise<string | null> {
		return (await detailsOf(accountOf(context), this.accountId))?.email ?? null
	}

	@Field(() => String, {
		nullable: true,
		description: 'Since when nothing is done with it, ISO 8601 in UTC; null: it is not frozen.',
	})
	async frozenAt(@Ctx() context: RequestContext): Promise<string | null> {
		return (await detailsOf(accountOf(context), this.accountId))?.frozenAt ?? null
	}

	@Field(() => [HeldRoleType], { description: 'By how long they have been held.' })
	async roles(@Ctx() context: RequestContext): Promise<HeldRoleType[]> {
		const roles = await rolesOf(accountOf(context), this.accountId)
		return roles.map((role) => new HeldRoleType(role))
	}
}

@ObjectType('PersonConnection', { description: 'A page of people.' })
export class PersonConnection extends connectionOf(
	'Person',
	'account.list',
	() => PersonType,
	(accountId: string) => new PersonType(accountId),
) {}

@Rule('vacantEditorRole.list')
@ObjectType('VacantActor', {
	description: 'An actor that had an editor, or to which somebody is invited, and that has none.',
})
class VacantActorType {
	constructor(private readonly vacant: VacantActor) {}

	@Field(() => ID)
	get actorId(): string {
		return this.vacant.actorId
	}

	@Field(() => ActorType, { nullable: true, description: 'null where it is no longer on record.' })
	actor(@Ctx() context: RequestContext): ActorType | null {
		return actorOnRecord(context, this.vacant.actorId)
	}

	@Field(() => String, {
		nullable: true,
		description: 'When its last editor left; null: it never had one. Instant, ISO 8601 in UTC.',
	})
	get leftAt(): string | null {
		return this.vacant.leftAt
	}

	@Field(() => String, {
		nullable: true,
		description: 'Until when an invitation holds; null: none is open. Instant, ISO 8601 in UTC.',
	})
	get invitedUntil(): string | null {
		return this.vacant.invitedUntil
	}
}

@ObjectType('VacantActorConnection', { description: 'A page of actors without an editor.' })
export class VacantActorConnection extends connectionOf(
	'VacantActor',
	'vacantEditorRole.list',
	() => VacantActorType,
	(vacant: VacantActor) => new VacantActorType(vacant),
) {}

@Rule(LINK)
@ObjectType('PasswordLinkOffer', { description: 'That a link to choose a password holds.' })
export class PasswordLinkOfferType {
	readonly isGivenByLink = true

	constructor(private readonly link: PasswordLink) {}

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	get expiresAt(): string {
		return this.link.expiresAt
	}
}

@Rule(PASSWORD_LINK_MAKERS)
@ObjectType('CreatedPasswordLink', {
	description: 'A link to choose a password, with its secret, which is shown once.',
})
export class CreatedPasswordLinkType {
	constructor(private readonly created: CreatedPasswordLink) {}

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	get expiresAt(): string {
		return this.created.link.expiresAt
	}

	@Field(() => String, { description: 'Its link is /mot-de-passe#token= and this.' })
	get secret(): string {
		return this.created.secret
	}
}

@Rule(LINK)
@ObjectType('InvitationOffer', {
	description: 'What the link of an invitation gives to whoever takes it up.',
})
export class InvitationOfferType extends RolePartsType {
	readonly isGivenByLink = true

	constructor(private readonly offer: Invitation) {
		super(offer)
	}

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	get expiresAt(): string {
		return this.offer.expiresAt
	}
}

@Rule(INVITATION)
@ObjectType('Invitation', { description: 'A role that waits for whoever has the link.' })
export class InvitationType extends RolePartsType {
	constructor(private readonly invitation: Invitation) {
		super(invitation)
	}

	get toldTo(): string {
		return this.invitation.by
	}

	@Field(() => ID)
	get id(): string {
		return this.invitation.id
	}

	@Field(() => PersonType, { description: 'Who invites.' })
	by(): PersonType {
		return new PersonType(this.invitation.by)
	}

	@Field(() => String, {
		nullable: true,
		description: 'Where its letter goes; null: whoever invites hands the link on.',
	})
	get email(): string | null {
		return this.invitation.email
	}

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	get createdAt(): string {
		return this.invitation.createdAt
	}

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	get expiresAt(): string {
		return this.invitation.expiresAt
	}
}

@ObjectType('InvitationConnection', { description: 'A page of invitations.' })
export class InvitationConnection extends connectionOf(
	'Invitation',
	'invitation.withdraw',
	() => InvitationType,
	(invitation: Invitation) => new InvitationType(invitation),
) {}

@Rule(ROLE_GIVERS)
@ObjectType('CreatedInvitation', {
	description: 'An invitation, with the secret of its link, which is shown once, where no letter brings it.',
})
export class CreatedInvitationType {
	constructor(private readonly created: CreatedInvitation) {}

	@Field(() => InvitationType)
	invitation(): InvitationType {
		return new InvitationType(this.created.invitation)
	}

	@Field(() => String, {
		nullable: true,
		description: 'Its link is /invitation#token= and this; null where a letter brings it.',
	})
	get secret(): string | null {
		return this.created.secret
	}
}

@Rule('apiToken.create')
@ObjectType('CreatedApiToken', { description: 'An API token with its secret, which is shown once.' })
export class CreatedApiTokenType {
	constructor(private readonly created: CreatedApiToken) {}

	@Field(() => ApiTokenType)
	apiToken(): ApiTokenType {
		return new ApiTokenType(this.created.token)
	}

	@Field(() => String, { description: 'What a program sends: `Authorization: Bearer` and this.' })
	get secret(): string {
		return this.created.secret
	}
}
