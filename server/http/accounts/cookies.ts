import type { Request, Response } from 'express'

/** Cookies of this server: out of reach of scripts, of other sites and, where TLS stands before us, of plain HTTP. */
export interface Cookies {
	read(request: Request): string | null
	set(response: Response, value: string, maxAgeMilliseconds: number): void
	clear(response: Response): void
}

/** @param secure false on a laptop's http://localhost, where browsers refuse the prefix `__Host-`. */
export function cookies(name: 'session' | 'ceremony', secure: boolean): Cookies {
	const fullName = secure ? `__Host-${name}` : name
	const options = { httpOnly: true, secure, sameSite: 'lax', path: '/' } as const
	return {
		read: (request) => cookieValue(request.headers.cookie ?? '', fullName),
		set: (response, value, maxAge) => void response.cookie(fullName, value, { ...options, maxAge }),
		clear: (response) => void response.clearCookie(fullName, options),
	}
}

/** What is asked for is base64url: needs no decoding. */
function cookieValue(header: string, name: string): string | null {
	for (const pair of header.split(';')) {
		const at = pair.indexOf('=')
		if (at >= 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim() || null
	}
	return null
}
