import { Ctx, Field, ID, ObjectType } from 'type-graphql'
import type { AccountRole, TokenScope } from '../../../schema/enums'
import type { CreatedApiToken } from '../../accounts/apiTokens'
import type { CreatedInvitation } from '../../accounts/invitations'
import { detailsOf, type Me, ownApiTokens, ownPasskeys, ownSessions, rolesOf } from '../../accounts/me'
import type { HeldRole, Role } from '../../domain/role'
import { contextsOfActor } from '../../queries/actor'
import type { ApiToken, Invitation, Passkey, Session } from '../../store/accountStore'
import { accountOf, type RequestContext } from '../context'
import { AccountRoleEnum, TokenScopeEnum } from '../enums'
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
		if (actorId === null) return null
		const [country] = contextsOfActor(context.queryContext, actorId)
		const found = country && actorOf(actorId, { queryContext: country })
		return country && found ? context.answeredFrom(country, found) : null
	}
}

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

	@Field(() => [HeldRoleType], { description: 'By how long they have been held.' })
	async roles(@Ctx() context: RequestContext): Promise<HeldRoleType[]> {
		const roles = await rolesOf(accountOf(context), this.me.accountId)
		return roles.map((role) => new HeldRoleType(role))
	}

	@Field(() => [SessionType], { description: 'The latest used first.' })
	async sessions(@Ctx() context: RequestContext): Promise<SessionType[]> {
		const account = accountOf(context)
		const sessions = await ownSessions(account, this.me)
		return sessions.map((session) => new SessionType(session, account.sessionId))
	}

	@Field(() => [ApiTokenType], { description: 'Revoked and expired ones too, the newest first.' })
	async apiTokens(@Ctx() context: RequestContext): Promise<ApiTokenType[]> {
		const tokens = await ownApiTokens(accountOf(context), this.me)
		return tokens.map((token) => new ApiTokenType(token))
	}

	@Field(() => [PasskeyType], { description: 'The oldest first.' })
	async passkeys(@Ctx() context: RequestContext): Promise<PasskeyType[]> {
		const passkeys = await ownPasskeys(accountOf(context), this.me)
		return passkeys.map((passkey) => new PasskeyType(passkey))
	}
}

@ObjectType('Person', { description: 'Somebody with an account, for who manages roles.' })
export class PersonType {
	constructor(private readonly accountId: string) {}

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

	@Field(() => [HeldRoleType], { description: 'By how long they have been held.' })
	async roles(@Ctx() context: RequestContext): Promise<HeldRoleType[]> {
		const roles = await rolesOf(accountOf(context), this.accountId)
		return roles.map((role) => new HeldRoleType(role))
	}
}

@ObjectType('PersonConnection', { description: 'A page of people.' })
export class PersonConnection extends connectionOf(
	'Person',
	() => PersonType,
	(accountId: string) => new PersonType(accountId),
) {}

@ObjectType('InvitationOffer', {
	description: 'What the link of an invitation gives to whoever takes it up.',
})
export class InvitationOfferType extends RolePartsType {
	constructor(private readonly offer: Invitation) {
		super(offer)
	}

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	get expiresAt(): string {
		return this.offer.expiresAt
	}
}

@ObjectType('Invitation', { description: 'A role that waits for whoever has the link.' })
export class InvitationType extends RolePartsType {
	constructor(private readonly invitation: Invitation) {
		super(invitation)
	}

	@Field(() => ID)
	get id(): string {
		return this.invitation.id
	}

	@Field(() => PersonType, { description: 'Who invites.' })
	by(): PersonType {
		return new PersonType(this.invitation.by)
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
	() => InvitationType,
	(invitation: Invitation) => new InvitationType(invitation),
) {}

@ObjectType('CreatedInvitation', {
	description: 'An invitation with the secret of its link, which is shown once.',
})
export class CreatedInvitationType {
	constructor(private readonly created: CreatedInvitation) {}

	@Field(() => InvitationType)
	invitation(): InvitationType {
		return new InvitationType(this.created.invitation)
	}

	@Field(() => String, { description: 'Its link is /invitation#token= and this.' })
	get secret(): string {
		return this.created.secret
	}
}

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
