import { describe, expect, it } from 'vitest'
import { HowToRead } from '../../../../client/views/screen/HowToRead'
import { render, wordsOf } from '../../render'

describe('The guide below a list', () => {
	const html = render(
		<HowToRead
			title="Comment lire"
			lines={['Une phrase.', 'Une autre.']}
			seeAlso={[{ path: '/emiettement', title: 'fragmentation.title' }]}
		/>,
		'fr',
		'/croisements?actor=territory:FR:region:52&asOf=2017-01-31&kinds=crowding',
	)

	it('says how to read it, and which other screen covers the same subject', () => {
		expect(wordsOf(html)).toBe('Comment lire Une phrase. Une autre. Voir aussi L’émiettement')
	})

	it('keeps the reader’s day, and neither filters nor « ma collectivité »', () => {
		expect(html).toContain('href="/emiettement?asOf=2017-01-31"')
	})
})
