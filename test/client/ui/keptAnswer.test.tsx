// @vitest-environment jsdom
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ReactNode, useLayoutEffect } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach, describe, expect, it } from 'vitest'
import { AddressProvider, useAddress } from '../../../client/state/useAddress'
import { messagesIn } from '../../../client/text/messages'
import { TextProvider } from '../../../client/text/TextProvider'
import { Answer } from '../../../client/ui/Answer'
import { RetryProvider } from '../../../client/ui/Retry'

afterEach(cleanup)

/** Mounts in a router like the product's, which changes the address in the task of the click. */
function mountInRouter(children: ReactNode) {
	render(
		<ApolloProvider client={new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() })}>
			<TextProvider language="fr" messages={messagesIn('fr')}>
				<RetryProvider>
					<MemoryRouter useTransitions={false}>
						<AddressProvider>{children}</AddressProvider>
					</MemoryRouter>
				</RetryProvider>
			</TextProvider>
		</ApolloProvider>,
	)
	return userEvent.setup()
}

/** A list item that reads the address, as links do. */
function Line({ place, filter }: { place: string; filter: string }) {
	return <li>{`${place}, ${filter}, ${useAddress().query}`}</li>
}

interface Seen {
	readonly isBusy: string | null
	readonly list: string | null
}

/**
 * A list under two filters, whose second answer never comes, or came before; returns what is on the page right after
 * the change.
 */
function Filtered({ isAnswered = false, onAsked }: { isAnswered?: boolean; onAsked: (seen: Seen) => void }) {
	const { query, to, go } = useAddress()
	const filter = query === '' ? 'Passé' : 'À venir'
	useLayoutEffect(() => {
		if (filter === 'Passé') return
		const list = screen.getByRole('list')
		onAsked({ isBusy: list.parentElement?.getAttribute('aria-busy') ?? null, list: list.textContent })
	}, [filter, onAsked])
	return (
		<>
			<button type="button" onClick={() => go(to('/', {}, { when: 'upcoming' }))}>
				À venir
			</button>
			<Answer
				of={{ data: ['Shanghai'], isStale: filter !== 'Passé' && !isAnswered }}
				reading="Chargement…"
				isLong={isAnswered}
			>
				{(places) => (
					<ul>
						{places.map((place) => (
							<Line key={place} place={place} filter={filter} />
						))}
					</ul>
				)}
			</Answer>
		</>
	)
}

/** One function for all renders. */
const noted = (seen: Seen[]) => (one: Seen) => void seen.push(one)

describe('A list kept while another loads', () => {
	it('says so at once, and is drawn again for the new choice only after that', async () => {
		const seen: Seen[] = []
		const user = mountInRouter(<Filtered onAsked={noted(seen)} />)
		expect(screen.getByRole('list').parentElement?.getAttribute('aria-busy')).toBe('false')
		await user.click(screen.getByRole('button', { name: 'À venir' }))
		expect(seen).toEqual([{ isBusy: 'true', list: 'Shanghai, Passé, ' }])
		await screen.findByText('Shanghai, À venir, ?when=upcoming')
	})

	it('is drawn after the choice if it is long, though its answer is cached', async () => {
		const seen: Seen[] = []
		const user = mountInRouter(<Filtered isAnswered onAsked={noted(seen)} />)
		await user.click(screen.getByRole('button', { name: 'À venir' }))
		expect(seen).toEqual([{ isBusy: 'false', list: 'Shanghai, Passé, ' }])
		await screen.findByText('Shanghai, À venir, ?when=upcoming')
	})
})
