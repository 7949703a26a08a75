/** The clients of the API: one address, JSON, pages of lists joined, entities cached by id. */
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, Observable } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'
import type { CoverageQuery } from '../graphql/generated/types'

/**
 * Gives one client for each partner country, with a cache of its own, so that no answer of one country is
 * shown in another. null is the country of an address that names none.
 */
export function apiClients(): (country: string | null) => ApolloClient {
	const clients = new Map<string | null, ApolloClient>()
	return (country) => {
		const client = clients.get(country) ?? createApiClient(inCountry(country))
		clients.set(country, client)
		return client
	}
}

/**
 * Adds `country` to the variables of each operation. Without a country, the server would answer a question
 * about an id from any country that has this id, and a question about a text from all countries. So when the
 * address names no country, such a question waits until the default country is known and asks there.
 */
export function inCountry(country: string | null): ApolloLink {
	let defaultCountry: string | null | undefined
	const waiting = new Set<() => void>()
	const tellDefault = (code: string | null): void => {
		defaultCountry = code
		for (const ask of waiting) ask()
	}
	return new ApolloLink((operation, forward) => {
		const ask = (code: string | null) => {
			operation.variables = { ...operation.variables, country: code }
			return forward(operation)
		}
		if (country !== null) return ask(country)
		if (operation.operationName === 'Coverage') return heard(ask(null), tellDefault)
		const { variables } = operation
		if (!('id' in variables || 'text' in variables)) return ask(null)
		return new Observable((observer) => {
			const askInDefault = (): void => {
				waiting.delete(askInDefault)
				observer.add(ask(defaultCountry ?? null).subscribe(observer))
			}
			if (defaultCountry !== undefined) return askInDefault()
			waiting.add(askInDefault)
			return () => waiting.delete(askInDefault)
		})
	})
}

/** When the coverage fails, the waiting question is sent without a country, and fails by itself. */
function heard(
	answer: Observable<ApolloLink.Result>,
	tellDefault: (code: string | null) => void,
): Observable<ApolloLink.Result> {
	return new Observable((observer) =>
		answer.subscribe({
			next: (result) => {
				tellDefault((result.data as CoverageQuery | null)?.coverage.partner.code ?? null)
				observer.next(result)
			},
			error: (error: unknown) => {
				tellDefault(null)
				observer.error(error)
			},
			complete: () => observer.complete(),
		}),
	)
}

/**
 * Joins the pages of a list. All arguments tell one list from another, the length of a page included: a page
 * of one overlap, read for its counts, is not the first page of a list of twenty.
 */
const PAGES = relayStylePagination((args) =>
	Object.keys(args ?? {})
		.filter((name) => name !== 'after')
		.sort(),
)

const PAGED_LISTS = [
	'overlaps',
	'overlapGroups',
	'opportunityGroups',
	'opportunities',
	'constellations',
	'duplicates',
	'missions',
	'records',
	'vacantActors',
	'people',
	'invitations',
	'ownRecords',
	'reports',
	'activity',
	'ownOverlaps',
	'contacts',
	'heldData',
	'personRequests',
	'erasurePlaces',
	'ownRequests',
	'auditLog',
	'cases',
	'acceptedProposals',
	'proposals',
	'namingRecords',
	'confirmationProgress',
] as const

function createApiClient(link: ApolloLink): ApolloClient {
	return new ApolloClient({
		link: link.concat(
			new HttpLink({ uri: '/graphql', headers: { accept: 'application/json' }, fetch: fetchInTime }),
		),
		cache: new InMemoryCache({
			possibleTypes: {
				Actor: ['Territory', 'Organisation'],
				Record: ['Partnership', 'Mission', 'Office', 'Wish', 'Event'],
				Suggestion: ['Event', 'Mission', 'Office', 'Overlap', 'Partnership', 'SearchHit', 'Sector', 'Wish'],
			},
			typePolicies: {
				Query: {
					fields: Object.fromEntries(PAGED_LISTS.map((list) => [list, PAGES])),
				},
				/** The pages of a cell are joined too: it has no id of its own. */
				Matrix: { merge: true },
				MatrixCell: { merge: true, fields: { records: PAGES } },
				/** A result depends on the date and the scenario of its question, not on its id alone. */
				Overlap: { keyFields: false },
				OverlapGroup: { keyFields: false },
				GroupedOpportunities: { keyFields: false },
				Opportunity: { keyFields: false },
				/** Versions of a judgement are cached separately. */
				OverlapJudgement: { keyFields: ['id', 'version'] },
				Constellation: { keyFields: false },
				/** Its holders and its openness depend on the filter of the question. */
				GraphEdge: { keyFields: false },
				Coverage: { merge: true },
				Retention: { fields: { runs: PAGES } },
				// Parts of a record or an actor that have no id: fields that one screen reads are added to
				// those of another.
				Country: { merge: true },
				MeasureValue: { merge: true },
				Period: { merge: true },
				Level: { keyFields: false },
			},
		}),
	})
}

/** In milliseconds. The server gives up after ten seconds, so after two more no answer will come. */
const REQUEST_TIMEOUT_MS = 12_000

const fetchInTime: typeof fetch = (input, init) => {
	const late = AbortSignal.timeout(REQUEST_TIMEOUT_MS)
	return fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, late]) : late })
}
