import { Router } from 'express'
import { publicRoute } from './routeRule'

export interface Health {
	/** Rejects when the database does not answer in time. */
	readonly probe: (timeoutMilliseconds: number) => Promise<void>
	readonly isDraining: () => boolean
	/** Why the server is overloaded; null where it is not. */
	readonly overload: () => string | null
}

const PROBE_MILLISECONDS = 1_000

/** `/livez`: whether the process answers, whatever the database does. `/readyz`: whether it should get requests. */
export function health({ probe, isDraining, overload }: Health): Router {
	const answersNow = onceASecond(() =>
		probe(PROBE_MILLISECONDS).then(
			() => true,
			() => false,
		),
	)
	const statusNow = async (): Promise<string> => {
		if (isDraining()) return 'draining'
		const reason = overload()
		if (reason !== null) return `overloaded: ${reason}`
		return (await answersNow()) ? 'ready' : 'no database'
	}
	return Router()
		.get('/livez', publicRoute, (_request, response) => {
			response.setHeader('cache-control', 'no-store')
			response.json({ status: 'alive' })
		})
		.get('/readyz', publicRoute, async (_request, response) => {
			const status = await statusNow()
			response.setHeader('cache-control', 'no-store')
			response.status(status === 'ready' ? 200 : 503).json({ status })
		})
}

/** Asks at most once a second: probes must not become a load. */
function onceASecond(ask: () => Promise<boolean>): () => Promise<boolean> {
	let last: { readonly at: number; readonly answer: Promise<boolean> } | null = null
	return () => {
		const now = Date.now()
		if (last === null || now - last.at >= PROBE_MILLISECONDS) last = { at: now, answer: ask() }
		return last.answer
	}
}
