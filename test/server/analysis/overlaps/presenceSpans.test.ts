/** The years with one actor and with several, for the strips of time in lists. */
import { describe, expect, it } from 'vitest'
import { overlapGroups } from '../../../../server/queries/overlapGroups'
import { overlaps } from '../../../../server/queries/overlaps'
import { harbourSnapshots } from '../../../fixtures/harbours'
import { date, mission, office } from '../../../fixtures/records'
import { contextOf } from '../../queries/contextOf'

const OFFICES = [
	office('office:one', 'north', 'oriel', { since: date('2006'), lastAttested: date('2017') }),
	office('office:two', 'south', 'oriel', { since: date('2010'), lastAttested: date('2012-05') }),
]

async function spansOf(records: Parameters<typeof harbourSnapshots>[0]) {
	const { page } = await overlaps(contextOf(harbourSnapshots(records)), {}, { first: 5 })
	return page.items.map(({ item }) =>
		item.presence.map(({ from, until, isSeveral, isAttested }) =>
			[from, until, isSeveral && 'several', isAttested && 'attested'].filter(Boolean).join(' '),
		),
	)
}

describe('the presence of an overlap', () => {
	it('shows one actor, then several, then several without attestation', async () => {
		expect(await spansOf(OFFICES)).toEqual([
			['2006 2009 attested', '2010 2012 several attested', '2013 2026 several'],
		])
	})

	it('starts at the first news if the start is unknown, and is absent without a date', async () => {
		const undated = office('office:two', 'south', 'oriel', { since: null, lastAttested: null })
		const heardOf = office('office:two', 'south', 'oriel', { since: null, lastAttested: date('2015') })
		const [first] = OFFICES
		expect(await spansOf([first, heardOf].flatMap((one) => one ?? []))).toEqual([
			['2006 2014 attested', '2015 2015 several attested', '2016 2026 several'],
		])
		expect(await spansOf([first, undated].flatMap((one) => one ?? []))).toEqual([
			['2006 2017 attested', '2018 2026'],
		])
	})

	it('of missions covers only their years', async () => {
		const missions = [
			mission('mission:a', 'north', 'oriel', '2014-12-20..2015-01-05'),
			mission('mission:b', 'south', 'oriel', '2015-01-04..2015-01-08'),
		]
		expect(await spansOf(missions)).toEqual([['2014 2014 attested', '2015 2015 several attested']])
	})

	it('of a place is the highest of its overlaps', async () => {
		const missions = [
			mission('mission:a', 'north', 'oriel', '2007-12-20..2008-01-05'),
			mission('mission:b', 'south', 'oriel', '2007-12-24..2007-12-28'),
		]
		const context = contextOf(harbourSnapshots([...OFFICES, ...missions]))
		const { page } = await overlapGroups(context, {}, 'PLACE', { first: 5 })
		const spans = page.items.map(({ item }) => item.presence())[0]
		expect(spans).toEqual([
			{ from: 2006, until: 2006, isSeveral: false, isAttested: true },
			{ from: 2007, until: 2007, isSeveral: true, isAttested: true },
			{ from: 2008, until: 2009, isSeveral: false, isAttested: true },
			{ from: 2010, until: 2012, isSeveral: true, isAttested: true },
			{ from: 2013, until: 2026, isSeveral: true, isAttested: false },
		])
	})
})
