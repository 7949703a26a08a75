import { expect, it } from 'vitest'
import { mayWriteTo } from '../../../server/policy/correspondence'
import type { Directory } from '../../../server/policy/directory'
import { EVERYBODY } from './expectedRights'
import { READERS } from './readers'

/** North is on record in both countries, the others each in one. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
	'territory:north': ['VM', 'WN'],
	'territory:vm': ['VM'],
	'territory:wn': ['WN'],
	'territory:zz': ['ZZ'],
}
const DIRECTORY: Directory = { hasGroup: () => true, groupsOfActor: (id) => GROUPS[id] ?? [] }

it.each([
	['territory:vm', ['member', 'editor', 'coordinator']],
	['territory:wn', ['editor']],
	['territory:zz', []],
	['territory:unknown', []],
])('%s is written to by members of its groups, and editors of actors there: %j', (actor, expected) => {
	expect(EVERYBODY.filter((name) => mayWriteTo(READERS[name], DIRECTORY, actor))).toEqual(expected)
})
