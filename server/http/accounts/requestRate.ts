import type { RequestHandler } from 'express'
import type { Clock } from '../../accounts/accounts'
import { RateLimited } from '../../errors'
import { limitedCache } from '../../limitedCache'
import { networkOf } from '../clientAddress'

/** Requests a minute from one network: each reads or writes the database. */
const MAX_A_MINUTE = 120
const MINUTE_MILLISECONDS = 60_000
const MAX_NETWORKS = 10_000

/** Limits the requests of each network. Each process counts for itself. */
export function requestRate(clock: Clock, maximum = MAX_A_MINUTE): RequestHandler {
	const counts = limitedCache<{ readonly began: number; count: number }>(MAX_NETWORKS)
	return (request, _response, next) => {
		const network = networkOf(request.ip ?? '')
		const known = counts.get(network)
		const isOver = known === undefined || clock() >= known.began + MINUTE_MILLISECONDS
		const current = isOver ? { began: clock(), count: 0 } : known
		current.count += 1
		counts.set(network, current)
		if (current.count <= maximum) {
			next()
			return
		}
		const seconds = Math.max(1, Math.ceil((current.began + MINUTE_MILLISECONDS - clock()) / 1_000))
		next(
			new RateLimited(
				`An address may ask ${maximum} times a minute here; try again in ${seconds} s.`,
				seconds,
			),
		)
	}
}
