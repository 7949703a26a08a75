import { describe, expect, it } from 'vitest'
import { findCrowding } from '../../../../../server/analysis/overlaps/crowding/find'
import { defaultParameters } from '../../../../../server/analysis/overlaps/parameters'
import type { Mission } from '../../../../../server/domain/records'
import { harbours } from '../../../../fixtures/harbours'
import { mission } from '../../../../fixtures/records'

const WINE = { sectors: ['sector:wine'] }

/** What some missions to Oriel say together. */
function found(...records: readonly Mission[]) {
	const { geography, missions } = harbours(records)
	const oriel = geography.actor('oriel')
	const visited = { place: oriel, missions: missions.by.outboundCity.at(oriel), events: [] }
	return findCrowding(visited, defaultParameters('2026-11-26')).map((finding) => ({
		count: finding.actorCount,
		certainty: finding.certainty,
		shared: finding.sectors.map(({ id }) => id),
		peak: finding.peakCertain,
		leaders: finding.leaders.map(({ members }) =>
			members
				.map(({ id }) => id)
				.sort()
				.join(' '),
		),
	}))
}

const north = (id: string, stay: string, more: Partial<Mission> = {}) =>
	mission(id, 'north', 'oriel', stay, more)
const south = (id: string, stay: string, more: Partial<Mission> = {}) =>
	mission(id, 'south', 'oriel', stay, more)

describe('visits taken together', () => {
	it('say how many lead them, on how many days at once, and what two of them share', () => {
		const visits = [
			north('a', '2010-05-01..2010-05-06', WINE),
			south('b', '2010-05-05..2010-05-09', WINE),
			north('c', '2010-05', { sectors: ['sector:water'] }),
		]
		expect(found(...visits)).toEqual([
			{ count: 2, certainty: 'ESTABLISHED', shared: ['sector:wine'], peak: 2, leaders: ['north', 'south'] },
		])
	})

	it('count who joins through a leader alone, as one with whom they join', () => {
		const joint = [north('a', '2010-05-01', { participants: ['isle'] }), south('b', '2010-05-01')]
		expect(found(...joint)).toMatchObject([{ count: 2, leaders: ['isle north', 'south'] }])
		const unled = north('a', '2010-05-01', { leader: null, participants: ['isle'] })
		expect(found(unled, south('b', '2010-05-01'))).toEqual([])
	})

	it('are one where their leaders are coordinated', () => {
		const together = { coordinated: true, ...WINE }
		expect(found(north('a', '2010-05-01', together), south('b', '2010-05-02', together))).toEqual([])
	})
})
