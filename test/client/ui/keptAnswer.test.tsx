// @vitest-environment jsdom
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ReactNode, useLayoutEffect, useState } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach, describe, expect, it } from 'vitest'
import { AddressProvider, useAddress } from '../../../client/state/useAddress'
import { messagesIn } from '../../../client/text/messages'
import { TextProvider } from '../../../client/text/TextProvider'
import { Answer } from '../../../client/ui/Answer'
import { ListLink } from '../../../client/ui/ListLink'
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

/** A list item that reads the address, and has a link, which does as well. */
function Line({
	place,
	filter,
	onDraw,
}: {
	place: string
	filter: string
	onDraw: (() => void) | undefined
}) {
	onDraw?.()
	const { query } = useAddress()
	return (
		<li>
			<ListLink to="/croisements">{`${place}, ${filter}, ${query}`}</ListLink>
		</li>
	)
}

interface Seen {
	readonly isBusy: string | null
	readonly list: string | null
}

/**
 * A list under two filters, whose second answer never comes, or came before; returns what is on the page right after
 * the change.
 */
function Filtered({
	isAnswered = false,
	onAsked,
	onDraw,
}: {
	isAnswered?: boolean
	onAsked: (seen: Seen) => void
	onDraw?: () => void
}) {
	const { query, to, go } = useAddress()
	const filter = query === '' ? 'Passé' : 'À venir'
	useLayoutEffect(() => {
		if (filter === 'Passé') return
		onAsked(seenNow())
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
							<Line key={place} place={place} filter={filter} onDraw={onDraw} />
						))}
					</ul>
				)}
			</Answer>
		</>
	)
}

/** A long list whose next answer comes at a click; returns what is on the page right after. */
function Answered({ onAnswered }: { onAnswered: (seen: Seen) => void }) {
	const [isStale, setStale] = useState(true)
	useLayoutEffect(() => {
		if (!isStale) onAnswered(seenNow())
	}, [isStale, onAnswered])
	return (
		<>
			<button type="button" onClick={() => setStale(false)}>
				Répondre
			</button>
			<Answer of={{ data: isStale ? 'Shanghai' : 'Qingdao', isStale }} reading="Chargement…" isLong>
				{(place) => (
					<ul>
						<li>{place}</li>
					</ul>
				)}
			</Answer>
		</>
	)
}

function seenNow(): Seen {
	const list = screen.getByRole('list')
	return { isBusy: list.parentElement?.getAttribute('aria-busy') ?? null, list: list.textContent }
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

	it('is drawn once for a choice, after it', async () => {
		let draws = 0
		const drawsAtChoice: number[] = []
		const user = mountInRouter(
			<Filtered
				isAnswered
				onAsked={() => void drawsAtChoice.push(draws)}
				onDraw={() => {
					draws += 1
				}}
			/>,
		)
		await user.click(screen.getByRole('button', { name: 'À venir' }))
		await screen.findByText('Shanghai, À venir, ?when=upcoming')
		expect([drawsAtChoice, draws]).toEqual([[1], 2])
	})

	it('says that it is there only once it is drawn', async () => {
		const seen: Seen[] = []
		const user = mountInRouter(<Answered onAnswered={noted(seen)} />)
		await user.click(screen.getByRole('button', { name: 'Répondre' }))
		await screen.findByText('Qingdao')
		expect(seen).toEqual([{ isBusy: 'true', list: 'Shanghai' }])
		expect(seenNow()).toEqual({ isBusy: 'false', list: 'Qingdao' })
	})
})
