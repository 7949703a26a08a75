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
/** As the build names them, after the file that they come from. */
const IS_WORKER = /worker-/i

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

/** Has the compressed form of a file served in its place, where there is one and the reader takes it. */
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
 * What browsers heed in a page alone is left out of its scripts, styles and fonts: a third of what their heads would weigh. A
 * worker has the content policy of its own file.
 */
function withoutPagePolicies(response: ServerResponse, path: string): void {
	for (const name of PAGE_POLICIES) {
		if (name !== CONTENT_POLICY || !IS_WORKER.test(basename(path))) response.removeHeader(name)
	}
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

function page(folder: string): RequestHandler {
	const file = join(folder, 'index.html')
	/** By language; a server serves one build, so that its folder is read once for each. */
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

/** The first page asks for its screen and its sentences once its first script has run: it is told of them with its head. */
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
