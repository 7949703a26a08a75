import { expect, it } from 'vitest'
import { mayBeTold } from '../../../server/policy/activity'
import { EVERYBODY } from './expectedRights'
import { READERS } from './readers'

const ACTIVITY = { audience: 'PUBLIC', actors: [], concerned: ['territory:north'], group: 'VM' } as const

it.each([
	[ACTIVITY, EVERYBODY],
	[{ ...ACTIVITY, audience: 'GROUP' }, ['member', 'editor', 'coordinator', 'program']],
	[{ ...ACTIVITY, audience: 'GROUP', group: null }, ['editor', 'program']],
	[{ ...ACTIVITY, audience: 'CONCERNED' }, ['editor', 'program']],
	[{ ...ACTIVITY, audience: 'CONCERNED', concerned: ['territory:south'] }, []],
	[{ ...ACTIVITY, audience: 'COORDINATORS' }, ['coordinator', 'program']],
] as const)('%j is told to %j', (activity, expected) => {
	expect(EVERYBODY.filter((name) => mayBeTold(READERS[name], activity))).toEqual(expected)
})
