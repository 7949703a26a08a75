import express, { type RequestHandler, Router } from 'express'
import { graphiqlHeaders } from '../securityHeaders'
import { buildGraphiql } from './buildGraphiql'

/** GraphiQL from our own files. */
export function graphiqlPage(cacheFolder: string): Router {
	let files: Promise<RequestHandler> | null = null
	const filesOf = async () => express.static(await buildGraphiql(cacheFolder), { redirect: true })
	return Router().use('/graphiql', graphiqlHeaders, async (request, response, next) => {
		// `/graphiql` itself must end in a slash: its files are named from there.
		if (request.path === '/' && !request.originalUrl.startsWith('/graphiql/')) {
			const question = request.originalUrl.slice('/graphiql'.length)
			response.redirect(301, `/graphiql/${question}`)
			return
		}
		files ??= filesOf().catch((error: unknown) => {
			// The next visit tries again.
			files = null
			throw error
		})
		const serve = await files
		serve(request, response, next)
	})
}
