import { Router } from 'express'
import { publicRoute } from './routeRule'

const A_YEAR = 365 * 86_400_000

/** Serves `/schema.graphql` for authors of clients, and `/.well-known/security.txt` for reports of security holes. */
export function plainFiles(sdl: string, contactEmail: string | null): Router {
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
