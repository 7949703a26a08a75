/** The client of the API: one address, JSON, pages of lists joined, entities kept by their id. */
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'

export function createApiClient(): ApolloClient {
	return new ApolloClient({
		link: new HttpLink({ uri: '/graphql', headers: { accept: 'application/json' }, fetch: fetchInTime }),
		cache: new InMemoryCache({
			possibleTypes: {
				Actor: ['Territory', 'Organisation'],
				Record: ['Partnership', 'Mission', 'Office', 'Wish', 'Event'],
			},
			typePolicies: {
				Query: {
					fields: {
						overlaps: relayStylePagination(['filter', 'order', 'language']),
						overlapGroups: relayStylePagination(['by', 'filter']),
						opportunities: relayStylePagination(['filter']),
						constellations: relayStylePagination(['filter', 'actor', 'ids']),
						duplicates: relayStylePagination(['includeScenario']),
						missions: relayStylePagination(['filter']),
					},
				},
				/** A result depends on the date and the scenario it was asked at, not on its key alone. */
				Overlap: { keyFields: false },
				OverlapGroup: { keyFields: false },
				Opportunity: { keyFields: false },
				Constellation: { keyFields: false },
				Coverage: { merge: true },
				Level: { keyFields: false },
			},
		}),
	})
}

/** The server gives up after ten seconds; two more and the answer is not coming. In milliseconds. */
const REQUEST_TIMEOUT_MS = 12_000

const fetchInTime: typeof fetch = (input, init) => {
	const late = AbortSignal.timeout(REQUEST_TIMEOUT_MS)
	return fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, late]) : late })
}
