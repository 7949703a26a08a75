import type { Accounts } from '../../../server/accounts/accounts'
import { hashOf, newSecret } from '../../../server/accounts/secrets'
import type { Role } from '../../../server/domain/role'
import { writeAccounts } from '../../fixtures/writeAccounts'
import { withAccount } from './someAccounts'

/** Makes an account with roles and an API token that allows to read; returns the headers of a program that uses it. */
export async function programOf(
	accounts: Accounts,
	name: string,
	...roles: readonly Role[]
): Promise<Readonly<Record<string, string>>> {
	const accountId = await withAccount(accounts, name, ...roles)
	const secret = newSecret()
	await writeAccounts(accounts.store, {
		kind: 'CREATE_API_TOKEN',
		token: {
			id: `token:${name}`,
			name,
			scopes: ['READ'],
			createdAt: new Date(accounts.clock()).toISOString(),
			expiresAt: '2100-01-01T00:00:00.000Z',
			accountId,
			tokenHash: hashOf(secret),
		},
	})
	return { authorization: `Bearer ${secret}` }
}
