import { existsSync, readdirSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { basename, extname, join } from 'node:path'
import express, { type RequestHandler, Router } from 'express'
import { LANGUAGES, type Language } from '../../schema/enums'

const CONTENT_POLICY = 'content-security-policy'
const PAGE_POLICIES = [
	CONTENT_POLICY,
	'cross-origin-opener-policy',
	'origin-agent-cluster',
	'referrer-policy',
	'x-dns-prefetch-control',
	'x-download-options',
	'x-frame-options',
	'x-permitted-cross-domain-policies',
	'x-xss-protection',
]
/** The build names a worker after its source file. */
const IS_WORKER = /worker-/i

/**
 * Serves the built client: hashed files, cached for a year and precompressed with Brotli, and the page for each address that is not
 * a file.
 */
export function clientFiles(folder: string): Router {
	return Router()
		.use(
			// A missing file must not become the page: browsers would read HTML as a script.
			'/assets',
			(request, _response, next) => (isDecodable(request.path) ? next() : next('router')),
			compressedIn(join(folder, 'assets')),
			express.static(join(folder, 'assets'), {
				index: false,
				immutable: true,
				maxAge: '1y',
				setHeaders: withoutPagePolicies,
			}),
			(_request, _response, next) => next('router'),
		)
		.use(express.static(folder, { index: false, cacheControl: false, setHeaders: revalidate }), page(folder))
}

/** Serves the compressed form of a file, where there is one and the browser accepts it. */
function compressedIn(folder: string): RequestHandler {
	return (request, response, next) => {
		const name = `${basename(request.path)}.br`
		if (existsSync(join(folder, name))) {
			response.vary('accept-encoding')
			if (request.acceptsEncodings('br')) {
				response.type(extname(request.path)).setHeader('content-encoding', 'br')
				request.url = `/${name}`
			}
		}
		next()
	}
}

/**
 * Removes headers that browsers only heed for pages: a third of the headers of a script, style or font. A worker keeps the content
 * policy of its file.
 */
function withoutPagePolicies(response: ServerResponse, path: string): void {
	for (const name of PAGE_POLICIES) {
		if (name !== CONTENT_POLICY || !IS_WORKER.test(basename(path))) response.removeHeader(name)
	}
}

/** Whether a path can be decoded: `express.static` would answer another one itself, without our form of errors. */
function isDecodable(path: string): boolean {
	try {
		decodeURIComponent(path)
		return true
	} catch {
		return false
	}
}

function page(folder: string): RequestHandler {
	const file = join(folder, 'index.html')
	/** By language. A server serves one build: its folder is read once for each language. */
	const links = new Map<Language, readonly string[]>()
	const linksIn = (language: Language): readonly string[] => {
		const known = links.get(language) ?? linksOfFirstPage(folder, language)
		links.set(language, known)
		return known
	}
	return (request, response, next) => {
		const asksForPage = ['GET', 'HEAD'].includes(request.method) && extname(request.path) === ''
		if (!asksForPage || !request.accepts('html') || !existsSync(file)) {
			next()
			return
		}
		revalidate(response)
		if (request.path === '/')
			response.setHeader('link', linksIn(LANGUAGES.find((one) => one === request.query.lang) ?? 'fr'))
		response.sendFile(file)
	}
}

/** Preload links for the home page, so that its screen and sentences load beside the first script, not after it. */
function linksOfFirstPage(folder: string, language: Language): readonly string[] {
	const files = readdirSync(join(folder, 'assets'))
	const linksTo = (name: RegExp, as: string): readonly string[] =>
		files.filter((file) => name.test(file)).map((file) => `</assets/${file}>; ${as}`)
	return [
		...linksTo(/^HomeScreen-.*\.js$/, 'rel=modulepreload'),
		...linksTo(new RegExp(`^${language}-first-.*\\.js$`), 'rel=modulepreload'),
		...linksTo(/^HomeScreen-.*\.css$/, 'rel=preload; as=style'),
	]
}

function revalidate(response: { setHeader(name: string, value: string): unknown }): void {
	response.setHeader('cache-control', 'no-cache')
}
