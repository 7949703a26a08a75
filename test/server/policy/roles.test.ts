import { describe, expect, it } from 'vitest'
import type { Role } from '../../../server/domain/role'
import type { Directory } from '../../../server/policy/directory'
import { mayGiveRole, mayListAccount, mayMakePasswordLink } from '../../../server/policy/roles'
import { EVERYBODY } from './expectedRights'
import { READERS, ROLES } from './readers'

const DIRECTORY: Directory = { hasGroup: () => true, groupsOfActor: () => ['VM'] }
const [MEMBER] = ROLES.member
const [EDITOR] = ROLES.editor
const [COORDINATOR] = ROLES.coordinator
const [ADMINISTRATOR] = ROLES.administrator
const OF_ANOTHER: Role = { ...MEMBER, group: 'ZZ' }
const SOUTH: Role = { ...EDITOR, actorId: 'territory:south' }

describe('A role', () => {
	it.each([
		[MEMBER, [], ['coordinator', 'administrator']],
		[OF_ANOTHER, [], ['administrator']],
		[COORDINATOR, [], ['administrator']],
		[ADMINISTRATOR, [], ['administrator']],
		[EDITOR, ['territory:north'], ['editor', 'administrator']],
		[EDITOR, ['territory:south'], ['editor', 'coordinator', 'administrator']],
		[SOUTH, ['territory:south'], ['administrator']],
	])('%j, where %j have an editor, is given by %j', (role, edited, expected) => {
		const may = EVERYBODY.filter((name) => mayGiveRole(READERS[name], role, DIRECTORY, new Set(edited)))
		expect(may).toEqual(expected)
	})
})

describe('An account', () => {
	it.each([
		[[], ['administrator']],
		[[MEMBER], ['coordinator', 'administrator']],
		[[OF_ANOTHER], ['administrator']],
		[
			[OF_ANOTHER, EDITOR],
			['editor', 'coordinator', 'administrator'],
		],
	])('of %j is shown to %j', (roles, expected) => {
		expect(EVERYBODY.filter((name) => mayListAccount(READERS[name], roles, DIRECTORY))).toEqual(expected)
	})

	it.each([
		[[MEMBER], ['coordinator', 'administrator']],
		[[], ['administrator']],
		[[MEMBER, OF_ANOTHER], ['administrator']],
		[[MEMBER, EDITOR], ['administrator']],
		[[COORDINATOR], ['administrator']],
	])('of %j is given a link to choose its password by %j', (roles, expected) => {
		expect(EVERYBODY.filter((name) => mayMakePasswordLink(READERS[name], roles))).toEqual(expected)
	})
})
