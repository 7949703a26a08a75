// @vitest-environment jsdom
import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client'
import { ApolloProvider, useQuery } from '@apollo/client/react'
import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Answer } from '../../../client/ui/Answer'
import { RETRY_PAUSES_MILLISECONDS, RetryClock } from '../../../client/ui/Retry'
import { mount } from '../mount'

beforeEach(() => {
	vi.useFakeTimers()
})
afterEach(() => {
	vi.useRealTimers()
})

describe('The retry clock', () => {
	it('waits longer after each failure, up to the longest pause, and starts over after a success', async () => {
		const clock = new RetryClock()
		let isThere = false
		const made: number[] = []
		const start = performance.now()
		const remove = clock.add(async () => {
			made.push(performance.now() - start)
			if (!isThere) throw new Error('away')
		})
		const pauses = [...RETRY_PAUSES_MILLISECONDS, RETRY_PAUSES_MILLISECONDS.at(-1) ?? 0]
		for (const pause of pauses) await vi.advanceTimersByTimeAsync(pause)
		expect(made).toEqual(
			pauses.map((_, at) => pauses.slice(0, at + 1).reduce((sum, pause) => sum + pause, 0)),
		)
		isThere = true
		await clock.tryNow()
		remove()
		expect(clock.state()).toEqual({ nextAt: null, isTrying: false })
		clock.add(async () => {})
		expect(clock.state().nextAt).toBe(performance.now() + RETRY_PAUSES_MILLISECONDS[0])
	})

	it('makes no attempt once nobody waits', async () => {
		const clock = new RetryClock()
		const attempt = vi.fn(async () => {})
		clock.add(attempt)()
		await vi.advanceTimersByTimeAsync(60_000)
		await clock.tryNow()
		expect(attempt).not.toHaveBeenCalled()
	})
})

const CITY = gql`
	query City {
		city
	}
`
const SECTOR = gql`
	query Sector {
		sector
	}
`

function Parts() {
	const city = useQuery<{ city: string }>(CITY)
	const sector = useQuery<{ sector: string }>(SECTOR)
	return (
		<>
			<Answer of={city} reading="Une ville.">
				{(data) => <p>{data.city}</p>}
			</Answer>
			<Answer of={sector} reading="Une filière.">
				{(data) => <p>{data.sector}</p>}
			</Answer>
		</>
	)
}

/** A page with two queries and a server that `answer` simulates: it throws, or returns data or an error code. */
async function mountBefore(answer: (operation: string) => Record<string, string> | string) {
	const asked: string[] = []
	const link = new ApolloLink(
		({ operationName = '' }) =>
			new Observable((observer) => {
				asked.push(operationName)
				// Never at once, as over a network.
				setTimeout(() => {
					try {
						const given = answer(operationName)
						observer.next(
							typeof given === 'string'
								? { data: null, errors: [{ message: 'no', extensions: { code: given } }] }
								: { data: given },
						)
						observer.complete()
					} catch (error) {
						observer.error(error)
					}
				}, 100)
			}),
	)
	mount(
		<ApolloProvider client={new ApolloClient({ link, cache: new InMemoryCache() })}>
			<Parts />
		</ApolloProvider>,
	)
	await pass(150)
	return asked
}

const pass = (milliseconds: number): Promise<void> =>
	act(async () => {
		await vi.advanceTimersByTimeAsync(milliseconds)
	})

const DATA: Readonly<Record<string, Record<string, string>>> = {
	City: { city: 'Brest' },
	Sector: { sector: 'La mer' },
}

describe('An answer that failed because the server is away', () => {
	it('says so, is retried by itself, and appears once the server is back', async () => {
		let isThere = false
		const asked = await mountBefore((operation) => {
			if (!isThere) throw new TypeError('Failed to fetch')
			return DATA[operation] ?? {}
		})
		expect(screen.getAllByRole('alert')).toHaveLength(2)
		expect(screen.getAllByText(/^Le serveur ne répond pas\./)).toHaveLength(2)
		expect(screen.getAllByText('Nouvel essai dans 1 seconde.')).toHaveLength(2)
		await pass(1_000)
		// The message stays during an attempt.
		expect(screen.getAllByRole('alert')).toHaveLength(2)
		expect(screen.getAllByText('Nouvel essai en cours…')).toHaveLength(2)
		await pass(150)
		expect(screen.getAllByText('Nouvel essai dans 2 secondes.')).toHaveLength(2)
		expect(asked).toEqual(['City', 'Sector', 'City', 'Sector'])
		isThere = true
		await pass(2_000)
		await pass(150)
		expect(screen.queryByRole('alert')).toBeNull()
		expect(screen.getByText('Brest')).toBeDefined()
		expect(screen.getByText('La mer')).toBeDefined()
		await pass(120_000)
		expect(asked).toHaveLength(6)
	})

	it('is retried at once by its button; other answers are not requested again', async () => {
		let isThere = false
		const asked = await mountBefore((operation) => {
			if (!isThere && operation === 'City') throw new TypeError('Failed to fetch')
			return DATA[operation] ?? {}
		})
		expect(screen.getByText('La mer')).toBeDefined()
		isThere = true
		act(() => screen.getByRole('button', { name: 'Réessayer maintenant' }).click())
		await pass(150)
		expect(screen.getByText('Brest')).toBeDefined()
		expect(asked).toEqual(['City', 'Sector', 'City'])
	})

	it.each([
		['UNAVAILABLE', 'Le service est momentanément indisponible.', true],
		['OVERLOADED', 'Le service est momentanément indisponible.', true],
		['INTERNAL', 'Une erreur s’est produite sur le serveur.', false],
		['RATE_LIMITED', 'Trop de demandes en peu de temps', false],
	])('with the error %s is retried by itself: %s %s', async (code, words, isTriedAgain) => {
		const asked = await mountBefore(() => code)
		expect(screen.getAllByText(new RegExp(`^${words}`))).toHaveLength(2)
		await pass(10_000)
		expect(asked.length > 2).toBe(isTriedAgain)
		const sofar = asked.length
		const [button] = screen.getAllByRole('button', { name: /^Réessayer/ })
		act(() => button?.click())
		await pass(150)
		expect(asked.length).toBe(sofar + 2)
	})
})
