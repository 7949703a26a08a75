/** Roles of accounts, and actors that an editor has left. */
import type { Id } from '../domain/ids'
import type { HeldRole, Role } from '../domain/role'
import { AuditedStore } from './auditedDatabase'
import { cypher } from './cypherText'
import type { Instant, RunStatement } from './database'

/** The account of a token, with its roles. */
export interface TokenOwner {
	readonly accountId: string
	readonly roles: readonly Role[]
}

/** An open account with its roles. */
export interface AccountHolder extends TokenOwner {
	/** null: it is not frozen. */
	readonly frozenAt: Instant | null
}

/** An actor that an editor has left. */
export interface Vacancy {
	readonly actorId: Id
	readonly leftAt: Instant
}

export class Neo4jRoleStore extends AuditedStore {
	/** Every account with its roles, except closed ones. */
	holders(): Promise<readonly AccountHolder[]> {
		return this.database.read<AccountHolder>(HOLDERS)
	}

	/** Actors that an editor has left, latest first; some may have an editor again. */
	vacancies(): Promise<readonly Vacancy[]> {
		return this.database.read<Vacancy>(VACANCIES)
	}

	ofAccounts(accountIds: readonly string[]): Promise<ReadonlyMap<string, readonly HeldRole[]>> {
		return this.database.readByAccount<HeldRole>(ROLES_OF, { accountIds })
	}
}

export type RoleStore = Pick<Neo4jRoleStore, keyof Neo4jRoleStore>

export async function giveRole(
	run: RunStatement,
	accountId: string,
	role: Role,
	since: Instant,
): Promise<void> {
	const { role: name, group, actorId } = role
	await run(GIVE_ROLE, { accountId, key: keyOfRole(accountId, role), role: name, group, actorId, since })
}

/** An account has each role once. */
export function keyOfRole(accountId: string, { role, group, actorId }: Role): string {
	return [accountId, role, group ?? '-', actorId ?? '-'].join(' ')
}

/** A part of other texts: the roles of `account`. */
export const ROLES = cypher`[(role:Role)-[:OF]->(account) |
  {role: role.role, group: role.group, actorId: role.actorId, since: role.since}]`

/** Transactions that make or unmake administrators wait for each other. */
export const LOCK_ADMINISTRATORS = cypher`
MATCH (feed:Feed {id: 1})
SET feed.id = 1`

export const COUNT_ADMINISTRATORS = cypher`
MATCH (role:Role {role: 'ADMINISTRATOR'})-[:OF]->(account:Account) WHERE account.frozenAt IS NULL
RETURN count(role) AS count`

export const HOLDERS = cypher`
MATCH (account:Account) WHERE account.closedAt IS NULL
RETURN account.id AS accountId, ${ROLES} AS roles, account.frozenAt AS frozenAt
ORDER BY accountId`

export const GIVE_ROLE = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL
MERGE (role:Role {key: $key})
ON CREATE SET role.role = $role, role.group = $group, role.actorId = $actorId, role.since = $since
MERGE (role)-[:OF]->(account)`

export const TAKE_ROLE = cypher`
MATCH (role:Role {key: $key})
DETACH DELETE role`

/** An editor leaves its actor: the actor keeps the date, not who it was. */
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

export const ROLES_OF = cypher`
MATCH (held:Role)-[:OF]->(account:Account) WHERE account.id IN $accountIds
RETURN account.id AS accountId, held.role AS role, held.group AS group, held.actorId AS actorId,
  held.since AS since
ORDER BY since, held.key`
