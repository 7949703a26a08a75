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
import type { Language } from '../../schema/enums'

afterEach(cleanup)

// jsdom draws nothing, so that nothing can be scrolled to.
Element.prototype.scrollIntoView = () => {}

interface Mounted {
	readonly user: ReturnType<typeof userEvent.setup>
	/** Path and query of the present screen, as a reader would see them. */
	address(): string
}

/**
 * @param answers data by the name of the operation; what is not among them stays in the state of reading.
 */
export function mount(
	children: ReactNode,
	language: Language = 'fr',
	address = '/',
	answers: Readonly<Record<string, Record<string, unknown>>> = {},
): Mounted {
	let seen = address
	render(
		<ApolloProvider client={clientOf(answers)}>
			<MemoryRouter initialEntries={[address]}>
				<TextProvider language={language} messages={messagesIn(language)}>
					{children}
				</TextProvider>
				<AddressReader
					onRead={(read) => {
						seen = read
					}}
				/>
			</MemoryRouter>
		</ApolloProvider>,
	)
	return { user: userEvent.setup(), address: () => seen }
}

function AddressReader({ onRead }: { onRead: (address: string) => void }) {
	const { pathname, search } = useLocation()
	onRead(decodeURIComponent(pathname + search))
	return null
}

function clientOf(answers: Readonly<Record<string, Record<string, unknown>>>): ApolloClient {
	return new ApolloClient({
		cache: new InMemoryCache(),
		link: new ApolloLink(
			({ operationName }) =>
				new Observable((observer) => {
					const data = answers[operationName ?? '']
					if (data === undefined) return
					observer.next({ data })
					observer.complete()
				}),
		),
	})
}
