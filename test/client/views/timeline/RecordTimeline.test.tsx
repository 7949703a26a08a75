import { describe, expect, it } from 'vitest'
import { RecordTimeline } from '../../../../client/views/timeline/RecordTimeline'
import { render, wordsOf } from '../../render'

const missions = [
	{ id: 'a', who: 'Nord', start: '2010-05-01', end: '2010-10-31' },
	{ id: 'b', who: 'Sud', start: '2010-08', end: '2010-08-14', period: 'août 2010, jusqu’au 14' },
]

describe('The timeline of records', () => {
	it('has a row for each record and separates possible ones', () => {
		const html = render(
			<RecordTimeline
				rows={missions}
				scale="days"
				span={{ start: '2010-05-01', end: '2010-10-31' }}
				today="2026-11-25"
				apart={{ title: 'Possibles', rows: [{ id: 'c', who: 'Est', start: '2010', end: null }] }}
			/>,
		)
		expect(html.match(/<li>/g)).toHaveLength(3)
		expect(html.match(/class="span"/g)).toHaveLength(2)
		expect(html.match(/data-texture="year"/g)).toHaveLength(1)
		expect(wordsOf(html)).toContain('1er mai – 31 octobre')
	})

	it('writes in full a period whose bounds differ in precision', () => {
		const html = render(<RecordTimeline rows={missions} scale="days" today="2026-11-25" />)
		expect(wordsOf(html)).toContain('août 2010, jusqu’au 14')
	})

	it('fades before an unknown start and after an unknown end, in the ink of the latest news', () => {
		const rows = [
			{ id: 'a', who: 'Nord', start: null, end: null, ongoing: true, lastNews: '2015' },
			{ id: 'b', who: 'Sud', start: '2006', end: '2009', lastNews: '2009' },
			{ id: 'c', who: 'Est', start: null, end: null, ongoing: true, lastNews: null },
		]
		const html = render(<RecordTimeline rows={rows} scale="years" today="2026-11-25" />)
		expect(html.match(/data-fades-before/g)).toHaveLength(1)
		expect(html.match(/data-fades-after/g)).toHaveLength(1)
		expect(html).toMatch(/data-fades-after="true" data-age="SILENT"/)
		expect(wordsOf(html)).toContain('Nord début inconnu')
		expect(wordsOf(html)).toContain('Est date inconnue')
	})

	it("gives a start, or says that there is no date, in the reader's language", () => {
		const rows = [
			{ id: 'a', who: 'Nord', start: '2006', end: null, ongoing: true },
			{ id: 'b', who: 'Sud', start: null, end: null, ongoing: true },
		]
		const words = wordsOf(render(<RecordTimeline rows={rows} scale="years" today="2016-12-31" />, 'en'))
		expect(words).toContain('since 2006')
		expect(words).toContain('date unknown')
	})
})
