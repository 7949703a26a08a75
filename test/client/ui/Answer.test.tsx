import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { describe, expect, it } from 'vitest'
import { Answer } from '../../../client/ui/Answer'
import { PageTitle } from '../../../client/ui/PageTitle'
import { render } from '../render'

const client = new ApolloClient({ link: ApolloLink.empty(), cache: new InMemoryCache() })
const drawn = (of: { data?: string; error?: Error }, title?: string) =>
	render(
		<ApolloProvider client={client}>
			<Answer of={of} reading="Lecture." {...(title && { title })}>
				{(data) => <PageTitle text={data} />}
			</Answer>
		</ApolloProvider>,
	)
const headings = (html: string) => [...html.matchAll(/<(h\d)[^>]*>/g)].map(([, tag]) => tag)

describe('A page whose answer has its title', () => {
	it('has an h1 when the answer fails, before the error', () => {
		const html = drawn({ error: new Error('away') }, 'Profil d’un acteur')
		expect(headings(html)).toEqual(['h1', 'h2'])
		expect(html).toMatch(/<h1>Profil d’un acteur<\/h1>/)
	})

	it('has only its own h1 when the answer comes', () => {
		expect(drawn({ data: 'Brest' }, 'Profil d’un acteur')).toContain('<h1>Brest</h1>')
		expect(headings(drawn({ data: 'Brest' }, 'Profil d’un acteur'))).toEqual(['h1'])
		expect(headings(drawn({ error: new Error('away') }))).toEqual(['h2'])
	})
})
