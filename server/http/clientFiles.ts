import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import express, { type RequestHandler, Router } from 'express'

/** The built client: hashed files for a year, its page for every address that is not a file. */
export function clientFiles(folder: string): Router {
	return Router()
		.use(
			// What is not there must not become the page: a stale script would then be read as HTML.
			'/assets',
			express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }),
			(_request, _response, next) => next('router'),
		)
		.use(
			express.static(folder, { index: false, cacheControl: false, setHeaders: revalidate }),
			page(join(folder, 'index.html')),
		)
}

function page(file: string): RequestHandler {
	return (request, response, next) => {
		const asksForPage = ['GET', 'HEAD'].includes(request.method) && extname(request.path) === ''
		if (!asksForPage || !request.accepts('html') || !existsSync(file)) {
			next()
			return
		}
		revalidate(response)
		response.sendFile(file)
	}
}

function revalidate(response: { setHeader(name: string, value: string): unknown }): void {
	response.setHeader('cache-control', 'no-cache')
}
