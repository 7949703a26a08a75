/** Stories of proposals over the harbours: who is told what, what acceptance does to an overlap, what is left when things go. */
import { describe, expect, it } from 'vitest'
import { type Reader, VISITOR } from '../../../server/policy/reader'
import { kept } from '../../fixtures/kept'
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

const tellOutcome = (world: Proposing, reader: Reader, id: string, actor: string, outcome: string) =>
	world.ask(
		reader,
		`mutation ($id: ID!, $actor: ID!, $outcome: ProposalOutcome!, $key: ID!) {
			recordOutcome(id: $id, actor: $actor, outcome: $outcome, idempotencyKey: $key) { id } }`,
		{ id, actor, outcome, key: crypto.randomUUID() },
	)

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

	it('that somebody declines shows the others nothing of it, also in the order of their list, and nothing of its being taken back', async () => {
		const [world, id] = await fromOverlap()
		await world.sound(north, id)
		await world.answer(south, id, 'south', 'LATER', { comment: 'En juin.', points: ['YES', 'NONE'] })
		world.clock.pass(60)
		const other = await world.draft(north, 'north', ['south'])
		await world.sound(north, other)
		const seen = async () => [
			await world.shown(north, id),
			await world.ask(north, '{ proposals(actor: "north") { nodes { id } } }'),
		]
		const before = await seen()
		world.clock.pass(60)
		await world.answer(south, id, 'south', 'DECLINED', { comment: 'Non.' })
		expect((await world.shown(south, id))?.slots[1]).toMatchObject({ verdict: 'DECLINED', comment: null })
		expect(await seen()).toEqual(before)
		world.clock.pass(60)
		await world.act(south, 'withdrawAnswer', id, 'south')
		expect(await seen()).toEqual(before)
		expect((await world.shown(south, id))?.slots[1]).toMatchObject({ verdict: 'LATER', comment: 'En juin.' })
	})

	it('that was declined stands before what ended earlier, once its parties are told', async () => {
		const world = proposing(await declaring(TOGETHER))
		const [declined, closed] = [
			await world.draft(north, 'north', ['south']),
			await world.draft(north, 'north', ['south']),
		]
		for (const id of [declined, closed]) await world.sound(north, id)
		world.clock.pass(60)
		await world.answer(south, declined, 'south', 'DECLINED')
		world.clock.pass(60)
		await world.act(north, 'closeProposal', closed, 'north')
		world.clock.pass(600)
		const { proposals } = await world.ask<{ proposals: { nodes: readonly { id: string }[] } }>(
			north,
			'{ proposals(actor: "north") { nodes { id } } }',
		)
		expect(proposals.nodes).toEqual([{ id: declined }, { id: closed }])
	})

	it('that all would accept is accepted once the last refusal is taken back', async () => {
		const world = proposing(await declaring(TOGETHER))
		const isle = editorOf('isle')
		const id = await world.draft(north, 'north', ['south', 'isle'])
		await world.sound(north, id)
		await world.answer(south, id, 'south', 'ACCEPTED')
		await world.answer(south, id, 'south', 'DECLINED')
		await world.answer(isle, id, 'isle', 'ACCEPTED')
		expect((await world.shown(isle, id))?.state).toBe('SOUNDED')
		await world.act(south, 'withdrawAnswer', id, 'south')
		expect((await world.shown(isle, id))?.state).toBe('ACCEPTED')
		// Nobody is told twice that one party accepted.
		const acceptances = world.store.activity.filter(({ kind }) => kind === 'PROPOSAL_ACCEPTED')
		expect(acceptances.map(({ actors }) => actors)).toEqual([['south'], ['isle'], ['north', 'south', 'isle']])
	})

	it('keeps what a party answered before it answered otherwise, and that it took an answer back', async () => {
		const [world, id] = await fromOverlap()
		const steps = async () => (await world.shown(north, id))?.slots[1]?.history.map(({ step }) => step)
		await world.sound(north, id)
		await world.answer(south, id, 'south', 'LATER')
		await world.answer(south, id, 'south', null, { comment: 'En juin ?' })
		expect(await steps()).toEqual(['LATER', 'WORD'])
		await world.act(south, 'withdrawAnswer', id, 'south')
		await world.answer(south, id, 'south', 'DECLINED')
		world.clock.pass(601)
		expect(await steps()).toEqual(['LATER', 'WORD', 'TAKEN_BACK'])
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
		const [stored] = await world.accounts.store.proposals.byIds([id])
		if (stored === undefined) throw new Error('Expected the proposal.')
		const proposal = {
			...stored,
			id: 'proposal:orphan',
			country: 'QQ',
			place: 'territory:gone',
			evidence: ['mission:gone@3'],
			slots: stored.slots.map((slot, at) => (at === 1 ? { ...slot, actor: 'territory:gone' } : slot)),
		}
		await kept(world.accounts.store, { proposal })
		const shown = await world.shown(north, 'proposal:orphan')
		expect(shown?.records).toEqual([{ recordId: 'mission:gone', version: 3, label: null }])
		const { proposals } = await world.ask<{ proposals: { totalCount: number } }>(
			north,
			'{ proposals(actor: "north") { totalCount nodes { title kindName place { name } parties { name } } } }',
		)
		expect(proposals.totalCount).toBe(2)
	})

	it('is told in the feed to its parties, then to the group, and to everybody once it is public', async () => {
		const [world, id] = await fromOverlap()
		const told = () =>
			world.store.activity.map(({ kind, audience, actors, concerned, outcome, subjectId, group }) => {
				expect([subjectId, group]).toEqual([id, 'VM'])
				return [kind, audience, actors, concerned, outcome]
			})
		await world.sound(north, id)
		const all = ['north', 'south']
		const sent = ['PROPOSAL_SENT', 'CONCERNED', ['north'], ['south'], null]
		expect(told()).toEqual([sent])
		await world.answer(south, id, 'south', null, { comment: 'Peut-être.' })
		expect(told()).toEqual([sent])
		await world.answer(south, id, 'south', 'ACCEPTED')
		const agreed = ['PROPOSAL_ACCEPTED', 'GROUP', all, [], null]
		expect(told()).toEqual([sent, agreed])
		await world.act(north, 'askToPublish', id, 'north')
		expect(told()).toEqual([sent, agreed])
		await tellOutcome(world, south, id, 'south', 'IN_PART')
		const inPart = ['PROPOSAL_CLOSED', 'CONCERNED', all, [], 'IN_PART']
		expect(told()).toEqual([sent, agreed, inPart])
		await world.act(south, 'askToPublish', id, 'south')
		const open = ['PROPOSAL_ACCEPTED', 'PUBLIC', all, [], null]
		await tellOutcome(world, north, id, 'north', 'DONE')
		await world.act(south, 'closeProposal', id, 'south')
		expect(told().slice(3)).toEqual([
			open,
			['PROPOSAL_CLOSED', 'PUBLIC', all, [], 'DONE'],
			['PROPOSAL_CLOSED', 'PUBLIC', all, [], 'WITHDRAWN'],
		])
	})

	it('is not told as accepted by a party that takes its acceptance back', async () => {
		const world = proposing(await declaring(TOGETHER))
		const id = await world.draft(north, 'north', ['south', 'isle'])
		await world.sound(north, id)
		const kinds = async () => {
			const feed = await world.ask<{ activity: { nodes: readonly { readonly kind: string }[] } }>(
				north,
				'{ activity(filter: { kinds: [PROPOSAL_SENT, PROPOSAL_ACCEPTED] }) { nodes { kind } } }',
			)
			return feed.activity.nodes.map(({ kind }) => kind)
		}
		const tell = () =>
			world.tell(
				world.store.activity.map((one, at) => ({ ...one, at: '2026-11-24T10:00:00.000Z', seq: at + 1 })),
			)
		await world.answer(south, id, 'south', 'ACCEPTED')
		tell()
		expect(await kinds()).toEqual(['PROPOSAL_ACCEPTED', 'PROPOSAL_SENT'])
		await world.act(south, 'withdrawAnswer', id, 'south')
		tell()
		expect(await kinds()).toEqual(['PROPOSAL_SENT'])
	})

	it('that was declined, or never sent, is told in no feed', async () => {
		const [world, id] = await fromOverlap()
		await world.sound(north, id)
		const before = world.store.activity.length
		await world.answer(south, id, 'south', 'DECLINED')
		await world.act(north, 'closeProposal', await world.draft(north, 'north', ['south']), 'north')
		expect(world.store.activity).toHaveLength(before)
	})

	it('is in the feed of those whom it concerns, and of nobody else before all have accepted', async () => {
		const [world, id] = await fromOverlap()
		await world.sound(north, id)
		const tell = () =>
			world.tell(
				world.store.activity.map((one, at) => ({
					...one,
					seq: at + 1,
					at: new Date(world.clock.now()).toISOString(),
				})),
			)
		const feedOf = async (reader = VISITOR) => {
			const { activity } = await world.ask<{ activity: { nodes: readonly { subjectId: string }[] } }>(
				reader,
				'{ activity(first: 100) { nodes { subjectId } } }',
			)
			return activity.nodes.filter(({ subjectId }) => subjectId === id).length
		}
		tell()
		expect([await feedOf(north), await feedOf(south)]).toEqual([1, 1])
		for (const other of [member, editorOf('isle'), coordinatorOf('VM'), VISITOR])
			expect(await feedOf(other)).toBe(0)
		await world.answer(south, id, 'south', 'ACCEPTED')
		tell()
		expect([await feedOf(member), await feedOf()]).toEqual([1, 0])
	})

	it('that waits for the answer of an actor stands first in its list, before what changed later', async () => {
		const world = proposing(await declaring(TOGETHER))
		const asked = await world.draft(north, 'north', ['south'])
		await world.sound(north, asked)
		world.clock.pass(60)
		const own = await world.draft(south, 'south', ['north'])
		await world.sound(south, own)
		world.clock.pass(60)
		const draft = await world.draft(south, 'south', ['north'])
		const list = async () => {
			const { proposals } = await world.ask<{
				proposals: { nodes: readonly { id: string; awaitedIds: readonly string[] }[] }
			}>(south, '{ proposals(actor: "south") { nodes { id awaitedIds } } }')
			return proposals.nodes.map((one) => [one.id, one.awaitedIds])
		}
		expect(await list()).toEqual([
			[asked, ['south']],
			[own, []],
			[draft, []],
		])
		await world.answer(south, asked, 'south', 'LATER')
		expect((await list()).map(([, awaited]) => awaited)).toEqual([[], [], []])
		await world.change(north, asked, 1, { title: 'Autrement' })
		expect((await list())[0]).toEqual([asked, ['south']])
	})

	it('is discussed by its parties alone, from the day on which it was sent', async () => {
		const [world, id] = await fromOverlap()
		const talk = async (reader: Reader) => {
			const { discussion } = await world.ask<{
				discussion: { comments: readonly { text: string }[]; readers: readonly { id: string }[] } | null
			}>(reader, `{ discussion(subject: PROPOSAL, subjectId: "${id}") { comments { text } readers { id } } }`)
			return discussion
		}
		const say = (reader: Reader, actor: string | null) =>
			world.ask(
				reader,
				`mutation ($actor: ID, $key: ID!) { addComment(subject: PROPOSAL, subjectId: "${id}", actor: $actor, text: "En mai ?", idempotencyKey: $key) { id } }`,
				{ actor, key: crypto.randomUUID() },
			)
		expect(await talk(north)).toBeNull()
		await expect(say(south, 'south')).rejects.toMatchObject({ code: 'NOT_FOUND' })
		await world.sound(north, id)
		await say(south, 'south')
		await world.answer(south, id, 'south', 'ACCEPTED')
		const said = { comments: [{ text: 'En mai ?' }], readers: [{ id: 'north' }, { id: 'south' }] }
		expect([await talk(north), await talk(south)]).toEqual([said, said])
		for (const other of [member, editorOf('isle'), coordinatorOf('VM')]) expect(await talk(other)).toBeNull()
		await expect(say(editorOf('isle'), 'isle')).rejects.toMatchObject({ code: 'NOT_FOUND' })
		await expect(say(coordinatorOf('VM'), null)).rejects.toMatchObject({ code: 'NOT_FOUND' })
	})

	it('merges nobody who is no party, whatever it names', async () => {
		const world = proposing(await declaring(TOGETHER))
		const id = await world.draft(north, 'north', ['isle'], { records: ['mission:north', 'mission:south'] })
		await world.sound(north, id)
		await world.answer(editorOf('isle'), id, 'isle', 'ACCEPTED')
		expect(await overlapsOf(world, coordinatorOf('VM'))).toHaveLength(1)
	})
})
