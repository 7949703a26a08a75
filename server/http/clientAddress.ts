import type { RequestHandler } from 'express'
import ipaddr from 'ipaddr.js'

/** Bytes of an IPv6 address that a subscriber is given: what follows is his to choose. */
const SUBSCRIBER_BYTES = 8

/**
 * Whose budget an address spends, however it is written: an IPv6 subscriber holds a whole /64, and an IPv4 address that
 * came through an IPv6 socket (`::ffff:192.0.2.1`) is itself. What is no address is given back as it came.
 */
export function networkOf(address: string): string {
	if (!ipaddr.isValid(address)) return address
	const parsed = ipaddr.process(address)
	if (parsed.kind() === 'ipv4') return parsed.toString()
	const rest = new Array<number>(16 - SUBSCRIBER_BYTES).fill(0)
	return ipaddr.fromByteArray([...parsed.toByteArray().slice(0, SUBSCRIBER_BYTES), ...rest]).toString()
}

/**
 * Says once that a proxy stands in front and that nobody said which: all its readers then share one budget. `warn` gets
 * the sentence.
 */
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
