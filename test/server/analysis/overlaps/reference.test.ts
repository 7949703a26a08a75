/** The stories that the reference data must show (model.md §4). */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Overlap } from '../../../../server/analysis/result'
import { cachedNameIndex } from '../../../../server/queries/caches'
import type { Snapshot } from '../../../../server/snapshot/snapshot'
import { formatSentence } from '../../../../server/text/sentenceFormatter'
import { overlapsIn } from '../../../fixtures/overlaps'
import { CHINA, readWithUsed } from '../../../fixtures/readWithUsed'
import { snapshotOf } from '../../../fixtures/records'

const SHANGHAI = 'territory:CN:310000'
const QINGDAO = 'territory:CN:370200'
const BEIJING = 'territory:CN:110000'
const numbered = (first: number, last: number) =>
	Array.from({ length: last - first + 1 }, (_, index) => `mission:M${String(first + index).padStart(3, '0')}`)

let snapshot: Snapshot
let overlaps: readonly Overlap[]

beforeAll(async () => {
	const { datasets, records } = await readWithUsed(CHINA)
	snapshot = snapshotOf(records, datasets)
	overlaps = overlapsIn(snapshot, { asOf: '2026-11-25', kinds: ['CROWDING'] })
})

const crowdingOf = (place: string, year: string) => {
	const found = overlaps.filter(
		(overlap) => overlap.place === place && overlap.period.start?.text.startsWith(year),
	)
	expect(found.length).toBe(1)
	return found[0] as Overlap
}
const titleInFrench = ({ title }: Overlap) =>
	formatSentence(title, 'fr', cachedNameIndex(snapshot.geography)).replaceAll(/\s/g, ' ')
const missionsOf = ({ evidence }: Overlap) => evidence.map(({ recordId }) => recordId)

describe('Shanghai in 2010', () => {
	it('is one overlap from 2010-05-01 to 2010-10-31, of exactly M007 to M014', () => {
		const shanghai = crowdingOf(SHANGHAI, '2010')
		expect([shanghai.period.start?.text, shanghai.period.end?.text]).toEqual(['2010-05-01', '2010-10-31'])
		expect(missionsOf(shanghai)).toEqual(numbered(7, 14))
	})

	it('has M005 and M006 as possible missions', () => {
		expect(crowdingOf(SHANGHAI, '2010').possible.map(({ recordId }) => recordId)).toEqual(numbered(5, 6))
	})

	it('is established, with seven leaders, at least five of them at once, during the Expo', () => {
		const { certainty, actorCount, crowding } = crowdingOf(SHANGHAI, '2010')
		expect(certainty).toBe('ESTABLISHED')
		expect(actorCount).toBe(7)
		expect(crowding).toMatchObject({ missions: 8, peakCertain: 5, occasion: 'event:E003', rate: null })
		expect(crowding?.presences.length).toBe(5)
	})

	it('has severity .56: simultaneity .8, two competing sectors, high confidence, × .7 for the Expo', () => {
		const { severity, factors } = crowdingOf(SHANGHAI, '2010')
		expect(severity).toBeCloseTo((0.7 * (0.4 * 0.8 + 0.3 * (2 / 3) + 0.2)) / 0.9, 12)
		expect(factors.map(({ name }) => name)).toEqual([
			'simultaneity',
			'competingSectors',
			'evidence',
			'occasion',
		])
	})

	it('has the consulate in Shanghai and CUF as contacts', () => {
		expect(crowdingOf(SHANGHAI, '2010').contacts).toEqual(['organisation:R019', 'organisation:o-cuf'])
	})
})

describe('the other crowdings include', () => {
	it('Shanghai in 2013: M020 to M022, possible, as no date is known to the day', () => {
		const shanghai = crowdingOf(SHANGHAI, '2013')
		expect(missionsOf(shanghai)).toEqual(numbered(20, 22))
		expect(shanghai.certainty).toBe('POSSIBLE')
	})

	it('Qingdao in 2014: M026 and M027, established, one after the other', () => {
		const qingdao = crowdingOf(QINGDAO, '2014')
		expect(missionsOf(qingdao)).toEqual(numbered(26, 27))
		expect(qingdao.certainty).toBe('ESTABLISHED')
		expect(qingdao.crowding?.peakPossible).toBe(1)
		expect(titleInFrench(qingdao)).toMatch(/^Qingdao, .* se suivent de près$/)
	})

	it('« se croisent » in a title only if two may have been there on the same day', () => {
		expect(titleInFrench(crowdingOf(SHANGHAI, '2010'))).toMatch(/ se croisent$/)
		for (const overlap of overlaps) {
			const { peakPossible = 0 } = overlap.crowding ?? {}
			expect(titleInFrench(overlap)).toMatch(
				peakPossible >= 2 ? / se crois(?:ent|er)$/ : / se suiv(?:ent|re) de près$/,
			)
		}
	})

	it('Beijing in 2018: M043, M044 and M062, established within one month', () => {
		const beijing = crowdingOf(BEIJING, '2018')
		expect(missionsOf(beijing)).toEqual([...numbered(43, 44), 'mission:M062'])
		expect(beijing.certainty).toBe('ESTABLISHED')
	})
})

describe('every crowding', () => {
	it('of Shanghai in 2010 reads as the board has it', () => {
		const names = cachedNameIndex(snapshot.geography)
		const { title, sentence } = crowdingOf(SHANGHAI, '2010')
		expect(formatSentence(title, 'fr', names)).toBe(
			'Shanghai, mai – octobre 2010\u00a0: sept collectivités françaises se croisent',
		)
		expect(formatSentence(sentence, 'fr', names)).toMatch(
			/^À Shanghai .*huit missions de sept collectivités françaises se sont croisées du 1er\u00a0mai au 31\u00a0octobre 2010/,
		)
	})
})
