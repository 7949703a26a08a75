import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import express, { type RequestHandler, Router } from 'express'
import expressStaticGzip from 'express-static-gzip'

/**
 * The built client: hashed files for a year, compressed when they were built where the reader takes Brotli; its page for
 * every address that is not a file.
 */
export function clientFiles(folder: string): Router {
	return Router()
		.use(
			// What is not there must not become the page: a stale script would then be read as HTML.
			'/assets',
			(request, _response, next) => (isDecodable(request.path) ? next() : next('router')),
			expressStaticGzip(join(folder, 'assets'), {
				enableBrotli: true,
				orderPreference: ['br'],
				index: false,
				serveStatic: { immutable: true, maxAge: '1y' },
			}),
			(_request, _response, next) => next('router'),
		)
		.use(
			express.static(folder, { index: false, cacheControl: false, setHeaders: revalidate }),
			page(join(folder, 'index.html')),
		)
}

/** What cannot be decoded is no file: the library would answer it by itself, and not as the API answers. */
function isDecodable(path: string): boolean {
	try {
		decodeURIComponent(path)
		return true
	} catch {
		return false
	}
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
