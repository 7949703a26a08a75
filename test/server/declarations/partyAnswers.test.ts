import { beforeEach, describe, expect, it } from 'vitest'
import type { Reader } from '../../../server/policy/reader'
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

	it('finds its own word again, and whether the record has changed since; who has no part finds nothing', async () => {
		const standing = async (reader: Reader) => {
			const query = `{ recordStanding(id: "mission:m") { own { id }
				parts { actorId version answer { verdict version } } } }`
			return (await world.ask<{ recordStanding: object }>(reader, query)).recordStanding
		}
		const part = { actorId: 'south', version: 1, answer: null }
		expect(await standing(SOUTH)).toEqual({ own: null, parts: [part] })
		await answer()
		const said = { verdict: 'CONFIRMED', version: 1 }
		expect(await standing(SOUTH)).toEqual({ own: null, parts: [{ ...part, answer: said }] })
		await world.write(NORTH, 'endRecord', { id: 'mission:m', version: 1, on: { date: '2027-05-03' } })
		expect(await standing(SOUTH)).toEqual({ own: null, parts: [{ ...part, version: 2, answer: said }] })
		expect(await standing(NORTH)).toEqual({ own: { id: 'mission:m' }, parts: [] })
		expect(await standing(ISLE)).toEqual({ own: null, parts: [] })
		expect(await codeOf(world.ask(SOUTH, '{ recordStanding(id: "mission:p") { own { id } } }'))).toBe(
			'NOT_FOUND',
		)
	})

	it('is shown the records of others that name it, those that it has not answered first, again once they change', async () => {
		const naming = async (actor: string, reader: Reader) => {
			const query = `{ namingRecords(actor: "${actor}") { unansweredCount
				nodes { id version owner { id } record { id } answer { verdict } } } }`
			return (await world.ask<{ namingRecords: object }>(reader, query)).namingRecords
		}
		const row = { id: 'mission:m', version: 1, owner: { id: 'north' }, record: { id: 'mission:m' } }
		expect(await naming('south', SOUTH)).toEqual({ unansweredCount: 1, nodes: [{ ...row, answer: null }] })
		await answer()
		const said = { verdict: 'CONFIRMED' }
		expect(await naming('south', SOUTH)).toEqual({ unansweredCount: 0, nodes: [{ ...row, answer: said }] })
		await world.write(NORTH, 'endRecord', { id: 'mission:m', version: 1, on: { date: '2027-05-03' } })
		expect(await naming('south', SOUTH)).toMatchObject({
			unansweredCount: 1,
			nodes: [{ version: 2, answer: said }],
		})
		expect(await naming('north', NORTH)).toEqual({ unansweredCount: 0, nodes: [] })
		expect(await codeOf(naming('south', NORTH))).toBe('FORBIDDEN')
	})
})
