/** Mounts a part of a screen in jsdom, in a language and at an address, for tests of its behaviour. */
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { cleanup, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { MemoryRouter, useLocation } from 'react-router'
import { afterEach } from 'vitest'
import { AddressProvider } from '../../client/state/useAddress'
import { messagesIn } from '../../client/text/messages'
import { TextProvider } from '../../client/text/TextProvider'
import { RetryProvider } from '../../client/ui/Retry'
import type { Language } from '../../schema/enums'

afterEach(cleanup)

// jsdom has no layout, and cannot scroll.
Element.prototype.scrollIntoView = () => {}
// Nor has it modal dialogs.
HTMLDialogElement.prototype.showModal = function () {
	this.open = true
}
HTMLDialogElement.prototype.close = function () {
	this.open = false
	this.dispatchEvent(new Event('close'))
}

interface Mounted {
	/** The client that the part uses. */
	readonly client: ApolloClient
	readonly user: ReturnType<typeof userEvent.setup>
	/** Path and query of the current address. */
	address(): string
}

/** The server's answers by operation and, if needed, by variables; with `__typename`. */
type Answers = Readonly<Record<string, Answer | ((variables: Record<string, unknown>) => Answer)>>

/** `{ refused: code }`: the server refuses; `extensions` give details. `{ lost: true }`: no answer comes. */
type Answer = Record<string, unknown>

/** Operations without an answer stay loading. */
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
					<RetryProvider>
						<AddressProvider>{children}</AddressProvider>
					</RetryProvider>
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
				Suggestion: ['Event', 'Mission', 'Office', 'Overlap', 'Partnership', 'SearchHit', 'Sector', 'Wish'],
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
