import { describe, expect, it } from 'vitest'
import { ReportErrorLink } from '../../../client/views/screen/ReportErrorLink'
import { render } from '../render'

describe('« Signaler une erreur »', () => {
	it('leads to a form that knows the exact address of the page, its filters included', () => {
		const html = render(<ReportErrorLink />, 'fr', '/croisements?asOf=2017-01-31&order=latest')
		const [, link = ''] = /href="([^"]*)"/.exec(html) ?? []
		const { pathname, searchParams } = new URL(link.replaceAll('&amp;', '&'), 'https://example.org')
		expect(pathname).toBe('/signaler')
		expect(searchParams.get('de')).toBe('/croisements?asOf=2017-01-31&order=latest')
		// The day is also in the reader's own address, so that coming back loses nothing.
		expect(searchParams.get('asOf')).toBe('2017-01-31')
	})

	it.each(['/signaler?de=/donnees', '/signalement'])('is absent from the report pages (%s)', (address) => {
		expect(render(<ReportErrorLink />, 'fr', address)).toBe('')
	})
})
