import type { Request, Response } from 'express'

/** Says to our own pages that there is a session, and nothing of it: whose it is they ask, and visitors' pages ask nothing. */
const MARK = 'signed-in'

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

/** What is asked for is base64url: needs no decoding. */
function cookieValue(header: string, name: string): string | null {
	for (const pair of header.split(';')) {
		const at = pair.indexOf('=')
		if (at >= 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim() || null
	}
	return null
}
