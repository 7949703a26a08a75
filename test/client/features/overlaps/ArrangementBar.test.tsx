// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { ArrangementBar } from '../../../../client/features/overlaps/ArrangementBar'
import { DataVersionProvider } from '../../../../client/state/dataVersion'
import { datedCopy, formatDatedCopy } from '../../../../client/state/datedCopy'
import { ToastProvider } from '../../../../client/ui/Toast'
import { mount } from '../../mount'

const COPY = formatDatedCopy(datedCopy('2026-05-04', 'abc12', [], 0))

/** The bar of a list whose tab becomes known when the button is pressed. */
function Bar() {
	const [isKnown, setKnown] = useState(false)
	return (
		<>
			<button type="button" onClick={() => setKnown(true)}>
				Onglet connu
			</button>
			<ArrangementBar
				arrangement={{ group: 'PLACE', order: 'STRONGEST' }}
				filter={isKnown ? { when: 'CURRENT' } : null}
				onChange={() => {}}
			/>
		</>
	)
}

it('compares a dated copy only with the list of its tab, once that is known', async () => {
	const asked: unknown[] = []
	const answer = ({ filter }: Record<string, unknown>) => {
		asked.push(filter)
		return { overlaps: { __typename: 'OverlapConnection', totalCount: 0, nodes: [] } }
	}
	const { user } = mount(
		<DataVersionProvider value={{ today: '2026-11-27', version: 'abc12' }}>
			<ToastProvider>
				<Bar />
			</ToastProvider>
		</DataVersionProvider>,
		'fr',
		`/croisements?${new URLSearchParams({ copy: COPY })}`,
		Object.fromEntries([['OverlapCopy', answer]]),
	)
	expect(screen.getByText('Figer cette page').hasAttribute('disabled')).toBe(true)
	expect(asked).toEqual([])
	await user.click(screen.getByRole('button', { name: 'Onglet connu' }))
	await waitFor(() => expect(asked).toEqual([{ when: 'CURRENT' }]))
	expect(screen.getByText('Figer cette page').hasAttribute('disabled')).toBe(false)
})
