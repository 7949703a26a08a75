/** Accounts: what they are, how they sign in, what was promised to whom. See `accountStore.ts`. */
import { cypher } from '../cypherText'

const ROLES = cypher`[(role:Role)-[:OF]->(account) |
  {role: role.role, group: role.group, actorId: role.actorId, since: role.since}]`

/** Whoever makes or unmakes administrators waits for whoever does so at this moment. */
export const LOCK_ADMINISTRATORS = cypher`
MATCH (feed:Feed {id: 1})
SET feed.id = 1`

export const COUNT_ADMINISTRATORS = cypher`
MATCH (role:Role {role: 'ADMINISTRATOR'})-[:OF]->(account:Account) WHERE account.frozenAt IS NULL
RETURN count(role) AS count`

export const SAVE_SETUP_LINK = cypher`
MERGE (link:SetupLink {tokenHash: $tokenHash})
SET link.expiresAt = $expiresAt`

/** Whether a link may make the first administrator; also where this very account was made by it. */
export const FIND_SETUP = cypher`
RETURN EXISTS { MATCH (account:Account {id: $accountId}) } AS made,
  EXISTS { MATCH (link:SetupLink {tokenHash: $tokenHash}) WHERE link.expiresAt > $now }
    AND NOT EXISTS { MATCH (:Role {role: 'ADMINISTRATOR'}) } AS open`

export const REMOVE_SETUP_LINKS = cypher`
MATCH (link:SetupLink)
DELETE link`

export const CREATE_ACCOUNT = cypher`
CREATE (account:Account {id: $id, createdAt: $createdAt})
CREATE (account)-[:HAS_DETAILS]->(:AccountDetails {name: $name, email: $email, emailKey: $emailKey})`

export const SET_PASSWORD = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
MERGE (password:Password {accountId: $accountId})
SET password.hash = $hash
MERGE (password)-[:OF]->(account)`

export const FORGET_OPEN_PASSWORD_LINKS = cypher`
MATCH (link:PasswordLink)-[:OF]->(:Account {id: $accountId}) WHERE link.usedAt IS NULL
DETACH DELETE link`

/** Of whoever has the address, and of the latest to ask for it: looked at with the same work whether or not there is one. */
export const PASSWORD_BY_EMAIL = cypher`
MATCH (details:AccountDetails {emailKey: $emailKey})<-[:HAS_DETAILS]-(account:Account)<-[:OF]-(password:Password)
WHERE account.frozenAt IS NULL
RETURN account.id AS accountId, password.hash AS hash, false AS waits
UNION ALL
MATCH (details:AccountDetails {newEmailKey: $emailKey})<-[:HAS_DETAILS]-(account:Account)<-[:OF]-(password:Password)
WHERE account.frozenAt IS NULL
WITH account, password ORDER BY details.newEmailAt DESC, account.id LIMIT 1
RETURN account.id AS accountId, password.hash AS hash, true AS waits`

/** Asking for the address that it has takes the other back. */
export const ASK_FOR_EMAIL = cypher`
MATCH (:Account {id: $accountId})-[:HAS_DETAILS]->(details:AccountDetails)
WITH details, details.emailKey = $emailKey AS isOwn
SET details.email = CASE WHEN isOwn THEN $email ELSE details.email END,
  details.newEmail = CASE WHEN isOwn THEN null ELSE $email END,
  details.newEmailKey = CASE WHEN isOwn THEN null ELSE $emailKey END,
  details.newEmailAt = CASE WHEN isOwn THEN null ELSE $at END
REMOVE details.newEmailToken, details.newEmailTokenUntil
RETURN isOwn`

export const SAVE_EMAIL_LINK = cypher`
MATCH (account:Account {id: $accountId})-[:HAS_DETAILS]->(details:AccountDetails {newEmailKey: $emailKey})
WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
WITH details, EXISTS { MATCH (:AccountDetails {emailKey: $emailKey}) } AS isTaken
SET details.newEmailToken = CASE WHEN isTaken THEN null ELSE $tokenHash END,
  details.newEmailTokenUntil = CASE WHEN isTaken THEN null ELSE $expiresAt END
RETURN isTaken`

/** The link stays: asked again, since the answer was lost, nothing is left to take. */
export const TAKE_NEW_EMAIL = cypher`
MATCH (details:AccountDetails {newEmailToken: $tokenHash})<-[:HAS_DETAILS]-(account:Account)
WHERE details.newEmailTokenUntil > $now AND account.closedAt IS NULL AND account.frozenAt IS NULL
WITH details, account, details.newEmailKey IS NOT NULL AS isNew
SET details.email = coalesce(details.newEmail, details.email), details.emailKey = coalesce(details.newEmailKey, details.emailKey)
REMOVE details.newEmail, details.newEmailKey, details.newEmailAt
RETURN account.id AS accountId, isNew`

export const PASSWORD_OF_ACCOUNT = cypher`
MATCH (password:Password {accountId: $accountId})
RETURN password.hash AS hash`

export const RENAME = cypher`
MATCH (:Account {id: $accountId})-[:HAS_DETAILS]->(details:AccountDetails)
SET details.name = $name`

export const OPEN_SESSION = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
MERGE (session:Session {tokenHash: $tokenHash})
SET session.id = $id, session.createdAt = $createdAt, session.seenAt = $createdAt, session.expiresAt = $expiresAt,
  session.checkedAt = $checkedAt, account.usedAt = $createdAt
MERGE (session)-[:OF]->(account)`

export const END_EXPIRED_SESSIONS = cypher`
MATCH (session:Session)-[:OF]->(:Account {id: $accountId}) WHERE session.expiresAt <= $now
DETACH DELETE session`

export const SESSION_OWNER = cypher`
MATCH (session:Session {tokenHash: $tokenHash})-[:OF]->(account:Account)
WHERE session.expiresAt > $now AND account.closedAt IS NULL AND account.frozenAt IS NULL
RETURN account.id AS accountId, ${ROLES} AS roles, session.id AS id, session.createdAt AS createdAt,
  session.seenAt AS seenAt, session.expiresAt AS expiresAt, session.checkedAt AS checkedAt`

export const TOUCH_SESSION = cypher`
MATCH (session:Session {tokenHash: $tokenHash})-[:OF]->(account:Account)
SET session.seenAt = $seenAt, session.expiresAt = $expiresAt, account.usedAt = $seenAt`

export const RECORD_CHECK = cypher`
MATCH (session:Session {tokenHash: $tokenHash})-[:OF]->(account:Account)
SET session.checkedAt = $checkedAt
RETURN account.id AS accountId, session.id AS id`

export const CLOSE_SESSION = cypher`
MATCH (session:Session {tokenHash: $tokenHash})-[:OF]->(account:Account)
WITH session, session.id AS id, account.id AS accountId
DETACH DELETE session
RETURN id, accountId`

export const CLOSE_SESSION_OF = cypher`
MATCH (session:Session {id: $sessionId})-[:OF]->(:Account {id: $accountId})
DETACH DELETE session
RETURN count(*) AS count`

export const CLOSE_SESSIONS = cypher`
MATCH (session:Session)-[:OF]->(:Account {id: $accountId})
WHERE $except IS NULL OR session.tokenHash <> $except
DETACH DELETE session`

/** The attempts of $keys, in their order, which nobody else changes before this transaction ends. */
export const LOCK_ATTEMPTS = cypher`
UNWIND $keys AS key
MERGE (attempts:SignInAttempts {key: key})
SET attempts.key = key
RETURN key, attempts.count AS count, attempts.until AS until, attempts.forgottenAt AS forgottenAt`

export const WRITE_ATTEMPTS = cypher`
UNWIND $rows AS row
MATCH (attempts:SignInAttempts {key: row.key})
SET attempts.count = row.count, attempts.until = row.until, attempts.forgottenAt = row.forgottenAt`

export const HOLDERS = cypher`
MATCH (account:Account) WHERE account.closedAt IS NULL
RETURN account.id AS accountId, ${ROLES} AS roles, account.frozenAt AS frozenAt
ORDER BY accountId`

export const GIVE_ROLE = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL
MERGE (role:Role {key: $key})
ON CREATE SET role.role = $role, role.group = $group, role.actorId = $actorId, role.since = $since
MERGE (role)-[:OF]->(account)
RETURN account.id AS id`

export const HAS_ROLE = cypher`
MATCH (role:Role {key: $key})
RETURN role.key AS key`

export const TAKE_ROLE = cypher`
MATCH (role:Role {key: $key})
DETACH DELETE role`

export const FIND_OPEN_ACCOUNT = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL
RETURN account.id AS id`

export const IS_ADMINISTRATOR = cypher`
MATCH (role:Role {role: 'ADMINISTRATOR'})-[:OF]->(:Account {id: $accountId})
RETURN role.key AS key`

/** An editor leaves its actor: it is remembered of the actor, and not who it was. */
export const RECORD_VACANCY = cypher`
MATCH (role:Role {key: $key}) WHERE role.role = 'EDITOR'
MERGE (vacancy:Vacancy {actorId: role.actorId})
SET vacancy.leftAt = $now`

export const RECORD_VACANCIES = cypher`
MATCH (role:Role {role: 'EDITOR'})-[:OF]->(:Account {id: $accountId})
MERGE (vacancy:Vacancy {actorId: role.actorId})
SET vacancy.leftAt = $now`

export const VACANCIES = cypher`
MATCH (vacancy:Vacancy)
RETURN vacancy.actorId AS actorId, vacancy.leftAt AS leftAt
ORDER BY leftAt DESC, actorId`

/** Its sessions end; whatever else it has is kept, and is worth nothing until it is unfrozen. */
export const FREEZE_ACCOUNT = cypher`
MATCH (account:Account {id: $accountId})
SET account.frozenAt = $frozenAt
WITH account
OPTIONAL MATCH (session:Session)-[:OF]->(account)
DETACH DELETE session`

export const UNFREEZE_ACCOUNT = cypher`
MATCH (account:Account {id: $accountId})
REMOVE account.frozenAt`

/** Details, passwords, passkeys, identities, sessions, tokens, links, roles, and what it follows go; the account's id stays. */
export const CLOSE_ACCOUNT = cypher`
MATCH (account:Account {id: $accountId})
SET account.closedAt = $closedAt
WITH account
OPTIONAL MATCH (account)-[:HAS_DETAILS]->(details:AccountDetails)
OPTIONAL MATCH (held:Password|PasswordLink|Passkey|ExternalIdentity|Session|ApiToken|Role|Follow|StopLink|LetterChoice|FeedAddress|KnownOverlaps)-[:OF]->(account)
OPTIONAL MATCH (letter:Letter {accountId: $accountId})-[:HAS_DETAILS]->(written:LetterDetails)
DETACH DELETE details, held, written`

/** Of an invitation: while whoever made it is frozen, it does not hold. */
const MAKER_IS_NOT_FROZEN = cypher`NOT EXISTS { MATCH (maker:Account {id: invitation.by}) WHERE maker.frozenAt IS NOT NULL }`

const INVITATION = cypher`
RETURN invitation.id AS id, invitation.role AS role, invitation.group AS group, invitation.actorId AS actorId,
  invitation.by AS by, invitation.createdAt AS createdAt, invitation.expiresAt AS expiresAt,
  invitation.usedAt AS usedAt,
  head([(invitation)-[:HAS_DETAILS]->(details:InvitationDetails) | details.email]) AS email`

/** The address stands in a node of its own, which goes with the invitation's end. */
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

/** The first SET takes the lock of the invitation, so that one account alone uses it. */
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

export const WITHDRAW_INVITATION = cypher`
MATCH (invitation:Invitation {id: $id}) WHERE invitation.usedAt IS NULL
OPTIONAL MATCH (invitation)-[:HAS_DETAILS]->(details:InvitationDetails)
DETACH DELETE invitation, details
RETURN count(*) AS count`

export const CREATE_PASSWORD_LINK = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
OPTIONAL MATCH (before:PasswordLink)-[:OF]->(account) WHERE before.tokenHash <> $tokenHash
DETACH DELETE before
WITH DISTINCT account
MERGE (link:PasswordLink {tokenHash: $tokenHash})
SET link.by = $by, link.createdAt = $createdAt, link.expiresAt = $expiresAt, link.forgottenAt = $forgottenAt
MERGE (link)-[:OF]->(account)
RETURN account.id AS id`

const PASSWORD_LINK = cypher`link.by AS by, link.createdAt AS createdAt, link.expiresAt AS expiresAt,
  link.usedAt AS usedAt`

export const PASSWORD_LINK_BY_TOKEN = cypher`
MATCH (link:PasswordLink {tokenHash: $tokenHash})-[:OF]->(account:Account)
WHERE link.usedAt IS NULL AND link.expiresAt > $now AND account.closedAt IS NULL AND account.frozenAt IS NULL
  AND NOT EXISTS { MATCH (maker:Account {id: link.by}) WHERE maker.frozenAt IS NOT NULL }
RETURN account.id AS accountId, ${PASSWORD_LINK}`

/** The first SET takes the lock of the link; tried again where the answer was lost, it finds the password that it set. */
export const USE_PASSWORD_LINK = cypher`
MATCH (link:PasswordLink {tokenHash: $tokenHash})-[:OF]->(account:Account)
SET link.tokenHash = $tokenHash
WITH link, account
WHERE account.closedAt IS NULL AND account.frozenAt IS NULL AND (
  (link.usedAt IS NULL AND link.expiresAt > $now)
  OR EXISTS { MATCH (:Password {accountId: account.id, hash: $hash}) }
)
SET link.usedAt = $now
RETURN account.id AS accountId`

export const PASSWORD_LINKS_OF = cypher`
MATCH (link:PasswordLink)-[:OF]->(account:Account) WHERE account.id IN $accountIds
RETURN account.id AS accountId, ${PASSWORD_LINK}`

export const CREATE_API_TOKEN = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
MERGE (token:ApiToken {tokenHash: $tokenHash})
SET token.id = $id, token.name = $name, token.scopes = $scopes, token.createdAt = $createdAt,
  token.expiresAt = $expiresAt
MERGE (token)-[:OF]->(account)`

export const API_TOKEN_OWNER = cypher`
MATCH (token:ApiToken {tokenHash: $tokenHash})-[:OF]->(account:Account)
WHERE token.revokedAt IS NULL AND token.expiresAt > $now AND account.closedAt IS NULL AND account.frozenAt IS NULL
RETURN account.id AS accountId, ${ROLES} AS roles, token.id AS id, token.scopes AS scopes,
  token.usedAt AS usedAt, token.expiresAt AS expiresAt`

export const TOUCH_API_TOKEN = cypher`
MATCH (token:ApiToken {tokenHash: $tokenHash})-[:OF]->(account:Account)
SET token.usedAt = $usedAt, account.usedAt = $usedAt`

export const REVOKE_API_TOKEN = cypher`
MATCH (token:ApiToken {id: $id})-[:OF]->(:Account {id: $accountId})
SET token.revokedAt = coalesce(token.revokedAt, $now)
RETURN token.id AS id`

export const ACCOUNT_OF_IDENTITY = cypher`
MATCH (identity:ExternalIdentity {key: $key})-[:OF]->(account:Account) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
RETURN account.id AS accountId`

export const ADD_IDENTITY = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
MERGE (identity:ExternalIdentity {key: $key})
WITH identity, account WHERE NOT EXISTS { MATCH (identity)-[:OF]->(other:Account) WHERE other <> account }
MERGE (identity)-[:OF]->(account)
RETURN account.id AS accountId`

const CREDENTIAL = cypher`passkey.credentialId AS credentialId, passkey.publicKey AS publicKey,
  passkey.counter AS counter, passkey.transports AS transports`

export const ADD_PASSKEY = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
CREATE (passkey:Passkey {
  id: $id, credentialId: $credentialId, publicKey: $publicKey, counter: $counter, transports: $transports,
  name: $name, createdAt: $createdAt
})-[:OF]->(account)`

export const PASSKEY_CREDENTIALS = cypher`
MATCH (passkey:Passkey)-[:OF]->(:Account {id: $accountId})
RETURN ${CREDENTIAL} ORDER BY credentialId`

export const PASSKEY_OWNER = cypher`
MATCH (passkey:Passkey {credentialId: $credentialId})-[:OF]->(account:Account) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
RETURN account.id AS accountId, ${CREDENTIAL}`

export const RECORD_PASSKEY_USE = cypher`
MATCH (passkey:Passkey {credentialId: $credentialId})
SET passkey.counter = $counter, passkey.usedAt = $usedAt`

export const REMOVE_PASSKEY = cypher`
MATCH (passkey:Passkey {id: $id})-[:OF]->(:Account {id: $accountId})
DETACH DELETE passkey
RETURN count(*) AS count`

export const START_CEREMONY = cypher`
MERGE (ceremony:Ceremony {tokenHash: $tokenHash})
SET ceremony.kind = $kind, ceremony.content = $content, ceremony.expiresAt = $expiresAt`

/** The SET takes the lock, so that one of two who come at once finds it gone. */
export const TAKE_CEREMONY = cypher`
MATCH (ceremony:Ceremony {tokenHash: $tokenHash})
SET ceremony.taken = true
WITH ceremony, ceremony.kind AS kind, ceremony.content AS content, ceremony.expiresAt AS expiresAt
DELETE ceremony
WITH kind, content, expiresAt WHERE kind = $kind AND expiresAt > $now
RETURN content`

export const DETAILS_OF = cypher`
MATCH (account:Account)-[:HAS_DETAILS]->(details:AccountDetails) WHERE account.id IN $accountIds
RETURN account.id AS accountId, details.name AS name, details.email AS email, details.newEmail AS newEmail,
  account.frozenAt AS frozenAt`

export const SIGN_IN_METHODS_OF = cypher`
MATCH (account:Account) WHERE account.id IN $accountIds AND account.closedAt IS NULL
RETURN account.id AS accountId,
  EXISTS { MATCH (:Password)-[:OF]->(account) } AS password,
  EXISTS { MATCH (:Passkey)-[:OF]->(account) } AS passkey,
  EXISTS { MATCH (:ExternalIdentity)-[:OF]->(account) } AS provider`

export const ROLES_OF = cypher`
MATCH (held:Role)-[:OF]->(account:Account) WHERE account.id IN $accountIds
RETURN account.id AS accountId, held.role AS role, held.group AS group, held.actorId AS actorId,
  held.since AS since
ORDER BY since, held.key`

export const SESSIONS_OF = cypher`
MATCH (session:Session)-[:OF]->(account:Account)
WHERE account.id IN $accountIds AND session.expiresAt > $now
RETURN account.id AS accountId, session.id AS id, session.createdAt AS createdAt, session.seenAt AS seenAt,
  session.expiresAt AS expiresAt, session.checkedAt AS checkedAt
ORDER BY seenAt DESC, id`

export const API_TOKENS_OF = cypher`
MATCH (token:ApiToken)-[:OF]->(account:Account) WHERE account.id IN $accountIds
RETURN account.id AS accountId, token.id AS id, token.name AS name, token.scopes AS scopes,
  token.createdAt AS createdAt, token.expiresAt AS expiresAt, token.usedAt AS usedAt, token.revokedAt AS revokedAt
ORDER BY createdAt DESC, id`

export const PASSKEYS_OF = cypher`
MATCH (passkey:Passkey)-[:OF]->(account:Account) WHERE account.id IN $accountIds
RETURN account.id AS accountId, passkey.id AS id, passkey.name AS name, passkey.createdAt AS createdAt,
  passkey.usedAt AS usedAt
ORDER BY createdAt, id`

export const PURGE_EXPIRED = cypher`
MATCH (node:Session|Ceremony|SetupLink) WHERE node.expiresAt <= $now
DETACH DELETE node`

export const PURGE_ADDRESSES_OF_INVITATIONS = cypher`
MATCH (details:InvitationDetails)<-[:HAS_DETAILS]-(invitation:Invitation) WHERE invitation.expiresAt <= $now
DETACH DELETE details`

export const PURGE_PASSWORD_LINKS = cypher`
MATCH (link:PasswordLink) WHERE link.forgottenAt <= $now
DETACH DELETE link`

export const PURGE_ATTEMPTS = cypher`
MATCH (attempts:SignInAttempts) WHERE attempts.forgottenAt <= $now
DELETE attempts`
