// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { useContext, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { UNSAFE_LocationContext as LocationContext, useLocation } from 'react-router'
import { describe, expect, it } from 'vitest'
import { Answer } from '../../../client/ui/Answer'
import { mount } from '../mount'

/** A line that reads the address, as links do. */
function Line({ place, filter }: { place: string; filter: string }) {
	return <li>{`${place}, ${filter}, ${useLocation().search}`}</li>
}

interface Seen {
	readonly isBusy: string | null
	readonly list: string | null
}

/**
 * A list under two filters, of which the second is never answered, or was before; tells what stands on the page as soon as it was
 * asked for.
 */
function Filtered({ isAnswered = false, onAsked }: { isAnswered?: boolean; onAsked: (seen: Seen) => void }) {
	const router = useContext(LocationContext)
	const [filter, setFilter] = useState('Passé')
	// As the router of the product goes to an address: in the same task.
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

describe('A list that is kept while another one is read', () => {
	it('says so at once, and is drawn under what was chosen only then', async () => {
		const seen: Seen[] = []
		const { user } = mount(<Filtered onAsked={(one) => seen.push(one)} />)
		expect(screen.getByRole('list').parentElement?.getAttribute('aria-busy')).toBe('false')
		await user.click(screen.getByRole('button', { name: 'À venir' }))
		expect(seen).toEqual([{ isBusy: 'true', list: 'Shanghai, Passé, ' }])
		await screen.findByText('Shanghai, À venir, ?when=upcoming')
	})

	it('is drawn after what was chosen where it is long, though its answer is known', async () => {
		const seen: Seen[] = []
		const { user } = mount(<Filtered isAnswered onAsked={(one) => seen.push(one)} />)
		await user.click(screen.getByRole('button', { name: 'À venir' }))
		expect(seen).toEqual([{ isBusy: 'false', list: 'Shanghai, Passé, ' }])
		await screen.findByText('Shanghai, À venir, ?when=upcoming')
	})
})
