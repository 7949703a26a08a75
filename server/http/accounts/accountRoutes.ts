import { type Request, type RequestHandler, type Response, Router } from 'express'
import { z } from 'zod'
import { LANGUAGES } from '../../../schema/enums'
import { type Accounts, instantAfter } from '../../accounts/accounts'
import {
	beginCeremony,
	CEREMONY_MILLISECONDS,
	type CeremonyKind,
	takeCeremony,
} from '../../accounts/ceremonies'
import { checkByPassword, expectChecked, recordCheck } from '../../accounts/checks'
import { askForPassword } from '../../accounts/forgottenPassword'
import { acceptLocally, acceptSignedIn } from '../../accounts/invitations'
import { setUp } from '../../accounts/newAccounts'
import { confirmEmail } from '../../accounts/newEmail'
import { accountOfExternal, invitationHash, type OpenId, type OpenIdCeremony } from '../../accounts/openId'
import {
	accountOfPasskey,
	addPasskey,
	beginAddingPasskey,
	beginPasskeyCheck,
	beginPasskeySignIn,
	type PasskeyCeremony,
} from '../../accounts/passkeys'
import { choosePasswordByLink } from '../../accounts/passwordLinks'
import { SESSION_MILLISECONDS } from '../../accounts/readers'
import { closeSession, closeSessions, openSession } from '../../accounts/sessions'
import { changePassword, signIn } from '../../accounts/signIn'
import { BadInput, ConstellationsError, Forbidden, NotFound, Unauthenticated } from '../../errors'
import { Gate } from '../../gate'
import type { Directory } from '../../policy/directory'
import type { Reader } from '../../policy/reader'
import type { Rule } from '../../policy/rule'
import { networkOf } from '../clientAddress'
import { onlyJson, readBody, readJson } from '../readRequest'
import { linkRoute, publicRoute, routeRule } from '../routeRule'
import type { Cookies } from './cookies'
import { identified } from './identify'
import { isOwnPage, type OwnOrigin } from './ownOrigin'
import { requestRate } from './requestRate'

export interface AccountRoutes {
	readonly accounts: Accounts
	/** The directory at the time of the call. */
	readonly directory: () => Directory
	readonly session: Cookies
	/** Cookie of a sign-in of several steps. */
	readonly ceremony: Cookies
	readonly origin: OwnOrigin
	/** null: local accounts and passkeys alone. */
	readonly openId: OpenId | null
}

/**
 * Passwords checked at the same time. Each check takes a thread for about 20 ms, and each refusal is a write: a flood of wrong
 * passwords must leave threads and writes for signed-in readers.
 */
const CHECKS_AT_ONCE = 2
/** Password checks that may wait; more are refused. */
const CHECKS_WAITING = 30
const CHECK_MILLISECONDS = 3_000

const SECRET = z.string().min(1).max(200)
const TEXT = z.string().min(1).max(1_000)
const LOCAL = { name: TEXT, email: TEXT, password: TEXT }
/** By a signed-in account, or by a new one with an address and a password. */
const ACCEPTANCE = z.union([z.strictObject({ token: SECRET }), z.strictObject({ token: SECRET, ...LOCAL })])

/** Without a purpose: to sign in. */
const OPENID_START = z.strictObject({
	invitation: SECRET.optional(),
	purpose: z.enum(['ADD', 'CHECK']).optional(),
})

const FORGOTTEN = z.strictObject({ email: TEXT, language: z.enum(LANGUAGES) })

const BASE64URL = z.string().regex(/^[\w-]{1,20000}$/)
const CREDENTIAL = {
	id: BASE64URL,
	rawId: BASE64URL,
	type: z.literal('public-key'),
	clientExtensionResults: z.looseObject({}),
	authenticatorAttachment: z.enum(['platform', 'cross-platform']).optional(),
}
/** As browsers write them (`RegistrationResponseJSON`, `AuthenticationResponseJSON`). */
const REGISTRATION = z.object({
	...CREDENTIAL,
	response: z.object({
		clientDataJSON: BASE64URL,
		attestationObject: BASE64URL,
		transports: z.array(z.string().max(40)).max(10).optional(),
	}),
})
const AUTHENTICATION = z.object({
	...CREDENTIAL,
	response: z.object({
		clientDataJSON: BASE64URL,
		authenticatorData: BASE64URL,
		signature: BASE64URL,
		userHandle: BASE64URL.optional(),
	}),
})

interface SignedIn {
	readonly accountId: string
	/** Token of the session. */
	readonly token: string
	readonly sessionId: string
	readonly reader: Reader & { readonly accountId: string }
}

/**
 * The routes that set cookies, such as signing in and out. They take JSON from pages of this server, and answer `{"done": true}` or
 * errors in the form of GraphQL.
 */
export function accountRoutes(parts: AccountRoutes): Router {
	const { accounts, directory, session, ceremony, origin, openId } = parts
	const { readers } = accounts

	async function begin(request: Request, response: Response, accountId: string): Promise<void> {
		const token = await openSession(accounts, accountId, session.read(request))
		// The request timed out and was answered.
		if (response.headersSent) return
		session.set(response, token, SESSION_MILLISECONDS.most)
		done(response)
	}

	async function remember(response: Response, kind: CeremonyKind, begun: object): Promise<void> {
		ceremony.set(response, await beginCeremony(accounts, kind, begun), CEREMONY_MILLISECONDS)
	}

	async function remembered<Begun>(request: Request, response: Response, kind: CeremonyKind): Promise<Begun> {
		const secret = ceremony.read(request)
		ceremony.clear(response)
		return takeCeremony<Begun>(accounts, kind, secret)
	}

	/** The account and session of a request. Throws Unauthenticated. */
	async function signedIn(request: Request): Promise<SignedIn> {
		const token = session.read(request)
		const { reader, sessionId } = await identified({ readers, session, origin }, request)
		const { accountId } = reader
		if (token === null || accountId === null || sessionId === null) throw new Unauthenticated()
		return { accountId, token, sessionId, reader: { ...reader, accountId } }
	}

	const needs = (rule: Rule) => routeRule(rule, async (request) => (await signedIn(request)).reader)

	/** As `signedIn`, for critical actions. Throws CheckNeeded too. */
	async function checked(request: Request): Promise<SignedIn> {
		const asking = await signedIn(request)
		await expectChecked(accounts, asking.accountId, asking.sessionId)
		return asking
	}

	function expectOpenId(): OpenId {
		if (openId === null) throw new NotFound('No identity provider is set up here.')
		return openId
	}

	const passwordChecks = new Gate({
		atOnce: CHECKS_AT_ONCE,
		waiting: CHECKS_WAITING,
		milliseconds: CHECK_MILLISECONDS,
	})
	/** Limits handlers that check or hash a password. Throws Overloaded where too many wait. */
	function oneOfFew(handler: (request: Request, response: Response) => Promise<void>): RequestHandler {
		return (request, response) => passwordChecks.run(() => handler(request, response))
	}

	return (
		Router()
			.use(noStore, requestRate(accounts.clock))
			.post('/{*route}', onlyOwnPages(origin), onlyJson, readBody)
			.post(
				'/sign-in',
				publicRoute,
				oneOfFew(async (request, response) => {
					const { email, password } = bodyOf(request, z.strictObject({ email: TEXT, password: TEXT }))
					const network = networkOf(request.ip ?? '')
					await begin(request, response, await signIn(accounts, { email, password, network }))
				}),
			)
			.post('/sign-out', publicRoute, async (request, response) => {
				bodyOf(request, z.strictObject({}))
				const token = session.read(request)
				if (token !== null) await closeSession(accounts, token)
				session.clear(response)
				done(response)
			})
			.post('/sign-out-everywhere', needs('session.close'), async (request, response) => {
				bodyOf(request, z.strictObject({}))
				await closeSessions(accounts, (await signedIn(request)).reader)
				session.clear(response)
				done(response)
			})
			.post(
				'/setup',
				linkRoute,
				oneOfFew(async (request, response) => {
					const { token, ...local } = bodyOf(request, z.strictObject({ token: SECRET, ...LOCAL }))
					await begin(
						request,
						response,
						await setUp(accounts, token, { ...local, network: networkOf(request.ip ?? '') }),
					)
				}),
			)
			.post(
				'/password-link',
				linkRoute,
				oneOfFew(async (request, response) => {
					const { token, newPassword } = bodyOf(request, z.strictObject({ token: SECRET, newPassword: TEXT }))
					await begin(
						request,
						response,
						await choosePasswordByLink(accounts, token, {
							newPassword,
							network: networkOf(request.ip ?? ''),
						}),
					)
				}),
			)
			.post('/forgotten-password', publicRoute, async (request, response) => {
				const { email, language } = bodyOf(request, FORGOTTEN)
				if (accounts.hasMail !== true)
					throw new NotFound('No letter can be sent here: ask whoever looks after your account.')
				await askForPassword(accounts, { email, language, network: networkOf(request.ip ?? '') })
				done(response)
			})
			.post('/email-link', linkRoute, async (request, response) => {
				const { token } = bodyOf(request, z.strictObject({ token: SECRET }))
				await confirmEmail(accounts, token)
				done(response)
			})
			.post(
				'/invitations/accept',
				linkRoute,
				oneOfFew(async (request, response) => {
					const { token, ...local } = bodyOf(request, ACCEPTANCE)
					const known = directory()
					if (!('email' in local)) {
						const { accountId } = await signedIn(request)
						await acceptSignedIn(accounts, known, token, accountId)
						done(response)
						return
					}
					const network = networkOf(request.ip ?? '')
					const accountId = await acceptLocally(accounts, known, token, { ...local, network })
					await begin(request, response, accountId)
				}),
			)
			.get('/ways', publicRoute, (_request, response) => {
				response.json({
					password: true,
					passkey: true,
					openId: openId?.name ?? null,
					forgottenPassword: accounts.hasMail === true,
				})
			})
			.post('/openid/start', publicRoute, async (request, response) => {
				const { invitation, purpose = 'SIGN_IN' } = bodyOf(request, OPENID_START)
				const provider = expectOpenId()
				const asking =
					purpose === 'SIGN_IN' ? null : await (purpose === 'ADD' ? checked(request) : signedIn(request))
				const { address, begun } = await provider.begin(`${origin(request)}/account/openid/callback`, {
					purpose,
					accountId: asking?.accountId ?? null,
					begunAt: instantAfter(accounts.clock),
					invitation: invitationHash(invitation),
				})
				await remember(response, 'OPENID', begun)
				response.json({ address })
			})
			// The provider redirects the browser here: the only GET that signs in, bound by a cookie to the browser that began.
			.get('/openid/callback', publicRoute, async (request, response) => {
				let page = '/connexion'
				try {
					const provider = expectOpenId()
					const begun = await remembered<OpenIdCeremony>(request, response, 'OPENID')
					if (begun.purpose !== 'SIGN_IN') page = '/compte'
					const person = await provider.finish(new URL(request.originalUrl, origin(request)).search, begun)
					const accountId = await accountOfExternal(accounts, directory(), person, begun)
					const token = await openSession(accounts, accountId, session.read(request), person.checkedAt)
					session.set(response, token, SESSION_MILLISECONDS.most)
					response.redirect(303, '/compte')
				} catch (error) {
					if (!(error instanceof ConstellationsError)) throw error
					response.redirect(303, `${page}?refused=${error.code}`)
				}
			})
			.post('/passkeys/add/options', needs('passkey.add'), async (request, response) => {
				bodyOf(request, z.strictObject({}))
				const { reader } = await checked(request)
				const { options, begun } = await beginAddingPasskey(accounts, reader, origin(request))
				await remember(response, 'PASSKEY_ADD', begun)
				response.json({ options })
			})
			.post('/passkeys/add', needs('passkey.add'), async (request, response) => {
				const added = bodyOf(request, z.strictObject({ name: TEXT, response: REGISTRATION }))
				const { reader } = await signedIn(request)
				const begun = await remembered<PasskeyCeremony>(request, response, 'PASSKEY_ADD')
				if (begun.accountId !== reader.accountId) throw new Unauthenticated()
				await addPasskey(accounts, reader, begun, added)
				done(response)
			})
			.post('/passkeys/sign-in/options', publicRoute, async (request, response) => {
				bodyOf(request, z.strictObject({}))
				const { options, begun } = await beginPasskeySignIn(origin(request))
				await remember(response, 'PASSKEY_SIGN_IN', begun)
				response.json({ options })
			})
			.post('/passkeys/sign-in', publicRoute, async (request, response) => {
				const signed = bodyOf(request, z.strictObject({ response: AUTHENTICATION }))
				const begun = await remembered<PasskeyCeremony>(request, response, 'PASSKEY_SIGN_IN')
				await begin(request, response, await accountOfPasskey(accounts, begun, signed.response))
			})
			.post(
				'/check',
				needs('account.change'),
				oneOfFew(async (request, response) => {
					const { password } = bodyOf(request, z.strictObject({ password: TEXT }))
					const { accountId, token } = await signedIn(request)
					const network = networkOf(request.ip ?? '')
					await checkByPassword(accounts, accountId, { password, network }, token)
					done(response)
				}),
			)
			.post('/passkeys/check/options', needs('account.change'), async (request, response) => {
				bodyOf(request, z.strictObject({}))
				const { accountId } = await signedIn(request)
				const { options, begun } = await beginPasskeyCheck(accounts, accountId, origin(request))
				await remember(response, 'PASSKEY_CHECK', begun)
				response.json({ options })
			})
			.post('/passkeys/check', needs('account.change'), async (request, response) => {
				const signed = bodyOf(request, z.strictObject({ response: AUTHENTICATION }))
				const { accountId, token } = await signedIn(request)
				const begun = await remembered<PasskeyCeremony>(request, response, 'PASSKEY_CHECK')
				if (begun.accountId !== accountId) throw new Unauthenticated()
				await accountOfPasskey(accounts, begun, signed.response)
				await recordCheck(accounts, token)
				done(response)
			})
			.post(
				'/password',
				needs('account.change'),
				oneOfFew(async (request, response) => {
					const { newPassword } = bodyOf(request, z.strictObject({ newPassword: TEXT }))
					const { reader, token } = await checked(request)
					await changePassword(accounts, reader, newPassword, token)
					done(response)
				}),
			)
	)
}

const noStore: RequestHandler = (_request, response, next) => {
	response.setHeader('cache-control', 'no-store')
	next()
}

/** Refuses other sites: they must not sign a reader in or out. */
function onlyOwnPages(origin: OwnOrigin): RequestHandler {
	return (request, _response, next) => {
		if (isOwnPage(request, origin)) next()
		else next(new Forbidden('Only pages of this server may ask this: the Origin is another, or is not said.'))
	}
}

/** Throws BadInput that names the field but not its value, which may be a secret. */
function bodyOf<Shape extends z.ZodType>(request: Request, shape: Shape): z.infer<Shape> {
	const parsed = shape.safeParse(readJson(request.body))
	if (parsed.success) return parsed.data
	const [issue] = parsed.error.issues
	const field = issue?.path.map(String).join('.') || 'body'
	throw new BadInput(`"${field}" is not what was expected: ${issue?.message ?? 'another value'}.`, {
		argument: field,
	})
}

function done(response: Response): void {
	if (!response.headersSent) response.json({ done: true })
}
