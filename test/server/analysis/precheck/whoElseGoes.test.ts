import { describe, expect, it } from 'vitest'
import { overlapOf } from '../../../../server/analysis/overlaps/overlap'
import { defaultParameters } from '../../../../server/analysis/overlaps/parameters'
import { missionOfDraft } from '../../../../server/analysis/precheck/missionDraft'
import { calendarAround } from '../../../../server/analysis/precheck/weekCalendar'
import { whoElseGoes } from '../../../../server/analysis/precheck/whoElseGoes'
import type { GraphRecord } from '../../../../server/domain/records'
import { overlapSteps } from '../../../../server/queries/detectOverlaps'
import type { Snapshot } from '../../../../server/snapshot/snapshot'
import { runToEnd } from '../../../../server/snapshot/steps'
import { harbours } from '../../../fixtures/harbours'
import { date, meeting, mission, office } from '../../../fixtures/records'
import { draftIn } from './draftIn'

const PARAMETERS = defaultParameters('2027-01-01')
const STAY = '2027-05-10..2027-05-14'

/** The result for a draft at Oriel. */
const goingIn = (snapshot: Snapshot, sectors: readonly string[] = []) =>
	whoElseGoes(snapshot, draftIn(snapshot, STAY, { sectors }), snapshot.geography.actor('oriel'), PARAMETERS)
const going = (records: readonly GraphRecord[], sectors: readonly string[] = []) =>
	goingIn(harbours(records), sectors)

/** The first recorded crowding. */
function recorded(snapshot: Snapshot) {
	const [first] = runToEnd(overlapSteps(snapshot, { parameters: PARAMETERS, kinds: ['CROWDING'] }))
	if (first === undefined) throw new Error('Expected a crowding; there is none.')
	return overlapOf(first, snapshot)
}

describe('the calendar around a draft', () => {
	it('holds missions of others and events within eight weeks, by start, if dated to the month', () => {
		const snapshot = harbours([
			mission('mission:late', 'south', 'oriel', '2027-07-10..2027-07-20'),
			mission('mission:early', 'isle', 'docks', '2027-03-14..2027-03-16'),
			mission('mission:own', 'north', 'oriel', '2027-05-10'),
			mission('mission:year', 'south', 'oriel', '2027'),
			mission('mission:gone', 'south', 'oriel', '2027-03-13..2027-03-14'),
			meeting('event:fair', 'oriel', '2027-06-01..2027-06-03'),
		])
		const { days, missions, events } = calendarAround(snapshot, draftIn(snapshot, STAY), PARAMETERS)
		expect(days.last - days.first + 1).toBe(17 * 7)
		expect(missions.map(({ recordId }) => recordId)).toEqual(['mission:early', 'mission:late'])
		expect(events.map(({ id }) => id)).toEqual(['event:fair'])
	})
})

describe('the others who go', () => {
	it('come with the open offices there', () => {
		const { offices } = going([
			office('office:open', 'south', 'oriel', { since: date('2010') }),
			office('office:closed', 'isle', 'oriel', { since: date('2010'), until: date('2015'), status: 'ferme' }),
			office('office:elsewhere', 'isle', 'capital', { since: date('2010') }),
		])
		expect(offices.map(({ id }) => id)).toEqual(['office:open'])
	})

	it('are those of public missions within thirty days, the thirtieth included', () => {
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

	it('exclude own, draft, cancelled and fictitious missions', () => {
		const { evidence, crowding } = going([
			mission('mission:own', 'north', 'oriel', '2027-05-10'),
			mission('mission:draft', 'south', 'oriel', '2027-05-10', { status: 'draft' }),
			mission('mission:off', 'south', 'oriel', '2027-05-10', { status: 'cancelled' }),
			mission('mission:fiction', 'south', 'oriel', '2027-05-10', { scenario: true }),
		])
		expect(evidence).toEqual([])
		expect(crowding).toBeNull()
	})

	it('are possible if only the year is known', () => {
		const { evidence, possible } = going([mission('mission:rough', 'south', 'oriel', '2027')])
		expect([evidence.length, possible.map(({ recordId }) => recordId)]).toEqual([0, ['mission:rough']])
	})

	it('come with the sectors that they share with the draft', () => {
		const { sharedSectors } = going(
			[
				mission('mission:1', 'south', 'oriel', '2027-05-10', { sectors: ['sector:wine', 'sector:water'] }),
				mission('mission:2', 'isle', 'oriel', '2027-05-10', { sectors: ['sector:wine'] }),
			],
			['sector:wine', 'sector:tourism'],
		)
		expect(sharedSectors).toEqual([{ sector: 'sector:wine', actors: ['isle', 'south'] }])
	})

	it('come with the events of the city around those dates, the nearest first', () => {
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

	it('is the result that the draft would cause if it were recorded', () => {
		const draft = missionOfDraft(draftIn(harbours(), STAY))
		const expected = recorded(harbours([...others, { ...draft, dataset: 'test', visibility: 'public' }]))
		const { crowding } = going(others)
		expect(crowding).toEqual({
			...expected,
			evidence: expected.evidence.filter(({ recordId }) => recordId !== draft.id),
		})
		expect(crowding?.actorCount).toBe(3)
	})

	it('comes with the present crowding, and changes no record', () => {
		const snapshot = harbours(others)
		const before = [...snapshot.missions.values()]
		expect(goingIn(snapshot).present).toEqual(recorded(snapshot))
		expect([...snapshot.missions.values()]).toEqual(before)
	})
})
