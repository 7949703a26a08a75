import { describe, expect, it } from 'vitest'
import {
	type ActorGroup,
	areDisjoint,
	innermost,
	innermostGroups,
	type MergeableActor,
	mergeActors,
} from '../../../server/domain/mergeActors'
import { fc } from '../../fixtures/fastCheck'

interface TestActor extends MergeableActor {
	readonly id: string
	readonly containers: readonly TestActor[]
	readonly singletonGroup: ActorGroup<TestActor>
}

function actor(
	id: string,
	containers: readonly TestActor[] = [],
	intercommunalities: readonly TestActor[] = [],
): TestActor {
	const draft = { id, containers, intercommunalities }
	const singletonGroup = { members: [draft], minimalMembers: [draft] } as unknown as ActorGroup<TestActor>
	return Object.assign(draft, { singletonGroup })
}

/** A région with a métropole, its two communes, a university in one of them; and a département elsewhere. */
const region = actor('region')
const metropole = actor('metropole', [region])
const town = actor('town', [metropole, region], [metropole])
const suburb = actor('suburb', [metropole, region], [metropole])
const university = actor('university', [town, metropole, region])
const elsewhere = actor('elsewhere')
const village = actor('village', [elsewhere])
const ACTORS = [region, metropole, town, suburb, university, elsewhere, village]

const ids = (actors: readonly TestActor[]) => actors.map(({ id }) => id)
const eachAlone = (...actors: readonly TestActor[]) => actors.map((one) => [one])
const merged = (...parameters: Parameters<typeof mergeActors<TestActor>>) =>
	mergeActors(...parameters)
		.groups.map(({ members }) => ids(members).sort().join('+'))
		.sort()

describe('Merging the actors of a result', () => {
	it('merges a commune and its own métropole', () => {
		expect(merged(eachAlone(town, metropole))).toEqual(['metropole+town'])
	})

	it('places a merged group where its innermost members are', () => {
		const [group] = mergeActors(eachAlone(town, metropole)).groups
		expect(group?.minimalMembers).toEqual([town])
	})

	it('gives the group of each actor, and refuses an actor that was not given', () => {
		const { groupOf } = mergeActors(eachAlone(town, metropole, village))
		expect(groupOf(town)).toBe(groupOf(metropole))
		expect(groupOf(town)).not.toBe(groupOf(village))
		expect(() => groupOf(region)).toThrow(RangeError)
	})

	it('merges two actors whenever a chain of records, ties and blocs connects them', () => {
		const record = fc.subarray(ACTORS, { minLength: 1, maxLength: 3 })
		fc.assert(
			fc.property(fc.array(record, { maxLength: 5 }), fc.array(record, { maxLength: 2 }), (parties, ties) => {
				const { groups, groupOf } = mergeActors(parties, ties)
				const present = [...new Set(parties.flat())]
				expect(new Set(groups.flatMap(({ members }) => members))).toEqual(new Set(present))
				for (const one of present) {
					const reached = reachedFrom(one, present, [...parties, ...ties])
					expect(new Set(groupOf(one).members)).toEqual(reached)
				}
			}),
		)
	})
})

/** All actors that merge with one, found from neighbour to neighbour. */
function reachedFrom(
	start: TestActor,
	present: readonly TestActor[],
	joined: readonly (readonly TestActor[])[],
): ReadonlySet<TestActor> {
	const reached = new Set([start])
	for (const one of reached) {
		for (const other of present) {
			const isBloc = one.intercommunalities.includes(other) || other.intercommunalities.includes(one)
			if (isBloc || joined.some((some) => some.includes(one) && some.includes(other))) reached.add(other)
		}
	}
	return reached
}

describe('Innermost actors and disjoint groups', () => {
	it('keeps the actors that contain no other actor of the set', () => {
		expect(innermost([region, university, elsewhere])).toEqual([university, elsewhere])
	})

	it('keeps a group while one of its members contains nobody of another group', () => {
		const { groups } = mergeActors([[region, elsewhere], [university]])
		expect(innermostGroups(groups)).toHaveLength(2)
	})

	it('drops a group whose every member contains an actor of another group', () => {
		const { groups } = mergeActors(eachAlone(town, metropole, university))
		expect(innermostGroups(groups).map(({ members }) => ids(members))).toEqual([['university']])
	})

	it('calls two groups disjoint unless one contains the other', () => {
		const { groupOf } = mergeActors(eachAlone(town, metropole, region, village))
		const [local, wide, other] = [town, region, village].map(groupOf)
		if (!local || !wide || !other) throw new Error('expected three groups')
		expect(areDisjoint(local, wide)).toBe(false)
		expect(areDisjoint(wide, local)).toBe(false)
		expect(areDisjoint(local, other)).toBe(true)
		expect(areDisjoint(local, local)).toBe(false)
	})
})
