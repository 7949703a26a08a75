/** Contents of the copies of lists without their own query. */
import { describe, expect, it } from 'vitest'
import { copiedOfComparison } from '../../../../client/features/compare/ComparePage'
import { copiedOfPairs } from '../../../../client/features/duplicates/DuplicatesPage'
import { copiedOfIndexes } from '../../../../client/features/fragmentation/FragmentationExport'
import { copiedOfGaps } from '../../../../client/features/gaps/GapsPage'
import { pathOfItem } from '../../../../client/views/share/copiedContent'

const parts = (text: string) => [{ text, strong: false, link: true, ref: null, language: 'FR' as const }]

describe('A dated copy', () => {
	it('of gaps has the wishes and the places with their records, and counts the others', () => {
		const copied = copiedOfGaps({
			emptyTotal: 9,
			unansweredTotal: 3,
			unanswered: [
				{
					wish: {
						id: 'wish:S001',
						direction: 'SEEKS',
						lastNews: '2017',
						fromMemory: false,
						scenario: false,
						actor: { id: 'territory:FR:region:52' },
					},
					sentenceParts: parts('La Région cherche un partenaire.'),
				},
			],
			dominatedTotal: 1,
			dominated: [
				{
					place: { id: 'territory:CN:370200', name: 'Qingdao' },
					actors: [],
					records: 12,
					evidenceCount: 7,
					sentenceParts: parts('Qingdao.'),
				},
			],
		} as unknown as Parameters<typeof copiedOfGaps>[0])
		expect(copied).toEqual({
			of: 'results',
			items: [
				{ id: 'wish:S001', version: 1, label: 'La Région cherche un partenaire.' },
				{ id: 'territory:CN:370200', version: 7, label: 'Qingdao' },
			],
			total: 4,
		})
	})

	it('of possible duplicates has each record once, with its version, and counts two for each omitted pair', () => {
		const side = (id: string, version: number) => ({
			id,
			label: `Fiche ${id}`,
			record: { id, version },
			actor: null,
		})
		const pair = (id: string, one: string, other: string) => ({
			node: { id, records: [side(one, 2), side(other, 1)] },
		})
		const copied = copiedOfPairs({
			totalCount: 3,
			edges: [
				pair('1', 'partnership:P001', 'partnership:P002'),
				pair('2', 'partnership:P001', 'partnership:P003'),
			],
		} as unknown as Parameters<typeof copiedOfPairs>[0])
		expect(copied.items.map(({ id, version }) => `${id} ${version}`)).toEqual([
			'partnership:P001 2',
			'partnership:P002 1',
			'partnership:P003 1',
		])
		expect(copied.total).toBe(5)
	})

	it('of two actors side by side has what they share and what they could pool', () => {
		const result = (id: string, evidenceCount: number) => ({ id, evidenceCount, sentenceParts: parts(id) })
		const copied = copiedOfComparison({
			overlaps: { totalCount: 14, nodes: [result('overlap:a', 3)] },
			opportunities: { totalCount: 1, nodes: [result('opportunity:b', 5)] },
		} as unknown as Parameters<typeof copiedOfComparison>[0])
		expect(copied).toEqual({
			of: 'results',
			items: [
				{ id: 'overlap:a', version: 3, label: 'overlap:a' },
				{ id: 'opportunity:b', version: 5, label: 'opportunity:b' },
			],
			total: 15,
		})
	})

	it('of the ranked plot has its lines; a sector has a name and no page', () => {
		const copied = copiedOfIndexes([
			{ key: 'sector:vin', evidenceCount: 4, actor: null, sector: { id: 'sector:vin', label: 'Vin' } },
		] as unknown as Parameters<typeof copiedOfIndexes>[0])
		expect(copied).toEqual({
			of: 'results',
			items: [{ id: 'sector:vin', version: 4, label: 'Vin' }],
			total: 1,
		})
		expect(pathOfItem('sector:vin')).toBeNull()
	})
})
