import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Express } from 'express'
import { type AppParts, createApp } from '../../../server/http/app'
import { createDrain, type Drain } from '../../../server/http/drain'
import { listen } from '../../../server/http/listen'
import { OverloadMonitor } from '../../../server/http/overload'
import { Scheduler } from '../../../server/http/scheduler'
import { queryContextOf } from '../../../server/queries/queryContext'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { memoryStore, searchByName } from '../graphql/memoryStore'

export interface Listening {
	/** Ends without a slash. */
	readonly url: string
	readonly server: Server
	readonly express: Express
	readonly drain: Drain
	/** What was reported as unexpected. */
	readonly reported: unknown[]
	/** The operations of these reports, in the same order. */
	readonly operations: unknown[]
	/** What the operator was told. */
	readonly warned: string[]
	stop(): Promise<void>
}

/** A whole server on a free loopback port, over snapshots in memory. */
export async function listening(
	snapshots: Snapshots,
	parts: Partial<Omit<AppParts, 'config'>> & {
		readonly config?: Partial<AppParts['config']>
		readonly drain?: Drain
	} = {},
): Promise<Listening> {
	const folder = await mkdtemp(join(tmpdir(), 'constellations-http-'))
	const clientFolder = join(folder, 'client')
	await mkdir(join(clientFolder, 'assets'), { recursive: true })
	await writeFile(join(clientFolder, 'index.html'), '<!doctype html><title>Constellations</title>')
	for (const name of ['index', 'layoutWorker'])
		await writeFile(join(clientFolder, 'assets', `${name}-abc.js`), 'export {}')
	const reported: unknown[] = []
	const operations: unknown[] = []
	const warned: string[] = []
	const {
		config,
		drain = createDrain({ announceMilliseconds: 0, graceMilliseconds: 50, cutMilliseconds: 1_000 }),
		scheduler = new Scheduler(),
		...others
	} = parts
	// Many tests at once make the event loop late.
	const idle = () => ({ delayMs: 0, heap: 0 })
	const app = await createApp({
		queryContext: () =>
			queryContextOf(snapshots, {
				store: memoryStore({ search: searchByName(snapshots) }),
				today: '2026-11-25',
				contactEmail: config?.contactEmail ?? null,
				version: '0.0.0',
			}),
		health: { probe: async () => {}, isDraining: drain.isDraining },
		report: (error, _requestId, operation) => {
			reported.push(error)
			operations.push(operation)
		},
		warn: (sentence) => warned.push(sentence),
		scheduler,
		overload: new OverloadMonitor(scheduler, idle),
		clientFolder,
		...others,
		config: { development: false, trustProxy: null, contactEmail: null, graphiql: true, ...config },
	})
	const { server, url } = await listen(app.express, {
		port: { number: 0, explicit: true },
		host: '127.0.0.1',
	})
	app.attach(server)
	return {
		url: url.replace('localhost', '127.0.0.1').replace(/\/$/, ''),
		server,
		express: app.express,
		drain,
		reported,
		operations,
		warned,
		stop: async () => {
			app.leave()
			await drain.drain(server)
			await app.stop()
			await rm(folder, { recursive: true, force: true })
		},
	}
}

export interface Answered {
	readonly status: number
	readonly headers: Headers
	readonly text: string
	readonly json: { readonly data?: unknown; readonly errors?: readonly Problem[] }
}

interface Problem {
	readonly message: string
	readonly extensions: Readonly<Record<string, unknown>>
}

/** Posts a GraphQL request, or any text as its body. */
export async function post(
	url: string,
	body: unknown,
	headers: Readonly<Record<string, string>> = {},
): Promise<Answered> {
	const response = await fetch(`${url}/graphql`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...headers },
		body:
			typeof body === 'string'
				? body
				: body instanceof Uint8Array
					? new Blob([Uint8Array.from(body)])
					: JSON.stringify(body),
	})
	const text = await response.text()
	return { status: response.status, headers: response.headers, text, json: JSON.parse(text) }
}
