/** What a suggestion costs on a large record: sentences are made once, and nothing is detected for who is not named. */
import { describe, expect, it } from 'vitest'
import { suggest } from '../../../server/queries/suggest'
import { FoldedTexts } from '../../../server/queries/suggestions/foldedTexts'
import { harbourSnapshots } from '../../fixtures/harbours'
import { mission } from '../../fixtures/records'
import { contextOf } from './contextOf'

const snapshots = harbourSnapshots([
	mission('mission:a', 'city', 'oriel', '2026-05-01..2026-05-04'),
	mission('mission:b', 'south', 'oriel', '2026-05-03..2026-05-06'),
])

describe('suggestions', () => {
	it('say what a record is called once, in each language and for the names of one state of the record', () => {
		const texts = new FoldedTexts()
		const [record, other] = [{}, {}]
		const [{ names }, { names: later }] = [contextOf(snapshots), contextOf(harbourSnapshots())]
		let said = 0
		const ask = (subject: object, language: 'fr' | 'en', of = names) =>
			texts.ofLabel(subject, language, of, () => `Été ${++said}`)
		expect([ask(record, 'fr'), ask(record, 'fr'), ask(other, 'fr')]).toEqual([' ete 1', ' ete 1', ' ete 2'])
		expect([ask(record, 'en'), ask(record, 'fr', later), ask(record, 'fr')]).toEqual([
			' ete 3',
			' ete 4',
			' ete 1',
		])
	})

	it('detect overlaps where a word names an actor, and only there', async () => {
		let detected = 0
		const context = contextOf(snapshots)
		const watched = {
			...context,
			snapshotCache: {
				computed: (...asked: Parameters<typeof context.snapshotCache.computed>) => {
					detected += 1
					return context.snapshotCache.computed(...asked)
				},
			} as typeof context.snapshotCache,
		}
		const kinds = async (text: string) =>
			(await suggest([watched], { text, language: 'fr' })).map(({ kind }) => kind)
		expect(await kinds('qwertz 2026')).not.toContain('OVERLAP')
		expect(detected).toBe(0)
		expect(await kinds('oriel 2026')).toContain('OVERLAP')
		expect(detected).toBeGreaterThan(0)
	})
})
