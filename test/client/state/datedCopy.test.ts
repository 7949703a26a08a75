import { describe, expect, it } from 'vitest'
import {
	type CopiedItem,
	compareCopy,
	datedCopy,
	formatDatedCopy,
	parseDatedCopy,
} from '../../../client/state/datedCopy'

const DAY = '2026-11-27'
const P34: CopiedItem = { id: 'partnership:P034', version: 1 }
const M7: CopiedItem = { id: 'mission:M007', version: 3 }
const copyOf = (items: readonly CopiedItem[], total = items.length) => datedCopy(DAY, '1k9zq4', items, total)
const many = (count: number): readonly CopiedItem[] =>
	Array.from({ length: count }, (_, at) => ({ id: `partnership:P${1000 + at}`, version: (at % 5) + 1 }))

describe('The address of a dated copy', () => {
	it('is read back as it was written, in any order of the items', () => {
		const copy = copyOf([P34, M7, { id: 'overlap:0f3a9c', version: 8 }, { id: 'other:x-1', version: 1 }])
		expect(parseDatedCopy(formatDatedCopy(copy))).toEqual(copy)
		expect(formatDatedCopy(copyOf([M7, P34]))).toBe(formatDatedCopy(copyOf([P34, M7])))
	})

	it('needs no escape except for the colon', () => {
		const code = formatDatedCopy(copyOf([P34, M7, { id: 'other:x-1', version: 1 }]))
		expect(code).toMatch(/^[\w.,*:-]+$/)
		expect(new URLSearchParams({ copy: code }).toString().replaceAll('%3A', ':').replaceAll('%2C', ',')).toBe(
			`copy=${code}`,
		)
	})

	it('has a bounded length, and keeps the total and its check for what it leaves out', () => {
		const code = formatDatedCopy(copyOf(many(5000)))
		expect(code.length).toBeLessThan(1300)
		const copy = parseDatedCopy(code)
		expect(copy?.total).toBe(5000)
		expect(copy?.items.length).toBeGreaterThan(100)
		expect(copy?.digest).toBe(copyOf(many(5000)).digest)
	})

	it('keeps ids in other alphabets only in the check of all items', () => {
		const copy = copyOf([
			P34,
			{ id: 'mission:上海', version: 1 },
			{ id: `mission:${'x'.repeat(99)}`, version: 1 },
		])
		expect(copy.items).toEqual([P34])
		expect(copy.total).toBe(3)
		expect(parseDatedCopy(formatDatedCopy(copy))).toEqual(copy)
	})

	it('is ignored if it was cut, corrected or invented', () => {
		const code = formatDatedCopy(copyOf([P34, M7]))
		const forged = [
			null,
			'',
			'.',
			'x'.repeat(5000),
			code.slice(0, -1),
			code.slice(0, 30),
			code.replace('P034', 'P035'),
			`${code}0`,
			'__proto__',
			'1.2.3.4.<script>.5',
		]
		for (const text of forged) expect(parseDatedCopy(text), String(text)).toBeNull()
	})

	it('has only ids as items, even if the check was recomputed', () => {
		const sent = (id: string) =>
			parseDatedCopy(formatDatedCopy({ ...copyOf([]), total: 9, items: [{ id, version: 1 }] }))
		expect(sent('javascript:alert(1)')).toBeNull()
		expect(sent('p<b>')).toBeNull()
		expect(sent('partnership:P1,mission:M2')?.items).not.toContainEqual(
			expect.objectContaining({ version: 0 }),
		)
		expect(parseDatedCopy(formatDatedCopy({ ...copyOf([P34]), total: 0 }))).toBeNull()
		expect(parseDatedCopy(formatDatedCopy({ ...copyOf([P34]), dataVersion: '<i>' }))).toBeNull()
	})
})

describe('The comparison with a dated copy', () => {
	const copy = copyOf([P34, M7])

	it('is empty if each record has the same version', () => {
		expect(compareCopy(copy, [M7, P34], 2)).toEqual({ changed: [], appeared: [], gone: [], isMore: false })
	})

	it('names changed, added and removed records', () => {
		const M9 = { id: 'mission:M009', version: 1 }
		expect(compareCopy(copy, [{ ...M7, version: 4 }, M9], 2)).toEqual({
			changed: [{ ...M7, version: 4 }],
			appeared: [M9],
			gone: [P34],
			isMore: false,
		})
	})

	it('says that there are more differences if a long list differs in records that neither names', () => {
		const long = parseDatedCopy(formatDatedCopy(copyOf(many(5000))))
		if (!long) throw new Error('Expected a copy.')
		expect(compareCopy(long, many(5000), 5000)).toEqual({
			changed: [],
			appeared: [],
			gone: [],
			isMore: false,
		})
		expect(compareCopy(long, many(4999), 4999)).toMatchObject({ appeared: [], isMore: true })
		const shown = copyOf([P34, M7], 40)
		expect(compareCopy(shown, [M7, P34], 41)).toMatchObject({ gone: [], appeared: [], isMore: true })
	})
})
