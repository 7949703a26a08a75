import { beforeEach, describe, expect, it } from 'vitest'
import { accountContext } from '../../../server/accounts/accountContext'
import { invite } from '../../../server/accounts/invitations'
import type { Role } from '../../../server/domain/role'
import type { Directory } from '../../../server/policy/directory'
import { vacantActors } from '../../../server/queries/vacantActors'
import { writeAccounts } from '../../fixtures/writeAccounts'
import { type SomeAccounts, someAccounts, withAccount } from '../accounts/someAccounts'

const DIRECTORY: Directory = { hasGroup: (group) => group === 'VM', groupsOfActor: () => ['VM'] }
const EDITOR: Role = { role: 'EDITOR', group: null, actorId: 'territory:north' }
const COORDINATOR: Role = { role: 'COORDINATOR', group: 'VM', actorId: null }
const FROZEN_AT = '2027-01-02T08:00:00.000Z'

let accounts: SomeAccounts
beforeEach(async () => {
	accounts = someAccounts()
	await withAccount(accounts, 'editor', EDITOR)
	await withAccount(accounts, 'coordinator', COORDINATOR)
})

const coordinator = () =>
	accountContext(
		accounts,
		{ reader: { accountId: 'account:coordinator', roles: [COORDINATOR], scopes: null }, sessionId: null },
		DIRECTORY,
	)
const vacant = async () =>
	(await vacantActors(coordinator(), 'VM', { first: 20, after: null })).items.map(({ item }) => item)
const freeze = (accountId = 'account:editor') =>
	writeAccounts(accounts.store, { kind: 'FREEZE', accountId, at: FROZEN_AT })
const handOver = () => invite(coordinator(), { role: 'EDITOR', actor: 'territory:north' })

describe('An actor whose only editor is frozen', () => {
	it('is listed as vacant, and a coordinator can invite a new editor', async () => {
		expect(await vacant()).toEqual([])
		await expect(handOver()).rejects.toMatchObject({ code: 'FORBIDDEN' })
		await freeze()
		expect(await vacant()).toEqual([{ actorId: 'territory:north', leftAt: FROZEN_AT, invitedUntil: null }])
		expect((await handOver()).secret).not.toBeNull()
	})

	it('is not listed if it has another editor, or once the freeze has ended', async () => {
		await withAccount(accounts, 'second', EDITOR)
		await freeze()
		expect(await vacant()).toEqual([])
		await expect(handOver()).rejects.toMatchObject({ code: 'FORBIDDEN' })
		await writeAccounts(accounts.store, { kind: 'UNFREEZE', accountId: 'account:editor' })
		await freeze('account:second')
		expect(await vacant()).toEqual([])
	})
})
