import type { RequestHandler } from 'express'
import ipaddr from 'ipaddr.js'

/** Bytes of an IPv6 address that a provider assigns; the subscriber chooses the rest. */
const SUBSCRIBER_BYTES = 8

/**
 * The network whose budget an address uses, the same for all ways of writing it: of an IPv6 address its /64, and an IPv4 address for
 * its form inside IPv6 (`::ffff:192.0.2.1`). Other texts are returned as they are.
 */
export function networkOf(address: string): string {
	if (!ipaddr.isValid(address)) return address
	const parsed = ipaddr.process(address)
	if (parsed.kind() === 'ipv4') return parsed.toString()
	const rest = new Array<number>(16 - SUBSCRIBER_BYTES).fill(0)
	return ipaddr.fromByteArray([...parsed.toByteArray().slice(0, SUBSCRIBER_BYTES), ...rest]).toString()
}

/** Warns once where requests come through a proxy that TRUST_PROXY does not name: all its readers share one budget. */
export function warnOfUnnamedProxy(warn: (sentence: string) => void): RequestHandler {
	let said = false
	return (request, _response, next) => {
		if (!said && request.headers['x-forwarded-for'] !== undefined) {
			said = true
			warn(
				`X-Forwarded-For came from ${request.socket.remoteAddress ?? 'a connection that has ended'}, and TRUST_PROXY ` +
					'is not set: all readers behind that proxy share one rate limit. Set TRUST_PROXY to the address of the ' +
					'proxy (such as loopback, uniquelocal or 10.0.0.0/8), or to none where no proxy is yours.',
			)
		}
		next()
	}
}
