import { AccountRefused, postToAccount } from './accountRequest'

/** Signs in by a passkey, or proves by one of the account’s own that its owner is there. */
export async function askByPasskey(purpose: 'sign-in' | 'check'): Promise<Readonly<Record<string, unknown>>> {
	const begun = await postToAccount(`passkeys/${purpose}/options`)
	const { startAuthentication } = await import('@simplewebauthn/browser')
	type Options = Parameters<typeof startAuthentication>[0]['optionsJSON']
	const response = await startAuthentication({ optionsJSON: begun.options as Options }).catch(() => {
		// The reader cancelled, or the device has no passkey of this site; the browser has said which.
		throw new AccountRefused('UNAUTHENTICATED')
	})
	return postToAccount(`passkeys/${purpose}`, { response })
}
