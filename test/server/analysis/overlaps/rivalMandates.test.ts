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
	it('are mandates of two bodies for one collectivité', () => {
		expect(found([letter('a'), letter('b')])).toMatchObject([
			{ kind: 'RIVAL_MANDATES', represented: 'oriel', holderCount: 2, certainty: 'ESTABLISHED' },
		])
		expect(found([letter('a')])).toEqual([])
		expect(found([letter('a'), mandate('b', 'brume', { since: date('2020') })])).toEqual([])
	})

	it.each(['expired', 'refused'] as const)('leave %s ones out', (status) => {
		expect(found([letter('a'), letter('b', { status })])).toEqual([])
	})

	it.each(['declared', 'verified', 'contested'] as const)('take %s ones', (status) => {
		expect(found([letter('a'), letter('b', { status })])).toHaveLength(1)
	})

	it('leave out a letter that is over or still to come', () => {
		expect(found([letter('a'), letter('b', { until: date('2026-11-25') })])).toEqual([])
		expect(found([letter('a'), letter('b', { since: date('2027') })])).toEqual([])
	})

	it('count a body that renews its letter once', () => {
		const renewed = [letter('a', { holderText: 'Bureau' }), letter('b', { holderText: 'Bureau' })]
		expect(found(renewed)).toEqual([])
		expect(found([...renewed, letter('c')])).toMatchObject([{ holderCount: 2 }])
	})

	it('are possible where it takes a letter of low confidence or an uncertain year', () => {
		expect(found([letter('a'), letter('b', { confidence: 'low' })])).toMatchObject([
			{ certainty: 'POSSIBLE' },
		])
		expect(found([letter('a'), letter('b', { since: date('2026') })])).toMatchObject([
			{ certainty: 'POSSIBLE' },
		])
	})

	it('weigh holders and evidence, the two factors that letters have', () => {
		const [rivals] = found([letter('a'), letter('b', { confidence: 'medium' })])
		expect(rivals?.factors.map(({ name }) => name)).toEqual(['simultaneity', 'evidence', 'kind'])
		expect(rivals?.severity).toBeCloseTo((0.7 * (0.4 * 0.5 + 0.2 * 0.8)) / 0.6, 12)
	})

	it('are seen at the level asked for', () => {
		const apart = [letter('a'), mandate('b', 'brume', { since: date('2020') })]
		expect(found(apart, { rollUpPartner: 'state' })).toMatchObject([{ represented: 'littoral' }])
		expect(() => found([], { rollUpPartner: 'region' })).toThrow('state, town, ward')
	})

	it('come from what the group may see, of the scenario only where asked', () => {
		expect(found([letter('a'), letter('b', { visibility: 'private' })])).toEqual([])
		const fictitious = [letter('a'), letter('b', { scenario: true })]
		expect(found(fictitious)).toEqual([])
		expect(found(fictitious, { includeScenario: true })).toMatchObject([{ scenario: true }])
	})

	it('are no public result: no letter for the group is in the public view, nor any overlap made of one', () => {
		const letters = [letter('a'), letter('b')]
		expect(harbours(letters).mandates.size).toBe(0)
		expect(rivalMandatesIn(harbours(letters))).toEqual([])
		expect([overlapsIn(harbours(letters)), overlapsIn(whole(letters))]).toEqual([[], []])
	})

	it('are said without reproach', () => {
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
