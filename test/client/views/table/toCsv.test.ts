import { describe, expect, it } from 'vitest'
import { csvCell, toCsv } from '../../../../client/views/table/toCsv'

describe('A table as CSV', () => {
	it('ends its lines with CRLF and starts with a byte order mark', () => {
		expect(toCsv(['a', 'b'], [['1', null]])).toBe('\ufeffa,b\r\n1,\r\n')
	})

	it('quotes commas, quotes and line ends, and doubles quotes', () => {
		expect(csvCell('Nantes, « A »')).toBe('"Nantes, « A »"')
		expect(csvCell('dit "A"')).toBe('"dit ""A"""')
		expect(csvCell('a\nb')).toBe('"a\nb"')
	})

	it.each(['=', '+', '-', '@', '\t', '\r', '\0', '＝', '＋', '－', '＠'])(
		'makes a cell that starts with %j harmless',
		(sign) => {
			expect(csvCell(`${sign}1+1`).replaceAll('"', '')).toBe(`'${sign}1+1`)
		},
	)

	it('leaves numbers and plain texts alone', () => {
		expect([csvCell(-3), csvCell('M007'), csvCell('2010-05-01')]).toEqual(['-3', 'M007', '2010-05-01'])
	})
})
