import { Ctx, Field, ID, ObjectType } from 'type-graphql'
import type { SignInMethod } from '../../../schema/enums'
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
import type { ActorRecord } from '../../domain/records'
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
import { FieldAt } from '../fields'
import { Rule } from '../rules'
import { ActorType, actorOf } from './actor'
import { connectionOf } from './connection'

/** The fields of what gives, or is, a role. */
@ObjectType('RoleParts')
abstract class RolePartsType {
	@Field(() => AccountRoleEnum)
	role!: Role['role']

	@Field(() => String, {
		nullable: true,
		description: 'Code of the country of the group; only for members and coordinators.',
	})
	group!: Role['group']

	@Field(() => ID, { nullable: true, description: 'Only for editors.' })
	actorId!: Role['actorId']

	@Field(() => ActorType, {
		nullable: true,
		description: 'The actor that an editor answers for; null if it is no longer on record.',
	})
	actor(this: Role, @Ctx() context: RequestContext) {
		const { actorId } = this
		return actorId === null ? null : actorOnRecord(context, actorId)
	}
}

export function actorOnRecord(context: RequestContext, actorId: string): ActorRecord | null {
	const [country] = contextsOfActor(context.queryContext, actorId)
	const found = country && actorOf(actorId, { queryContext: country })
	return country && found ? context.answeredFrom(country, found) : null
}

@Rule(['account.read', 'account.list'])
@ObjectType('HeldRole', {
	description: 'A role of an account, in a group, for an actor, or for the instance.',
})
class HeldRoleType extends RolePartsType {
	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	since!: HeldRole['since']
}

interface OwnSession extends Session {
	/** Whether it is the one that asks. */
	readonly current: boolean
}

@Rule('session.read')
@ObjectType('Session', { description: 'A browser in which the account is signed in.' })
class SessionType {
	@Field(() => ID)
	id!: OwnSession['id']

	@Field(() => Boolean, { description: 'Whether this browser is asking.' })
	current!: OwnSession['current']

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	createdAt!: OwnSession['createdAt']

	@Field(() => String, { description: 'Last use, to the hour. Instant, ISO 8601 in UTC.' })
	seenAt!: OwnSession['seenAt']

	@Field(() => String, { description: 'When it ends if it is not used. Instant, ISO 8601 in UTC.' })
	expiresAt!: OwnSession['expiresAt']
}

@Rule(['apiToken.read', 'apiToken.create'])
@ObjectType('ApiToken', { description: 'A token that a program uses to ask in the name of the account.' })
class ApiTokenType {
	@Field(() => ID)
	id!: ApiToken['id']

	@Field(() => String)
	name!: ApiToken['name']

	@Field(() => [TokenScopeEnum])
	scopes!: ApiToken['scopes']

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	createdAt!: ApiToken['createdAt']

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	expiresAt!: ApiToken['expiresAt']

	@Field(() => String, {
		nullable: true,
		description: 'Last use, to the hour; null: never. Instant, ISO 8601 in UTC.',
	})
	usedAt!: ApiToken['usedAt']

	@Field(() => String, { nullable: true, description: 'null: it is still valid. Instant, ISO 8601 in UTC.' })
	revokedAt!: ApiToken['revokedAt']
}

@Rule('passkey.read')
@ObjectType('Passkey', { description: 'A device or a key to sign in with.' })
class PasskeyType {
	@Field(() => ID)
	id!: Passkey['id']

	@Field(() => String)
	name!: Passkey['name']

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	createdAt!: Passkey['createdAt']

	@Field(() => String, { nullable: true, description: 'null: never. Instant, ISO 8601 in UTC.' })
	usedAt!: Passkey['usedAt']
}

@Rule('wayIn.read')
@ObjectType('PasswordLink', {
	description: 'A link with which somebody may choose the password of the account, once.',
})
class PasswordLinkType {
	@Field(() => Boolean, { description: 'Whether it can still be used.' })
	isOpen!: OwnPasswordLink['isOpen']

	@Field(() => PersonType, { description: 'Who made it.' })
	by!: Person

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	createdAt!: OwnPasswordLink['createdAt']

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	expiresAt!: OwnPasswordLink['expiresAt']

	@Field(() => String, { nullable: true, description: 'null: not used. Instant, ISO 8601 in UTC.' })
	usedAt!: OwnPasswordLink['usedAt']
}

@Rule(OWN_ACCOUNT)
@ObjectType('Me', { description: 'The account that asks.' })
export class MeType {
	@Field(() => ID)
	id!: Me['id']

	@Field(() => String)
	name!: Me['name']

	@Field(() => String)
	email!: Me['email']

	@Field(() => String, {
		nullable: true,
		description:
			'An address that replaces the present one when somebody first signs in with it; null: none is waiting.',
	})
	newEmail!: Me['newEmail']

	@Rule('wayIn.read')
	@Field(() => [SignInMethodEnum])
	async signsInBy(this: Me, @Ctx() context: RequestContext): Promise<readonly SignInMethod[]> {
		return ownSignInMethods(accountOf(context), this)
	}

	@Rule('wayIn.read')
	@Field(() => PasswordLinkType, {
		nullable: true,
		description: 'The last link to choose a password, shown for thirty days; null: none.',
	})
	async passwordLink(this: Me, @Ctx() context: RequestContext) {
		const link = await ownPasswordLink(accountOf(context), this)
		return link && { ...link, by: person(link.by, this.id) }
	}

	@Field(() => [HeldRoleType], { description: 'The longest held first.' })
	async roles(this: Me, @Ctx() context: RequestContext) {
		return rolesOf(accountOf(context), this.id)
	}

	@Rule('session.read')
	@Field(() => [SessionType], { description: 'The last used first.' })
	async sessions(this: Me, @Ctx() context: RequestContext) {
		const account = accountOf(context)
		const sessions = await ownSessions(account, this)
		return sessions.map((session) => ({ ...session, current: session.id === account.sessionId }))
	}

	@Rule('apiToken.read')
	@Field(() => [ApiTokenType], { description: 'Includes revoked and expired ones, the newest first.' })
	async apiTokens(this: Me, @Ctx() context: RequestContext) {
		return ownApiTokens(accountOf(context), this)
	}

	@Rule('passkey.read')
	@Field(() => [PasskeyType], { description: 'The oldest first.' })
	async passkeys(this: Me, @Ctx() context: RequestContext) {
		return ownPasskeys(accountOf(context), this)
	}
}

/** An account as who manages roles is shown it. */
interface Person {
	readonly id: string
	/** Whom it is told besides those who manage roles: a link of theirs is by this person. */
	readonly toldTo: string | null
}

export function person(id: string, toldTo: string | null = null): Person {
	return { id, toldTo }
}

@Rule(PERSON)
@ObjectType('Person', { description: 'An account, for those who manage roles.' })
export class PersonType {
	@Field(() => ID)
	id!: Person['id']

	@Field(() => String, { nullable: true, description: 'null if the account is closed.' })
	async name(this: Person, @Ctx() context: RequestContext): Promise<string | null> {
		return (await detailsOf(accountOf(context), this.id))?.name ?? null
	}

	@Field(() => String, { nullable: true, description: 'null if the account is closed.' })
	async email(this: Person, @Ctx() context: RequestContext): Promise<string | null> {
		return (await detailsOf(accountOf(context), this.id))?.email ?? null
	}

	@Field(() => String, {
		nullable: true,
		description: 'Since when it is frozen, ISO 8601 in UTC; null: it is not frozen.',
	})
	async frozenAt(this: Person, @Ctx() context: RequestContext): Promise<string | null> {
		return (await detailsOf(accountOf(context), this.id))?.frozenAt ?? null
	}

	@Field(() => [HeldRoleType], { description: 'The longest held first.' })
	async roles(this: Person, @Ctx() context: RequestContext) {
		return rolesOf(accountOf(context), this.id)
	}
}

@ObjectType('PersonConnection', { description: 'A page of people.' })
export class PersonConnection extends connectionOf('Person', 'account.list', () => PersonType) {}

@Rule('vacantEditorRole.list')
@ObjectType('VacantActor', {
	description: 'An actor that has had an editor, or has an invitation, but has no editor now.',
})
class VacantActorType {
	@Field(() => ID)
	actorId!: VacantActor['actorId']

	@Field(() => ActorType, { nullable: true, description: 'null if it is no longer on record.' })
	actor(this: VacantActor, @Ctx() context: RequestContext) {
		return actorOnRecord(context, this.actorId)
	}

	@Field(() => String, {
		nullable: true,
		description: 'When its last editor left; null: it never had one. Instant, ISO 8601 in UTC.',
	})
	leftAt!: VacantActor['leftAt']

	@Field(() => String, {
		nullable: true,
		description: 'Until when an invitation is open; null: none is. Instant, ISO 8601 in UTC.',
	})
	invitedUntil!: VacantActor['invitedUntil']
}

@ObjectType('VacantActorConnection', { description: 'A page of actors without an editor.' })
export class VacantActorConnection extends connectionOf(
	'VacantActor',
	'vacantEditorRole.list',
	() => VacantActorType,
) {}

@Rule(LINK)
@ObjectType('PasswordLinkOffer', { description: 'A valid link to choose a password.' })
export class PasswordLinkOfferType {
	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	expiresAt!: PasswordLink['expiresAt']
}

@Rule(PASSWORD_LINK_MAKERS)
@ObjectType('CreatedPasswordLink', {
	description: 'A new link to choose a password, with its secret, which is shown once.',
})
export class CreatedPasswordLinkType {
	@FieldAt<CreatedPasswordLink>('link.expiresAt', () => String, { description: 'Instant, ISO 8601 in UTC.' })
	expiresAt!: string

	@Field(() => String, { description: 'Its link is /mot-de-passe#token= and this.' })
	secret!: CreatedPasswordLink['secret']
}

@Rule(LINK)
@ObjectType('InvitationOffer', {
	description: 'The role that an invitation offers.',
})
export class InvitationOfferType extends RolePartsType {
	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	expiresAt!: Invitation['expiresAt']
}

@Rule(INVITATION)
@ObjectType('Invitation', { description: 'A role that is offered to whoever has the link.' })
class InvitationType extends RolePartsType {
	@Field(() => ID)
	id!: Invitation['id']

	@Field(() => PersonType, { description: 'The person who invites.' })
	by(this: Invitation) {
		return person(this.by)
	}

	@Field(() => String, {
		nullable: true,
		description: 'The address for its letter; null: the inviting person passes on the link.',
	})
	email!: Invitation['email']

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	createdAt!: Invitation['createdAt']

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	expiresAt!: Invitation['expiresAt']
}

@ObjectType('InvitationConnection', { description: 'A page of invitations.' })
export class InvitationConnection extends connectionOf(
	'Invitation',
	'invitation.withdraw',
	() => InvitationType,
) {}

@Rule(ROLE_GIVERS)
@ObjectType('CreatedInvitation', {
	description: 'A new invitation. Its secret is shown once, unless a letter brings it.',
})
export class CreatedInvitationType {
	@Field(() => InvitationType)
	invitation!: CreatedInvitation['invitation']

	@Field(() => String, {
		nullable: true,
		description: 'Its link is /invitation#token= and this; null if a letter brings it.',
	})
	secret!: CreatedInvitation['secret']
}

@Rule('apiToken.create')
@ObjectType('CreatedApiToken', { description: 'An API token with its secret, which is shown once.' })
export class CreatedApiTokenType {
	@FieldAt<CreatedApiToken>('token', () => ApiTokenType)
	apiToken!: CreatedApiToken['token']

	@Field(() => String, { description: 'What a program sends: `Authorization: Bearer` and this.' })
	secret!: CreatedApiToken['secret']
}
