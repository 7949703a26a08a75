/** Signing in by an identity provider (OpenID Connect: authorisation code, PKCE, state, nonce). */
import {
	AuthorizationResponseError,
	allowInsecureRequests,
	authorizationCodeGrant,
	buildAuthorizationUrl,
	ClientError,
	type Configuration,
	calculatePKCECodeChallenge,
	discovery,
	fetchUserInfo,
	randomNonce,
	randomPKCECodeVerifier,
	randomState,
} from 'openid-client'
import { Conflict, Unauthenticated, Unavailable } from '../errors'
import type { Directory } from '../policy/directory'
import type { Instant } from '../store/database'
import { type Accounts, instantAfter } from './accounts'
import { checkedAtProvider } from './checks'
import { emailKey, expectEmail } from './emailKey'
import { acceptedInvitation, expectOffer } from './invitations'
import { expectName } from './newAccounts'
import { hashOf, newId } from './secrets'

export interface OpenIdSettings {
	readonly issuer: string
	readonly clientId: string
	readonly clientSecret: string
	/** As people call it. */
	readonly name: string
	/** Whether the provider may be reached over plain HTTP: only in development. */
	readonly mayBeInsecure: boolean
	/** How long to wait for each of its answers. */
	readonly timeoutSeconds?: number
}

/** A person as an identity provider knows them. */
interface ExternalPerson {
	readonly key: string
	/** When the provider last checked who it is; null: it does not say. */
	readonly checkedAt: Instant | null
	readonly name: string | null
	readonly email: string | null
}

/** What is stored while a sign-in is under way. */
export interface OpenIdCeremony {
	readonly state: string
	readonly nonce: string
	readonly verifier: string
	readonly redirectUri: string
	/** To sign in, to add this way to sign in to an account, or to check that the account's owner asks. */
	readonly purpose: 'SIGN_IN' | 'ADD' | 'CHECK'
	/** The account to add to or to check; null for a sign-in. */
	readonly accountId: string | null
	readonly begunAt: Instant
	/** Hash of the secret of the invitation to accept. */
	readonly invitation: string | null
}

const SCOPE = 'openid profile email'
const TIMEOUT_SECONDS = 10

/** An identity provider. Its configuration is fetched at the first sign-in, so that a server starts without it. */
export class OpenId {
	readonly name: string
	readonly #settings: OpenIdSettings
	#configuration: Promise<Configuration> | null = null

	constructor(settings: OpenIdSettings) {
		this.name = settings.name
		this.#settings = settings
	}

	/** Where the browser goes, and what to store until it comes back. Throws Unavailable. */
	async begin(
		redirectUri: string,
		asked: Pick<OpenIdCeremony, 'purpose' | 'accountId' | 'begunAt' | 'invitation'>,
	): Promise<{ readonly address: string; readonly begun: OpenIdCeremony }> {
		const configuration = await this.#discovered()
		const begun = {
			...asked,
			state: randomState(),
			nonce: randomNonce(),
			verifier: randomPKCECodeVerifier(),
			redirectUri,
		}
		const address = buildAuthorizationUrl(configuration, {
			redirect_uri: redirectUri,
			scope: SCOPE,
			state: begun.state,
			nonce: begun.nonce,
			code_challenge: await calculatePKCECodeChallenge(begun.verifier),
			code_challenge_method: 'S256',
			// The provider checks again who it is, and says when it did.
			...(asked.purpose === 'CHECK' && { prompt: 'login', max_age: '0' }),
		})
		return { address: address.href, begun }
	}

	/** Who came back. Throws Unauthenticated if the provider does not confirm it, Unavailable if it does not answer. */
	async finish(
		query: string,
		{ state, nonce, verifier, redirectUri }: OpenIdCeremony,
	): Promise<ExternalPerson> {
		const configuration = await this.#discovered()
		const current = new URL(redirectUri)
		current.search = query
		try {
			const tokens = await authorizationCodeGrant(configuration, current, {
				expectedState: state,
				expectedNonce: nonce,
				pkceCodeVerifier: verifier,
				idTokenExpected: true,
			})
			const claims = tokens.claims()
			if (claims === undefined) throw refused()
			const { iss, sub } = claims
			// Some providers give names and addresses only at their own endpoint.
			const more =
				claims.email === undefined ? await fetchUserInfo(configuration, tokens.access_token, sub) : claims
			const name = more.name ?? [more.given_name, more.family_name].filter(Boolean).join(' ')
			return {
				key: `${iss} ${sub}`,
				checkedAt: checkedAtProvider(claims.auth_time),
				name: typeof name === 'string' && name !== '' ? name : null,
				email: typeof more.email === 'string' ? more.email : null,
			}
		} catch (error) {
			if (error instanceof AuthorizationResponseError) throw refused(error)
			if (isAway(error)) throw away(error)
			throw refused(error)
		}
	}

	/** One discovery for everybody; a failed one is tried again. */
	async #discovered(): Promise<Configuration> {
		const { issuer, clientId, clientSecret, mayBeInsecure, timeoutSeconds = TIMEOUT_SECONDS } = this.#settings
		this.#configuration ??= discovery(new URL(issuer), clientId, clientSecret, undefined, {
			timeout: timeoutSeconds,
			execute: mayBeInsecure ? [allowInsecureRequests] : [],
		})
		try {
			return await this.#configuration
		} catch (error) {
			this.#configuration = null
			throw away(error)
		}
	}
}

/**
 * The account of a person who came back from the provider: the one it is known by, the one that adds this way to sign in or is
 * checked, or the one that an invitation makes. An address alone identifies nobody. Throws Unauthenticated, Conflict, BadInput.
 */
export async function accountOfExternal(
	accounts: Accounts,
	directory: Directory,
	person: ExternalPerson,
	{ purpose, accountId, begunAt, invitation }: OpenIdCeremony,
): Promise<string> {
	const { store, clock } = accounts
	if (purpose === 'ADD' && accountId !== null) {
		if (await store.identities.add(accountId, person.key)) return accountId
		throw new Conflict('This way to sign in belongs to another account.')
	}
	const known = await store.identities.accountOf(person.key)
	if (purpose === 'CHECK') {
		if (known !== null && known === accountId && isSince(person.checkedAt, begunAt)) return known
		throw new Unauthenticated('The identity provider did not ask anew whose account it is.')
	}
	if (invitation === null) {
		if (known !== null) return known
		await store.noteRefusal(null, 'session.refuse', null)
		throw new Unauthenticated('Nobody is known by this sign-in yet: an invitation is needed first.')
	}
	await expectOffer(accounts, directory, invitation)
	if (known !== null) return acceptedInvitation(accounts, invitation, known)
	const email = expectEmail(person.email ?? '')
	return acceptedInvitation(accounts, invitation, {
		id: newId('account'),
		name: expectName(person.name ?? email),
		email,
		emailKey: emailKey(email),
		passwordHash: null,
		identity: person.key,
		createdAt: instantAfter(clock),
	})
}

/** Two clocks always differ a little. */
const CLOCKS_APART_MILLISECONDS = 60_000

function isSince(checkedAt: Instant | null, begunAt: Instant): boolean {
	return checkedAt !== null && Date.parse(checkedAt) >= Date.parse(begunAt) - CLOCKS_APART_MILLISECONDS
}

/** The stored hash of an invitation's secret. */
export function invitationHash(secret: string | undefined): string | null {
	return secret === undefined ? null : hashOf(secret)
}

function refused(cause?: unknown): Unauthenticated {
	const error = new Unauthenticated('The identity provider did not sign anybody in.')
	if (cause !== undefined) error.cause = cause
	return error
}

function away(cause: unknown): Unavailable {
	return new Unavailable('The identity provider does not answer.', { cause })
}

/** fetch throws a TypeError if nobody answers; the library throws OAUTH_TIMEOUT if the answer takes too long. */
function isAway(error: unknown): boolean {
	return error instanceof TypeError || (error instanceof ClientError && error.code === 'OAUTH_TIMEOUT')
}
