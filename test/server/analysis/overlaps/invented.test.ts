/** The crowding story in a country with other levels and ids, read only from its tables and dataset.json. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Overlap } from '../../../../server/analysis/result'
import { cachedNameIndex } from '../../../../server/queries/caches'
import type { Snapshot } from '../../../../server/snapshot/snapshot'
import { formatSentence } from '../../../../server/text/sentenceFormatter'
import { overlapsIn } from '../../../fixtures/overlaps'
import { INVENTED, readWithUsed } from '../../../fixtures/readWithUsed'
import { snapshotOf } from '../../../fixtures/records'

let snapshot: Snapshot
let overlaps: readonly Overlap[]

beforeAll(async () => {
	const { datasets, records } = await readWithUsed(INVENTED)
	snapshot = snapshotOf(records, datasets)
	overlaps = overlapsIn(snapshot, { asOf: '2026-11-25', kinds: ['CROWDING'] })
})

describe('in the invented country', () => {
	it('Aurelle in 2012 is the only crowding, with missions dated to the month and one in a ward', () => {
		expect(overlaps.map(({ place }) => place)).toEqual(['territory:XV:C-AUREL'])
		const [aurelle] = overlaps
		expect(aurelle?.evidence.map(({ recordId }) => recordId)).toEqual(
			['V03', 'V04', 'V05', 'V06', 'V07'].map((id) => `mission:xv-${id}`),
		)
		expect([aurelle?.period.start?.text, aurelle?.period.end?.text]).toEqual(['2012-04-01', '2012-09-30'])
		expect(aurelle?.possible.map(({ recordId }) => recordId)).toEqual(['mission:xv-V01', 'mission:xv-V02'])
		expect(aurelle?.certainty).toBe('ESTABLISHED')
		expect(aurelle?.crowding?.occasion).toBe('event:xv-R1')
	})

	it('the sentences name no other country', () => {
		const names = cachedNameIndex(snapshot.geography)
		const told = overlaps.flatMap(({ title, sentence }) =>
			(['fr', 'en', 'zh'] as const).flatMap((language) => [
				formatSentence(title, language, names),
				formatSentence(sentence, language, names),
			]),
		)
		expect(told[0]).toContain('Aurelle')
		for (const text of told) expect(text).not.toMatch(/chin|中国/i)
	})
})
