import { describe, expect, it } from 'vitest'
import { contradictingRecords, type Detection, judgementStatus } from '../../../server/domain/judgement'
import type { Judgement, Verdict } from '../../../server/domain/records'
import { judgement } from '../../fixtures/records'

const judged = (more: Partial<Detection> = {}): Detection => ({
	key: 'overlap:a',
	subject: 'CROWDING',
	place: 'oriel',
	evidence: [
		{ recordId: 'm1', version: 1 },
		{ recordId: 'm2', version: 1 },
	],
	...more,
})
const verdict = (more: Partial<Judgement> = {}) =>
	judgement('j', 'north', 'overlap:a', { place: 'oriel', evidence: ['m1@1', 'm2@1'], ...more })

describe('a judgement', () => {
	it.each([
		['new', false],
		['qualified', false],
		['handled', true],
		['accepted', true],
		['dismissed', true],
	] as const)('of « %s » silences its result: %s', (said, silenced) => {
		expect(judgementStatus(judged(), [verdict({ verdict: said })])).toMatchObject({
			silenced,
			inherited: false,
		})
	})

	it('is absent where nobody judged the result', () => {
		expect(judgementStatus(judged(), [])).toBeNull()
		expect(judgementStatus(judged(), [verdict({ key: 'overlap:b', place: 'brume' })])).toBeNull()
	})

	it('stops silencing when the evidence changes, and says what changed', () => {
		const evidence = [
			{ recordId: 'm1', version: 2 },
			{ recordId: 'm3', version: 1 },
		]
		expect(judgementStatus(judged({ evidence }), [verdict()])).toMatchObject({
			silenced: false,
			changes: { added: ['m3'], removed: ['m2'], revised: ['m1'] },
		})
	})

	it('is inherited by a new result of the same kind and place with at least half of its evidence', () => {
		const proof = (...ids: string[]) => ids.map((recordId) => ({ recordId, version: 1 }))
		const stands = (ids: string[], more: Partial<Judgement> = {}) =>
			judgementStatus(judged({ key: 'overlap:new', evidence: proof(...ids) }), [verdict(more)])
		expect(stands(['m1', 'm2'])).toMatchObject({ inherited: true, silenced: true, changes: null })
		expect(stands(['m0', 'm1'])).toMatchObject({
			inherited: true,
			silenced: false,
			changes: { added: ['m0'] },
		})
		expect(stands(['m0', 'm1', 'm3'])).toBeNull()
		expect(stands(['m1', 'm2'], { subject: 'SAME_PARTNER' })).toBeNull()
		expect(stands(['m1', 'm2'], { place: 'brume' })).toBeNull()
	})

	it('of the result itself wins over an inherited one; else the one with the most shared evidence wins', () => {
		const old = verdict({ id: 'old', key: 'overlap:old' })
		const own = verdict({ id: 'own', verdict: 'qualified', evidence: [] })
		expect(judgementStatus(judged(), [old, own])?.judgement.id).toBe('own')
		const half = verdict({ id: 'half', key: 'overlap:half', evidence: ['m1@1'] })
		expect(judgementStatus(judged({ key: 'overlap:new' }), [half, old])?.judgement.id).toBe('old')
	})
})

describe('a verdict on two records', () => {
	const pair = (one: string, other: string, said: Verdict) =>
		judgement(`${one}${other}`, 'north', `duplicate:${one}${other}`, {
			verdict: said,
			evidence: [`${one}@1`, `${other}@1`],
		})

	it('of "same" is contradicted when one of the two differs from a duplicate of the other', () => {
		const earlier = [pair('b', 'c', 'same'), pair('a', 'c', 'different')]
		expect(contradictingRecords(['a', 'b'], 'same', earlier)).toEqual(['a', 'b', 'c'])
		expect(contradictingRecords(['a', 'b'], 'different', earlier)).toBeNull()
		expect(contradictingRecords(['a', 'b'], 'unsure', earlier)).toBeNull()
	})

	it('of "different" is contradicted when both are the same as a third', () => {
		expect(
			contradictingRecords(['a', 'b'], 'different', [pair('a', 'c', 'same'), pair('c', 'b', 'same')]),
		).toEqual(['a', 'b', 'c'])
	})

	it('replaces an earlier verdict on the same pair', () => {
		expect(contradictingRecords(['a', 'b'], 'same', [pair('b', 'a', 'different')])).toBeNull()
	})

	it('is contradicted along a chain of duplicates', () => {
		const chain = [pair('b', 'c', 'same'), pair('c', 'd', 'same'), pair('a', 'd', 'different')]
		expect(contradictingRecords(['a', 'b'], 'same', chain)).toEqual(['a', 'b', 'd'])
	})
})
