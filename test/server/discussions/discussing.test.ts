/** What those concerned by an overlap say to each other, over GraphQL. */
import { beforeEach, describe, expect, it } from 'vitest'
import { COMMENTS_AN_HOUR } from '../../../server/discussions/discussing'
import type { Reader } from '../../../server/policy/reader'
import { mission } from '../../fixtures/records'
import { coordinatorOf, editorOf, memberOf, VISITING } from '../declarations/declaring'
import { type JudgingWorld, judgingWorld } from '../judgements/judgingWorld'

const north = editorOf('north')
const south = editorOf('south')
const coordinator = coordinatorOf('VM')

interface Talk {
	readonly comments: readonly { id: string; text: string; version: number; isEditable: boolean }[]
	readonly voices: readonly { actorId: string | null }[]
}

let world: JudgingWorld
beforeEach(async () => {
	world = await judgingWorld([
		mission('mission:1', 'north', 'oriel', '2010-05-01', { owner: 'north' }),
		mission('mission:2', 'south', 'oriel', '2010-05-10', { owner: 'south' }),
	])
})

const talkOf = async (reader: Reader, id = world.firstKey()): Promise<Talk | null> =>
	(
		await world.ask<{ discussion: Talk | null }>(
			reader,
			`{ discussion(subject: OVERLAP, subjectId: "${id}") {
				comments { id text version isOwn isEditable withdrawnAt editedAt isOfCoordination actor { id } }
				voices { actorId } readers { id } isForGroup } }`,
		)
	).discussion
const say = (reader: Reader, actor: string | null, text = 'Bonjour.', subjectId = world.firstKey()) =>
	world.act(reader, 'addComment', { subject: 'OVERLAP', subjectId, actor, text })

describe('A discussion', () => {
	it('is read and written by the editors of the actors in the overlap and the coordinators', async () => {
		await say(north, 'north', 'Partons ensemble ?')
		world.clock.pass(1)
		await say(coordinator, null, 'Je peux réunir.')
		for (const [reader, voice] of [
			[north, 'north'],
			[south, 'south'],
			[coordinator, null],
		] as const) {
			expect(await talkOf(reader)).toMatchObject({
				comments: [
					{
						text: 'Partons ensemble ?',
						actor: { id: 'north' },
						isOfCoordination: false,
						isOwn: reader === north,
					},
					{ text: 'Je peux réunir.', actor: null, isOfCoordination: true, isOwn: reader === coordinator },
				],
				voices: [{ actorId: voice }],
				readers: [{ id: 'north' }, { id: 'south' }],
			})
		}
	})

	it('is nothing to everybody else, whether or not there is one', async () => {
		const before = await talkOf(memberOf('VM'))
		await say(north, 'north')
		for (const reader of [VISITING, memberOf('VM'), editorOf('isle'), coordinatorOf('ZZ')]) {
			expect(await talkOf(reader)).toBe(before)
		}
		expect(before).toBeNull()
		await expect(say(editorOf('isle'), 'isle')).rejects.toMatchObject({ code: 'NOT_FOUND' })
		await expect(say(north, 'south')).rejects.toMatchObject({ code: 'BAD_INPUT' })
	})

	it('is about what the group sees: nobody learns by it what an actor keeps to itself', async () => {
		await world.load(
			mission('mission:own', 'north', 'brume', '2010-05-01', { visibility: 'private', owner: 'north' }),
			mission('mission:other', 'south', 'brume', '2010-05-02', { owner: 'south' }),
		)
		const { overlaps } = await world.ask<{ overlaps: { nodes: { id: string }[] } }>(
			north,
			'{ overlaps { nodes { id } } }',
		)
		const own = overlaps.nodes.find(({ id }) => id !== world.firstKey())?.id ?? ''
		expect(own).not.toBe('')
		expect(await talkOf(north, own)).toBeNull()
		await expect(say(north, 'north', 'Bonjour.', own)).rejects.toMatchObject({ code: 'NOT_FOUND' })
	})

	it('keeps what its author changes within ten minutes, and no later', async () => {
		const { id } = await say(north, 'north', 'Partons en mai.')
		await world.act(north, 'editComment', { id, version: 1, text: 'Partons en juin.' })
		expect(await talkOf(south)).toMatchObject({ comments: [{ text: 'Partons en juin.', version: 2 }] })
		await expect(
			world.act(north, 'editComment', { id, version: 1, text: 'Partons en août.' }),
		).rejects.toMatchObject({ code: 'CONFLICT' })
		await expect(world.act(south, 'editComment', { id, version: 2, text: 'Non.' })).rejects.toMatchObject({
			code: 'NOT_FOUND',
		})
		world.clock.pass(601)
		expect((await talkOf(north))?.comments[0]?.isEditable).toBe(false)
		await expect(
			world.act(north, 'editComment', { id, version: 2, text: 'Partons en août.' }),
		).rejects.toMatchObject({ code: 'CONFLICT' })
	})

	it('erases the text of a comment that is withdrawn, and keeps that there was one', async () => {
		const { id } = await say(north, 'north', 'À ne pas garder.')
		world.clock.pass(3_600)
		await world.act(north, 'withdrawComment', { id, version: 1 })
		expect(await talkOf(south)).toMatchObject({
			comments: [{ text: '', withdrawnAt: '2027-01-01T09:00:00.000Z', isOwn: false }],
		})
		expect(JSON.stringify(await world.accounts.store.discussions.byId(id))).not.toContain('garder')
		await expect(world.act(north, 'withdrawComment', { id, version: 2 })).rejects.toMatchObject({
			code: 'NOT_FOUND',
		})
	})

	it.each([
		['nothing', '  '],
		['more than 2 000 characters', 'x'.repeat(2_001)],
		['a mark that turns the direction of a text', 'abc\u202edef'],
	])('refuses %s', async (_what, text) => {
		await expect(say(north, 'north', text)).rejects.toMatchObject({ code: 'BAD_INPUT' })
	})

	it('takes so many comments of one account in an hour, of which those that were refused stay counted', async () => {
		for (let count = 0; count < COMMENTS_AN_HOUR; count++) {
			await expect(say(north, 'north', ' ')).rejects.toMatchObject({ code: 'BAD_INPUT' })
		}
		await expect(say(north, 'north')).rejects.toMatchObject({ code: 'RATE_LIMITED' })
		await say(south, 'south')
		world.clock.pass(3_601)
		await say(north, 'north')
	})
})
