import { describe, expect, it } from 'vitest'
import type { Mandate } from '../../../../server/domain/records'
import { cachedNameIndex } from '../../../../server/queries/caches'
import { formatSentence, formatSentenceParts } from '../../../../server/text/sentenceFormatter'
import { HARBOUR_RECORDS, harbours, VELMAR } from '../../../fixtures/harbours'
import { type LevelledParameters, overlapsIn, rivalMandatesIn } from '../../../fixtures/overlaps'
import { dataset, date, mandate, wholeSnapshotOf } from '../../../fixtures/records'

const letter = (id: string, more: Partial<Mandate> = {}) =>
	mandate(id, 'oriel', { since: date('2020'), ...more })
const whole = (mandates: readonly Mandate[]) =>
	wholeSnapshotOf([...HARBOUR_RECORDS, ...mandates], [dataset(VELMAR)])
const found = (mandates: readonly Mandate[], more: Partial<LevelledParameters> = {}) =>
	rivalMandatesIn(whole(mandates), more)

describe('rival mandates', () => {
	it('are mandates of two holders for one collectivité', () => {
		expect(found([letter('a'), letter('b')])).toMatchObject([
			{ kind: 'RIVAL_MANDATES', represented: 'oriel', holderCount: 2, certainty: 'ESTABLISHED' },
		])
		expect(found([letter('a')])).toEqual([])
		expect(found([letter('a'), mandate('b', 'brume', { since: date('2020') })])).toEqual([])
	})

	it.each(['expired', 'refused'] as const)('exclude %s ones', (status) => {
		expect(found([letter('a'), letter('b', { status })])).toEqual([])
	})

	it.each(['declared', 'verified', 'contested'] as const)('include %s ones', (status) => {
		expect(found([letter('a'), letter('b', { status })])).toHaveLength(1)
	})

	it('exclude a mandate that has ended or not yet started', () => {
		expect(found([letter('a'), letter('b', { until: date('2026-11-25') })])).toEqual([])
		expect(found([letter('a'), letter('b', { since: date('2027') })])).toEqual([])
	})

	it('count a holder with a renewed mandate once', () => {
		const renewed = [letter('a', { holderText: 'Bureau' }), letter('b', { holderText: 'Bureau' })]
		expect(found(renewed)).toEqual([])
		expect(found([...renewed, letter('c')])).toMatchObject([{ holderCount: 2 }])
	})

	it('are possible if they need a mandate of low confidence or with an uncertain start', () => {
		expect(found([letter('a'), letter('b', { confidence: 'low' })])).toMatchObject([
			{ certainty: 'POSSIBLE' },
		])
		expect(found([letter('a'), letter('b', { since: date('2026') })])).toMatchObject([
			{ certainty: 'POSSIBLE' },
		])
	})

	it('weigh the holders and the evidence', () => {
		const [rivals] = found([letter('a'), letter('b', { confidence: 'medium' })])
		expect(rivals?.factors.map(({ name }) => name)).toEqual(['simultaneity', 'evidence', 'kind'])
		expect(rivals?.severity).toBeCloseTo((0.7 * (0.4 * 0.5 + 0.2 * 0.8)) / 0.6, 12)
	})

	it('can be found at another level', () => {
		const apart = [letter('a'), mandate('b', 'brume', { since: date('2020') })]
		expect(found(apart, { rollUpPartner: 'state' })).toMatchObject([{ represented: 'littoral' }])
		expect(() => found([], { rollUpPartner: 'region' })).toThrow('state, town, ward')
	})

	it('come from records that the group sees, and fictitious ones only on request', () => {
		expect(found([letter('a'), letter('b', { visibility: 'private' })])).toEqual([])
		const fictitious = [letter('a'), letter('b', { scenario: true })]
		expect(found(fictitious)).toEqual([])
		expect(found(fictitious, { includeScenario: true })).toMatchObject([{ scenario: true }])
	})

	it('are never public, nor is any mandate of the group', () => {
		const letters = [letter('a'), letter('b')]
		expect(harbours(letters).mandates.size).toBe(0)
		expect(rivalMandatesIn(harbours(letters))).toEqual([])
		expect([overlapsIn(harbours(letters)), overlapsIn(whole(letters))]).toEqual([[], []])
	})

	it('have sentences without reproach', () => {
		const snapshot = whole([letter('a'), letter('b', { status: 'contested' })])
		const names = cachedNameIndex(snapshot.geography)
		const [rivals] = rivalMandatesIn(snapshot)
		if (!rivals) throw new Error('Expected rival mandates')
		expect(formatSentence(rivals.title, 'fr', names)).toContain('plusieurs lettres pour la même collectivité')
		for (const language of ['fr', 'en', 'zh'] as const) {
			expect(formatSentenceParts(rivals.sentence, language, names).filter(({ link }) => link)).toHaveLength(1)
			for (const { sentence } of rivals.factors)
				expect(formatSentence(sentence, language, names)).not.toBe('')
		}
	})
})
