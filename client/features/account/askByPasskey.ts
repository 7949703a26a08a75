import { type AccountAnswer, postToAccount, refusedBy } from './accountRequest'

/** Signs in by a passkey, or shows by one of the account’s own that it is its owner who asks. */
export async function askByPasskey(purpose: 'sign-in' | 'check'): Promise<AccountAnswer> {
	const begun = await postToAccount(`passkeys/${purpose}/options`)
	if (!begun.isDone) return begun
	const { startAuthentication } = await import('@simplewebauthn/browser')
	type Options = Parameters<typeof startAuthentication>[0]['optionsJSON']
	try {
		const response = await startAuthentication({ optionsJSON: begun.body.options as Options })
		return await postToAccount(`passkeys/${purpose}`, { response })
	} catch {
		// Given up, or none of this site is on the device: the browser has said which.
		return refusedBy('UNAUTHENTICATED')
	}
}
