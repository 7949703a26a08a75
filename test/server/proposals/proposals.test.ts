/** Stories of proposals over the harbours: who is told what, what acceptance does to an overlap, what is left when things go. */
import { describe, expect, it } from 'vitest'
import { VISITOR } from '../../../server/policy/reader'
import { mission } from '../../fixtures/records'
import { coordinatorOf, declaring, editorOf, memberOf } from '../declarations/declaring'
import { type Proposing, proposing } from './proposing'

const north = editorOf('north')
const south = editorOf('south')
const member = memberOf('VM')
const TOGETHER = [
	mission('mission:north', 'north', 'oriel', '2027-05-10..2027-05-14', { owner: 'north' }),
	mission('mission:south', 'south', 'oriel', '2027-05-12..2027-05-16', { owner: 'south' }),
]
const OVERLAPS =
	'{ overlaps(filter: { kinds: [CROWDING] }) { nodes { id actorCount evidence { recordId } } } }'
interface Overlaps {
	readonly overlaps: { readonly nodes: readonly { readonly id: string }[] }
}

const overlapsOf = async (world: Proposing, reader = VISITOR) =>
	(await world.ask<Overlaps>(reader, OVERLAPS)).overlaps.nodes.map(({ id }) => id)

async function fromOverlap(): Promise<readonly [Proposing, string, string]> {
	const world = proposing(await declaring(TOGETHER))
	const [overlap = ''] = await overlapsOf(world)
	const id = await world.draft(north, 'north', ['south'], { overlap, place: 'oriel' })
	return [world, id, overlap]
}

describe('A proposal', () => {
	it('that is made from an overlap names the records of its parties, in the version that was read', async () => {
		const [world, id] = await fromOverlap()
		const shown = await world.shown(north, id)
		expect(shown?.records.map(({ recordId, version }) => [recordId, version])).toEqual([
			['mission:north', 1],
			['mission:south', 1],
		])
	})

	it('that all accepted makes one of the leaders for the group, so that their overlap is gone, and for nobody else', async () => {
		const [world, id, overlap] = await fromOverlap()
		await world.sound(north, id)
		await world.answer(south, id, 'south', 'ACCEPTED')
		expect(await overlapsOf(world, member)).toEqual([])
		expect(await overlapsOf(world, north)).toEqual([])
		expect(await overlapsOf(world)).toEqual([overlap])
		const { proposals } = await world.ask<{ proposals: { nodes: readonly { id: string }[] } }>(
			member,
			`{ proposals(origin: "${overlap}") { nodes { id } } }`,
		)
		expect(proposals.nodes).toEqual([{ id }])
		await world.act(north, 'askToPublish', id, 'north')
		expect(await overlapsOf(world)).toEqual([overlap])
		await world.act(south, 'askToPublish', id, 'south')
		expect(await overlapsOf(world)).toEqual([])
		await world.act(south, 'closeProposal', id, 'south')
		expect(await overlapsOf(world)).toEqual([overlap])
		expect(await overlapsOf(world, member)).toEqual([overlap])
	})

	it('leaves what visitors are answered the same to the byte until it is public', async () => {
		const [world, id] = await fromOverlap()
		const ask = () =>
			world.ask(
				VISITOR,
				`{ proposal(id: "${id}") { id } proposals { totalCount } coverage { dataVersion missionsDocumented }
				overlaps { totalCount nodes { id severity sentence } } }`,
			)
		const before = JSON.stringify(await ask())
		await world.sound(north, id)
		expect(JSON.stringify(await ask())).toBe(before)
		await world.answer(south, id, 'south', 'ACCEPTED', { comment: 'Volontiers.' })
		expect(JSON.stringify(await ask())).toBe(before)
		await world.act(north, 'askToPublish', id, 'north')
		expect(JSON.stringify(await ask())).toBe(before)
		await world.act(south, 'askToPublish', id, 'south')
		expect(JSON.stringify(await ask())).not.toBe(before)
	})

	it('that somebody declines tells nobody who, and nobody anything for ten minutes', async () => {
		const [world, id] = await fromOverlap()
		await world.sound(north, id)
		await world.answer(south, id, 'south', 'DECLINED')
		const told = async () => {
			const shown = await world.shown(north, id)
			return [shown?.state, shown?.end, shown?.slots[1]?.verdict]
		}
		expect(await told()).toEqual(['SOUNDED', null, null])
		expect((await world.shown(south, id))?.slots[1]?.undoneUntil).not.toBeNull()
		world.clock.pass(601)
		expect(await told()).toEqual(['CLOSED', 'DECLINED', null])
		await expect(world.act(south, 'withdrawAnswer', id, 'south')).rejects.toMatchObject({ code: 'CONFLICT' })
	})

	it('is answered by no account that wrote it but for its author, be it editor of another party', async () => {
		const world = proposing(await declaring(TOGETHER))
		const both = {
			accountId: 'account:both',
			scopes: null,
			roles: [
				{ role: 'EDITOR', group: null, actorId: 'north' },
				{ role: 'EDITOR', group: null, actorId: 'south' },
			],
		} as const
		const id = await world.draft(both, 'north', ['south'])
		await world.sound(both, id)
		await expect(world.answer(both, id, 'south', 'ACCEPTED')).rejects.toMatchObject({ code: 'FORBIDDEN' })
		await world.answer(south, id, 'south', 'ACCEPTED')
		expect((await world.shown(both, id))?.state).toBe('ACCEPTED')
	})

	it('says first what became of it to who answers what has changed', async () => {
		const [world, id] = await fromOverlap()
		await world.sound(north, id)
		await world.act(north, 'closeProposal', id, 'north')
		await expect(world.answer(south, id, 'south', 'ACCEPTED')).rejects.toMatchObject({
			code: 'CONFLICT',
			details: { present: { state: 'CLOSED', end: 'WITHDRAWN' } },
		})
	})

	it('and the list outlive a record, a place and a party that are no longer on record', async () => {
		const [world, id] = await fromOverlap()
		const [stored] = await world.proposals.byIds([id])
		if (stored === undefined) throw new Error('Expected the proposal.')
		const key = { account: 'account:x', idempotencyKey: 'x', input: 'x' }
		const audit = { account: null, action: 'x', object: null, fields: [] }
		await world.proposals.create(
			{
				...stored,
				id: 'proposal:orphan',
				country: 'QQ',
				place: 'territory:gone',
				evidence: ['mission:gone@3'],
				slots: stored.slots.map((slot, at) => (at === 1 ? { ...slot, actor: 'territory:gone' } : slot)),
			},
			{ once: key, audit, answer: '{}' },
		)
		const shown = await world.shown(north, 'proposal:orphan')
		expect(shown?.records).toEqual([{ recordId: 'mission:gone', version: 3, label: null }])
		const { proposals } = await world.ask<{ proposals: { totalCount: number } }>(
			north,
			'{ proposals(actor: "north") { totalCount nodes { title kindName place { name } parties { name } } } }',
		)
		expect(proposals.totalCount).toBe(2)
	})

	it('merges nobody who is no party, whatever it names', async () => {
		const world = proposing(await declaring(TOGETHER))
		const id = await world.draft(north, 'north', ['isle'], { records: ['mission:north', 'mission:south'] })
		await world.sound(north, id)
		await world.answer(editorOf('isle'), id, 'isle', 'ACCEPTED')
		expect(await overlapsOf(world, coordinatorOf('VM'))).toHaveLength(1)
	})
})
