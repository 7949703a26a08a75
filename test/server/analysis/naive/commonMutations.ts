/** What every comparison has to find out: wrong ways of reading days, of merging actors, of keeping what is private. */
import type { Merging, Standings } from '../../../../server/domain/merging'
import type { OpenDays } from '../../../../server/domain/openness'
import { type Mutation, otherClass } from './changeOneFunction'

export const EVERYTHING_PUBLIC: Mutation = {
	what: 'what is for the group made public',
	path: 'projection/publicView',
	name: 'publicView',
	mutate: () => (projection: unknown) => projection,
}

/** The days of a link, as numbers, are others. */
export const otherDays = (what: string, changed: (days: OpenDays) => OpenDays): Mutation => ({
	what,
	path: 'domain/openness',
	name: 'openDaysOf',
	mutate:
		(original) =>
		(...given) =>
			changed(original(...given) as OpenDays),
})

/** @param what of what the days are, in words. */
export const possibleTakenAsSure = (what: string): Mutation =>
	otherDays(`possible ${what} taken as established`, (days) => ({
		...days,
		sureFrom: days.openFrom,
		sureUntil: days.openUntil,
	}))

export const readTooLate = (what: string): Mutation =>
	otherDays(`${what} read one day too late`, (days) => ({
		openFrom: days.openFrom - 1,
		openUntil: days.openUntil - 1,
		sureFrom: days.sureFrom - 1,
		sureUntil: days.sureUntil - 1,
	}))

const merging = (what: string, mutated: (right: typeof Merging) => typeof Merging): Mutation => ({
	what,
	path: 'domain/merging',
	name: 'Merging',
	mutate: otherClass(mutated),
})

export const PARTIES_APART = merging(
	'parties that do not merge',
	(right) =>
		class extends right {
			override addTogether(parties: readonly number[]) {
				for (const actor of parties) this.add(actor)
			}
		},
)

export const BLOC_APART = merging(
	'a bloc local that is two',
	(right) =>
		class extends right {
			constructor(standings: Standings, size: number) {
				super({ containersOf: (actor) => standings.containersOf(actor), blocsOf: () => [] }, size)
			}
		},
)

export const OUTER_COUNT = merging(
	'outer actors that count',
	(right) =>
		class extends right {
			override counts() {
				return true
			}
		},
)
