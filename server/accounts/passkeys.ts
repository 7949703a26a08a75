/** Signing in by a passkey (WebAuthn): a device or a key that knows its owner, without an address or a password. */
import {
	type AuthenticationResponseJSON,
	generateAuthenticationOptions,
	generateRegistrationOptions,
	type PublicKeyCredentialCreationOptionsJSON,
	type PublicKeyCredentialRequestOptionsJSON,
	type RegistrationResponseJSON,
	verifyAuthenticationResponse,
	verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { Conflict, NotFound, Unauthenticated } from '../errors'
import type { Reader } from '../policy/reader'
import { expectMay } from '../policy/rights'
import type { NewPasskey, PasskeyCredential } from '../store/passkeyStore'
import { perform } from '../writing/perform'
import { ownAccount } from './accountContext'
import { type Accounts, instantAfter } from './accounts'
import { expectName } from './newAccounts'
import { newId } from './secrets'

/** What is stored between the two steps. */
export interface PasskeyCeremony {
	readonly challenge: string
	/** Of the pages that ask, such as `https://constellations.example.org`. */
	readonly origin: string
	/** Whose passkey is added or checked; null for a sign-in. */
	readonly accountId: string | null
}

interface BegunCeremony<Options> {
	readonly options: Options
	readonly begun: PasskeyCeremony
}

const MAX_PASSKEYS = 20

/** Begins to add a passkey to an account that is signed in. Throws Conflict, NotFound. */
export async function beginAddingPasskey(
	{ store }: Accounts,
	reader: Reader & { readonly accountId: string },
	origin: string,
): Promise<BegunCeremony<PublicKeyCredentialCreationOptionsJSON>> {
	const { accountId } = reader
	expectMay(reader, 'passkey', 'add', { accountId })
	const details = (await store.accounts.detailsOf([accountId])).get(accountId)
	if (details === undefined) throw new NotFound('No account has that id.')
	const known = await store.passkeys.credentials(accountId)
	if (known.length >= MAX_PASSKEYS) {
		throw new Conflict(`An account may have ${MAX_PASSKEYS} passkeys: remove one first.`)
	}
	const options = await generateRegistrationOptions({
		rpName: 'Constellations',
		rpID: new URL(origin).hostname,
		userID: new TextEncoder().encode(accountId),
		userName: details.email,
		userDisplayName: details.name,
		attestationType: 'none',
		excludeCredentials: known.map(listed),
		authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
	})
	return { options, begun: { challenge: options.challenge, origin, accountId } }
}

/** Adds the passkey that an authenticator made. Throws Unauthenticated, Forbidden, BadInput, Conflict. */
export async function addPasskey(
	accounts: Accounts,
	reader: Reader & { readonly accountId: string },
	{ challenge, origin }: PasskeyCeremony,
	{ name, response }: { readonly name: string; readonly response: RegistrationResponseJSON },
): Promise<void> {
	const { accountId } = reader
	await perform<boolean, null, NewPasskey>(
		{ reader, services: accounts },
		{
			name: 'passkey.add',
			asked: { credential: response.id },
			rule: () => expectMay(reader, 'passkey', 'add', { accountId }),
			prepare: async () => {
				const written = expectName(name)
				const { verified, registrationInfo } = await checked(() =>
					verifyRegistrationResponse({
						response,
						expectedChallenge: challenge,
						expectedOrigin: origin,
						expectedRPID: new URL(origin).hostname,
						requireUserVerification: true,
					}),
				)
				if (!verified) throw notChecked()
				const { credential } = registrationInfo
				return {
					id: newId('passkey'),
					accountId,
					name: written,
					createdAt: instantAfter(accounts.clock),
					credentialId: credential.id,
					publicKey: Buffer.from(credential.publicKey).toString('base64url'),
					counter: credential.counter,
					transports: credential.transports ?? [],
				}
			},
			read: async (locked, { credentialId }) => {
				await ownAccount(locked, { reader })
				return locked.hasPasskey(credentialId)
			},
			condition: (isKnown) => {
				if (isKnown) throw new Conflict('This passkey is on record already.')
			},
			change: (_isKnown, passkey) => ({
				accounts: [{ kind: 'ADD_PASSKEY', passkey }],
				object: passkey.id,
				answer: null,
			}),
		},
	)
}

/** Begins a sign-in with any passkey of the browser. */
export async function beginPasskeySignIn(
	origin: string,
): Promise<BegunCeremony<PublicKeyCredentialRequestOptionsJSON>> {
	const options = await generateAuthenticationOptions({
		rpID: new URL(origin).hostname,
		userVerification: 'required',
	})
	return { options, begun: { challenge: options.challenge, origin, accountId: null } }
}

/** Begins to check the owner of an account by one of its own passkeys. Throws Conflict if it has none. */
export async function beginPasskeyCheck(
	{ store }: Accounts,
	accountId: string,
	origin: string,
): Promise<BegunCeremony<PublicKeyCredentialRequestOptionsJSON>> {
	const known = await store.passkeys.credentials(accountId)
	if (known.length === 0) throw new Conflict('This account has no passkey.')
	const options = await generateAuthenticationOptions({
		rpID: new URL(origin).hostname,
		userVerification: 'required',
		allowCredentials: known.map(listed),
	})
	return { options, begun: { challenge: options.challenge, origin, accountId } }
}

/** The account whose passkey signed. Throws Unauthenticated, in one sentence for every reason. */
export async function accountOfPasskey(
	{ store, clock }: Accounts,
	begun: PasskeyCeremony,
	response: AuthenticationResponseJSON,
): Promise<string> {
	const known = await store.passkeys.owner(response.id)
	try {
		if (known === null || (begun.accountId !== null && known.accountId !== begun.accountId))
			throw notChecked()
		const counter = await counterOfSigned(known, begun, response)
		await store.passkeys.noteUse(known.credentialId, counter, instantAfter(clock))
		return known.accountId
	} catch (error) {
		await store.noteRefusal(known?.accountId ?? null, 'session.refuse', null)
		throw error
	}
}

/** The authenticator's counter, if it signed the challenge. Throws Unauthenticated. */
async function counterOfSigned(
	known: PasskeyCredential,
	{ challenge, origin }: PasskeyCeremony,
	response: AuthenticationResponseJSON,
): Promise<number> {
	const { verified, authenticationInfo } = await checked(() =>
		verifyAuthenticationResponse({
			response,
			expectedChallenge: challenge,
			expectedOrigin: origin,
			expectedRPID: new URL(origin).hostname,
			requireUserVerification: true,
			credential: {
				id: known.credentialId,
				publicKey: new Uint8Array(Buffer.from(known.publicKey, 'base64url')),
				counter: known.counter,
				transports: [...known.transports],
			},
		}),
	)
	if (!verified) throw notChecked()
	return authenticationInfo.newCounter
}

function listed({ credentialId: id, transports }: PasskeyCredential): { id: string; transports: string[] } {
	return { id, transports: [...transports] }
}

/** The library throws on any mismatch: another challenge, another origin, a counter that went back. */
async function checked<Result>(check: () => Promise<Result>): Promise<Result> {
	try {
		return await check()
	} catch (error) {
		const refused = notChecked()
		refused.cause = error
		throw refused
	}
}

function notChecked(): Unauthenticated {
	return new Unauthenticated('The passkey is not known here, or did not sign what it was asked to.')
}
