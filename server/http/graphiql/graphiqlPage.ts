import express, { Router } from 'express'
import { graphiqlHeaders } from '../securityHeaders'

/** GraphiQL from our own files. */
export function graphiqlPage(folder: string): Router {
	const serve = express.static(folder, { redirect: true })
	return Router().use('/graphiql', graphiqlHeaders, (request, response, next) => {
		// The page needs the slash at the end of its address: the paths of its files are relative.
		if (request.path === '/' && !request.originalUrl.startsWith('/graphiql/')) {
			const question = request.originalUrl.slice('/graphiql'.length)
			response.redirect(301, `/graphiql/${question}`)
			return
		}
		serve(request, response, next)
	})
}
