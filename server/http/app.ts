import type { Server } from 'node:http'
import compression from 'compression'
import express, { type Express, Router } from 'express'
import type { GraphQLSchema } from 'graphql'
import type { Accounts } from '../accounts/accounts'
import type { OpenId } from '../accounts/openId'
import type { ActivityLog } from '../activity/activityLog'
import type { Config } from '../config'
import type { WriteServices } from '../declarations/writing'
import { createApolloServer } from '../graphql/apolloServer'
import { LIMITS } from '../graphql/limits/limits'
import { paceFields } from '../graphql/paceFields'
import { buildApiSchema, emitSchema } from '../graphql/schema'
import { limitedCache } from '../limitedCache'
import { directoryOf } from '../queries/directory'
import type { QueryContext } from '../queries/queryContext'
import { accountRoutes } from './accounts/accountRoutes'
import { cookies } from './accounts/cookies'
import type { Identifying } from './accounts/identify'
import { ownOrigin } from './accounts/ownOrigin'
import { AnswerCache } from './answerCache'
import { atomFeed } from './atomFeed'
import { warnOfUnnamedProxy } from './clientAddress'
import { clientFiles } from './clientFiles'
import { graphiqlPage } from './graphiql/graphiqlPage'
import { graphqlEndpoint } from './graphqlEndpoint'
import { type Health, health } from './health'
import { type ErrorReporter, jsonErrors, notFound } from './jsonErrors'
import { OverloadMonitor } from './overload'
import { RateLimiter } from './rateLimiter'
import { giveRequestId } from './requestId'
import { publicRoute } from './routeRule'
import type { Safelist } from './safelist'
import { Scheduler } from './scheduler'
import { securityHeaders } from './securityHeaders'
import { type SocketLimits, sockets } from './sockets'
import { requestTimeLimit } from './timeLimit'

export interface AppParts {
	readonly config: Pick<Config, 'development' | 'trustProxy' | 'contactEmail' | 'graphiql'>
	/** null: everybody is a visitor. */
	readonly accounts?: AppAccounts | null
	/** The context of queries at the time of the call. */
	readonly queryContext: () => QueryContext
	readonly health: Omit<Health, 'overload'>
	/** Called with each unexpected error and the id of its request. */
	readonly report: ErrorReporter
	/** Called once with each thing that the operator should change. */
	readonly warn: (sentence: string) => void
	/** The built client. */
	readonly clientFolder: string
	/** The built GraphiQL. */
	readonly graphiqlFolder?: string
	/** The only operations that may run; null or absent: all. */
	readonly safelist?: Safelist | null
	readonly rateLimiter?: RateLimiter
	readonly scheduler?: Scheduler
	readonly overload?: OverloadMonitor
	/** Answers kept until a record changes; null: every request is executed. */
	readonly answers?: AnswerCache | null
	readonly answerBytes?: number
	readonly socketLimits?: SocketLimits
	readonly requestMilliseconds?: number
}

export interface AppAccounts {
	readonly services: Accounts
	/** See `Config.publicAddress`. */
	readonly publicAddress: string | null
	/** null or absent: local accounts and passkeys alone. */
	readonly openId?: OpenId | null
	/** Absent: nobody can write. */
	readonly writing?: WriteServices
	readonly activity?: ActivityLog
}

export interface App {
	readonly express: Express
	/** Accepts subscriptions over WebSockets on a server that listens. */
	attach(server: Server): void
	/** Closes all sockets. Call it before draining the server, which does not see upgraded connections. */
	leave(): void
	stop(): Promise<void>
}

/** Notes refusals in the audit log, each right of an account at most once a minute: nobody can fill the log. */
function noteForbidden({ store }: Accounts, report: ErrorReporter): (account: string, right: string) => void {
	const noted = limitedCache<true>(10_000, 60_000)
	return (account, right) => {
		const key = `${account} ${right}`
		if (noted.has(key)) return
		noted.set(key, true)
		store.noteRefusal(account, 'right.refuse', right).catch((error: unknown) => report(error, 'audit'))
	}
}

let served: { readonly schema: GraphQLSchema; readonly text: string } | null = null

/** The schema and its text, which all applications of the process share: answers depend on the context alone. */
function schemaToServe(): NonNullable<typeof served> {
	if (served === null) {
		const schema = paceFields(buildApiSchema())
		served = { schema, text: emitSchema(schema) }
	}
	return served
}

/** Does now what the first `createApp` needs and no database: it blocks the process. */
export function prepareApp(): void {
	schemaToServe()
}

/** Builds the express application. */
export async function createApp(parts: AppParts): Promise<App> {
	const { development, trustProxy, contactEmail, graphiql } = parts.config
	const { schema, text } = schemaToServe()
	const apollo = createApolloServer({
		schema,
		onUnexpected: parts.report,
		...(parts.accounts && { onForbidden: noteForbidden(parts.accounts.services, parts.report) }),
	})
	await apollo.start()
	const { scheduler = new Scheduler() } = parts
	const { overload = new OverloadMonitor(scheduler) } = parts
	const app = express()
	app.disable('x-powered-by')
	app.set('trust proxy', trustProxy ?? false)
	if (trustProxy === null) app.use(warnOfUnnamedProxy(parts.warn))
	app.use(
		giveRequestId,
		securityHeaders({ production: !development }),
		health({ ...parts.health, overload: () => overload.reason() }),
	)
	if (graphiql && parts.graphiqlFolder !== undefined) app.use(publicRoute, graphiqlPage(parts.graphiqlFolder))
	app.use(requestTimeLimit(parts.requestMilliseconds), compression())
	const { accounts = null } = parts
	const identifying = accounts && identifyingOf(accounts)
	const {
		queryContext,
		safelist = null,
		rateLimiter = new RateLimiter(),
		answers = new AnswerCache(),
		answerBytes = LIMITS.answerBytes,
	} = parts
	if (accounts !== null && identifying !== null) {
		const directory = () => directoryOf(queryContext())
		const ceremony = cookies('ceremony', isSecure(accounts))
		const { services, openId = null } = accounts
		app.use('/account', accountRoutes({ accounts: services, directory, ceremony, openId, ...identifying }))
	}
	app.use(
		'/graphql',
		// Each field has its own rule.
		publicRoute,
		graphqlEndpoint({
			schema,
			apollo,
			rateLimiter,
			scheduler,
			overload,
			queryContext,
			safelist,
			answers,
			answerBytes,
			accounts: accounts?.services ?? null,
			identifying,
			writing: accounts?.writing ?? null,
			activity: accounts?.activity ?? null,
		}),
	)
	app.use(
		atomFeed({
			rateLimiter,
			scheduler,
			overload,
			queryContext,
			accounts: accounts?.services ?? null,
			activity: accounts?.activity ?? null,
			publicAddress: accounts?.publicAddress ?? null,
		}),
	)
	app.use(plainFiles(text, contactEmail))
	app.use(publicRoute, clientFiles(parts.clientFolder))
	app.use(notFound, jsonErrors(parts.report))
	const live =
		accounts === null || identifying === null || accounts.activity === undefined
			? null
			: sockets({
					express: app,
					schema,
					rateLimiter,
					scheduler,
					overload,
					queryContext,
					safelist,
					answerBytes,
					accounts: accounts.services,
					identifying,
					activity: accounts.activity,
					catchUp: accounts.writing?.catchUp ?? (async () => {}),
					report: parts.report,
					isDraining: parts.health.isDraining,
					...(parts.socketLimits && { limits: parts.socketLimits }),
				})
	return {
		express: app,
		attach: (server) => live?.attach(server),
		leave: () => live?.leave(),
		stop: () => {
			live?.stop()
			overload.stop()
			return apollo.stop()
		},
	}
}

function identifyingOf(accounts: AppAccounts): Identifying {
	const { services, publicAddress } = accounts
	return {
		readers: services.readers,
		session: cookies('session', isSecure(accounts)),
		origin: ownOrigin(publicAddress),
	}
}

/** Whether cookies are `Secure`: over plain HTTP, as in development, browsers would drop them. */
function isSecure({ publicAddress }: AppAccounts): boolean {
	return publicAddress?.startsWith('https:') ?? false
}

const A_YEAR = 365 * 86_400_000

/** Serves `/schema.graphql` for authors of clients, and `/.well-known/security.txt` for reports of security holes. */
function plainFiles(sdl: string, contactEmail: string | null): Router {
	const router = Router().get('/schema.graphql', publicRoute, (_request, response) => {
		response.setHeader('content-disposition', 'attachment; filename="schema.graphql"')
		response.type('text/plain; charset=utf-8').send(sdl)
	})
	if (contactEmail === null) return router
	return router.get('/.well-known/security.txt', publicRoute, (_request, response) => {
		const expires = new Date(Date.now() + A_YEAR).toISOString()
		response
			.type('text/plain; charset=utf-8')
			.send(`Contact: mailto:${contactEmail}\nExpires: ${expires}\nPreferred-Languages: fr, en\n`)
	})
}
