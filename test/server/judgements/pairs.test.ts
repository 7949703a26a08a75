/** Whether two records that look like one are (model.md §2, DUPLICATE_RECORD), over GraphQL. */
import { describe, expect, it } from 'vitest'
import { duplicateKey } from '../../../server/analysis/overlaps/overlapKey'
import { partnership } from '../../fixtures/records'
import { coordinatorOf, editorOf, memberOf } from '../declarations/declaring'
import { editing, type JudgingWorld, judgingWorld, readerOf } from './judgingWorld'

const links = ['a', 'b', 'c'].map((id) =>
	partnership(`partnership:${id}`, ['north'], ['oriel'], { owner: id === 'c' ? 'south' : 'north' }),
)
const keyOf = (one: string, other: string) => duplicateKey(`partnership:${one}`, `partnership:${other}`)
const both = readerOf('both', editing('north'), editing('south'))
const coordinator = coordinatorOf('VM')
const judge = (world: JudgingWorld, reader: typeof both, pair: string, verdict: string, more: object = {}) =>
	world.act(reader, 'judgePair', { pair, verdict, reason: 'Vu.', version: 0, actor: 'north', ...more })
const AS_GROUP = { actor: null, group: 'VM' }

describe('Judging two records', () => {
	it('refuses a "same" that contradicts a "different", with the three records shown', async () => {
		for (const [reader, as] of [
			[both, { actor: 'north' }],
			[coordinator, AS_GROUP],
		] as const) {
			const world = await judgingWorld(links)
			await judge(world, reader, keyOf('a', 'c'), 'DIFFERENT', as)
			await judge(world, reader, keyOf('b', 'c'), 'SAME', as)
			await expect(judge(world, reader, keyOf('a', 'b'), 'SAME', as)).rejects.toMatchObject({
				code: 'REFUSED',
				details: { records: ['partnership:a', 'partnership:b', 'partnership:c'] },
			})
		}
	})

	it('is for whoever answers for both records', async () => {
		const world = await judgingWorld(links)
		await judge(world, editorOf('north'), keyOf('a', 'b'), 'SAME')
		// The other one answers for c.
		await expect(judge(world, editorOf('north'), keyOf('a', 'c'), 'SAME')).rejects.toMatchObject({
			code: 'BAD_INPUT',
		})
		await judge(world, both, keyOf('a', 'c'), 'UNSURE', { reason: '' })
	})

	it('stands in the list of whoever said it, and changes no other: not the coordinators’, not the record', async () => {
		const world = await judgingWorld(links)
		const pair = keyOf('a', 'b')
		const said = async (reader: typeof both) =>
			(
				await world.ask<{ pairJudgements: object[] }>(
					reader,
					`{ pairJudgements(pairs: ["${pair}"]) { actorId group verdict version } }`,
				)
			).pairJudgements
		await judge(world, editorOf('north'), pair, 'SAME')
		expect(await said(editorOf('north'))).toEqual([
			{ actorId: 'north', group: null, verdict: 'SAME', version: 1 },
		])
		expect(await said(coordinator)).toEqual([{ actorId: null, group: 'VM', verdict: null, version: 0 }])
		expect(await said(memberOf('VM'))).toBeNull()
		await judge(world, coordinator, pair, 'DIFFERENT', AS_GROUP)
		expect(await said(coordinator)).toEqual([
			{ actorId: null, group: 'VM', verdict: 'DIFFERENT', version: 1 },
		])
		await expect(judge(world, coordinator, pair, 'SAME', AS_GROUP)).rejects.toMatchObject({
			code: 'CONFLICT',
		})
		const { duplicates } = await world.ask<{ duplicates: { totalCount: number } }>(
			memberOf('VM'),
			'{ duplicates { totalCount } }',
		)
		expect(duplicates.totalCount).toBe(3)
	})

	it('refuses a pair that does not look like one', async () => {
		const world = await judgingWorld(links)
		await expect(judge(world, both, keyOf('a', 'z'), 'SAME')).rejects.toMatchObject({ code: 'NOT_FOUND' })
	})
})
