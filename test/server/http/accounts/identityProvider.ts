/**
 * A real identity provider in a process of its own: `npx tsx identityProvider.ts <port> <redirect address>`. Whoever signs in is
 * who the name says: `ada` is ada@example.org.
 */
import '../../../asIfToday'
import Provider from 'oidc-provider'

const [, , port = '', redirectUri = ''] = process.argv

const provider = new Provider(`http://localhost:${port}`, {
	clients: [
		{ client_id: 'constellations', client_secret: 'a secret of the tests', redirect_uris: [redirectUri] },
	],
	pkce: { required: () => true },
	claims: { openid: ['sub'], email: ['email'], profile: ['name'] },
	findAccount: async (_context, accountId) => ({
		accountId,
		claims: async () => ({ sub: accountId, name: `Name of ${accountId}`, email: `${accountId}@example.org` }),
	}),
	features: { devInteractions: { enabled: true } },
	cookies: { keys: ['of the tests'] },
})

provider.listen(Number(port), '127.0.0.1', () => console.log('listening'))
