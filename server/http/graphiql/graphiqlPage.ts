import express, { Router } from 'express'
import { graphiqlHeaders } from '../securityHeaders'

/** GraphiQL from our own files. */
export function graphiqlPage(folder: string): Router {
	const serve = express.static(folder, { redirect: true })
	return Router().use('/graphiql', graphiqlHeaders, (request, response, next) => {
		// `/graphiql` itself must end in a slash: its files are named from there.
		if (request.path === '/' && !request.originalUrl.startsWith('/graphiql/')) {
			const question = request.originalUrl.slice('/graphiql'.length)
			response.redirect(301, `/graphiql/${question}`)
			return
		}
		serve(request, response, next)
	})
}
