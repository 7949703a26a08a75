/** Each sentence of the definition of CROWDING (model.md §2), on the smallest graph that shows it. */

import { describe, expect, it } from 'vitest'
import type { Overlap } from '../../../../../server/analysis/result'
import type { GraphRecord } from '../../../../../server/domain/records'
import { harbours } from '../../../../fixtures/harbours'
import { type OverlapSearch, overlapsIn } from '../../../../fixtures/overlaps'
import { date, meeting, mission } from '../../../../fixtures/records'

const detect = (records: readonly GraphRecord[], parameters: OverlapSearch = {}) =>
	overlapsIn(harbours(records), { asOf: '2026-11-25', kinds: ['CROWDING'], ...parameters })
const only = (records: readonly GraphRecord[], parameters: OverlapSearch = {}): Overlap => {
	const [overlap, ...others] = detect(records, parameters)
	if (!overlap || others.length > 0)
		throw new Error(`Expected one overlap, got ${others.length + (overlap ? 1 : 0)}`)
	return overlap
}
const missionsOf = (overlap: Overlap) => overlap.evidence.map(({ recordId }) => recordId)
const found = (records: readonly GraphRecord[], parameters: OverlapSearch = {}) =>
	detect(records, parameters)
		.map((overlap) => `${overlap.place}: ${missionsOf(overlap).join(' ')}`)
		.sort()

const northInMay = mission('m1', 'north', 'oriel', '2010-05-01..2010-05-06')
const southInJune = mission('m2', 'south', 'oriel', '2010-06-02..2010-06-04')

describe('missions crowd a city', () => {
	it('when at least two distinct leaders follow each other there', () => {
		expect(found([northInMay, southInJune])).toEqual(['oriel: m1 m2'])
	})

	it('not when more than gapDays pass between them', () => {
		const onDay = (start: string) => [northInMay, mission('m2', 'south', 'oriel', start)]
		expect(found(onDay('2010-06-05'))).toEqual(['oriel: m1 m2'])
		expect(found(onDay('2010-06-06'))).toEqual([])
		expect(found(onDay('2010-06-06'), { gapDays: 31 })).toEqual(['oriel: m1 m2'])
	})

	it('unless they are cancelled or drafts', () => {
		expect(found([northInMay, { ...southInJune, status: 'cancelled' }])).toEqual([])
		expect(found([northInMay, { ...southInJune, status: 'draft' }])).toEqual([])
		expect(found([northInMay, { ...southInJune, status: 'planned' }])).toEqual(['oriel: m1 m2'])
	})

	it('of a province only with others known by that province only', () => {
		expect(found([northInMay, { ...southInJune, host: 'littoral' }])).toEqual([])
		expect(
			found([
				{ ...northInMay, host: 'littoral' },
				{ ...southInJune, host: 'littoral' },
			]),
		).toEqual(['littoral: m1 m2'])
	})

	it('but not a country or a grouping', () => {
		for (const host of ['territory:VM', 'estuary']) {
			expect(
				found([
					{ ...northInMay, host },
					{ ...southInJune, host },
				]),
			).toEqual([])
		}
	})

	it('only if their start is known to the month', () => {
		const dated = (stay: string) => found([northInMay, mission('m2', 'south', 'oriel', stay)])
		expect(dated('2010-06')).toEqual(['oriel: m1 m2'])
		expect(dated('2010-06~')).toEqual(['oriel: m1 m2'])
		expect(dated('2010')).toEqual([])
		expect(dated('2010..2010-06-02')).toEqual([])
		expect(dated('')).toEqual([])
	})

	it('in the other direction by EPCI or commune', () => {
		const back = { direction: 'PARTNER_TO_FR' } as const
		const records = [
			mission('m1', 'capital', 'city', '2010-05-02', back),
			mission('m2', 'oriel', 'metropole', '2010-05-04', back),
			mission('m3', 'brume', 'village', '2010-05-04', back),
		]
		expect(found(records)).toEqual(['metropole: m1 m2'])
		expect(found(records, { directions: ['PARTNER_TO_FR'] })).toEqual(['metropole: m1 m2'])
		expect(found(records, { directions: ['FR_TO_PARTNER'] })).toEqual([])
		expect(only(records).contacts).toEqual(['their-consulate', 'organisation:o-cuf'])
	})
})

describe('one actor or several', () => {
	const pair = (first: string, second: string, more = {}) => [
		{ ...northInMay, leader: first, ...more },
		{ ...southInJune, leader: second, ...more },
	]

	it('counts a commune and its own EPCI or métropole as one', () => {
		expect(found(pair('city', 'metropole'))).toEqual([])
		expect(only(pair('village', 'metropole')).actorCount).toBe(2)
	})

	it('counts the parties of one mission as one', () => {
		expect(found([{ ...northInMay, participants: ['south'] }, southInJune])).toEqual([])
	})

	it('counts the leaders of coordinated missions as one, or only the stated ones', () => {
		expect(found(pair('north', 'south', { coordinated: true }))).toEqual([])
		const stated = [
			{ ...northInMay, coordinated: true, coordinatedWith: ['south'] },
			southInJune,
			mission('m3', 'isle', 'oriel', '2010-06-05', { coordinated: true }),
		]
		expect(only(stated).actorCount).toBe(2)
	})

	it('counts participants with their leader, and names them', () => {
		const overlap = only([{ ...northInMay, participants: ['university'] }, southInJune])
		expect(overlap.actorCount).toBe(2)
		expect(overlap.actors).toEqual(['north', 'south', 'university'])
	})
})

describe('a crowding shows', () => {
	it('its period, with the precision of its dates', () => {
		const { period } = only([mission('m1', 'north', 'oriel', '2010-05'), southInJune])
		expect(period).toEqual({ start: date('2010-05'), end: date('2010-06-04') })
	})

	it('the most leaders at once: certain by missions dated to the day, possible by all', () => {
		const { crowding } = only([
			mission('m1', 'north', 'oriel', '2010-05-01..2010-05-10'),
			mission('m2', 'south', 'oriel', '2010-05-08..2010-05-12'),
			mission('m3', 'isle', 'oriel', '2010-05'),
			mission('m4', 'village', 'oriel', '2010-05-09~'),
		])
		expect(crowding).toMatchObject({ missions: 4, leaders: 4, peakCertain: 2, peakPossible: 4 })
		expect(crowding?.peakPeriod).toEqual({ start: date('2010-05-08'), end: date('2010-05-10') })
		expect(crowding?.steps.map(({ leaders }) => leaders)).toEqual([1, 2, 1])
	})

	it('presences apart: stays of 31 days or more that are dated to the day', () => {
		const presences = (stay: string) =>
			only([mission('m1', 'north', 'oriel', stay), southInJune]).crowding?.presences.length
		expect(presences('2010-05-02..2010-06-01')).toBe(1)
		expect(presences('2010-05-03..2010-06-01')).toBe(0)
		expect(presences('2010-05..2010-06-20')).toBe(0)
		expect(presences('2010-05-01..2010-06-20~')).toBe(0)
		expect(
			only([mission('m1', 'north', 'oriel', '2010-05-02..2010-06-01'), southInJune]).crowding?.missions,
		).toBe(2)
	})

	it('its evidence with versions, by earliest start', () => {
		const overlap = only([{ ...southInJune, version: 3 }, northInMay])
		expect(overlap.evidence).toMatchObject([
			{ recordId: 'm1', kind: 'Mission', version: 1, certainty: 'ESTABLISHED' },
			{ recordId: 'm2', version: 3, confidence: 'high', sources: ['source:test'] },
		])
	})

	it('apart, the missions of only a known year that may belong to it', () => {
		const possible = (stay: string, more = {}) =>
			only([northInMay, southInJune, mission('m3', 'isle', 'oriel', stay, more)]).possible.map(
				({ recordId, certainty }) => `${recordId} ${certainty}`,
			)
		expect(possible('2010')).toEqual(['m3 POSSIBLE'])
		expect(possible('2010~')).toEqual(['m3 POSSIBLE'])
		expect(possible('2011')).toEqual([])
		expect(possible('2010..2010-03-31')).toEqual([])
		expect(possible('2010..2010-04-01')).toEqual(['m3 POSSIBLE'])
		expect(possible('2010', { status: 'cancelled' })).toEqual([])
		expect(possible('2010', { host: 'brume' })).toEqual([])
	})
})

describe('the occasion', () => {
	const occasion = (place: string, stay: string, more = {}) =>
		only([northInMay, southInJune, meeting('fair', place, stay, more)])

	it('is an event in the same city during the period, with dates known to the day', () => {
		expect(occasion('oriel', '2010-06-04..2010-06-20').crowding?.occasion).toBe('fair')
		expect(occasion('docks', '2010-05-03..2010-05-03').crowding?.occasion).toBe('fair')
		expect(occasion('oriel', '2010-06-05..2010-06-20').crowding?.occasion).toBeNull()
		expect(occasion('brume', '2010-05-01..2010-06-20').crowding?.occasion).toBeNull()
		expect(occasion('oriel', '2010-05..2010-06-20').crowding?.occasion).toBeNull()
		expect(occasion('oriel', '2010-05-01').crowding?.occasion).toBeNull()
		expect(occasion('oriel', '2010-05-01..2010-06-20~').crowding?.occasion).toBeNull()
	})

	it('multiplies the severity by .7 and adds a mitigating sentence', () => {
		const plain = only([northInMay, southInJune])
		const tempered = occasion('oriel', '2010-05-01..2010-06-20')
		expect(tempered.severity).toBeCloseTo(plain.severity * 0.7, 12)
		expect(tempered.mitigations.map(({ key }) => key)).toEqual(['crowding.mitigation.occasion'])
	})
})

describe('the rate of the place', () => {
	const earlier = (starts: readonly string[], more = {}) =>
		starts.map((start, index) => mission(`b${index}`, 'isle', 'oriel', start, more))
	const five = ['2008-05-01', '2008-09-01', '2009-01-01', '2009-06-01', '2009-11']

	it('is the Poisson tail of its missions, with λ from the 24 months before', () => {
		const { crowding, factors } = only([northInMay, southInJune, ...earlier(five)])
		const lambda = (5 * 35) / 730.5
		expect(crowding?.rate).toMatchObject({
			missionsBefore: 5,
			from: '2008-05-01',
			until: '2010-04-30',
			clusterDays: 35,
			missions: 2,
		})
		expect(crowding?.rate?.lambda).toBeCloseTo(lambda, 12)
		const tail = 1 - Math.exp(-lambda) * (1 + lambda)
		expect(crowding?.rate?.tail).toBeCloseTo(tail, 12)
		expect(factors.find(({ name }) => name === 'excess')?.value).toBeCloseTo(1 - tail, 12)
	})

	it('is absent, not 0, under five earlier missions', () => {
		const overlap = only([northInMay, southInJune, ...earlier(['2008-04-30', ...five.slice(1)])])
		expect(overlap.crowding?.rate).toBeNull()
		expect(overlap.crowding?.rateSentence).toMatchObject({ key: 'crowding.rate.few', values: { before: 4 } })
		expect(overlap.factors.map(({ name }) => name)).toEqual(['simultaneity', 'competingSectors', 'evidence'])
	})
})

describe('severity', () => {
	it('weighs simultaneity, competing sectors and evidence, rescaled without the rate', () => {
		const { severity, factors } = only([
			mission('m1', 'north', 'oriel', '2010-05-01..2010-05-10', {
				sectors: ['sector:wine', 'sector:water'],
			}),
			mission('m2', 'south', 'oriel', '2010-05-08..2010-05-12', {
				sectors: ['sector:wine', 'sector:water'],
				confidence: 'medium',
			}),
		])
		expect(factors.map(({ name, value }) => [name, value])).toEqual([
			['simultaneity', 0.5],
			['competingSectors', 0.5],
			['evidence', 0.8],
		])
		expect(severity).toBeCloseTo((0.4 * 0.5 + 0.3 * 0.5 + 0.2 * 0.8) / 0.9, 12)
	})
})

describe('certainty', () => {
	it('is ESTABLISHED if two leaders meet even under the least favourable dates', () => {
		expect(only([northInMay, southInJune]).certainty).toBe('ESTABLISHED')
		expect(
			only([mission('m1', 'north', 'oriel', '2010-05'), mission('m2', 'south', 'oriel', '2010-05')])
				.certainty,
		).toBe('ESTABLISHED')
	})

	it('is POSSIBLE if their dates may not meet, and says so', () => {
		const overlap = only([mission('m1', 'north', 'oriel', '2010-05'), southInJune])
		expect(overlap.certainty).toBe('POSSIBLE')
		expect(overlap.mitigations.map(({ key }) => key)).toEqual(['crowding.mitigation.dates'])
		expect(overlap.possibleActors).toEqual([])
	})

	it('is POSSIBLE if a leader is known only from records of low confidence', () => {
		const overlap = only([northInMay, { ...southInJune, confidence: 'low' }])
		expect(overlap.certainty).toBe('POSSIBLE')
		expect(overlap.possibleActors).toEqual(['south'])
		expect(overlap.actorCount).toBe(2)
		expect(overlap.mitigations.map(({ key }) => key)).toEqual(['crowding.mitigation.records'])
	})

	it('if ESTABLISHED, takes n, sectors and severity from established records only', () => {
		const established = [northInMay, southInJune].map((one) => ({ ...one, sectors: ['sector:water'] }))
		const low = mission('m3', 'isle', 'oriel', '2010-05-03', {
			confidence: 'low',
			sectors: ['sector:wine'],
		})
		const wine = { ...established[0], sectors: ['sector:wine', 'sector:water'] } as typeof northInMay
		const without = only([wine, ...established.slice(1)])
		const overlap = only([wine, ...established.slice(1), low])
		expect(overlap.certainty).toBe('ESTABLISHED')
		expect([overlap.actorCount, overlap.sectors, overlap.severity]).toEqual([
			2,
			['sector:water'],
			without.severity,
		])
		expect(overlap.crowding).toMatchObject({ missions: 2, leaders: 2, peakCertain: 1, peakPossible: 2 })
		expect(overlap.actors).toEqual(['isle', 'north', 'south'])
		expect(overlap.possibleActors).toEqual(['isle'])
		expect(overlap.possibleSentence?.values).toMatchObject({ unsure: 1, leaders: 3 })
	})
})

describe('the detection of crowding', () => {
	it('ignores fictitious records unless requested, and marks results that use them', () => {
		const records = [northInMay, { ...southInJune, scenario: true }]
		expect(found(records)).toEqual([])
		expect(only(records, { includeScenario: true }).scenario).toBe(true)
		expect(only([northInMay, southInJune], { includeScenario: true }).scenario).toBe(false)
	})

	it('changes only the tense of its sentence with asOf', () => {
		const at = (asOf: string) => only([northInMay, southInJune], { asOf })
		const wordless = ({ sentence, ...rest }: Overlap) => [rest, { ...sentence.values, tense: null }]
		expect(wordless(at('2009-01-01'))).toEqual(wordless(at('2026-11-25')))
		const tense = (asOf: string) => at(asOf).sentence.values.tense
		expect([tense('2010-06-05'), tense('2010-05-20'), tense('2009-01-01')]).toEqual([
			'past',
			'current',
			'followed',
		])
	})

	it('says « planned » if nothing shows that the missions took place', () => {
		const planned = [northInMay, southInJune].map((one) => ({ ...one, status: 'planned' as const }))
		expect(only(planned, { asOf: '2009-01-01' }).sentence.values.tense).toBe('upcoming')
	})
})

describe('the stable key', () => {
	const key = (records: readonly GraphRecord[]) => only(records).id

	it('depends on the place and the first mission only', () => {
		const first = key([northInMay, southInJune])
		expect(key([{ ...northInMay, leader: 'isle' }, southInJune])).toBe(first)
		expect(
			key([northInMay, { ...southInJune, id: 'm9' }, mission('m3', 'isle', 'oriel', '2010-06-10')]),
		).toBe(first)
		expect(key([{ ...northInMay, id: 'm0' }, southInJune])).not.toBe(first)
		expect(key([northInMay, southInJune].map((one) => ({ ...one, host: 'brume' })))).not.toBe(first)
	})
})

describe('the sentence', () => {
	it('names the leaders by their former names, in the order of their missions', () => {
		const { sentence } = only([{ ...northInMay, nameOfTheTime: 'Région d’antan' }, southInJune])
		expect(sentence.values.actors).toEqual({
			actors: [
				{ actor: 'north', nameOfTheTime: 'Région d’antan', heldBy: null },
				{ actor: 'south', nameOfTheTime: null, heldBy: null },
			],
		})
	})

	it('gives a number instead of names for more than four leaders', () => {
		const leaders = ['north', 'south', 'isle', 'village', 'city']
		const records = leaders.map((leader, index) => mission(`m${index}`, leader, 'oriel', '2010-05-01'))
		expect(only(records.slice(0, 4)).sentence.values.named).toBe('true')
		expect(only(records).sentence.values.named).toBe('false')
	})
})
