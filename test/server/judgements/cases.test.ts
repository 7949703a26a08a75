/** What coordinators follow of the overlaps of their group, over GraphQL. */
import { beforeEach, describe, expect, it } from 'vitest'
import { groupsCoordinated, recordCases } from '../../../server/judgements/cases'
import type { Reader } from '../../../server/policy/reader'
import { acceptedProposal, mission } from '../../fixtures/records'
import { withAccount } from '../accounts/someAccounts'
import { coordinatorOf, editorOf } from '../declarations/declaring'
import { contextOf } from '../queries/contextOf'
import { editing, type JudgingWorld, judgingWorld, readerOf, withEditor } from './judgingWorld'

const trips = [
	mission('mission:1', 'north', 'oriel', '2010-05-01', { owner: 'north' }),
	mission('mission:2', 'south', 'oriel', '2010-05-10', { owner: 'south' }),
]
const coordinator = coordinatorOf('VM')
const FIELDS = `totalCount countsByState { state count } nodes { id version state verdict reason goneAt proposal overlap { id }
	changedEvidence { recordId change } history { kind verdict text actor { id } }
	actors { actorId hasEditor toldAt answeredOn } }`

interface Board {
	readonly totalCount: number
	readonly countsByState: readonly { state: string; count: number }[]
	readonly nodes: readonly {
		readonly id: string
		readonly version: number
		readonly state: string
		readonly overlap: { id: string } | null
		readonly history: readonly { kind: string }[]
		readonly actors: readonly { actorId: string; toldAt: string | null; answeredOn: string | null }[]
	}[]
}

let world: JudgingWorld
beforeEach(async () => {
	world = await judgingWorld(trips)
	await withEditor(world, 'north')
	await withAccount(world.accounts, 'coordinator', { role: 'COORDINATOR', group: 'VM', actorId: null })
})

const boardOf = async (reader: Reader = coordinator): Promise<Board> =>
	(await world.ask<{ cases: Board }>(reader, `{ cases(group: "VM") { ${FIELDS} } }`)).cases
const oneOf = async (): Promise<Board['nodes'][number]> => {
	const [one] = (await boardOf()).nodes
	if (one === undefined) throw new Error('Expected a case.')
	return one
}
const lookAt = async ({ accounts, snapshots }: JudgingWorld, now: string) =>
	recordCases(
		accounts.store.cases,
		contextOf(snapshots()),
		groupsCoordinated(await accounts.store.roles.holders()),
		now,
	)
const lookAgain = () => lookAt(world, new Date(world.accounts.clock()).toISOString())
const judgeCase = async (verdict: string, reason = 'Une réunion s’est tenue.') => {
	const { id, version } = await oneOf()
	return world.act(coordinator, 'judgeCase', { id, version, verdict, reason })
}

describe('Cases', () => {
	it('are there for each overlap of the group before anybody wrote of them', async () => {
		expect(await boardOf()).toMatchObject({
			totalCount: 1,
			nodes: [{ state: 'NEW', version: 0, overlap: { id: world.firstKey() }, history: [] }],
		})
	})

	it('hold what the group sees, and nothing that a coordinator sees as an editor', async () => {
		await world.load(
			mission('mission:own', 'north', 'brume', '2010-05-01', { visibility: 'private', owner: 'north' }),
			mission('mission:other', 'south', 'brume', '2010-05-02', { owner: 'south' }),
			mission('mission:group', 'isle', 'oriel', '2010-05-20', { visibility: 'group', owner: 'isle' }),
		)
		const alsoEditor = readerOf('both', editing('north'), { role: 'COORDINATOR', group: 'VM', actorId: null })
		const board = await boardOf(alsoEditor)
		expect(board).toEqual(await boardOf())
		expect(board.totalCount).toBe(1)
		expect(board.nodes[0]?.actors.map(({ actorId }) => actorId)).toEqual(['isle', 'north', 'south'])
	})

	it('record who was told, whose editors find it so in their list', async () => {
		const { id } = await oneOf()
		const told = world.act(coordinator, 'tellOfCase', { id, version: 0, actors: ['south'] })
		// Nobody is there to read it.
		await expect(told).rejects.toMatchObject({ code: 'BAD_INPUT' })
		await world.act(coordinator, 'tellOfCase', { id, version: 0, actors: ['north'] })
		expect(await oneOf()).toMatchObject({
			state: 'UNDERWAY',
			history: [{ kind: 'OPENED' }, { kind: 'TOLD', actor: { id: 'north' } }],
			actors: [
				{ actorId: 'north', hasEditor: true, toldAt: '2027-01-01T08:00:00.000Z', answeredOn: null },
				{ actorId: 'south', hasEditor: false, toldAt: null, answeredOn: null },
			],
		})
		const own = await world.ask(editorOf('north'), '{ ownOverlaps(actor: "north") { nodes { toldAt } } }')
		expect(own).toEqual({ ownOverlaps: { nodes: [{ toldAt: '2027-01-01T08:00:00.000Z' }] } })
		const other = await world.ask(editorOf('south'), '{ ownOverlaps(actor: "south") { nodes { toldAt } } }')
		expect(other).toEqual({ ownOverlaps: { nodes: [{ toldAt: null }] } })
	})

	it('tell the editors of who is told, in their feed and by letter, once a day, and nobody else', async () => {
		Object.assign(world.accounts, { hasMail: true })
		const { id } = await oneOf()
		await world.act(coordinator, 'tellOfCase', { id, version: 0, actors: ['north'] })
		await world.act(coordinator, 'tellOfCase', { id, version: 1, actors: ['north'] })
		expect(world.store.activity[0]).toMatchObject({
			kind: 'JUDGEMENT_ASKED',
			concerned: ['north'],
			audience: 'CONCERNED',
			subject: 'OVERLAP',
			subjectId: world.firstKey(),
		})
		const asked = ['2099-01-01T00:00:00Z', '2099-01-01T01:00:00Z'] as const
		const written = await world.accounts.store.mail.claim(...asked)
		expect(written).toMatchObject({ kind: 'CASE', accountEmail: 'north@example.org' })
		expect(await world.accounts.store.mail.claim(...asked)).toBeNull()
		expect(written?.content).toBe(JSON.stringify({ overlap: world.firstKey(), group: 'VM' }))
	})

	it('tell of their end to the coordination alone, and of nothing that leaves them open', async () => {
		await judgeCase('QUALIFIED')
		expect(world.store.activity).toEqual([])
		await judgeCase('ACCEPTED')
		expect(world.store.activity).toMatchObject([
			{ kind: 'CASE_CLOSED', outcome: 'ACCEPTED_AS_IS', audience: 'COORDINATORS', concerned: [] },
		])
	})

	it('show that an actor that was told answered, never what, and nothing of one that was not', async () => {
		const judged = {
			overlap: world.firstKey(),
			verdict: 'DISMISSED',
			reason: 'Motif confidentiel',
			version: 0,
		}
		await world.act(editorOf('south'), 'judgeOverlap', { ...judged, actor: 'south' })
		await world.act(editorOf('north'), 'judgeOverlap', { ...judged, actor: 'north' })
		expect((await oneOf()).actors.map(({ answeredOn }) => answeredOn)).toEqual([null, null])
		const { id } = await oneOf()
		await world.act(coordinator, 'tellOfCase', { id, version: 0, actors: ['north'] })
		const board = await boardOf()
		expect(board.nodes[0]?.actors).toMatchObject([
			{ actorId: 'north', answeredOn: '2026-11-25' },
			{ actorId: 'south', answeredOn: null },
		])
		expect(JSON.stringify(board)).not.toMatch(/DISMISSED|confidentiel/)
	})

	it('are closed by the coordinators with what came of it, and come back when the evidence changes', async () => {
		await judgeCase('HANDLED')
		expect(await oneOf()).toMatchObject({
			state: 'CLOSED',
			verdict: 'HANDLED',
			reason: 'Une réunion s’est tenue.',
			history: [{ kind: 'OPENED' }, { kind: 'JUDGED', verdict: 'HANDLED' }],
		})
		await world.load(mission('mission:3', 'isle', 'oriel', '2010-05-20'))
		expect(await oneOf()).toMatchObject({
			state: 'BACK',
			changedEvidence: [{ recordId: 'mission:3', change: 'ADDED' }],
		})
		await judgeCase('NEW', '')
		expect(await oneOf()).toMatchObject({ state: 'NEW', verdict: 'NEW' })
	})

	it('leave the lists of the actors as they are', async () => {
		await judgeCase('DISMISSED')
		const own = await world.ask(editorOf('north'), '{ ownOverlaps(actor: "north") { openCount } }')
		expect(own).toEqual({ ownOverlaps: { openCount: 1 } })
	})

	it('stay, with their history, when their overlap is gone, and say when it returns', async () => {
		await lookAgain()
		expect(await oneOf()).toMatchObject({ version: 1, history: [{ kind: 'OPENED' }] })
		await world.load(mission('mission:2', 'south', 'oriel', '2012-05-10', { version: 2, owner: 'south' }))
		await lookAgain()
		expect(await oneOf()).toMatchObject({ state: 'GONE', overlap: null, version: 2 })
		// Nothing has changed: nothing is written.
		await lookAgain()
		expect(await oneOf()).toMatchObject({ version: 2 })
		await world.load(mission('mission:2', 'south', 'oriel', '2010-05-10', { version: 3, owner: 'south' }))
		await lookAgain()
		expect(await oneOf()).toMatchObject({ state: 'NEW', goneAt: null, version: 3 })
		expect((await oneOf()).history.map(({ kind }) => kind).sort()).toEqual(['GONE', 'OPENED', 'RETURNED'])
	})

	it('are closed by a proposal that all accepted, and open again once it is withdrawn', async () => {
		await lookAgain()
		const key = world.firstKey()
		const proposal = acceptedProposal('proposal:1', ['north', 'south'], {
			visibility: 'group',
			origin: 'OVERLAP',
			originId: key,
			evidence: ['mission:1@1', 'mission:2@1'],
		})
		await world.load(proposal)
		const closed = { state: 'CLOSED', verdict: 'NEW', overlap: null, proposal: 'proposal:1' }
		// Before and after it was recorded.
		expect(await oneOf()).toMatchObject(closed)
		await lookAgain()
		expect(await oneOf()).toMatchObject(closed)
		// The coordination may still say what came of it.
		await judgeCase('HANDLED', 'Une délégation commune.')
		expect(await oneOf()).toMatchObject({ ...closed, verdict: 'HANDLED', reason: 'Une délégation commune.' })
		await judgeCase('NEW', '')
		await world.store.remove(['proposal:1'], 'account:north')
		await world.catchUp()
		expect(await oneOf()).toMatchObject({ state: 'NEW', overlap: { id: key }, proposal: null })
		await lookAgain()
		expect(await oneOf()).toMatchObject({ state: 'NEW', proposal: null, goneAt: null })
	})

	it('that are gone for another reason are closed by no proposal', async () => {
		await lookAgain()
		await world.load(
			acceptedProposal('proposal:1', ['north', 'isle'], { visibility: 'group', evidence: ['mission:1@1'] }),
			mission('mission:2', 'south', 'oriel', '2012-05-10', { version: 2, owner: 'south' }),
		)
		expect(await oneOf()).toMatchObject({ state: 'GONE', proposal: null })
	})

	it('follow their overlap to a new key', async () => {
		await judgeCase('HANDLED')
		const { id } = await oneOf()
		const before = world.firstKey()
		await world.load(mission('mission:0', 'isle', 'oriel', '2010-04-20'))
		await lookAgain()
		const board = await boardOf()
		expect(board.totalCount).toBe(1)
		expect(board.nodes[0]).toMatchObject({ id, state: 'BACK' })
		expect(board.nodes[0]?.overlap?.id).not.toBe(before)
	})

	it('are written once, on the version that was seen', async () => {
		const { id } = await oneOf()
		const asked = { id, version: 0, verdict: 'HANDLED', reason: 'Fait.' }
		const key = '7b0e4f0a-8d5a-4f0c-9f57-0a6f4f6b3a02'
		const first = await world.act(coordinator, 'judgeCase', asked, key)
		expect(await world.act(coordinator, 'judgeCase', asked, key)).toEqual(first)
		await expect(world.act(coordinator, 'judgeCase', asked)).rejects.toMatchObject({ code: 'CONFLICT' })
		expect((await oneOf()).history).toHaveLength(2)
	})

	it('are acted on as they were seen, though the server opened them since; what a person did meanwhile is a conflict that says the version', async () => {
		const { id } = await oneOf()
		await lookAt(world, '2027-01-01T00:00:00.000Z')
		await world.act(coordinator, 'tellOfCase', { id, version: 0, actors: ['north'] })
		const { state, history } = await oneOf()
		expect(state).toBe('UNDERWAY')
		expect(history).toMatchObject([{ kind: 'OPENED' }, { kind: 'TOLD' }])
		await expect(
			world.act(coordinator, 'tellOfCase', { id, version: 0, actors: ['north'] }),
		).rejects.toMatchObject({ code: 'CONFLICT', details: { present: { version: 2 } } })
	})

	it('are followed of a group that somebody coordinates, and of no other', async () => {
		const nobody = await judgingWorld(trips)
		await lookAt(nobody, '2027-01-01T00:00:00.000Z')
		expect(await nobody.accounts.store.cases.ofGroup('VM', false)).toEqual([])
	})
})
