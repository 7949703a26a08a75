// @vitest-environment jsdom
import { gql } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { apiClients } from '../../../client/app/apollo'
import { messagesIn } from '../../../client/text/messages'
import { TextProvider } from '../../../client/text/TextProvider'
import { MorePages, usePages } from '../../../client/ui/PagedList'

interface Pairs {
	readonly duplicates: {
		readonly totalCount: number
		readonly pageInfo: { readonly endCursor: string | null }
		readonly edges: readonly { readonly node: { readonly id: string } }[]
	}
}

const PAIRS: TypedDocumentNode<Pairs, { first: number; after?: string }> = gql`
	query Pairs($first: Int, $after: String) {
		duplicates(first: $first, after: $after) {
			totalCount
			pageInfo {
				endCursor
			}
			edges {
				node {
					id
				}
			}
		}
	}
`
const TOTAL = 50
const PAGE = 20

let isAway = false
let asked = 0
/** The number of rows on the screen, at each render. */
const drawn: number[] = []

function answer(after: number): object {
	const edges = Array.from({ length: Math.min(PAGE, TOTAL - after) }, (_, at) => ({
		__typename: 'Edge',
		node: { __typename: 'Pair', id: `pair ${after + at}` },
	}))
	const pageInfo = { __typename: 'PageInfo', endCursor: `${after + edges.length}`, hasNextPage: true }
	return { data: { duplicates: { __typename: 'Pairs', totalCount: TOTAL, pageInfo, edges } } }
}

function List() {
	const { result, pages } = usePages(PAIRS, { variables: { first: PAGE } }, ({ duplicates }) => duplicates)
	const rows = result.data?.duplicates.edges ?? []
	drawn.push(rows.length)
	return (
		<>
			<ul>
				{rows.map(({ node }) => (
					<li key={node.id}>{node.id}</li>
				))}
			</ul>
			<MorePages of={pages} />
		</>
	)
}

async function show() {
	vi.stubGlobal('fetch', async (_url: string, { body }: { body: string }) => {
		asked += 1
		if (isAway) throw new TypeError('fetch failed')
		const { variables } = JSON.parse(body) as { variables: { after?: string } }
		return Response.json(answer(Number(variables.after ?? 0)))
	})
	const client = apiClients()('CN')
	render(
		<ApolloProvider client={client}>
			<TextProvider language="fr" messages={messagesIn('fr')}>
				<List />
			</TextProvider>
		</ApolloProvider>,
	)
	await rowsAre(PAGE)
	return { client, user: userEvent.setup() }
}

const rowsAre = (count: number) => waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(count))
const button = () => screen.getByRole('button')

afterEach(() => {
	cleanup()
	vi.unstubAllGlobals()
	isAway = false
})

it('A list says that its next page did not come, and can retry', async () => {
	const { user } = await show()
	isAway = true
	await user.click(button())
	await waitFor(() =>
		expect(screen.getByRole('alert').textContent).toBe('La suite de la liste n’est pas arrivée.'),
	)
	expect(screen.getAllByRole('listitem')).toHaveLength(PAGE)
	isAway = false
	await user.click(screen.getByRole('button', { name: 'Réessayer' }))
	await rowsAre(2 * PAGE)
	expect(screen.getByRole('alert').textContent).toBe('')
	expect(button().textContent).toMatch(/encore 10/)
})

it('A list read again after a write loads as many pages as before and keeps its rows meanwhile', async () => {
	const { client, user } = await show()
	await user.click(button())
	await rowsAre(2 * PAGE)
	drawn.length = 0
	asked = 0
	await act(() => client.refetchQueries({ include: 'active' }))
	await waitFor(() => expect(asked).toBe(2))
	await rowsAre(2 * PAGE)
	expect(Math.min(...drawn)).toBe(2 * PAGE)
})
