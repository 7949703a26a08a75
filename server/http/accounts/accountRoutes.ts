import { type Request, type RequestHandler, type Response, Router } from 'express'
import { z } from 'zod'
import type { Accounts } from '../../accounts/accounts'
import { acceptLocally, acceptSignedIn } from '../../accounts/invitations'
import { setUp } from '../../accounts/newAccounts'
import { SESSION_MILLISECONDS } from '../../accounts/readers'
import { closeSession, closeSessions, openSession } from '../../accounts/sessions'
import { changePassword, signIn } from '../../accounts/signIn'
import { BadInput, Forbidden, Unauthenticated } from '../../errors'
import type { Directory } from '../../policy/directory'
import { networkOf } from '../clientAddress'
import { onlyJson, readBody, readJson } from '../readRequest'
import type { Cookies } from './cookies'
import { identified } from './identify'
import { isOwnPage, type OwnOrigin } from './ownOrigin'
import { requestRate } from './requestRate'

export interface AccountRoutes {
	readonly accounts: Accounts
	/** As it stands when a request comes. */
	readonly directory: () => Directory
	readonly session: Cookies
	readonly origin: OwnOrigin
}

const SECRET = z.string().min(1).max(200)
const TEXT = z.string().min(1).max(1_000)
const LOCAL = { name: TEXT, email: TEXT, password: TEXT }
/** By an account that is signed in, or by an address and a password. */
const ACCEPTANCE = z.union([z.strictObject({ token: SECRET }), z.strictObject({ token: SECRET, ...LOCAL })])

/**
 * What sets a cookie: signing in and out. JSON alone, asked by pages of ours alone. Answers `{"done": true}`, or errors in the
 * form of GraphQL's own.
 */
export function accountRoutes(parts: AccountRoutes): Router {
	const { accounts, directory, session, origin } = parts
	const { readers } = accounts

	async function begin(request: Request, response: Response, accountId: string): Promise<void> {
		const token = await openSession(accounts, accountId, session.read(request))
		session.set(response, token, SESSION_MILLISECONDS.most)
		done(response)
	}

	/** Whose page asks, and by which session. Throws Unauthenticated. */
	async function signedIn(request: Request): Promise<{ readonly accountId: string; readonly token: string }> {
		const token = session.read(request)
		const { reader, sessionId } = await identified({ readers, session, origin }, request)
		if (token === null || reader.accountId === null || sessionId === null) throw new Unauthenticated()
		return { accountId: reader.accountId, token }
	}

	return Router()
		.use(noStore, requestRate(accounts.clock))
		.post('/{*route}', onlyOwnPages(origin), onlyJson, readBody)
		.post('/sign-in', async (request, response) => {
			const { email, password } = bodyOf(request, z.strictObject({ email: TEXT, password: TEXT }))
			const network = networkOf(request.ip ?? '')
			await begin(request, response, await signIn(accounts, { email, password, network }))
		})
		.post('/sign-out', async (request, response) => {
			bodyOf(request, z.strictObject({}))
			const token = session.read(request)
			if (token !== null) await closeSession(accounts, token)
			session.clear(response)
			done(response)
		})
		.post('/sign-out-everywhere', async (request, response) => {
			bodyOf(request, z.strictObject({}))
			const { accountId } = await signedIn(request)
			await closeSessions(accounts, accountId)
			session.clear(response)
			done(response)
		})
		.post('/setup', async (request, response) => {
			const { token, ...local } = bodyOf(request, z.strictObject({ token: SECRET, ...LOCAL }))
			await begin(request, response, await setUp(accounts, token, local))
		})
		.post('/invitations/accept', async (request, response) => {
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
		})
		.post('/password', async (request, response) => {
			const body = bodyOf(request, z.strictObject({ password: TEXT, newPassword: TEXT }))
			const { accountId, token } = await signedIn(request)
			await changePassword(accounts, accountId, { ...body, network: networkOf(request.ip ?? '') }, token)
			done(response)
		})
}

const noStore: RequestHandler = (_request, response, next) => {
	response.setHeader('cache-control', 'no-store')
	next()
}

/** Another site must not sign a reader in or out. */
function onlyOwnPages(origin: OwnOrigin): RequestHandler {
	return (request, _response, next) => {
		if (isOwnPage(request, origin)) next()
		else next(new Forbidden('Only pages of this server may ask this: the Origin is another, or is not said.'))
	}
}

/** Throws BadInput that names the field, and shows nothing of what came: it may be a secret. */
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
	response.json({ done: true })
}
