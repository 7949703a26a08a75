import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { errorCode } from '../../ui/Answer'

/** What sets a cookie is asked outside of GraphQL: docs/accounts.md §3. */

/** What a route answered. */
export type AccountAnswer =
	| { readonly isDone: true; readonly body: Readonly<Record<string, unknown>> }
	| { readonly isDone: false; readonly refusal: Refusal }

/** Why something was refused. */
export interface Refusal {
	/** The API's code; NETWORK where no answer came. */
	readonly code: string
	/** The field that does not fit, of BAD_INPUT. */
	readonly argument: string | null
	/** How long to wait, in seconds, of RATE_LIMITED. */
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

/** Asks a route. Never rejects: what goes wrong is an answer too. */
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

/** How one can sign in here; null where nobody can. */
export interface SignInMethods {
	/** What the identity provider is called; null: there is none. */
	readonly openId: string | null
	/** Whether letters can be sent: of a forgotten password, an invitation, another address. */
	readonly hasMail: boolean
}

/** Rejects with the code of what went wrong. */
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

/** What GraphQL was asked, as a form knows answers. */
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

/** An answer that no server gave. */
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
