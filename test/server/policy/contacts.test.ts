import { expect, it } from 'vitest'
import { contactRights } from '../../../server/policy/contacts'
import { EVERYBODY } from './expectedRights'
import { READERS, TARGETS } from './readers'

const NORTH = new Set(['territory:north'])
const whoMay = (edited: ReadonlySet<string>, isFrozen: boolean) => {
	const rights = EVERYBODY.map((name) => ({
		name,
		...contactRights(READERS[name], TARGETS.own, edited, isFrozen),
	}))
	const named = (right: 'mayRead' | 'mayManage' | 'mayAnswer') =>
		rights.filter((one) => one[right]).map(({ name }) => name)
	return [named('mayRead'), named('mayManage'), named('mayAnswer')]
}

it('A contact is read by its group, and kept by the editors of its organisation or, without any, by coordinators', () => {
	expect(whoMay(NORTH, false)).toEqual([
		['member', 'editor', 'coordinator'],
		['editor'],
		['editor', 'administrator'],
	])
	expect(whoMay(new Set(), false)).toEqual([
		['member', 'editor', 'coordinator'],
		['editor', 'coordinator'],
		['editor', 'coordinator', 'administrator'],
	])
})

it('A frozen contact is neither read nor changed by anybody: it waits for who answers to its person', () => {
	expect(whoMay(NORTH, true)).toEqual([[], [], ['editor', 'administrator']])
})
