/** Faults that every comparison must detect: in reading days, merging actors and hiding private records. */
import type { OpenDays } from '../../../../server/domain/openness'
import type { Actor, geographySteps } from '../../../../server/snapshot/geography'
import type { Snapshots } from '../../../../server/snapshot/snapshots'
import { loose, type Mutation } from './changeOneFunction'

export const EVERYTHING_PUBLIC: Mutation = {
	what: 'what is for the group made public',
	path: 'snapshot/snapshots',
	name: 'Snapshots',
	mutate: (original) => {
		const right = original as unknown as typeof Snapshots
		const seeingAll = {
			of(...given: Parameters<typeof Snapshots.of>) {
				const { first } = right.of(...given)
				return { first: { ...first, public: first.whole } }
			},
		}
		return seeingAll as unknown as typeof original
	},
}

/** Changes the day numbers of a link or a mandate. */
export const otherDays = (
	what: string,
	changed: (days: OpenDays) => OpenDays,
	name: 'openDaysOf' | 'mandateDaysOf' = 'openDaysOf',
): Mutation => ({
	what,
	path: 'domain/openness',
	name,
	mutate:
		(original) =>
		(...given) =>
			changed(original(...given) as OpenDays),
})

/** @param what of what the days are. */
export const possibleTakenAsSure = (what: 'links' | 'letters'): Mutation =>
	otherDays(
		`possible ${what} taken as established`,
		(days) => ({ ...days, establishedFrom: days.openFrom, establishedUntil: days.openUntil }),
		DAYS_OF[what],
	)

export const readTooLate = (what: 'links' | 'letters'): Mutation =>
	otherDays(
		`${what} read one day too late`,
		(days) => ({
			openFrom: days.openFrom - 1,
			openUntil: days.openUntil - 1,
			establishedFrom: days.establishedFrom - 1,
			establishedUntil: days.establishedUntil - 1,
		}),
		DAYS_OF[what],
	)

const DAYS_OF = { links: 'openDaysOf', letters: 'mandateDaysOf' } as const

export const PARTIES_APART: Mutation = {
	what: 'parties that do not merge',
	path: 'domain/mergeActors',
	name: 'mergeActors',
	mutate: (original) => (parties: readonly (readonly Actor[])[], ties: unknown) =>
		loose(original)(
			parties.flatMap((actors) => actors.map((actor) => [actor])),
			ties,
		),
}

export const BLOC_APART: Mutation = {
	what: 'a bloc local that is two',
	path: 'snapshot/geography',
	name: 'geographySteps',
	mutate: (original) =>
		function* (records: unknown) {
			const geography = yield* loose(original)(records) as ReturnType<typeof geographySteps>
			for (const actor of geography.actors.values()) Object.assign(actor, { intercommunalities: [] })
			return geography
		},
}

export const OUTER_COUNT: Mutation = {
	what: 'outer actors that count',
	path: 'domain/mergeActors',
	name: 'innermostGroups',
	mutate: () => (groups: unknown) => groups,
}
