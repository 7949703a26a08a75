import { describe, expect, it } from 'vitest'
import { IMPORT_LIMITS } from '../../../server/import/limits'
import { formatProblem, type Problem } from '../../../server/import/problem'
import { type ReadOptions, readDataset } from '../../../server/import/readDataset'
import { type Change, columnsOf, GOOD, smallDataset, tableNamed, withLines } from './smallDataset'

async function problemsOf(change: Change, options: ReadOptions = {}): Promise<readonly Problem[]> {
	return (await readDataset(await smallDataset(change), options)).problems
}

const problem = (file: string, line: number, column: string | null, value: string | null, reason: string) =>
	expect.objectContaining({ file, line, column, value, reason: expect.stringContaining(reason) })

const MISSION = 'FR_TO_PARTNER,2010-05-01,2010-05-04,day,region,52,town,T1,,wine,12,,high,a printed page,'
const missions = (...lines: readonly string[]): Change => ({
	files: { 'missions.csv': withLines('missions.csv', ...lines) },
})

describe('a table', () => {
	it('is accepted when it is good', async () => {
		expect(await problemsOf({})).toEqual([])
	})

	it('in another encoding is refused with the byte and the line', async () => {
		const latin1 = Buffer.from(GOOD['home.csv'] ?? '', 'latin1')
		expect(await problemsOf({ files: { 'home.csv': latin1 } })).toContainEqual(
			problem('home.csv', 4, null, null, `not UTF-8: wrong byte at offset ${latin1.indexOf(0xe9)}`),
		)
	})

	it('with a byte order mark and CRLF is read', async () => {
		const windows = `\ufeff${GOOD['home.csv']}`.replaceAll('\n', '\r\n')
		expect(await problemsOf({ files: { 'home.csv': windows } })).toEqual([])
	})

	it('that is absent is reported', async () => {
		expect(await problemsOf({ files: { 'missions.csv': null } })).toEqual([
			problem('missions.csv', 0, null, null, 'the file is absent'),
		])
	})

	it('that is empty is reported as having no header', async () => {
		expect(await problemsOf({ files: { 'missions.csv': '' } })).toEqual([
			problem('missions.csv', 1, null, null, 'no header'),
		])
	})

	it('without a column is refused with the name of the column', async () => {
		const without = (GOOD['missions.csv'] ?? '').replace(',size,', ',sizes,')
		expect(await problemsOf({ files: { 'missions.csv': without } })).toEqual([
			problem('missions.csv', 1, 'sizes', 'sizes', 'unknown column'),
			problem('missions.csv', 1, 'size', null, 'missing column'),
		])
	})

	it('with a column twice is refused with the name of the column', async () => {
		const twice = (GOOD['sectors.csv'] ?? '').replace('code,', 'code,code,').replace('wine,', 'wine,wine,')
		expect(await problemsOf({ files: { 'sectors.csv': twice } })).toContainEqual(
			problem('sectors.csv', 1, 'code', 'code', 'the column stands twice'),
		)
	})

	it('with a quote that is never closed is refused as not CSV', async () => {
		expect(await problemsOf(missions(`"M2,${MISSION}`))).toContainEqual(
			problem('missions.csv', 3, null, null, 'not CSV'),
		)
	})

	it('with too few cells in a row is refused with their number', async () => {
		expect(await problemsOf(missions('M2,FR_TO_PARTNER'))).toContainEqual(
			problem('missions.csv', 3, null, 'M2,FR_TO_PARTNER', '2 cells'),
		)
	})

	it('with a cell of a megabyte loses that row, and the report shortens the cell', async () => {
		const megabyte = 'x'.repeat(1024 * 1024)
		const folder = await smallDataset(missions(`M2,${MISSION}${megabyte}`, `M3,${MISSION}`))
		const { problems, records } = await readDataset(folder, { skipBadRows: true })
		expect(problems).toEqual([
			problem('missions.csv', 3, 'note', `${'x'.repeat(79)}…`, 'a cell of 1048576 characters'),
		])
		expect(records.filter(({ kind }) => kind === 'Mission').map(({ id }) => id)).toEqual([
			'mission:M1',
			'mission:M3',
		])
	})

	it.each([
		[';', 'semicolons'],
		['\t', 'tabs'],
	])('with %j between its cells is reported once', async (separator, word) => {
		const other = (GOOD['missions.csv'] ?? '').replaceAll(',', separator)
		expect(await problemsOf({ files: { 'missions.csv': other } })).toEqual([
			problem('missions.csv', 1, null, expect.any(String) as never, `cells separated by ${word}`),
		])
	})

	it('with empty rows and blank lines loads the others, counts the empty rows and keeps the line numbers', async () => {
		const empty = ','.repeat(15)
		const folder = await smallDataset(
			missions(empty, '', ` ${empty}`, empty, `M2,${MISSION.replace('12', 'many')}`),
		)
		const { problems, notices } = await readDataset(folder)
		expect(problems).toEqual([problem('missions.csv', 7, 'size', 'many', 'not a whole number')])
		expect(notices).toContain('missions.csv: 3 empty rows left out')
	})

	it('with its header twice is reported once', async () => {
		const [header = ''] = (GOOD['missions.csv'] ?? '').split('\n')
		expect(await problemsOf(missions(header, `M2,${MISSION}`))).toEqual([
			problem('missions.csv', 3, null, expect.any(String) as never, 'the row of column names, once more'),
		])
	})

	it.each([
		['a workbook', Buffer.from('504b0304140006000800', 'hex'), 'a workbook (.xlsx, .ods)'],
		['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a workbook (.xls)'],
		['UTF-16', Buffer.from('\ufeffid,direction', 'utf16le'), 'text in UTF-16'],
	])('that is %s is refused as such', async (_what, bytes, reason) => {
		expect(await problemsOf({ files: { 'missions.csv': bytes } })).toEqual([
			problem('missions.csv', 0, null, null, reason),
		])
	})

	it('with blanks around cells is read without them, and the notices say where', async () => {
		const folder = await smallDataset(missions(` M2 ,${MISSION.replace('town', 'town\u00a0')}`))
		const { problems, notices, records } = await readDataset(folder)
		expect(problems).toEqual([])
		expect(records.map(({ id }) => id)).toContain('mission:M2')
		expect(notices).toEqual([
			'missions.csv:3 id: blanks around the value left out',
			'missions.csv:3 hostLevel: blanks around the value left out',
		])
	})

	it.each(['\u202e', '\u200b', '\u2066', '\ufeff', '\u00ad', '\u200d', '\u{e0041}'])(
		'with the invisible %j in a name is read without it, and a notice says where',
		async (mark) => {
			const places = (GOOD['places.csv'] ?? '').replace('Bourg', `Bo${mark}urg`)
			const { problems, notices, records } = await readDataset(
				await smallDataset({ files: { 'places.csv': places } }),
			)
			expect(problems).toEqual([])
			const code = (mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
			expect(notices).toEqual([`places.csv:3 nameFr: U+${code} left out`])
			expect(records.find(({ id }) => id === 'territory:ZZ:T1')).toMatchObject({ names: { fr: 'Bourg' } })
		},
	)

	it('with the joiners that its script needs keeps them', async () => {
		const name = 'می\u200cخواهم'
		const places = (GOOD['places.csv'] ?? '').replace('Bourg', name)
		const { notices, records } = await readDataset(await smallDataset({ files: { 'places.csv': places } }))
		expect(notices).toEqual([])
		expect(records.find(({ id }) => id === 'territory:ZZ:T1')).toMatchObject({ names: { fr: name } })
	})

	it.each(['\u0085', '\u009b', '\u007f', '\u2028'])(
		'with the control character %j in a cell is refused',
		async (control) => {
			const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
			expect(await problemsOf(missions(`M2,${MISSION}a${control}b`))).toEqual([
				problem('missions.csv', 3, 'note', `a${control}b`, `a control character, U+${code}`),
			])
		},
	)

	it('gets five notices, and a count of the rest', async () => {
		const lines = Array.from({ length: 8 }, (_, index) => `M${index + 2} ,${MISSION}`)
		const { notices } = await readDataset(await smallDataset(missions(...lines)))
		expect(notices).toHaveLength(6)
		expect(notices.at(-1)).toBe('missions.csv: and so in 3 more cells')
	})

	it.each([
		['bytes', { bytes: 100 }, 0, 'the file is too large'],
		['rows', { rows: 1 }, 3, 'too many rows'],
		['columns', { columns: 3 }, 1, 'too many columns'],
	])('beyond the limit of %s is refused', async (_limit, limit, line, reason) => {
		const limits = { ...IMPORT_LIMITS, ...limit }
		const problems = await problemsOf(missions(`M2,${MISSION}`), { limits })
		expect(problems).toContainEqual(
			expect.objectContaining({ file: 'missions.csv', line, reason: expect.stringContaining(reason) }),
		)
	})
})

describe('a bad row', () => {
	const row = (over: Readonly<Record<string, string>>) => {
		const columns = (GOOD['missions.csv'] ?? '').split('\n')[0]?.split(',') ?? []
		const cells = `M2,${MISSION}`.split(',')
		return columns.map((column, index) => over[column] ?? cells[index] ?? '').join(',')
	}

	it.each<[string, Record<string, string>, string, string | null, string]>([
		['an unknown sector', { sectors: 'wine;silk' }, 'sectors', 'wine;silk', 'unknown sector:silk'],
		['an unknown place', { hostCode: 'T9' }, 'hostCode', 'T9', 'unknown territory:ZZ:T9'],
		['a code of another form', { hostCode: '310000' }, 'hostCode', '310000', 'not a code of ZZ'],
		[
			'an unknown French territory',
			{ leaderCode: '99' },
			'leaderCode',
			'99',
			'unknown territory:FR:region:99',
		],
		[
			'an unknown organisation',
			{ leaderLevel: 'actor', leaderCode: 'u-none' },
			'leaderCode',
			'u-none',
			'unknown organisation:u-none',
		],
		[
			'a level that is not that of the place',
			{ hostLevel: 'province' },
			'hostLevel',
			'province',
			'not the level of this place',
		],
		['no leader', { leaderCode: '' }, 'leaderCode', '', 'empty'],
		['an unknown stop', { stops: 'T2;T9' }, 'stops', 'T2;T9', 'unknown territory:ZZ:T9'],
		['the same stop twice', { stops: 'T2;T2' }, 'stops', 'T2;T2', 'a value stands twice'],
		['30 February', { start: '2010-02-30' }, 'start', '2010-02-30', 'not a date of the calendar'],
		['month 13', { start: '2010-13' }, 'start', '2010-13', 'not a date of the calendar'],
		['a date in another order', { start: '01/05/2010' }, 'start', '01/05/2010', 'not a date of the calendar'],
		['an end before the start', { end: '2010-04-30' }, 'end', '2010-04-30', 'ends before it starts'],
		['a month where a day is announced', { start: '2010-05' }, 'start', '2010-05', 'not cut to the day'],
		['an unknown precision', { datePrecision: 'week' }, 'datePrecision', 'week', 'unknown value'],
		['a size that is no number', { size: 'many' }, 'size', 'many', 'not a whole number'],
		['an unknown confidence', { confidence: 'sure' }, 'confidence', 'sure', 'unknown value'],
		['no source', { source: '' }, 'source', '', 'empty'],
		['an unknown direction', { direction: 'NORTH' }, 'direction', 'NORTH', 'unknown value'],
		[
			'a leader of the country that is visited',
			{ leaderLevel: 'town', leaderCode: 'T2' },
			'leaderCode',
			'T2',
			'not of the country that the mission leaves',
		],
		[
			'an id that was there before',
			{ id: 'M1' },
			'id',
			'M1',
			'duplicate mission:M1, first at missions.csv:2',
		],
	])('with %s is reported by file, line, column and value', async (_what, over, column, value, reason) => {
		expect(await problemsOf(missions(row(over)))).toEqual([problem('missions.csv', 3, column, value, reason)])
	})

	it('does not hide the other problems, of its own or of other rows', async () => {
		const problems = await problemsOf(
			missions(row({ size: 'many', sectors: 'silk' }), row({ id: 'M3', end: '2009' })),
		)
		expect(problems.map(({ line, column }) => `${line} ${column}`)).toEqual([
			'3 size',
			'3 sectors',
			'4 end',
			'4 end',
		])
	})

	it('is reported by its line in the file even after a cell with a line end', async () => {
		const first = `M2,${MISSION}"two\nlines"`
		expect(await problemsOf(missions(first, row({ id: 'M3', size: '0' })))).toEqual([
			problem('missions.csv', 5, 'size', '0', 'not a whole number'),
		])
	})

	it('with a link within one country is reported', async () => {
		const line = 'N2,u-home,u-home,agreement,2010,actif,high,a printed page,'
		const files = { 'actor-links.csv': withLines('actor-links.csv', line) }
		expect(await problemsOf({ files })).toEqual([
			problem('actor-links.csv', 3, 'to', 'u-home', 'both ends are of the same country'),
		])
	})

	it('with a name that does not belong to its code is reported', async () => {
		const line = 'L2,commune,44109,Rennes,,T2,town,accord,,unknown,,,actif,high,a printed page,'
		expect(await problemsOf({ files: { 'links.csv': withLines('links.csv', line) } })).toEqual([
			problem('links.csv', 3, 'homeName', 'Rennes', 'not the name of the place'),
		])
	})

	it.each(['no', 'TRUE', '1', '?'])('with « %s » as the reason of a retraction is reported', async (cell) => {
		const [header = '', first = ''] = (GOOD['missions.csv'] ?? '').split('\n')
		const change: Change = {
			files: { 'missions.csv': `${header},wrong\n${first},\n${row({})},${cell}\n` },
			dataset: {
				tables: tableNamed('missions.csv', {
					columns: { ...columnsOf('missions.csv'), retracted: 'wrong' },
				}),
			},
		}
		expect(await problemsOf(change)).toEqual([
			{
				file: 'missions.csv',
				line: 3,
				column: 'wrong',
				value: cell,
				reason: 'a word that is no reason',
				expected: 'why the fact is wrong, in words; an empty cell where the row is right',
			},
		])
	})

	it.each([
		['an unknown level', 'village,1,Village,departement,44,,,', 'level'],
		['an unknown container', 'commune,1,Village,departement,99,,,', 'parentCode'],
		['a container that is not wider', 'commune,1,Village,commune,44109,,,', 'parentCode'],
		['a latitude off the earth', 'commune,1,Village,departement,44,,,91', 'lat'],
		['a population with a point', 'commune,1,Village,departement,44,,3.5,', 'population'],
	])('with %s is reported', async (_what, line, column) => {
		expect(await problemsOf({ files: { 'home.csv': withLines('home.csv', line) } })).toContainEqual(
			expect.objectContaining({ file: 'home.csv', line: 6, column }),
		)
	})

	it.each<[string, Record<string, string>, string]>([
		[
			'a place that no table has',
			{ hostCode: 'T9' },
			'a code of the territories of ZZ; add it to places.csv',
		],
		['an organisation that none has', { leaderLevel: 'actor', leaderCode: 'u-none' }, 'add it to bodies.csv'],
		[
			'an organisation in capitals',
			{ leaderLevel: 'actor', leaderCode: 'U-Home' },
			'write it as on record: u-home',
		],
		['a sector with an accent', { sectors: 'wïne' }, 'write it as on record: wine'],
		['a code of a wrong form in small letters', { hostCode: 't1' }, 'write it as on record: T1'],
		['a word in capitals', { confidence: 'High' }, 'one of low, medium, high'],
	])('gets advice for %s', async (_what, over, expected) => {
		expect(await problemsOf(missions(row(over)))).toEqual([
			expect.objectContaining({ line: 3, expected: expect.stringContaining(expected) }),
		])
	})

	it('gets the known value that resembles an unknown word', async () => {
		expect(await problemsOf(missions(row({ confidence: 'High' })))).toEqual([
			problem('missions.csv', 3, 'confidence', 'High', 'unknown value, almost "high"'),
		])
	})

	it('gets the right code where a spreadsheet removed its leading zeros', async () => {
		const home = withLines('home.csv', 'departement,01,Ain,region,52,,600000,46.1')
		const lost = row({ leaderLevel: 'departement', leaderCode: '1' })
		expect(await problemsOf({ files: { 'home.csv': home, ...missions(lost).files } })).toEqual([
			expect.objectContaining({ value: '1', expected: expect.stringContaining('write it as on record: 01') }),
		])
	})

	it('with a decimal comma is named, and the rows that needed it are marked as such', async () => {
		const home = (GOOD['home.csv'] ?? '').replace('3800000,47.4', '3800000,"47,4"')
		const problems = await problemsOf({ files: { 'home.csv': home } })
		expect(problems.filter(({ follows }) => !follows)).toEqual([
			expect.objectContaining({
				...{ file: 'home.csv', line: 2, column: 'lat', value: '47,4', reason: 'a decimal comma' },
				expected: expect.stringContaining('with a decimal point, as 47.4'),
			}),
		])
		expect(problems.length).toBeGreaterThan(3)
	})

	it('is described in one line for an operator', async () => {
		const [first] = await problemsOf(missions(row({ start: '2010-02-30' })))
		expect(first && formatProblem(first)).toBe(
			'missions.csv:3 start "2010-02-30": not a date of the calendar; expected a date of the calendar as 2010, 2010-05 or 2010-05-01',
		)
	})
})
