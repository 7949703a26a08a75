import { describe, expect, it } from 'vitest'
import type { GraphRecord, Partnership } from '../../../../server/domain/records'
import { fc } from '../../../fixtures/fastCheck'
import { date, office, partnership, wish } from '../../../fixtures/records'
import { foundOf, onlyOf, scoreOf } from './kinds'

const link = (actor: string, partner: string, sectors: readonly string[], more: Partial<Partnership> = {}) =>
	partnership(`${actor}-${partner}`, [actor], [partner], { since: date('2000'), sectors, ...more })
const WATER = ['sector:water']

const found = (records: readonly GraphRecord[]) => foundOf('CONSORTIUM', records)
const only = (records: readonly GraphRecord[]) => onlyOf('CONSORTIUM', records)

describe('several collectivités with one sector in one province', () => {
	it('could form a consortium, whichever their partners there', () => {
		expect(only([link('north', 'oriel', WATER), link('south', 'brume', WATER)])).toMatchObject({
			actors: ['north', 'south'],
			host: null,
			guest: null,
			place: 'littoral',
			sectors: WATER,
			unasked: true,
		})
	})

	it('are none where they are one, name no common sector or work in two provinces', () => {
		expect(found([link('city', 'oriel', WATER), link('metropole', 'oriel', WATER)])).toEqual([])
		expect(found([link('north', 'oriel', WATER), link('south', 'oriel', ['sector:wine'])])).toEqual([])
		expect(found([link('north', 'oriel', WATER), link('south', 'capital', WATER)])).toEqual([])
		expect(found([link('north', 'oriel', WATER), link('university', 'oriel', WATER)])).toEqual([])
		const act = partnership('act', ['north', 'south'], ['oriel'], { since: date('2000'), sectors: WATER })
		expect(found([act])).toEqual([])
	})

	it('take in who seeks a partner there for that sector', () => {
		const records = [link('north', 'oriel', WATER), link('south', 'oriel', WATER)]
		const seeks = wish('wish', 'isle', { what: 'partner', place: 'littoral', sectors: WATER })
		expect(only([...records, seeks])).toMatchObject({ actors: ['isle', 'north', 'south'], unasked: false })
		expect(scoreOf(only([...records, seeks]), 'affinity')).toBe(1)
		expect(scoreOf(only(records), 'affinity')).toBe(0.6)
		expect(scoreOf(only([link('north', 'oriel', WATER), link('south', 'brume', WATER)]), 'affinity')).toBe(
			0.4,
		)
	})

	it('fit less the more of their competing sectors there two of them name', () => {
		const share = (first: readonly string[], second: readonly string[]) =>
			scoreOf(
				only([link('north', 'oriel', [...WATER, ...first]), link('south', 'oriel', [...WATER, ...second])]),
				'complementarity',
			)
		expect(share([], [])).toBeUndefined()
		expect(share(['sector:wine'], ['sector:tourism'])).toBe(1)
	})

	it('are feasible with an office in the province', () => {
		const records = [link('north', 'oriel', WATER), link('south', 'oriel', WATER)]
		const bureau = office('bureau', 'north', 'brume', { since: date('2006') })
		expect(scoreOf(only([...records, bureau]), 'feasibility')).toBe(1)
		expect(scoreOf(only([...records, { ...bureau, status: 'inconnu' }]), 'feasibility')).toBe(0.5)
		expect(scoreOf(only([...records, { ...bureau, status: 'ferme' }]), 'feasibility')).toBe(0.2)
	})
})

/** The definition, slowly: every sector, every province, every pair of collectivités that are not one. */
function naive(links: readonly Partnership[]): readonly string[] {
	const isOne = (one: string, other: string) =>
		one === other || [one, other].sort().join() === 'city,metropole'
	const province = (partner: string) => (partner === 'capital' ? 'marches' : 'littoral')
	const keys = links.flatMap(({ sectors, partnerActors }) =>
		sectors.flatMap((sector) => partnerActors.map((partner) => `${sector} ${province(partner)}`)),
	)
	return [...new Set(keys)]
		.filter((key) => {
			const there = links.filter(({ sectors, partnerActors }) =>
				sectors.some((sector) => partnerActors.some((partner) => `${sector} ${province(partner)}` === key)),
			)
			const actors = there.flatMap(({ frenchActors }) => frenchActors)
			return actors.some((one) => actors.some((other) => !isOne(one, other)))
		})
		.sort()
}

describe('on any small world', () => {
	it('finds what the definition says, whatever the order of the records', () => {
		const drawn = fc.array(
			fc.record({
				actor: fc.constantFrom('north', 'south', 'city', 'metropole'),
				partner: fc.constantFrom('oriel', 'brume', 'capital'),
				sector: fc.constantFrom('sector:wine', 'sector:tourism', 'sector:water'),
			}),
			{ maxLength: 8 },
		)
		fc.assert(
			fc.property(drawn, (rows) => {
				const links = rows.map(({ actor, partner, sector }, index) =>
					partnership(`link-${index}`, [actor], [partner], { since: date('2000'), sectors: [sector] }),
				)
				const keys = (records: readonly Partnership[]) =>
					found(records)
						.map(({ sectors, evidence }) => {
							const [first] = evidence
							const province = links.find(({ id }) => id === first?.recordId)?.partnerActors[0] === 'capital'
							return `${sectors[0]} ${province ? 'marches' : 'littoral'}`
						})
						.sort()
				expect(keys(links)).toEqual(naive(links))
				expect(found([...links].reverse())).toEqual(found(links))
			}),
			{ numRuns: 40 },
		)
	})
})
