import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { errorCode } from '../../ui/Answer'

/** Requests that set a cookie are not GraphQL: docs/accounts.md §3. */

/** The answer of a route. */
export type AccountAnswer =
	| { readonly isDone: true; readonly body: Readonly<Record<string, unknown>> }
	| { readonly isDone: false; readonly refusal: Refusal }

/** The reason of a refusal. */
export interface Refusal {
	/** The API's code; NETWORK if no answer came. */
	readonly code: string
	/** For BAD_INPUT: the wrong field. */
	readonly argument: string | null
	/** For RATE_LIMITED: seconds to wait. */
	readonly waitSeconds: number | null
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

/** Calls a route. Never rejects: a failure is an answer too. */
export async function postToAccount(
	route: AccountRoute,
	body: Readonly<Record<string, unknown>> = {},
): Promise<AccountAnswer> {
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

/** Rejects with the code of the failure. */
export async function readSignInMethods(): Promise<SignInMethods | null> {
	const answer = await answerOf(() =>
		fetch('/account/ways', { signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) }),
	)
	if (!answer.isDone) {
		if (answer.refusal.code === 'NOT_FOUND') return null
		throw new Error(answer.refusal.code)
	}
	const { openId, forgottenPassword } = answer.body
	return { openId: typeof openId === 'string' ? openId : null, hasMail: forgottenPassword === true }
}

/** The server gives up after ten seconds. */
const REQUEST_TIMEOUT_MS = 12_000

async function answerOf(ask: () => Promise<Response>): Promise<AccountAnswer> {
	try {
		const response = await ask()
		const body: unknown = await response.json()
		if (response.ok && isObject(body)) return { isDone: true, body }
		return { isDone: false, refusal: refusalOf(response, body) }
	} catch {
		return refusedBy('NETWORK')
	}
}

/** Converts the outcome of a GraphQL request to a form's answer. */
export async function answerOfGraphql(ask: () => Promise<unknown>): Promise<AccountAnswer> {
	try {
		await ask()
		return { isDone: true, body: {} }
	} catch (error) {
		if (!(error instanceof Error)) return refusedBy('INTERNAL')
		const [first] = CombinedGraphQLErrors.is(error) ? error.errors : []
		const argument = first?.extensions?.argument
		return {
			isDone: false,
			refusal: {
				code: errorCode(error),
				argument: typeof argument === 'string' ? argument : null,
				waitSeconds: null,
			},
		}
	}
}

/** An answer made by the client. */
export function refusedBy(code: string): AccountAnswer {
	return { isDone: false, refusal: { code, argument: null, waitSeconds: null } }
}

function refusalOf(response: Response, body: unknown): Refusal {
	const [error] = isObject(body) && Array.isArray(body.errors) ? body.errors : []
	const extensions = isObject(error) && isObject(error.extensions) ? error.extensions : {}
	const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
	return {
		code: typeof extensions.code === 'string' ? extensions.code : 'INTERNAL',
		argument: typeof extensions.argument === 'string' ? extensions.argument : null,
		waitSeconds: Number.isFinite(seconds) ? seconds : null,
	}
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null
}
