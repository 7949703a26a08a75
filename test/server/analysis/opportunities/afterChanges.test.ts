import { describe, expect, it } from 'vitest'
import type { GraphRecord, Wish } from '../../../../server/domain/records'
import { ResultCache } from '../../../../server/queries/resultCache'
import { Snapshots } from '../../../../server/snapshot/snapshots'
import { fc } from '../../../fixtures/fastCheck'
import { HARBOUR_RECORDS, harbours, VELMAR } from '../../../fixtures/harbours'
import { dataset, date, mission, office, partnership, wish } from '../../../fixtures/records'
import { drawnRecord, MORE_ACTORS } from './drawnRecords'
import { opportunitiesIn } from './kinds'

const TODAY = { asOf: '2020-06-01', includeScenario: false }
const records = fc.array(drawnRecord, { minLength: 8, maxLength: 20 })
const kept = (more: readonly GraphRecord[]) =>
	Snapshots.of([...HARBOUR_RECORDS, ...MORE_ACTORS, ...more], [dataset(VELMAR)])
const latest = (drawn: readonly GraphRecord[]) => [
	...new Map(drawn.map((record) => [record.id, record])).values(),
]

describe('what could be pooled, asked again', () => {
	it('is what a first look finds, whatever came, went or changed since', () => {
		const changes = fc.array(fc.tuple(drawnRecord, fc.boolean()), { minLength: 1, maxLength: 5 })
		fc.assert(
			fc.property(records, changes, (before, drawn) => {
				const now = new Map(latest(before).map((record) => [record.id, record]))
				const cache = new ResultCache()
				let snapshots = kept([...now.values()])
				opportunitiesIn(snapshots.first.public, TODAY, cache)
				for (const [index, [change, isGone]] of drawn.entries()) {
					const after = isGone ? null : { ...change, version: index + 2 }
					snapshots = snapshots.changed([{ kind: change.kind, id: change.id, after }])
					if (after === null) now.delete(change.id)
					else now.set(change.id, after)
					const fresh = harbours([...MORE_ACTORS, ...now.values()])
					const again = opportunitiesIn(snapshots.first.public, TODAY, cache)
					expect(again).toEqual(opportunitiesIn(fresh, TODAY))
				}
			}),
			{ numRuns: 40 },
		)
	})

	const link = (actor: string, partner: string) =>
		partnership(`${actor}-${partner}`, [actor], [partner], { since: date('2000') })
	const wished = (direction: Wish['direction'], actor: string, what: Wish['what']) =>
		wish(`${direction} ${actor}`, actor, { direction, what, place: 'oriel' })

	it.each<{ what: string; records: readonly GraphRecord[]; change: GraphRecord }>([
		{
			what: 'somebody seeks to join a mission',
			records: [mission('trip', 'north', 'oriel', '2020-07-01')],
			change: wished('SEEKS', 'isle', 'joint-mission'),
		},
		{
			what: 'a collectivité has a link beside those of its universities',
			records: [link('university', 'oriel'), link('school', 'oriel')],
			change: link('city', 'brume'),
		},
		{
			what: 'what was offered is an office that is open',
			records: [wished('SEEKS', 'south', 'office'), wished('OFFERS', 'north', 'office')],
			change: office('bureau', 'north', 'oriel', { since: date('2006') }),
		},
		{
			what: 'a town seeks a partner where its région has one',
			records: [link('north', 'oriel'), link('town', 'capital')],
			change: wished('SEEKS', 'town', 'partner'),
		},
		{
			what: 'the région of a town comes to the province where it is',
			records: [link('town', 'brume')],
			change: link('north', 'oriel'),
		},
		{
			what: 'one more seeks a partner for what others do',
			records: ['north', 'south'].map((actor) => ({ ...link(actor, 'brume'), sectors: ['sector:wine'] })),
			change: { ...wished('SEEKS', 'isle', 'partner'), sectors: ['sector:wine'] },
		},
	])('is other where $what', ({ records: before, change }) => {
		const cache = new ResultCache()
		const snapshots = kept(before)
		const earlier = opportunitiesIn(snapshots.first.public, TODAY, cache)
		const changed = snapshots.changed([{ kind: change.kind, id: change.id, after: change }])
		const later = opportunitiesIn(changed.first.public, TODAY, cache)
		expect(later).not.toEqual(earlier)
		expect(later).toEqual(opportunitiesIn(harbours([...MORE_ACTORS, ...before, change]), TODAY))
	})
})

describe('what one actor could pool', () => {
	it('is what it has a part in of all that is found', () => {
		fc.assert(
			fc.property(records, fc.boolean(), (drawn, includeScenario) => {
				const asked = { ...TODAY, includeScenario }
				const snapshot = harbours([...MORE_ACTORS, ...latest(drawn)])
				const cache = new ResultCache()
				const all = opportunitiesIn(snapshot, asked, cache)
				for (const actor of new Set(all.flatMap(({ actors }) => actors))) {
					const ids = all.filter(({ actors }) => actors.includes(actor)).map(({ id }) => id)
					for (const kept of [null, cache]) {
						const own = opportunitiesIn(snapshot, { ...asked, actor }, kept)
						expect(own.map(({ id }) => id).sort()).toEqual(ids.sort())
					}
				}
			}),
			{ numRuns: 60 },
		)
	})

	it('is nothing for who is on no record', () => {
		expect(opportunitiesIn(harbours(), { ...TODAY, actor: 'nobody' })).toEqual([])
	})
})
