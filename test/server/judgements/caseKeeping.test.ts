/** When cases are written of themselves: after each state of the record, however short it lasted. */
import { beforeEach, describe, expect, it } from 'vitest'
import { type CaseKeeping, caseKeeping, WAITING_STATES } from '../../../server/judgements/caseKeeping'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { mission } from '../../fixtures/records'
import { writeAccounts } from '../../fixtures/writeAccounts'
import { withAccount } from '../accounts/someAccounts'
import { contextOf } from '../queries/contextOf'
import { type JudgingWorld, judgingWorld } from './judgingWorld'

const north = mission('mission:north', 'north', 'oriel', '2010-05-01', { owner: 'north' })
const south = mission('mission:south', 'south', 'oriel', '2010-05-10', { owner: 'south' })

let world: JudgingWorld
let errors: unknown[]
let keeping: CaseKeeping
/** Days on which it is looked. */
let today: string

beforeEach(async () => {
	world = await judgingWorld([north])
	await withAccount(world.accounts, 'coordinator', { role: 'COORDINATOR', group: 'VM', actorId: null })
	errors = []
	today = '2026-11-25'
	keeping = caseKeeping({
		store: world.accounts.store,
		clock: world.accounts.clock,
		snapshots: world.snapshots,
		queryContext: (snapshots) => contextOf(snapshots, today),
		onError: (error) => errors.push(error),
	})
})

const kept = async () => {
	const { cases } = world.accounts.store
	const all = await cases.ofGroup('VM', false)
	const events = await cases.eventsOf(all.map(({ id }) => id))
	return all.map(({ id }) => (events.get(id) ?? []).map(({ kind }) => kind))
}

/** The record with both missions, then with one again: what a server reads of two writes, one right after the other. */
async function comesAndGoes(): Promise<readonly Snapshots[]> {
	await world.load(south)
	const both = world.snapshots()
	await world.load({ ...south, status: 'cancelled', version: 2 })
	return [both, world.snapshots()]
}

describe('Cases are kept', () => {
	it('of an overlap that is gone with the very next write, with its coming and its going', async () => {
		for (const state of await comesAndGoes()) keeping.changed(state)
		await keeping.look()
		expect(errors).toEqual([])
		expect(await kept()).toEqual([['OPENED', 'GONE']])
	})

	it('of nothing that came and went where each state of the record is not told', async () => {
		await comesAndGoes()
		await keeping.look()
		expect(await kept()).toEqual([])
	})

	it('in the order of the changes, also while an earlier one is written down', async () => {
		const [both, one] = (await comesAndGoes()) as [Snapshots, Snapshots]
		for (const state of [both, one, both, one]) keeping.changed(state)
		await keeping.look()
		expect(await kept()).toEqual([['OPENED', 'GONE', 'RETURNED', 'GONE']])
	})

	it('once of a state of the record, a day and the coordinated groups, and again when one of them is another', async () => {
		await world.load(south)
		let asked = 0
		const { ofGroup } = world.accounts.store.cases
		Object.assign(world.accounts.store.cases, {
			ofGroup: (...of: Parameters<typeof ofGroup>) => {
				asked += 1
				return ofGroup(...of)
			},
		})
		await keeping.look()
		await keeping.look()
		expect(asked).toBe(1)
		today = '2026-11-26'
		await keeping.look()
		expect(asked).toBe(2)
		await withAccount(world.accounts, 'member', { role: 'MEMBER', group: 'VM', actorId: null })
		await keeping.look()
		expect(asked).toBe(2)
	})

	it('of a group once one of its members is made coordinator, be the record the same', async () => {
		world = await judgingWorld([north, south])
		const { store, clock } = world.accounts
		await withAccount(world.accounts, 'member', { role: 'MEMBER', group: 'VM', actorId: null })
		keeping = caseKeeping({
			store,
			clock,
			snapshots: world.snapshots,
			queryContext: (snapshots) => contextOf(snapshots, today),
			onError: (error) => errors.push(error),
		})
		await keeping.look()
		expect(await kept()).toEqual([])
		const role = { role: 'COORDINATOR', group: 'VM', actorId: null } as const
		await writeAccounts(store, {
			kind: 'GIVE_ROLE',
			accountId: 'account:member',
			role,
			since: '2026-11-25T00:00:00.000Z',
		})
		await keeping.look()
		expect(await kept()).toEqual([['OPENED']])
	})

	it('after what could not be written down, with the next change', async () => {
		const [both, one] = (await comesAndGoes()) as [Snapshots, Snapshots]
		const { holders } = world.accounts.store.roles
		Object.assign(world.accounts.store.roles, { holders: () => Promise.reject(new Error('away')) })
		keeping.changed(one)
		await keeping.look()
		expect(errors).toHaveLength(2)
		Object.assign(world.accounts.store.roles, { holders })
		keeping.changed(both)
		await keeping.look()
		expect((await kept())[0]).toContain('OPENED')
	})

	it('of the last states where more wait than are looked at, never without the last', async () => {
		const [both, one] = (await comesAndGoes()) as [Snapshots, Snapshots]
		for (let count = 0; count < WAITING_STATES + 20; count += 1) keeping.changed(one)
		keeping.changed(both)
		await keeping.look()
		expect(await kept()).toEqual([['OPENED', 'GONE']])
	})

	it('by nobody once it is stopped', async () => {
		await keeping.stop()
		for (const state of await comesAndGoes()) keeping.changed(state)
		await keeping.look()
		expect(await kept()).toEqual([])
	})
})
