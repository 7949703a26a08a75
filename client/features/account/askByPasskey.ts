import { type AccountAnswer, postToAccount, refusedBy } from './accountRequest'

/** Signs in by a passkey, or proves by one of the account’s own that its owner is there. */
export async function askByPasskey(purpose: 'sign-in' | 'check'): Promise<AccountAnswer> {
	const begun = await postToAccount(`passkeys/${purpose}/options`)
	if (!begun.isDone) return begun
	const { startAuthentication } = await import('@simplewebauthn/browser')
	type Options = Parameters<typeof startAuthentication>[0]['optionsJSON']
	try {
		const response = await startAuthentication({ optionsJSON: begun.body.options as Options })
		return await postToAccount(`passkeys/${purpose}`, { response })
	} catch {
		// The reader cancelled, or the device has no passkey of this site; the browser has said which.
		return refusedBy('UNAUTHENTICATED')
	}
}
