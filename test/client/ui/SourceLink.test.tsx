import { expect, it } from 'vitest'
import { SourceLink } from '../../../client/ui/SourceLink'
import { render, wordsOf } from '../render'

const SOURCE = { title: 'Une page', url: 'https://french.peopledaily.com.cn/a', date: '2019-05-01' }

it("breaks a site's name before its dots, but not before its ending, and gives its whole accessible name", () => {
	const html = render(<SourceLink source={{ ...SOURCE, host: 'french.peopledaily.com.cn' }} />)
	expect(html).toContain('french<wbr/>.peopledaily<wbr/>.com.cn')
	expect(wordsOf(html.replaceAll('<wbr/>', ''))).toContain('french.peopledaily.com.cn , 1er mai 2019')
	expect(render(<SourceLink source={{ ...SOURCE, host: '20minutes.fr' }} />)).not.toContain('<wbr')
})

it('is named by its title if it has no site', () => {
	const html = render(<SourceLink source={{ ...SOURCE, url: null, host: null }} />)
	expect(wordsOf(html)).toBe('Une page, 1er mai 2019')
})
