/** Roles of accounts, and actors that an editor has left. */
import type { Id } from '../domain/ids'
import type { HeldRole, Role } from '../domain/role'
import { AuditedStore, type CountRow } from './auditedDatabase'
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

	/** false if there is no such account. Idempotent. `by`: the giving account. */
	async give(accountId: string, role: Role, since: Instant, by: string): Promise<boolean> {
		return this.database.write(async (run) => {
			const given = await giveRole(run, accountId, role, since)
			if (given) {
				await this.database.audit(run, {
					account: by,
					action: 'role.give',
					object: keyOfRole(accountId, role),
				})
			}
			return given
		})
	}

	async take(
		accountId: string,
		role: Role,
		now: Instant,
		by: string,
	): Promise<'TAKEN' | 'ABSENT' | 'LAST_ADMINISTRATOR'> {
		const key = keyOfRole(accountId, role)
		return this.database.write(async (run) => {
			if (role.role === 'ADMINISTRATOR') await run(LOCK_ADMINISTRATORS)
			const held = await run(HAS_ROLE, { key })
			if (held.length === 0) return 'ABSENT'
			if (role.role === 'ADMINISTRATOR' && (await isLastAdministrator(run))) return 'LAST_ADMINISTRATOR'
			await run(RECORD_VACANCY, { key, now })
			await run(TAKE_ROLE, { key })
			await this.database.audit(run, { account: by, action: 'role.take', object: key })
			return 'TAKEN'
		})
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
): Promise<boolean> {
	const { role: name, group, actorId } = role
	const given = { accountId, key: keyOfRole(accountId, role), role: name, group, actorId, since }
	return (await run(GIVE_ROLE, given)).length > 0
}

export async function isLastAdministrator(run: RunStatement): Promise<boolean> {
	const [row] = await run<CountRow>(COUNT_ADMINISTRATORS)
	return (row?.count ?? 1) <= 1
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
MERGE (role)-[:OF]->(account)
RETURN account.id AS id`

export const HAS_ROLE = cypher`
MATCH (role:Role {key: $key})
RETURN role.key AS key`

export const TAKE_ROLE = cypher`
MATCH (role:Role {key: $key})
DETACH DELETE role`

export const IS_ADMINISTRATOR = cypher`
MATCH (role:Role {role: 'ADMINISTRATOR'})-[:OF]->(:Account {id: $accountId})
RETURN role.key AS key`

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
