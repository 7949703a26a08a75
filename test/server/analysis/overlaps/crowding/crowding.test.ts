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
	it('when two distinct leaders or more follow one another there', () => {
		expect(found([northInMay, southInJune])).toEqual(['oriel: m1 m2'])
	})

	it('not when more than gapDays pass between them', () => {
		const onDay = (start: string) => [northInMay, mission('m2', 'south', 'oriel', start)]
		expect(found(onDay('2010-06-05'))).toEqual(['oriel: m1 m2'])
		expect(found(onDay('2010-06-06'))).toEqual([])
		expect(found(onDay('2010-06-06'), { gapDays: 31 })).toEqual(['oriel: m1 m2'])
	})

	it('but for those cancelled or in draft', () => {
		expect(found([northInMay, { ...southInJune, status: 'cancelled' }])).toEqual([])
		expect(found([northInMay, { ...southInJune, status: 'draft' }])).toEqual([])
		expect(found([northInMay, { ...southInJune, status: 'planned' }])).toEqual(['oriel: m1 m2'])
	})

	it('a province-only stop standing in a bucket of that province alone', () => {
		expect(found([northInMay, { ...southInJune, host: 'littoral' }])).toEqual([])
		expect(
			found([
				{ ...northInMay, host: 'littoral' },
				{ ...southInJune, host: 'littoral' },
			]),
		).toEqual(['littoral: m1 m2'])
	})

	it('a stop known only by its country or a grouping counting nowhere', () => {
		for (const host of ['territory:VM', 'estuary']) {
			expect(
				found([
					{ ...northInMay, host },
					{ ...southInJune, host },
				]),
			).toEqual([])
		}
	})

	it('only those whose start is known at least to the month', () => {
		const dated = (stay: string) => found([northInMay, mission('m2', 'south', 'oriel', stay)])
		expect(dated('2010-06')).toEqual(['oriel: m1 m2'])
		expect(dated('2010-06~')).toEqual(['oriel: m1 m2'])
		expect(dated('2010')).toEqual([])
		expect(dated('2010..2010-06-02')).toEqual([])
		expect(dated('')).toEqual([])
	})

	it('from the other country by EPCI or commune, unless the other direction is asked for', () => {
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

	it('a commune and its own EPCI or métropole are one', () => {
		expect(found(pair('city', 'metropole'))).toEqual([])
		expect(only(pair('village', 'metropole')).actorCount).toBe(2)
	})

	it('the parties of one mission are one', () => {
		expect(found([{ ...northInMay, participants: ['south'] }, southInJune])).toEqual([])
	})

	it('the leaders of coordinated missions are one, with each other unless it is stated with whom', () => {
		expect(found(pair('north', 'south', { coordinated: true }))).toEqual([])
		const stated = [
			{ ...northInMay, coordinated: true, coordinatedWith: ['south'] },
			southInJune,
			mission('m3', 'isle', 'oriel', '2010-06-05', { coordinated: true }),
		]
		expect(only(stated).actorCount).toBe(2)
	})

	it('participants count through their leader alone, and are named among the actors', () => {
		const overlap = only([{ ...northInMay, participants: ['university'] }, southInJune])
		expect(overlap.actorCount).toBe(2)
		expect(overlap.actors).toEqual(['north', 'south', 'university'])
	})
})

describe('what a crowding tells', () => {
	it('the period, in the texts of its bounds', () => {
		const { period } = only([mission('m1', 'north', 'oriel', '2010-05'), southInJune])
		expect(period).toEqual({ start: date('2010-05'), end: date('2010-06-04') })
	})

	it('the most leaders at once: certain from missions dated to the day, possible from all', () => {
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

	it('presences: stays of 31 days or more, both ends counted, dated to the day, counted but named apart', () => {
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

	it('its evidence, in the version read, by earliest start', () => {
		const overlap = only([{ ...southInJune, version: 3 }, northInMay])
		expect(overlap.evidence).toMatchObject([
			{ recordId: 'm1', kind: 'Mission', version: 1, certainty: 'ESTABLISHED' },
			{ recordId: 'm2', version: 3, confidence: 'high', sources: ['source:test'] },
		])
	})

	it('apart, the missions dated only to a year that the cluster touches and that may belong to it', () => {
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

	it('is an event in the same city, both of whose dates are known to the day, that meets the period', () => {
		expect(occasion('oriel', '2010-06-04..2010-06-20').crowding?.occasion).toBe('fair')
		expect(occasion('docks', '2010-05-03..2010-05-03').crowding?.occasion).toBe('fair')
		expect(occasion('oriel', '2010-06-05..2010-06-20').crowding?.occasion).toBeNull()
		expect(occasion('brume', '2010-05-01..2010-06-20').crowding?.occasion).toBeNull()
		expect(occasion('oriel', '2010-05..2010-06-20').crowding?.occasion).toBeNull()
		expect(occasion('oriel', '2010-05-01').crowding?.occasion).toBeNull()
		expect(occasion('oriel', '2010-05-01..2010-06-20~').crowding?.occasion).toBeNull()
	})

	it('multiplies the severity by .7 and tempers the result in words', () => {
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

	it('is the Poisson tail of its missions, λ from those that start in the 24 months before', () => {
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

	it('gives no figure under five missions before: the factor is absent, not 0', () => {
		const overlap = only([northInMay, southInJune, ...earlier(['2008-04-30', ...five.slice(1)])])
		expect(overlap.crowding?.rate).toBeNull()
		expect(overlap.crowding?.rateSentence).toMatchObject({ key: 'crowding.rate.few', values: { before: 4 } })
		expect(overlap.factors.map(({ name }) => name)).toEqual(['simultaneity', 'competingSectors', 'evidence'])
	})
})

describe('severity', () => {
	it('weighs simultaneity, competing sectors and evidence, rescaled where the rate is absent', () => {
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
	it('is ESTABLISHED when two leaders also meet under the least favourable dates', () => {
		expect(only([northInMay, southInJune]).certainty).toBe('ESTABLISHED')
		expect(
			only([mission('m1', 'north', 'oriel', '2010-05'), mission('m2', 'south', 'oriel', '2010-05')])
				.certainty,
		).toBe('ESTABLISHED')
	})

	it('is POSSIBLE when their dates may take them apart, and says so', () => {
		const overlap = only([mission('m1', 'north', 'oriel', '2010-05'), southInJune])
		expect(overlap.certainty).toBe('POSSIBLE')
		expect(overlap.mitigations.map(({ key }) => key)).toEqual(['crowding.mitigation.dates'])
		expect(overlap.possibleActors).toEqual([])
	})

	it('is POSSIBLE when a leader is known only from records of low confidence', () => {
		const overlap = only([northInMay, { ...southInJune, confidence: 'low' }])
		expect(overlap.certainty).toBe('POSSIBLE')
		expect(overlap.possibleActors).toEqual(['south'])
		expect(overlap.actorCount).toBe(2)
		expect(overlap.mitigations.map(({ key }) => key)).toEqual(['crowding.mitigation.records'])
	})

	it('of an ESTABLISHED result leaves n, sectors and severity to the established records alone', () => {
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

describe('detection depends on nothing else', () => {
	it('leaves the scenario out unless asked, and marks what uses it', () => {
		const records = [northInMay, { ...southInJune, scenario: true }]
		expect(found(records)).toEqual([])
		expect(only(records, { includeScenario: true }).scenario).toBe(true)
		expect(only([northInMay, southInJune], { includeScenario: true }).scenario).toBe(false)
	})

	it('leaves to asOf nothing but the words done and planned', () => {
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

	it('says planned what is not known to have followed', () => {
		const planned = [northInMay, southInJune].map((one) => ({ ...one, status: 'planned' as const }))
		expect(only(planned, { asOf: '2009-01-01' }).sentence.values.tense).toBe('upcoming')
	})
})

describe('the stable key', () => {
	const key = (records: readonly GraphRecord[]) => only(records).id

	it('is of the place and the first mission, not of the actors or what came after', () => {
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
	it('names the leaders by the name of the time first, in the order of their missions', () => {
		const { sentence } = only([{ ...northInMay, nameOfTheTime: 'Région d’antan' }, southInJune])
		expect(sentence.values.actors).toEqual({
			actors: [
				{ actor: 'north', nameOfTheTime: 'Région d’antan', heldBy: null },
				{ actor: 'south', nameOfTheTime: null, heldBy: null },
			],
		})
	})

	it('gives a number and no names past four leaders', () => {
		const leaders = ['north', 'south', 'isle', 'village', 'city']
		const records = leaders.map((leader, index) => mission(`m${index}`, leader, 'oriel', '2010-05-01'))
		expect(only(records.slice(0, 4)).sentence.values.named).toBe('true')
		expect(only(records).sentence.values.named).toBe('false')
	})
})
