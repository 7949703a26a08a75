import type { TokenScope } from '../../schema/enums'
import type { Role } from '../domain/role'

/** Who asks, as rights know it: nothing that names a person. */
export interface Reader {
	/** null: a visitor. */
	readonly accountId: string | null
	readonly roles: readonly Role[]
	/** What the API token allows that the request came with; null: no token, the person asks. */
	readonly scopes: readonly TokenScope[] | null
}

/** Whoever is not signed in: the public record, and nothing else. */
export const VISITOR: Reader = { accountId: null, roles: [], scopes: null }
