import { afterEach, describe, expect, it, vi } from 'vitest'
import { ReportError } from '../../../client/ui/ReportError'
import { render } from '../render'

describe('« Signaler une erreur »', () => {
	afterEach(() => void vi.unstubAllGlobals())

	it('is a mail with the exact address of the page, its filters included', () => {
		vi.stubGlobal('window', { location: { origin: 'https://example.org' } })
		const html = render(<ReportError email="contact@example.org" />, 'fr', '/croisements?asOf=2017-01-31')
		const [, address = ''] = /href="([^"]*)"/.exec(html) ?? []
		expect(address).toMatch(/^mailto:contact@example\.org\?subject=/)
		expect(decodeURIComponent(address)).toContain('https://example.org/croisements?asOf=2017-01-31')
	})

	it.each([null, undefined, ''])('is absent where the deployment names nobody (%s)', (email) => {
		expect(render(<ReportError email={email} />)).toBe('')
	})
})
