import { type RequestHandler, Router } from 'express'
import { LANGUAGES, type Language } from '../../schema/enums'
import type { Accounts } from '../accounts/accounts'
import type { ActivityLog } from '../activity/activityLog'
import { feedEntries } from '../activity/atomFeed'
import { switchLettersOfLink } from '../activity/following'
import { BadInput } from '../errors'
import { changedContexts, type QueryContext } from '../queries/queryContext'
import { ownOrigin } from './accounts/ownOrigin'
import { requestRate } from './accounts/requestRate'
import { type OverloadMonitor, refuseOverload } from './overload'
import type { RateLimiter } from './rateLimiter'
import { requestWork, turnOf } from './requestWork'
import { linkRoute, publicRoute } from './routeRule'
import type { Scheduler } from './scheduler'

export interface AtomFeed {
	readonly rateLimiter: RateLimiter
	readonly scheduler: Scheduler
	readonly overload: OverloadMonitor
	readonly queryContext: () => QueryContext
	/** null: everybody is a visitor. */
	readonly accounts: Accounts | null
	readonly activity: ActivityLog | null
	readonly publicAddress: string | null
}

/**
 * `/fil.atom`: the activities, for feed readers (RFC 4287). With the secret of an account (`cle`), those that it follows and may
 * see; without one, those for visitors. It uses the budgets of GraphQL requests, since it is as much work.
 */
export function atomFeed(parts: AtomFeed): Router {
	const { rateLimiter, scheduler, overload, queryContext, accounts, activity } = parts
	const { take, begin } = requestWork(scheduler, rateLimiter)
	const origin = ownOrigin(parts.publicAddress)
	const slow = requestRate(accounts?.clock ?? Date.now)
	return (
		Router()
			// Mail programs open links to check them: stopping the letters needs a POST (RFC 8058).
			.get('/letters/stop', linkRoute, (request, response) => {
				const secret = textOf('cle', request.query.cle) ?? ''
				response.redirect(303, `/lettres#cle=${encodeURIComponent(secret)}`)
			})
			.post('/letters/stop', linkRoute, slow, switchLetters(accounts, false))
			.post('/letters/start', linkRoute, slow, switchLetters(accounts, true))
			.get('/fil.atom', publicRoute, take, refuseOverload(overload), begin, async (request, response) => {
				const turn = turnOf(response)
				const { cle, langue, pays, lieu } = request.query
				const language = languageOf(textOf('langue', langue))
				const visitor = changedContexts(queryContext(), (context) => ({ ...context, turn }))
				const asked = {
					secret: textOf('cle', cle),
					country: textOf('pays', pays),
					within: textOf('lieu', lieu),
				}
				const feed = await feedEntries(accounts, visitor, activity?.all() ?? [], asked, language)
				response.setHeader(
					'cache-control',
					asked.secret === null ? 'public, max-age=300' : 'private, no-store',
				)
				response.type('application/atom+xml').send(atom(feed, origin(request), language))
			})
	)
}

/** Stops the letters of a link, or starts them again, and answers which. Throws NotFound for an expired link. */
function switchLetters(accounts: Accounts | null, isWanted: boolean): RequestHandler {
	return async (request, response) => {
		const secret = textOf('cle', request.query.cle)
		const letters = await switchLettersOfLink(accounts, secret, isWanted)
		response.setHeader('cache-control', 'no-store')
		response.json({ done: true, letters })
	}
}

function textOf(name: string, value: unknown): string | null {
	if (value === undefined || value === '') return null
	if (typeof value === 'string' && value.length <= 200) return value
	throw new BadInput(`"${name}" must come once, in 200 characters at most.`, { argument: name })
}

function languageOf(text: string | null): Language {
	const found = LANGUAGES.find((one) => one === (text ?? 'fr'))
	if (found !== undefined) return found
	throw new BadInput(`"langue" takes ${LANGUAGES.join(', ')}; another text came.`, { argument: 'langue' })
}

function atom(
	{ title, path, entries }: Awaited<ReturnType<typeof feedEntries>>,
	origin: string,
	language: Language,
): string {
	const id = `tag:${new URL(origin).hostname},2026:`
	const updated =
		entries
			.map((entry) => entry.updated)
			.sort()
			.at(-1) ?? EPOCH
	const items = entries.map(
		(entry) => `  <entry>
    <id>${escaped(`${id}${entry.id}`)}</id>
    <title>${escaped(entry.title)}</title>
    <updated>${entry.updated}</updated>
    <link rel="alternate" href="${escaped(`${origin}${entry.path}`)}"/>
    <summary>${escaped(entry.summary)}</summary>
  </entry>`,
	)
	return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${escaped(`${id}fil`)}</id>
  <title>${escaped(title)}</title>
  <updated>${updated}</updated>
  <author><name>Constellations</name></author>
  <link rel="alternate" href="${escaped(`${origin}${path}`)}"/>
${items.join('\n')}
</feed>
`
}

const EPOCH = '1970-01-01T00:00:00.000Z'

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
}

/** Escapes text for XML 1.0, without the characters that XML 1.0 does not allow. */
function escaped(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
		.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
}
