/** Invitations: roles for whoever has the link. */
import type { Role } from '../domain/role'
import {
	type AccountOutcome,
	createAccount,
	FIND_OPEN_ACCOUNT,
	making,
	type NewAccount,
} from './accountStore'
import { type AccountRow, AuditedStore } from './auditedDatabase'
import { cypher } from './cypherText'
import type { Instant } from './database'
import { giveRole, keyOfRole } from './roleStore'

export interface Invitation extends Role {
	readonly id: string
	/** The inviting account. */
	readonly by: string
	/** Where its letter goes, while it is open; null: the inviter passes the link on. */
	readonly email: string | null
	readonly createdAt: Instant
	readonly expiresAt: Instant
	readonly usedAt: Instant | null
}

export class Neo4jInvitationStore extends AuditedStore {
	/** Gives an open invitation its link, in place of an earlier one. null if there is none of that id. */
	async renew(id: string, tokenHash: string, now: Instant): Promise<Invitation | null> {
		const result = await this.database.write((run) =>
			run<Invitation>(RENEW_INVITATION, { id, tokenHash, now }),
		)
		return result[0] ?? null
	}

	/** null if the link is unknown, used or expired. */
	byToken(tokenHash: string, now: Instant): Promise<Invitation | null> {
		return this.database.readOne<Invitation>(INVITATION_BY_TOKEN, { tokenHash, now })
	}

	/** The account that used an invitation or a password link that has not expired; null if none did. */
	async accountOfUsedLink(tokenHash: string, now: Instant): Promise<string | null> {
		const [row] = await this.database.read<AccountRow>(ACCOUNT_OF_USED_LINK, { tokenHash, now })
		return row?.accountId ?? null
	}

	/** Open invitations, newest first. */
	open(now: Instant): Promise<readonly Invitation[]> {
		return this.database.read<Invitation>(OPEN_INVITATIONS, { now })
	}

	/** Accepts an invitation, once: gives its role to an existing account, or to one that it makes. */
	accept(tokenHash: string, account: NewAccount | string, now: Instant): Promise<AccountOutcome> {
		const accountId = typeof account === 'string' ? account : account.id
		return making(this.database, async (run) => {
			const [invitation] = await run<Invitation>(USE_INVITATION, { tokenHash, accountId, now })
			if (invitation === undefined) return 'REFUSED'
			const there = await run(FIND_OPEN_ACCOUNT, { accountId })
			if (typeof account !== 'string' && there.length === 0) await createAccount(run, account)
			await giveRole(run, accountId, invitation, now)
			await this.database.audit(
				run,
				{ account: accountId, action: 'invitation.accept', object: invitation.id },
				{ account: invitation.by, action: 'role.give', object: keyOfRole(accountId, invitation) },
			)
			return 'MADE'
		})
	}
}

export type InvitationStore = Pick<Neo4jInvitationStore, keyof Neo4jInvitationStore>

/** An invitation is not valid while its maker is frozen. */
const MAKER_IS_NOT_FROZEN = cypher`NOT EXISTS { MATCH (maker:Account {id: invitation.by}) WHERE maker.frozenAt IS NOT NULL }`

const INVITATION = cypher`
RETURN invitation.id AS id, invitation.role AS role, invitation.group AS group, invitation.actorId AS actorId,
  invitation.by AS by, invitation.createdAt AS createdAt, invitation.expiresAt AS expiresAt,
  invitation.usedAt AS usedAt,
  head([(invitation)-[:HAS_DETAILS]->(details:InvitationDetails) | details.email]) AS email`

/** The address is in its own node, which is removed when the invitation ends. */
export const CREATE_INVITATION = cypher`
MERGE (invitation:Invitation {id: $id})
SET invitation.tokenHash = $tokenHash, invitation.role = $role, invitation.group = $group,
  invitation.actorId = $actorId, invitation.by = $by, invitation.createdAt = $createdAt,
  invitation.expiresAt = $expiresAt
FOREACH (address IN CASE WHEN $email IS NULL THEN [] ELSE [$email] END |
  MERGE (invitation)-[:HAS_DETAILS]->(details:InvitationDetails)
  SET details.email = address
)`

export const RENEW_INVITATION = cypher`
MATCH (invitation:Invitation {id: $id})
WHERE invitation.usedAt IS NULL AND invitation.expiresAt > $now AND ${MAKER_IS_NOT_FROZEN}
SET invitation.tokenHash = $tokenHash
${INVITATION}`

export const INVITATION_BY_TOKEN = cypher`
MATCH (invitation:Invitation {tokenHash: $tokenHash})
WHERE invitation.usedAt IS NULL AND invitation.expiresAt > $now AND ${MAKER_IS_NOT_FROZEN}
${INVITATION}`

export const ACCOUNT_OF_USED_LINK = cypher`
MATCH (invitation:Invitation {tokenHash: $tokenHash}) WHERE invitation.expiresAt > $now
MATCH (account:Account {id: invitation.usedBy}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
RETURN account.id AS accountId
UNION
MATCH (link:PasswordLink {tokenHash: $tokenHash})-[:OF]->(account:Account)
WHERE link.usedAt IS NOT NULL AND link.expiresAt > $now AND account.closedAt IS NULL AND account.frozenAt IS NULL
RETURN account.id AS accountId`

export const OPEN_INVITATIONS = cypher`
MATCH (invitation:Invitation) WHERE invitation.usedAt IS NULL AND invitation.expiresAt > $now
${INVITATION}
ORDER BY createdAt DESC, id`

/** The first SET locks the invitation, so that only one account uses it. */
export const USE_INVITATION = cypher`
MATCH (invitation:Invitation {tokenHash: $tokenHash})
SET invitation.tokenHash = $tokenHash
WITH invitation
WHERE (invitation.usedAt IS NULL AND invitation.expiresAt > $now AND ${MAKER_IS_NOT_FROZEN})
  OR invitation.usedBy = $accountId
SET invitation.usedAt = $now, invitation.usedBy = $accountId
WITH invitation
OPTIONAL MATCH (invitation)-[:HAS_DETAILS]->(address:InvitationDetails)
DETACH DELETE address
WITH DISTINCT invitation
${INVITATION}`

/** The SET takes the lock, so that of two writers the second finds what the first wrote. */
export const LOCK_INVITATION = cypher`
MATCH (invitation:Invitation {id: $id})
SET invitation.id = $id
WITH invitation WHERE invitation.usedAt IS NULL
RETURN invitation.id AS id, invitation.by AS by`

export const WITHDRAW_INVITATION = cypher`
MATCH (invitation:Invitation {id: $id})
OPTIONAL MATCH (invitation)-[:HAS_DETAILS]->(details:InvitationDetails)
DETACH DELETE invitation, details`
