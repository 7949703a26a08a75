import { describe, expect, it } from 'vitest'
import { detectOverlaps } from '../../../../server/analysis/overlaps/detect'
import { wholeOverlap } from '../../../../server/analysis/overlaps/lazyOverlap'
import { defaultParameters } from '../../../../server/analysis/overlaps/parameters'
import { asMission, type MissionDraft } from '../../../../server/analysis/precheck/missionDraft'
import { whoElseGoes } from '../../../../server/analysis/precheck/whoElseGoes'
import { dayNumber } from '../../../../server/domain/fuzzyDate'
import type { GraphRecord } from '../../../../server/domain/records'
import { harbours } from '../../../fixtures/harbours'
import { meeting, mission } from '../../../fixtures/records'

const PARAMETERS = defaultParameters('2027-01-01')

function draft(stay: string, more: Partial<MissionDraft> = {}): MissionDraft {
	const [first = '', last = ''] = stay.split('..')
	return {
		actor: 'north',
		direction: 'FR_TO_PARTNER',
		places: ['oriel'],
		days: { first: dayNumber(first), last: dayNumber(last) },
		sectors: [],
		size: null,
		...more,
	}
}

const going = (records: readonly GraphRecord[], asked = draft('2027-05-10..2027-05-14')) =>
	whoElseGoes(harbours(records), asked, 'oriel', PARAMETERS)

describe('who else goes', () => {
	it('are the public missions of others within thirty days, up to the thirtieth', () => {
		const { evidence } = going([
			mission('mission:before', 'south', 'oriel', '2027-04-08..2027-04-10'),
			mission('mission:after', 'isle', 'docks', '2027-06-13..2027-06-15'),
			mission('mission:too-early', 'south', 'oriel', '2027-04-07..2027-04-09'),
			mission('mission:too-late', 'isle', 'oriel', '2027-06-14..2027-06-15'),
			mission('mission:elsewhere', 'isle', 'capital', '2027-05-10'),
			mission('mission:other-way', 'oriel', 'oriel', '2027-05-10', { direction: 'PARTNER_TO_FR' }),
		])
		expect(evidence.map(({ recordId }) => recordId)).toEqual(['mission:before', 'mission:after'])
	})

	it('leave out the actor’s own missions, drafts, cancelled and fictitious ones', () => {
		const { evidence, crowding } = going([
			mission('mission:own', 'north', 'oriel', '2027-05-10'),
			mission('mission:draft', 'south', 'oriel', '2027-05-10', { status: 'draft' }),
			mission('mission:off', 'south', 'oriel', '2027-05-10', { status: 'cancelled' }),
			mission('mission:fiction', 'south', 'oriel', '2027-05-10', { scenario: true }),
		])
		expect(evidence).toEqual([])
		expect(crowding).toBeNull()
	})

	it('name apart those dated to the year only', () => {
		const { evidence, possible } = going([mission('mission:rough', 'south', 'oriel', '2027')])
		expect([evidence.length, possible.map(({ recordId }) => recordId)]).toEqual([0, ['mission:rough']])
	})

	it('say which sectors they share with the draft', () => {
		const { sharedSectors } = going(
			[
				mission('mission:1', 'south', 'oriel', '2027-05-10', { sectors: ['sector:wine', 'sector:water'] }),
				mission('mission:2', 'isle', 'oriel', '2027-05-10', { sectors: ['sector:wine'] }),
			],
			draft('2027-05-10..2027-05-14', { sectors: ['sector:wine', 'sector:tourism'] }),
		)
		expect(sharedSectors).toEqual([{ sector: 'sector:wine', actors: ['isle', 'south'] }])
	})

	it('come with the events of the city at near dates, the nearest first', () => {
		const { events } = going([
			meeting('event:near', 'oriel', '2027-05-20..2027-05-21'),
			meeting('event:then', 'oriel', '2027-05-12'),
			meeting('event:far', 'oriel', '2027-08-01'),
			meeting('event:elsewhere', 'capital', '2027-05-12'),
		])
		expect(events.map(({ id }) => id)).toEqual(['event:then', 'event:near'])
	})
})

describe('the crowding with the draft', () => {
	const others = [
		mission('mission:1', 'south', 'oriel', '2027-05-01..2027-05-11'),
		mission('mission:2', 'isle', 'oriel', '2027-05-13..2027-05-20'),
	]

	it('is the whole result that the record would give, were the draft on it', () => {
		const asked = draft('2027-05-10..2027-05-14')
		const { crowding } = going(others, asked)
		const recorded = harbours([...others, { ...asMission(asked), id: 'mission:draft', visibility: 'public' }])
		const [expected] = detectOverlaps(recorded, { ...PARAMETERS, kinds: ['CROWDING'] })
		expect(crowding).toEqual({
			...(expected && wholeOverlap(expected)),
			evidence: expected?.evidence.filter(({ recordId }) => recordId !== 'mission:draft'),
		})
		expect(crowding?.actorCount).toBe(3)
	})

	it('stands beside the crowding that there is already, and leaves the record as it was', () => {
		const projection = harbours(others)
		const before = projection.hash()
		const { present } = whoElseGoes(projection, draft('2027-05-10..2027-05-14'), 'oriel', PARAMETERS)
		expect(present).toEqual(detectOverlaps(projection, { ...PARAMETERS, kinds: ['CROWDING'] })[0])
		expect(projection.hash()).toBe(before)
	})
})
