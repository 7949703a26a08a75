import type { RequestHandler } from 'express'
import helmet from 'helmet'

const ONLY_OURS = {
	'default-src': ["'self'"],
	'script-src': ["'self'"],
	'style-src': ["'self'"],
	'img-src': ["'self'", 'data:'],
	'font-src': ["'self'"],
	'connect-src': ["'self'"],
	'object-src': ["'none'"],
	'base-uri': ["'none'"],
	'form-action': ["'self'"],
	'frame-ancestors': ["'none'"],
}

/** Allows nothing from third parties, no inline script and no frame. */
export function securityHeaders({ production }: { readonly production: boolean }): RequestHandler {
	return helmet({
		contentSecurityPolicy: { useDefaults: false, directives: ONLY_OURS },
		// Only behind TLS: http://localhost on a laptop must stay reachable.
		strictTransportSecurity: production ? { maxAge: 31_536_000, includeSubDomains: true } : false,
		referrerPolicy: { policy: 'same-origin' },
		xFrameOptions: { action: 'deny' },
	})
}

/** GraphiQL's editor needs inline styles and workers; scripts stay as strict. */
export const graphiqlHeaders: RequestHandler = helmet.contentSecurityPolicy({
	useDefaults: false,
	directives: {
		...ONLY_OURS,
		'style-src': ["'self'", "'unsafe-inline'"],
		'font-src': ["'self'", 'data:'],
		'worker-src': ["'self'"],
	},
})
