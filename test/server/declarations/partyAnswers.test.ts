import { beforeEach, describe, expect, it } from 'vitest'
import { mission } from '../../fixtures/records'
import { type Declaring, declaring, editorOf } from './declaring'

const NORTH = editorOf('north')
const SOUTH = editorOf('south')
const ISLE = editorOf('isle')

let world: Declaring
beforeEach(async () => {
	const shared = { owner: 'north', participants: ['south'] } as const
	world = await declaring([
		mission('mission:m', 'north', 'oriel', '2027-05-01..2027-05-04', shared),
		mission('mission:p', 'north', 'oriel', '2027-05-01', { ...shared, visibility: 'private' }),
	])
})

const answer = (more: object = {}, reader = SOUTH) =>
	world.write(reader, 'answerRecord', {
		id: 'mission:m',
		version: 1,
		actor: 'south',
		verdict: 'CONFIRMED',
		...more,
	})
const codeOf = (asked: Promise<unknown>) =>
	asked.then(
		() => null,
		({ code, details }) => [code, details.argument].filter(Boolean).join(' '),
	)
const words = async () => {
	const query =
		'{ ownRecords(actor: "north") { nodes { id partyAnswers { actor { id } verdict reason version } } } }'
	const { ownRecords } = await world.ask<{ ownRecords: { nodes: { id: string; partyAnswers: object[] }[] } }>(
		NORTH,
		query,
	)
	return ownRecords.nodes.find(({ id }) => id === 'mission:m')?.partyAnswers
}

describe('A party of a record', () => {
	it('confirms or contests it, which changes nothing of it, and its owner is told', async () => {
		const before = await world.record('mission:m')
		const changes = world.store.changes.length
		await answer()
		expect(await words()).toEqual([
			{ actor: { id: 'south' }, verdict: 'CONFIRMED', reason: null, version: 1 },
		])
		await answer({ verdict: 'CONTESTED', reason: 'Nous n’en sommes pas' })
		expect(await words()).toEqual([
			{ actor: { id: 'south' }, verdict: 'CONTESTED', reason: 'Nous n’en sommes pas', version: 1 },
		])
		expect(await world.record('mission:m')).toEqual(before)
		expect(world.store.changes).toHaveLength(changes)
		expect(world.store.audit.map(({ action, object, account }) => [action, object, account])).toEqual([
			['mission.agree', 'mission:m', 'account:south'],
			['mission.contest', 'mission:m', 'account:south'],
		])
		expect(JSON.stringify(world.store.audit)).not.toContain('sommes')
	})

	it('speaks for itself alone, of what it sees and has a part in, and says why it contests', async () => {
		expect(await codeOf(answer({ actor: 'isle' }))).toBe('FORBIDDEN')
		expect(await codeOf(answer({ actor: 'isle' }, ISLE))).toBe('BAD_INPUT actor')
		expect(await codeOf(answer({ actor: 'north' }, NORTH))).toBe('BAD_INPUT actor')
		expect(await codeOf(answer({ id: 'mission:p' }))).toBe('NOT_FOUND')
		expect(await codeOf(answer({ id: 'mission:none' }))).toBe('NOT_FOUND')
		expect(await codeOf(answer({ verdict: 'CONTESTED' }))).toBe('BAD_INPUT reason')
		expect(await codeOf(answer({ version: 2 }))).toBe('CONFLICT')
		expect(await words()).toEqual([])
	})
})
