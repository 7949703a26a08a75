import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client'
import { describe, expect, it } from 'vitest'
import { apiClients, inCountry } from '../../../client/app/apollo'

const COVERAGE = gql`
	query Coverage($country: String) {
		coverage(country: $country) {
			partner {
				code
			}
		}
	}
`
const ACTOR = gql`
	query ActorPage($id: ID!, $country: String) {
		actor(id: $id, country: $country) {
			id
		}
	}
`
const SEARCH = gql`
	query ActorSearch($text: String!, $country: String) {
		search(text: $text, country: $country) {
			totalCount
		}
	}
`
const GAPS = gql`
	query GapsPage($country: String) {
		gaps(country: $country) {
			emptyTotal
		}
	}
`

/** Asks a client of a country whose server has the default country CN; returns the requests in order. */
function ask(country: string | null, isCoverageThere = true) {
	const asked: [string, unknown][] = []
	const server = new ApolloLink(
		({ operationName = '', variables }) =>
			new Observable((observer) => {
				asked.push([operationName, variables.country])
				if (operationName === 'Coverage' && !isCoverageThere) return observer.error(new Error('away'))
				const data = { Coverage: { coverage: { partner: { code: 'CN' } } } }[operationName] ?? {
					actor: null,
					gaps: { emptyTotal: 1 },
					search: { totalCount: 0 },
				}
				observer.next({ data })
				observer.complete()
			}),
	)
	const client = new ApolloClient({ link: inCountry(country).concat(server), cache: new InMemoryCache() })
	return { asked, client }
}

describe('The country of a request', () => {
	it('is the one in the address, for every request', async () => {
		const { asked, client } = ask('XV')
		await client.query({ query: ACTOR, variables: { id: 'brest' } })
		await client.query({ query: GAPS })
		expect(asked).toEqual([
			['ActorPage', 'XV'],
			['GapsPage', 'XV'],
		])
	})

	it('is the default one if the address has none: an id is then not looked for in the others', async () => {
		const { asked, client } = ask(null)
		const actor = client.query({ query: ACTOR, variables: { id: 'brest' } })
		await client.query({ query: GAPS })
		expect(asked).toEqual([['GapsPage', null]])
		await client.query({ query: COVERAGE })
		await actor
		expect(asked.slice(1)).toEqual([
			['Coverage', null],
			['ActorPage', 'CN'],
		])
	})

	it('is the default one for a searched text: no actors of another country are suggested', async () => {
		const { asked, client } = ask(null)
		const found = client.query({ query: SEARCH, variables: { text: 'Brest' } })
		await client.query({ query: COVERAGE })
		await found
		expect(asked).toEqual([
			['Coverage', null],
			['ActorSearch', 'CN'],
		])
	})

	it('lets requests through if the default one cannot be read', async () => {
		const { asked, client } = ask(null, false)
		const actor = client.query({ query: ACTOR, variables: { id: 'brest' } })
		await expect(client.query({ query: COVERAGE })).rejects.toThrow('away')
		await actor
		expect(asked.at(-1)).toEqual(['ActorPage', null])
	})
})

describe('The clients of countries', () => {
	it('are one per country, so that no cache mixes two', () => {
		const clientOf = apiClients()
		expect(clientOf('XV')).toBe(clientOf('XV'))
		expect(clientOf('XV').cache).not.toBe(clientOf(null).cache)
	})
})
