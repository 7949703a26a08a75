import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { csvCell, toCsv } from '../../../client/export/csv'
import { restoredCell } from '../../../schema/csvCell'
import { fc } from '../../fixtures/fastCheck'

describe('A table as CSV', () => {
	it('ends its lines with CRLF and starts with a byte order mark', () => {
		expect(toCsv(['a', 'b'], [['1', null]], 'en')).toBe('\ufeffa,b\r\n1,\r\n')
	})

	it('has semicolons and decimal commas in French, as French spreadsheets expect', () => {
		expect(toCsv(['Lieu', 'Intensité'], [['Wuhan', 0.61]], 'fr')).toBe(
			'\ufeffLieu;Intensité\r\nWuhan;0,61\r\n',
		)
		expect(toCsv(['地点', '强度'], [['武汉', 0.61]], 'zh')).toBe('\ufeff地点,强度\r\n武汉,0.61\r\n')
	})

	it.each(['fr', 'en'] as const)('quotes both separators, quotes and line ends in %s', (language) => {
		expect(csvCell('Nantes, « A »', language)).toBe('"Nantes, « A »"')
		expect(csvCell('vin ; optique', language)).toBe('"vin ; optique"')
		expect(csvCell('dit "A"', language)).toBe('"dit ""A"""')
		expect(csvCell('a\nb', language)).toBe('"a\nb"')
	})

	it.each(['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'])(
		'neutralises a cell that starts with %j',
		(sign) => {
			expect(csvCell(`${sign}1+1`, 'fr').replaceAll('"', '')).toBe(`'${sign}1+1`)
		},
	)

	it.each(['fr', 'en', 'zh'] as const)('reads back as the same text after an import, in %s', (language) => {
		const sign = fc.constantFrom(
			'=',
			'+',
			'-',
			'@',
			'\t',
			'\r',
			'\n',
			'＝',
			'＠',
			"'",
			'"',
			',',
			';',
			'a',
			'1',
		)
		fc.assert(
			fc.property(
				fc.array(sign).map((signs) => signs.join('')),
				(text) => {
					const separator = language === 'fr' ? ';' : ','
					const rows: string[][] = parse(toCsv(['a', 'b'], [[text, 'x']], language), {
						bom: true,
						delimiter: separator,
					})
					expect(restoredCell(rows[1]?.[0] ?? '')).toBe(text)
				},
			),
		)
	})

	it('leaves numbers and plain texts unchanged', () => {
		const cells = [-3, 'M007', '2010-05-01'].map((cell) => csvCell(cell, 'fr'))
		expect(cells).toEqual(['-3', 'M007', '2010-05-01'])
	})
})
