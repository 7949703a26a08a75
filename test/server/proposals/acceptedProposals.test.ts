/** The list of what all parties accepted: for visitors what each party asked to be public, and nothing that tells of the rest. */
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Reader } from '../../../server/policy/reader'
import { date, mission, office } from '../../fixtures/records'
import { coordinatorOf, declaring, editorOf, memberOf, VISITING } from '../declarations/declaring'
import { type Proposing, proposing } from './proposing'

const north = editorOf('north')
const south = editorOf('south')
const isle = editorOf('isle')
const member = memberOf('VM')
const editors = { north, south, isle } as const
type Party = keyof typeof editors

async function agree(
	world: Proposing,
	[author, ...others]: readonly [Party, ...Party[]],
	more: object = {},
): Promise<string> {
	const writer = { ...editors[author], accountId: 'account:writer' }
	const id = await world.draft(writer, author, others, more)
	await world.sound(writer, id)
	for (const other of others) await world.answer(editors[other], id, other, 'ACCEPTED')
	return id
}

async function publish(world: Proposing, id: string, parties: readonly Party[]): Promise<void> {
	for (const party of parties) await world.act(editors[party], 'askToPublish', id, party)
}

const LIST = `query ($filter: AcceptedProposalFilter) {
	acceptedProposals(filter: $filter) {
		totalCount
		nodes { id title state acceptedOn version slots { actorId } parties { id } records { recordId } }
	}
}`
interface Listed {
	readonly acceptedProposals: {
		readonly totalCount: number
		readonly nodes: readonly {
			readonly id: string
			readonly state: string
			readonly acceptedOn: string
			readonly version: number | null
			readonly slots: readonly object[]
			readonly records: readonly { readonly recordId: string }[]
		}[]
	}
}
const listed = async (world: Proposing, reader: Reader, filter: object = {}) =>
	(await world.ask<Listed>(reader, LIST, { filter })).acceptedProposals.nodes

const idsOf = async (world: Proposing, reader: Reader, filter: object = {}) =>
	(await listed(world, reader, filter)).map(({ id }) => id)

describe('The list of what all parties accepted', () => {
	it('answers visitors the same to the byte until each party asked that it be public', async () => {
		const world = proposing(await declaring())
		const asked = () => world.ask(VISITING, LIST).then((answer) => JSON.stringify(answer))
		const before = await asked()
		const drafted = await world.draft(north, 'north', ['south'])
		expect(await asked()).toBe(before)
		await world.sound(north, drafted)
		expect(await asked()).toBe(before)
		await world.answer(south, drafted, 'south', 'ACCEPTED')
		expect(await asked()).toBe(before)
		await world.act(north, 'askToPublish', drafted, 'north')
		expect(await asked()).toBe(before)
		await world.act(south, 'askToPublish', drafted, 'south')
		expect(await idsOf(world, VISITING)).toEqual([drafted])
		// Consent may end: it leaves the list without a trace.
		await world.act(south, 'closeProposal', drafted, 'south')
		expect(await asked()).toBe(before)
	})

	it('shows the group what it accepted, and everybody what is public, with the day and without a word of anybody', async () => {
		const world = proposing(await declaring())
		const ofGroup = await agree(world, ['north', 'south'])
		const open = await agree(world, ['north', 'isle'])
		await publish(world, open, ['north', 'isle'])
		expect(await idsOf(world, member)).toHaveLength(2)
		expect(await idsOf(world, coordinatorOf('VM'))).toHaveLength(2)
		expect(new Set(await idsOf(world, member))).toEqual(new Set([ofGroup, open]))
		expect(await listed(world, VISITING)).toEqual([
			expect.objectContaining({
				id: open,
				state: 'PUBLIC',
				acceptedOn: '2026-11-25',
				version: null,
				slots: [],
			}),
		])
	})

	it('tells everybody what came of what is public, as each party tells, and of the rest its parties alone', async () => {
		const world = proposing(await declaring())
		const id = await agree(world, ['north', 'south'])
		const tell = (reader: Reader, actor: Party, outcome: string, text: string) =>
			world.ask(
				reader,
				`mutation ($id: ID!, $actor: ID!, $outcome: ProposalOutcome!, $text: String, $key: ID!) {
					recordOutcome(id: $id, actor: $actor, outcome: $outcome, text: $text, idempotencyKey: $key) { id } }`,
				{ id, actor, outcome, text, key: randomUUID() },
			)
		const toldTo = async (reader: Reader) =>
			(
				await world.ask<{ proposal: { outcomes: readonly object[] } | null }>(
					reader,
					`{ proposal(id: "${id}") { outcomes { actor { id } outcome text day } } }`,
				)
			).proposal?.outcomes
		const ofSouth = { actor: { id: 'south' }, outcome: 'IN_PART', text: 'Un stand', day: '2026-11-25' }
		await tell(south, 'south', 'IN_PART', 'Un stand')
		expect(await toldTo(north)).toEqual([ofSouth])
		expect(await toldTo(member)).toEqual([])
		expect(await toldTo(VISITING)).toBeUndefined()
		await publish(world, id, ['north', 'south'])
		expect(await toldTo(VISITING)).toEqual([ofSouth])
		const { version } = (await world.record(id)) as { version: number }
		await tell(north, 'north', 'DONE', 'Deux stands')
		const ofNorth = { actor: { id: 'north' }, outcome: 'DONE', text: 'Deux stands', day: '2026-11-25' }
		expect(await toldTo(VISITING)).toEqual([ofNorth, ofSouth])
		expect(await world.record(id)).toMatchObject({ version: version + 1 })
		await world.act(south, 'closeProposal', id, 'south')
		expect(await toldTo(VISITING)).toBeUndefined()
		expect(await toldTo(south)).toEqual([ofNorth, ofSouth])
	})

	it('is narrowed by a party or its territory, by a place with what is in it, by sectors, by kinds and by a day', async () => {
		const world = proposing(await declaring())
		const wine = await agree(world, ['north', 'south'], { place: 'oriel', sectors: ['wine'] })
		const stand = await agree(world, ['south', 'isle'], { place: 'capital', kind: 'COMMON_STAND' })
		await publish(world, wine, ['north', 'south'])
		await publish(world, stand, ['south', 'isle'])
		expect(await idsOf(world, VISITING, { actor: 'north' })).toEqual([wine])
		expect(await idsOf(world, VISITING, { actor: 'coast' })).toEqual([])
		expect(await idsOf(world, VISITING, { actor: 'isle' })).toEqual([stand])
		expect(await idsOf(world, VISITING, { within: 'littoral' })).toEqual([wine])
		expect(await idsOf(world, VISITING, { within: 'docks' })).toEqual([])
		expect(await idsOf(world, VISITING, { sectors: ['wine', 'water'] })).toEqual([wine])
		expect(await idsOf(world, VISITING, { kinds: ['COMMON_STAND'] })).toEqual([stand])
		expect(await idsOf(world, VISITING, { asOf: '2026-11-24' })).toEqual([])
	})

	it('is found from what it was made from, which stays where a link or an office is not yet another one', async () => {
		const offices = [
			office('office:north', 'north', 'oriel', { since: date('2015'), lastAttested: date('2026-10') }),
			office('office:south', 'south', 'oriel', { since: date('2016'), lastAttested: date('2026-10') }),
		]
		const world = proposing(await declaring(offices))
		const overlapsOf = async (reader: Reader) =>
			(
				await world.ask<{ overlaps: { nodes: readonly { id: string }[] } }>(
					reader,
					'{ overlaps(filter: { kinds: [SAME_CITY_OFFICES] }) { nodes { id } } }',
				)
			).overlaps.nodes.map(({ id }) => id)
		const [overlap = ''] = await overlapsOf(VISITING)
		expect(overlap).not.toBe('')
		const id = await agree(world, ['north', 'south'], { overlap, kind: 'SHARED_OFFICE', place: 'oriel' })
		await publish(world, id, ['north', 'south'])
		// Two offices are open until one of their owners says otherwise: consent to share is not yet a shared office.
		expect(await overlapsOf(VISITING)).toEqual([overlap])
		expect(await overlapsOf(member)).toEqual([overlap])
		expect(await idsOf(world, VISITING, { origin: overlap })).toEqual([id])
		expect(await idsOf(world, VISITING, { origin: 'overlap:none' })).toEqual([])
	})

	it('has the last accepted first, a page after the other', async () => {
		const world = proposing(await declaring())
		const ids: string[] = []
		for (let count = 0; count < 3; count += 1) {
			const id = await agree(world, ['north', 'south'])
			await publish(world, id, ['north', 'south'])
			ids.unshift(id)
			world.clock.pass(24 * 60 * 60)
		}
		const page = (after: string | null) =>
			world.ask<{
				acceptedProposals: {
					nodes: readonly { readonly id: string }[]
					pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean }
				}
			}>(
				VISITING,
				`query ($after: String) {
					acceptedProposals(first: 2, after: $after, filter: { asOf: "2026-12-31" }) {
						nodes { id } pageInfo { endCursor hasNextPage }
					}
				}`,
				{ after },
			)
		const { acceptedProposals: first } = await page(null)
		expect(first.nodes.map(({ id }) => id)).toEqual(ids.slice(0, 2))
		const { acceptedProposals: second } = await page(first.pageInfo.endCursor)
		expect(second.nodes.map(({ id }) => id)).toEqual(ids.slice(2))
		expect(second.pageInfo.hasNextPage).toBe(false)
	})

	it('names to who is no party only the records that they see: of others not even that there are any', async () => {
		const secret = mission('mission:secret', 'north', 'oriel', '2027-05-10..2027-05-14', {
			owner: 'north',
			visibility: 'private',
		})
		const open = mission('mission:open', 'south', 'oriel', '2027-05-12..2027-05-16', { owner: 'south' })
		const world = proposing(await declaring([secret, open]))
		const id = await agree(world, ['north', 'south'], { records: ['mission:secret', 'mission:open'] })
		await publish(world, id, ['north', 'south'])
		const recordsOf = async (reader: Reader) =>
			(await world.shown(reader, id))?.records.map(({ recordId }) => recordId)
		expect(await recordsOf(north)).toEqual(['mission:secret', 'mission:open'])
		expect(await recordsOf(VISITING)).toEqual(['mission:open'])
		expect((await listed(world, VISITING))[0]?.records).toEqual([{ recordId: 'mission:open' }])
	})
})
