/**
 * GraphiQL, from our own files: no third party is asked for anything, and the page keeps the content policy that forbids
 * inline scripts. A link may bring a question: `/graphiql/?query=…&variables=…`.
 */
import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import { GraphiQL } from 'graphiql'
import type { ExecutionResult } from 'graphql'
import { createRoot } from 'react-dom/client'

/** Asks the server that served the page. */
async function fetcher(request: object): Promise<ExecutionResult> {
	const answer = await fetch('/graphql', {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(request),
	})
	return answer.json()
}

const FIRST_QUERY = `# Where French actors cross each other's paths, the most severe first.
{
  overlaps(first: 5) {
    totalCount
    nodes { id certainty severity sentence(language: EN) }
  }
}
`

const root = document.getElementById('graphiql')
const address = new URLSearchParams(location.search)
const query = address.get('query')
const variables = address.get('variables')
if (root) {
	createRoot(root).render(
		<GraphiQL
			fetcher={fetcher}
			defaultQuery={FIRST_QUERY}
			{...(query !== null && { initialQuery: query })}
			{...(variables !== null && { initialVariables: variables })}
		/>,
	)
}
