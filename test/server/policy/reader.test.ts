import { describe, expect, it } from 'vitest'
import { ownActors, ownGroups } from '../../../server/policy/reader'
import { EVERYBODY } from './expectedRights'
import { READERS } from './readers'

const DIRECTORY = { hasGroup: () => true, groupsOfActor: () => ['VM', 'WN'] }

describe('A reader', () => {
	it('has the actors that it edits, and the groups in which it is or on whose record these are', () => {
		const own = EVERYBODY.map((name) => {
			const reader = READERS[name]
			return [name, ownActors(reader), [...new Set(ownGroups(reader, DIRECTORY))]]
		})
		expect(own).toEqual([
			['visitor', [], []],
			['without a role', [], []],
			['member', [], ['VM']],
			['editor', ['territory:north'], ['VM', 'WN']],
			['coordinator', [], ['VM']],
			['administrator', [], []],
			['program', ['territory:north'], ['VM', 'WN']],
		])
	})
})
