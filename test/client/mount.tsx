/** Mounts a piece of a screen in jsdom, in a language and at an address, for tests of what happens in it. */
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { cleanup, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { MemoryRouter, useLocation } from 'react-router'
import { afterEach } from 'vitest'
import { messagesIn } from '../../client/text/messages'
import { TextProvider } from '../../client/text/TextProvider'
import { RetryProvider } from '../../client/ui/Retry'
import type { Language } from '../../schema/enums'

afterEach(cleanup)

// jsdom draws nothing, so that nothing can be scrolled to.
Element.prototype.scrollIntoView = () => {}

interface Mounted {
	/** What the piece asks. */
	readonly client: ApolloClient
	readonly user: ReturnType<typeof userEvent.setup>
	/** Path and query of the present screen, as a reader would see them. */
	address(): string
}

/** What the server answers to the operations of a test, by their names and, where it matters, their variables; `__typename` included. */
type Answers = Readonly<Record<string, Answer | ((variables: Record<string, unknown>) => Answer)>>

/** `{ refused: code }`: the server does not do it; `extensions` say more. `{ lost: true }`: no answer comes. */
type Answer = Record<string, unknown>

/** Without an answer for it, what is read stays in the state of reading. */
export function mount(
	children: ReactNode,
	language: Language = 'fr',
	address = '/',
	answers: Answers = {},
): Mounted {
	let seen = address
	const client = clientOf(answers)
	render(
		<ApolloProvider client={client}>
			<MemoryRouter initialEntries={[address]}>
				<TextProvider language={language} messages={messagesIn(language)}>
					<RetryProvider>{children}</RetryProvider>
				</TextProvider>
				<AddressReader
					onRead={(read) => {
						seen = read
					}}
				/>
			</MemoryRouter>
		</ApolloProvider>,
	)
	return { client, user: userEvent.setup(), address: () => seen }
}

function AddressReader({ onRead }: { onRead: (address: string) => void }) {
	const { pathname, search } = useLocation()
	onRead(decodeURIComponent(pathname + search))
	return null
}

function refusal(code: string, extensions: unknown) {
	return { data: null, errors: [{ message: code, extensions: { code, ...(extensions as object) } }] }
}

function clientOf(answers: Answers): ApolloClient {
	return new ApolloClient({
		cache: new InMemoryCache({
			possibleTypes: {
				Actor: ['Territory', 'Organisation'],
				Record: ['Partnership', 'Mission', 'Office', 'Wish', 'Event'],
			},
		}),
		link: new ApolloLink(
			({ operationName, variables }) =>
				new Observable((observer) => {
					const answer = answers[operationName ?? '']
					if (answer === undefined) return
					const data = typeof answer === 'function' ? answer(variables) : answer
					if ('lost' in data) {
						observer.error(new TypeError('fetch failed'))
						return
					}
					observer.next('refused' in data ? refusal(String(data.refused), data.extensions) : { data })
					observer.complete()
				}),
		),
	})
}
