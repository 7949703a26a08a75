// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { useContext, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { UNSAFE_LocationContext as LocationContext, useLocation } from 'react-router'
import { describe, expect, it } from 'vitest'
import { Answer } from '../../../client/ui/Answer'
import { mount } from '../mount'

/** A list item that reads the address, as links do. */
function Line({ place, filter }: { place: string; filter: string }) {
	return <li>{`${place}, ${filter}, ${useLocation().search}`}</li>
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
	const router = useContext(LocationContext)
	const [filter, setFilter] = useState('Passé')
	// Changes the address in the same task, as the product's router does.
	const at = useMemo(
		() => ({
			...router,
			location: { ...router.location, search: filter === 'Passé' ? '' : '?when=upcoming' },
		}),
		[router, filter],
	)
	return (
		<LocationContext value={at}>
			<button
				type="button"
				onClick={() => {
					flushSync(() => setFilter('À venir'))
					const list = screen.getByRole('list')
					onAsked({
						isBusy: list.parentElement?.getAttribute('aria-busy') ?? null,
						list: list.textContent,
					})
				}}
			>
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
		</LocationContext>
	)
}

describe('A list kept while another loads', () => {
	it('says so at once, and is drawn again for the new choice only after that', async () => {
		const seen: Seen[] = []
		const { user } = mount(<Filtered onAsked={(one) => seen.push(one)} />)
		expect(screen.getByRole('list').parentElement?.getAttribute('aria-busy')).toBe('false')
		await user.click(screen.getByRole('button', { name: 'À venir' }))
		expect(seen).toEqual([{ isBusy: 'true', list: 'Shanghai, Passé, ' }])
		await screen.findByText('Shanghai, À venir, ?when=upcoming')
	})

	it('is drawn after the choice if it is long, though its answer is cached', async () => {
		const seen: Seen[] = []
		const { user } = mount(<Filtered isAnswered onAsked={(one) => seen.push(one)} />)
		await user.click(screen.getByRole('button', { name: 'À venir' }))
		expect(seen).toEqual([{ isBusy: 'false', list: 'Shanghai, Passé, ' }])
		await screen.findByText('Shanghai, À venir, ?when=upcoming')
	})
})
