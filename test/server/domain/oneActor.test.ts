import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MergeRules } from '../../../server/domain/oneActor'
import {
	groupsStandSideBySide,
	innermost,
	innermostGroups,
	mergeActors,
	standSideBySide,
} from '../../../server/domain/oneActor'

/** A région with a métropole, its two communes, a university in one of them; and a département elsewhere. */
const CONTAINERS: Readonly<Record<string, readonly string[]>> = {
	metropole: ['region'],
	town: ['metropole', 'region'],
	suburb: ['metropole', 'region'],
	university: ['town', 'metropole', 'region'],
	elsewhere: [],
	region: [],
	village: ['elsewhere'],
}
const LEVELS: Readonly<Record<string, string>> = {
	metropole: 'metropole',
	town: 'commune',
	suburb: 'commune',
	village: 'commune',
	region: 'region',
	elsewhere: 'departement',
}
const contains = (outer: string, inner: string) => CONTAINERS[inner]?.includes(outer) ?? false
const rules = (extra: Partial<MergeRules> = {}): MergeRules => ({
	contains,
	levelOf: (actor) => LEVELS[actor] ?? null,
	parties: [],
	...extra,
})
const merged = (actors: readonly string[], extra: Partial<MergeRules> = {}) =>
	mergeActors(actors, rules(extra)).map((group) => group.actors.join('+'))

describe('one actor or several', () => {
	it('makes a commune and its own métropole one where both are there', () => {
		expect(merged(['town', 'metropole'])).toEqual(['metropole+town'])
	})

	it('leaves two communes apart where their métropole is not there', () => {
		expect(merged(['town', 'suburb'])).toEqual(['suburb', 'town'])
	})

	it('joins two communes through their métropole, for merging is transitive', () => {
		expect(merged(['town', 'suburb', 'metropole'])).toEqual(['metropole+suburb+town'])
	})

	it('leaves a région and its métropole two, and a city and its university two', () => {
		expect(merged(['region', 'metropole'])).toEqual(['metropole', 'region'])
		expect(merged(['town', 'university'])).toEqual(['town', 'university'])
	})

	it('makes the parties of one record one, and follows them from record to record', () => {
		const parties = [
			['region', 'elsewhere'],
			['elsewhere', 'university'],
		]
		expect(merged(['region', 'elsewhere', 'university'], { parties })).toEqual([
			'elsewhere+region+university',
		])
	})

	it('joins nobody through a party that is absent, but still joins the parties who are there', () => {
		const acts = [['region', 'absent', 'elsewhere']]
		const chained = [
			['region', 'absent'],
			['absent', 'elsewhere'],
		]
		expect(merged(['region', 'elsewhere'], { parties: acts })).toEqual(['elsewhere+region'])
		expect(merged(['region', 'elsewhere'], { parties: chained })).toEqual(['elsewhere', 'region'])
	})

	it('makes leaders who are coordinated one with those whom they name', () => {
		const coordinated = [{ leader: 'region', coordinatedWith: ['elsewhere'] }]
		expect(merged(['region', 'elsewhere', 'university'], { coordinated })).toEqual([
			'elsewhere+region',
			'university',
		])
	})

	it('makes coordinated leaders who name nobody one with each other', () => {
		const coordinated = ['region', 'elsewhere'].map((leader) => ({ leader, coordinatedWith: [] }))
		expect(merged(['region', 'elsewhere', 'university'], { coordinated })).toEqual([
			'elsewhere+region',
			'university',
		])
	})

	it('lets a merged group stand where its innermost members stand', () => {
		const [group] = mergeActors(['town', 'metropole'], rules())
		expect(group?.standing).toEqual(['town'])
	})

	it('gives the same groups whatever the order of the actors and of the records', () => {
		const actors = Object.keys(CONTAINERS)
		const record = fc.subarray(actors, { minLength: 2 })
		fc.assert(
			fc.property(fc.array(record, { maxLength: 4 }), fc.nat(), (parties, turn) => {
				const turned = [...actors.slice(turn % actors.length), ...actors.slice(0, turn % actors.length)]
				const reversed = parties.map((each) => [...each].reverse()).reverse()
				expect(merged(turned, { parties: reversed })).toEqual(merged(actors, { parties }))
			}),
		)
	})
})

describe('actors whose containers can be listed', () => {
	const listing = Object.assign((outer: string, inner: string) => contains(outer, inner), {
		containersOf: (inner: string) => CONTAINERS[inner] ?? [],
		aloneOf: (actor: string) => ({
			actors: [actor],
			standing: [actor],
			containers: CONTAINERS[actor] ?? [],
		}),
	})

	it('are merged and counted as if each pair were looked at', () => {
		const some = fc.subarray(Object.keys(CONTAINERS))
		fc.assert(
			fc.property(some, fc.array(some, { maxLength: 3 }), (actors, parties) => {
				const plain = mergeActors(actors, rules({ parties }))
				const listed = mergeActors(actors, rules({ parties, contains: listing }))
				const parts = (groups: typeof plain) => groups.map(({ actors, standing }) => ({ actors, standing }))
				expect(parts(listed)).toEqual(parts(plain))
				expect(parts(innermostGroups(listed, listing))).toEqual(parts(innermostGroups(plain, contains)))
			}),
		)
	})
})

describe('innermost and side by side', () => {
	it('keeps the actors that contain no other of the set', () => {
		expect(innermost(['region', 'university', 'elsewhere'], contains)).toEqual(['university', 'elsewhere'])
	})

	it('counts a group as long as one of its members contains nobody of the others', () => {
		const groups = mergeActors(
			['region', 'elsewhere', 'university'],
			rules({ parties: [['region', 'elsewhere']] }),
		)
		expect(innermostGroups(groups, contains)).toHaveLength(2)
	})

	it('does not count a group whose every standing member contains another actor', () => {
		const groups = mergeActors(['town', 'metropole', 'university'], rules())
		expect(innermostGroups(groups, contains).map((group) => group.actors)).toEqual([['university']])
	})

	it('puts side by side two actors of which neither contains the other', () => {
		expect(standSideBySide('region', 'elsewhere', contains)).toBe(true)
		expect(standSideBySide('region', 'university', contains)).toBe(false)
		expect(standSideBySide('university', 'region', contains)).toBe(false)
		expect(standSideBySide('region', 'region', contains)).toBe(false)
	})

	it('puts a group side by side with another unless everywhere it stands contains the other', () => {
		const [local, region, village] = mergeActors(['town', 'metropole', 'region', 'village'], rules())
		if (!local || !region || !village) throw new Error('expected three groups')
		expect(groupsStandSideBySide(local, region, contains)).toBe(false)
		expect(groupsStandSideBySide(local, village, contains)).toBe(true)
		expect(groupsStandSideBySide(local, local, contains)).toBe(false)
	})
})
