// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DataVersionProvider } from '../../../../client/state/dataVersion'
import { usePageCitation } from '../../../../client/views/share/usePageCitation'
import { mount } from '../../mount'

function Read() {
	const { address, days } = usePageCitation()
	return (
		<>
			<p data-testid="address">{address}</p>
			<p data-testid="days">{days.join(' · ')}</p>
		</>
	)
}

describe('The citation of a page', () => {
	it('has its address, readable, equivalent and without a dated copy, and its days', () => {
		const query = new URLSearchParams({ asOf: '2010-10-01', ids: 'a:1,b:2', ask: 'Île & 上海', copy: 'x' })
		mount(
			<DataVersionProvider value={{ today: '2026-11-27', version: 'abc12' }}>
				<Read />
			</DataVersionProvider>,
			'fr',
			`/explorer?${query}`,
		)
		const address = screen.getByTestId('address').textContent ?? ''
		expect(address).toBe(`${window.location.origin}/explorer?asOf=2010-10-01&ids=a:1,b:2&ask=Île+%26+上海`)
		query.delete('copy')
		expect([...new URL(address).searchParams]).toEqual([...query])
		expect(screen.getByTestId('days').textContent).toBe(
			'Page lue le 27\u00a0novembre 2026 · situation au 1er\u00a0octobre 2010',
		)
	})
})
