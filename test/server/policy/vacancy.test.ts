import { describe, expect, it } from 'vitest'
import { editedActors, editorsOf, mayForActor } from '../../../server/policy/vacancy'
import { EVERYBODY } from './expectedRights'
import { READERS, ROLES, TARGETS } from './readers'

const holder = (accountId: string, frozenAt: string | null) => ({ accountId, roles: ROLES.editor, frozenAt })
const WORKING = holder('working', null)
const FROZEN = holder('frozen', '2026-12-01T08:00:00.000Z')
const COORDINATOR = { accountId: 'coordinator', roles: ROLES.coordinator, frozenAt: null }

describe('A frozen account', () => {
	it('speaks for no actor, and leaves it without an editor', () => {
		expect(editorsOf([FROZEN, WORKING, COORDINATOR], ['territory:north', 'territory:south'])).toEqual([
			WORKING,
		])
		expect(editorsOf([FROZEN, WORKING], ['territory:south'])).toEqual([])
		expect([...editedActors([FROZEN, WORKING, COORDINATOR])]).toEqual(['territory:north'])
		expect([...editedActors([FROZEN, COORDINATOR])]).toEqual([])
	})
})

describe('An actor without an editor', () => {
	const NORTH = new Set(['territory:north'])
	const whoMay = (ask: (name: (typeof EVERYBODY)[number]) => boolean) => EVERYBODY.filter(ask)

	it('has coordinators and administrators who do what nobody else would; with an editor it has no coordinator who does', () => {
		const answers = (edited: ReadonlySet<string>) =>
			whoMay((name) => mayForActor(READERS[name], 'report', 'answer', TARGETS.own, edited))
		expect(answers(NORTH)).toEqual(['editor', 'administrator'])
		expect(answers(new Set())).toEqual(['editor', 'coordinator', 'administrator'])
		const manages = (edited: ReadonlySet<string>) =>
			whoMay((name) => mayForActor(READERS[name], 'contact', 'manage', TARGETS.own, edited))
		expect(manages(NORTH)).toEqual(['editor'])
		expect(manages(new Set())).toEqual(['editor', 'coordinator'])
	})

	it('includes what nobody answers for', () => {
		const ofNobody = { groups: ['VM'], actorId: null }
		const may = whoMay((name) => mayForActor(READERS[name], 'report', 'read', ofNobody, NORTH))
		expect(may).toEqual(['coordinator', 'administrator'])
	})

	it('leaves coordinators of other groups where they were', () => {
		const may = whoMay((name) => mayForActor(READERS[name], 'report', 'read', TARGETS.other, new Set()))
		expect(may).toEqual(['administrator'])
	})
})
