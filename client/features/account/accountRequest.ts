import { refusalCode, refusalExtensions } from '../../views/write/writeSubjects'

/** Requests that set a cookie are not GraphQL: docs/accounts.md §3. */

/** A refusal of a route, or that no answer came. */
export class AccountRefused extends Error {
	constructor(
		/** The API's code; NETWORK if no answer came. */
		readonly code: string,
		/** For BAD_INPUT: the wrong field. */
		readonly argument: string | null = null,
		/** For RATE_LIMITED: seconds to wait. */
		readonly waitSeconds: number | null = null,
	) {
		super(code)
	}
}

/** The routes below `/account` that a page asks. */
export type AccountRoute =
	| 'sign-in'
	| 'sign-out'
	| 'sign-out-everywhere'
	| 'setup'
	| 'invitations/accept'
	| 'password'
	| 'password-link'
	| 'forgotten-password'
	| 'email-link'
	| 'check'
	| 'openid/start'
	| 'passkeys/add/options'
	| 'passkeys/add'
	| 'passkeys/check/options'
	| 'passkeys/check'
	| 'passkeys/sign-in/options'
	| 'passkeys/sign-in'

/** Calls a route and gives the body of its answer; rejects with `AccountRefused`. */
export async function postToAccount(
	route: AccountRoute,
	body: Readonly<Record<string, unknown>> = {},
): Promise<Readonly<Record<string, unknown>>> {
	return answerOf(() =>
		fetch(`/account/${route}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body),
			signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
		}),
	)
}

/** The ways to sign in; null if nobody can. */
export interface SignInMethods {
	/** Name of the identity provider; null: none. */
	readonly openId: string | null
	/** Whether the server sends mail, for forgotten passwords, invitations and new addresses. */
	readonly hasMail: boolean
}

/** Rejects with `AccountRefused`. */
export async function readSignInMethods(): Promise<SignInMethods | null> {
	try {
		const { openId, forgottenPassword } = await answerOf(() =>
			fetch('/account/ways', { signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) }),
		)
		return { openId: typeof openId === 'string' ? openId : null, hasMail: forgottenPassword === true }
	} catch (error) {
		if (error instanceof AccountRefused && error.code === 'NOT_FOUND') return null
		throw error
	}
}

/** The server gives up after ten seconds. */
const REQUEST_TIMEOUT_MS = 12_000

async function answerOf(ask: () => Promise<Response>): Promise<Readonly<Record<string, unknown>>> {
	const { response, body } = await readAnswer(ask).catch(() => {
		throw new AccountRefused('NETWORK')
	})
	if (response.ok && isObject(body)) return body
	const [error] = isObject(body) && Array.isArray(body.errors) ? body.errors : []
	const { code, argument } = isObject(error) && isObject(error.extensions) ? error.extensions : {}
	const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
	throw new AccountRefused(
		typeof code === 'string' ? code : 'INTERNAL',
		typeof argument === 'string' ? argument : null,
		Number.isFinite(seconds) ? seconds : null,
	)
}

async function readAnswer(
	ask: () => Promise<Response>,
): Promise<{ readonly response: Response; readonly body: unknown }> {
	const response = await ask()
	return { response, body: await response.json() }
}

/** The refusal that an error tells, of a route or of GraphQL. */
export function accountRefusalOf(error: unknown): AccountRefused {
	if (error instanceof AccountRefused) return error
	const { argument } = refusalExtensions(error)
	return new AccountRefused(refusalCode(error), typeof argument === 'string' ? argument : null)
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null
}
