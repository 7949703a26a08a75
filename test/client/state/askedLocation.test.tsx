// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { AskedLocationProvider, withChanges } from '../../../client/state/askedLocation'
import { useAddress } from '../../../client/state/useAddress'
import { mount } from '../mount'

it.each([
	[
		'asOf=2026-10-01',
		'asOf=2026-10-01&level=none',
		'asOf=2026-10-01&as=map',
		'asOf=2026-10-01&as=map&level=none',
	],
	['as=map&level=none', 'level=none', 'as=map&level=none&from=2005', 'level=none&from=2005'],
	['ids=a:1,b:2', 'ids=a:1', 'ids=a:1,b:2&as=graph', 'ids=a:1&as=graph'],
	['', '', 'as=table', 'as=table'],
])('the change from « %s » to « %s », made on « %s », is « %s »', (drawn, linked, asked, result) => {
	expect(withChanges(drawn, linked, asked)).toBe(result)
})

function Choice() {
	const { go, here } = useAddress()
	return (
		<button type="button" onClick={() => go(here({ asOf: '2010-10-01' }))}>
			Octobre 2010
		</button>
	)
}

it('a choice on a page that still shows the address before keeps what was asked for', async () => {
	const { user, address } = mount(
		<AskedLocationProvider value={() => ({ pathname: '/explorer', search: '?as=timeline&lang=en' })}>
			<Choice />
		</AskedLocationProvider>,
		'fr',
		'/explorer?as=graph&lang=en',
	)
	await user.click(screen.getByRole('button'))
	expect(new URLSearchParams(address().split('?')[1]).get('as')).toBe('timeline')
	expect(address()).toContain('asOf=2010-10-01')
	expect(address()).toContain('lang=en')
})
