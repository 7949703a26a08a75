/** A detection that is asked about one actor or one place finds what choosing from all results would. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { About } from '../../../../server/analysis/overlaps/about'
import { detectOverlaps } from '../../../../server/analysis/overlaps/detect'
import type { Overlap } from '../../../../server/analysis/result'
import type { Projection } from '../../../../server/projection/projection'
import { VELMAR } from '../../../fixtures/harbours'
import { dataset, projectionOf } from '../../../fixtures/records'
import { worlds } from '../naive/worlds'

const ACTORS = [
	'north',
	'coast',
	'metropole',
	'city',
	'village',
	'university',
	'oriel',
	'their-school',
	'littoral',
]
const PLACES = ['oriel', 'docks', 'brume', 'littoral', 'estuary', 'free', 'metropole', 'city', 'north']

const actor = fc.constantFrom(...ACTORS)
const place = fc.constantFrom(...PLACES)
const abouts: fc.Arbitrary<About> = fc.oneof(
	fc.record({ actor }),
	fc.record({ place }),
	fc.record({ within: place }),
	fc.record({ actor, within: place }),
)

const whereOf = ({ place, partner }: Overlap, { places }: Projection) =>
	place ?? (partner === null ? null : places.placeOf(partner))

/** As a reader would choose: by what each result says of itself. */
function isChosen(overlap: Overlap, { actor, place, within }: About, projection: Projection): boolean {
	const where = whereOf(overlap, projection)
	const isInside = (outer: string) => where !== null && projection.places.isWithin(where, outer)
	return (
		(!actor || overlap.partner === actor || overlap.actors.includes(actor)) &&
		(!place || where === place) &&
		(!within || isInside(within))
	)
}

describe('a detection about an actor or a place', () => {
	it('finds what choosing from all results would, in the same order', { timeout: 60_000 }, () => {
		let chosenOnes = 0
		fc.assert(
			fc.property(worlds, abouts, ({ records, parameters }, about) => {
				const whole = projectionOf(records, [dataset(VELMAR)])
				const chosen = detectOverlaps(whole, parameters).filter((one) => isChosen(one, about, whole))
				const asked = projectionOf(records, [dataset(VELMAR)])
				expect(JSON.stringify(detectOverlaps(asked, { ...parameters, about }))).toBe(JSON.stringify(chosen))
				chosenOnes += chosen.length
			}),
			{ seed: 20170131, numRuns: 400 },
		)
		expect(chosenOnes).toBeGreaterThan(50)
	})

	it('leaves nothing behind that a whole detection would take for all', { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(worlds, abouts, ({ records, parameters }, about) => {
				const fresh = detectOverlaps(projectionOf(records, [dataset(VELMAR)]), parameters)
				const projection = projectionOf(records, [dataset(VELMAR)])
				detectOverlaps(projection, { ...parameters, about })
				expect(JSON.stringify(detectOverlaps(projection, parameters))).toBe(JSON.stringify(fresh))
			}),
			{ seed: 20170131, numRuns: 80 },
		)
	})
})
