/** A number can name: whoever reads a count, three others could be meant. Checked naively, over random records. */

import { describe, expect, it } from 'vitest'
import { proposalCellsOf } from '../../../server/proposals/toldPlace'
import { fc } from '../../fixtures/fastCheck'
import { harbours } from '../../fixtures/harbours'
import { date, office, partnership } from '../../fixtures/records'

const ACTORS = ['north', 'south', 'isle', 'coast', 'metropole', 'city', 'village', 'university']
const PLACES = ['oriel', 'brume', 'docks', 'littoral', 'capital', 'outpost', 'marches', 'free', 'estuary']
const KINDS = ['SHARED_OFFICE', 'CONSORTIUM'] as const
const TODAY = '2026-11-25'

interface Met {
	readonly kind: (typeof KINDS)[number]
	readonly actor: string
	readonly place: string
}

function worldOf(met: readonly Met[]) {
	return harbours(
		met.map(({ kind, actor, place }, at) =>
			kind === 'SHARED_OFFICE'
				? office(`office:${at}`, actor, place, { since: date('2010') })
				: partnership(`partnership:${at}`, [actor], [place], { since: date('2010') }),
		),
	)
}

/** A commune counts with its own intercommunalité. */
const distinct = (actors: Iterable<string>): number =>
	new Set([...actors].map((actor) => (actor === 'city' ? 'metropole' : actor))).size

describe('The place of which a count is told', () => {
	it('leaves three actors beside whoever reads, even to who knows what is proposed and reads all counts', () => {
		const met = fc.array(
			fc.record({
				kind: fc.constantFrom(...KINDS),
				actor: fc.constantFrom(...ACTORS),
				place: fc.constantFrom(...PLACES),
			}),
			{ maxLength: 30 },
		)
		let told = 0
		fc.assert(
			fc.property(met, (all) => {
				const snapshot = worldOf(all)
				const cells = proposalCellsOf(snapshot, TODAY)
				for (const kind of KINDS) {
					for (const place of PLACES) {
						const at = (id: string) => {
							const found = snapshot.geography.find(id)
							return found ? (cells(kind, found)?.place.id ?? null) : null
						}
						const cell = at(place)
						if (cell === null) continue
						told += 1
						// Who could be meant, of all who would be counted in that very cell.
						const meant = all
							.filter((one) => one.kind === kind && snapshot.geography.find(one.actor)?.isAtHome)
							.filter((one) => at(one.place) === cell)
							.map(({ actor }) => actor)
						for (const reader of ACTORS) {
							expect(distinct(meant.filter((actor) => actor !== reader))).toBeGreaterThanOrEqual(3)
						}
					}
				}
			}),
			{ numRuns: 300, seed: 3 },
		)
		expect(told).toBeGreaterThan(100)
	})
})
