// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { describe, expect, it } from 'vitest'
import { Answer } from '../../../client/ui/Answer'
import { mount } from '../mount'

interface Seen {
	readonly isBusy: string | null
	readonly list: string | null
}

/** A list under two filters, of which the second is never answered; tells what stands on the page as soon as it was asked for. */
function Filtered({ onAsked }: { onAsked: (seen: Seen) => void }) {
	const [filter, setFilter] = useState('Passé')
	return (
		<>
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
			<Answer of={{ data: ['Shanghai'], isStale: filter !== 'Passé' }} reading="Chargement…">
				{(places) => (
					<ul>
						{places.map((place) => (
							<li key={place}>{`${place}, ${filter}`}</li>
						))}
					</ul>
				)}
			</Answer>
		</>
	)
}

describe('A list that is kept while another one is read', () => {
	it('says so at once, and is drawn under what was chosen only then', async () => {
		const seen: Seen[] = []
		const { user } = mount(<Filtered onAsked={(one) => seen.push(one)} />)
		expect(screen.getByRole('list').parentElement?.getAttribute('aria-busy')).toBe('false')
		await user.click(screen.getByRole('button', { name: 'À venir' }))
		expect(seen).toEqual([{ isBusy: 'true', list: 'Shanghai, Passé' }])
		await screen.findByText('Shanghai, À venir')
	})
})
