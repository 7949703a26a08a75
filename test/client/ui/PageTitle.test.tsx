// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { PageAnnouncer, PageTitle } from '../../../client/ui/PageTitle'
import { mount } from '../mount'

describe('The title of a page', () => {
	it('is announced in its own language if it is a name', () => {
		mount(
			<PageAnnouncer>
				<PageTitle text="Brumes" nameLanguage="fr" />
			</PageAnnouncer>,
			'zh',
			'/',
			{},
		)
		const announced = document.querySelector('[aria-live]')
		expect(announced?.innerHTML).toBe('<span lang="fr">Brumes</span>')
		expect(document.title).toBe('Brumes · Constellations')
	})
})
