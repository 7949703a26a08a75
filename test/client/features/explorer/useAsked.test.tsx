// @vitest-environment jsdom
/** What a question of the explorer is answered with, while a later view is drawn in the background. */
import { act, screen } from '@testing-library/react'
import { useDeferredValue, useState } from 'react'
import { expect, it } from 'vitest'
import { useAsked } from '../../../../client/features/explorer/useAsked'
import { CoverageDocument } from '../../../../client/graphql/generated/Coverage'
import { mount } from '../../mount'

const NEVER = new Promise<never>(() => {})

/** Asks once it may, and is never ready to show it: what comes for the question belongs to a view that is not shown. */
function Later() {
	const [mayAsk, setMayAsk] = useState(false)
	const [draws, setDraws] = useState(0)
	const later = useDeferredValue(mayAsk)
	const { data } = useAsked(CoverageDocument, later ? { language: 'FR' as const } : null)
	if (later) throw NEVER
	return (
		<>
			<button type="button" onClick={() => setMayAsk(true)}>
				ask
			</button>
			<button type="button" onClick={() => setDraws(draws + 1)}>
				draw
			</button>
			<p>{`${draws} ${data === undefined ? 'nothing' : 'an answer'}`}</p>
		</>
	)
}

it('A view that asks nothing yet gets no answer to the question of the next one', async () => {
	const { user } = mount(<Later />, 'fr', '/', { Coverage: { coverage: null } })
	await user.click(screen.getByText('ask'))
	await act(async () => undefined)
	await user.click(screen.getByText('draw'))
	expect(screen.getByRole('paragraph').textContent).toBe('1 nothing')
})
