import type { Request, Response } from 'express'

/** Tells scripts of our pages that there is a session, so that visitors' pages need not ask whose. */
const MARK = 'signed-in'

/** A cookie out of reach of scripts, other sites and, in production, plain HTTP. */
export interface Cookies {
	read(request: Request): string | null
	set(response: Response, value: string, maxAgeMilliseconds: number): void
	clear(response: Response): void
}

/** @param secure false on a laptop's http://localhost, where browsers refuse the prefix `__Host-`. */
export function cookies(name: 'session' | 'ceremony', secure: boolean): Cookies {
	const fullName = secure ? `__Host-${name}` : name
	const options = { httpOnly: true, secure, sameSite: 'lax', path: '/' } as const
	const mark = { ...options, httpOnly: false } as const
	return {
		read: (request) => cookieValue(request.headers.cookie ?? '', fullName),
		set: (response, value, maxAge) => {
			response.cookie(fullName, value, { ...options, maxAge })
			if (name === 'session') response.cookie(MARK, '1', { ...mark, maxAge })
		},
		clear: (response) => {
			response.clearCookie(fullName, options)
			if (name === 'session') response.clearCookie(MARK, mark)
		},
	}
}

/** Our values are base64url and need no decoding. */
function cookieValue(header: string, name: string): string | null {
	for (const pair of header.split(';')) {
		const at = pair.indexOf('=')
		if (at >= 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim() || null
	}
	return null
}
