/** What accounts do, as the audit log of a real Neo4j tells it: who, what and on what, and nothing that names a person. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accountContext } from '../../../server/accounts/accountContext'
import { checkByPassword } from '../../../server/accounts/checks'
import { acceptLocally, invite } from '../../../server/accounts/invitations'
import { changeMyEmail } from '../../../server/accounts/me'
import { choosePasswordByLink, createPasswordLink } from '../../../server/accounts/passwordLinks'
import { argon2Passwords } from '../../../server/accounts/passwords'
import { Readers } from '../../../server/accounts/readers'
import { closeAccount, giveRole, takeRole } from '../../../server/accounts/roles'
import { hashOf } from '../../../server/accounts/secrets'
import { openSession } from '../../../server/accounts/sessions'
import { signIn } from '../../../server/accounts/signIn'
import { ledgerInMemory } from '../../../server/store/ledger'
import type { Neo4jStore } from '../../../server/store/store'
import { describeOnNeo4j, emptyStore, runRaw } from '../../neo4j'
import { PASSWORD, withAdministrator } from './someAccounts'

const DIRECTORY = { hasGroup: () => true, groupsOfActor: () => ['VM'] }

describeOnNeo4j('The audit log of accounts', { timeout: 60_000 }, () => {
	let store: Neo4jStore
	beforeAll(async () => {
		store = await emptyStore()
	})
	afterAll(() => store.close())

	it('holds sign-ins, refusals, invitations and roles, by ids alone', async () => {
		const clock = Date.now
		const { stores } = store
		const accounts = {
			store: stores,
			clock,
			passwords: argon2Passwords(),
			readers: new Readers(stores, clock),
			ledger: ledgerInMemory(),
		}
		const admin = await withAdministrator(accounts)
		const own = await openSession(accounts, admin, null)
		const sessionId = (await stores.sessions.owner(hashOf(own), new Date(0).toISOString()))?.session.id ?? ''
		const roles = [{ role: 'ADMINISTRATOR', group: null, actorId: null }] as const
		const asking = accountContext(
			accounts,
			{ reader: { accountId: admin, roles, scopes: null }, sessionId },
			DIRECTORY,
		)
		const invited = await invite(asking, { role: 'MEMBER', group: 'VM' })
		const local = {
			name: 'Somebody',
			email: 'some@example.org',
			password: PASSWORD,
			network: '192.0.2.1',
		}
		const member = await acceptLocally(accounts, DIRECTORY, invited.secret ?? '', local)
		await openSession(accounts, await signIn(accounts, local), null)
		await expect(signIn(accounts, { ...local, password: 'wrong password' })).rejects.toThrow()
		await expect(signIn(accounts, { ...local, email: 'nobody@example.org' })).rejects.toThrow()
		await giveRole(asking, member, { role: 'EDITOR', actor: 'territory:north' })
		await takeRole(asking, member, { role: 'EDITOR', actor: 'territory:north' })
		const network = '192.0.2.1'
		await expect(
			checkByPassword(accounts, admin, { password: 'wrong password', network }, own),
		).rejects.toThrow()
		await checkByPassword(accounts, admin, { password: PASSWORD, network }, own)
		await changeMyEmail(asking, 'another@example.org', 'fr')
		const far = '2100-01-01T00:00:00.000Z'
		await stores.accounts.keepEmailLink(admin, 'another@example.org', 'hash of a link', far)
		await stores.accounts.takeNewEmail('hash of a link', '2027-01-01T00:00:00.000Z')
		const link = await createPasswordLink(asking, member)
		await choosePasswordByLink(accounts, link.secret, {
			newPassword: 'another long password',
			network: '192.0.2.1',
		})
		await closeAccount(asking, member, randomUUID())
		await stores.noteRefusal(admin, 'right.refuse', 'groupRecord.read')

		const editor = `${member} EDITOR - territory:north`
		const lines = await runRaw(
			'MATCH (e:AuditEntry) RETURN e.account AS account, e.action AS action, e.object AS object ORDER BY e.seq',
		)
		const [, session] = lines.filter(({ action }) => action === 'session.open').map(({ object }) => object)
		expect(session).toMatch(/^session:/)
		expect(lines).toEqual(
			[
				[admin, 'account.setUp', admin],
				[admin, 'session.open', sessionId],
				[admin, 'invitation.create', invited.invitation.id],
				[member, 'invitation.accept', invited.invitation.id],
				[admin, 'role.give', `${member} MEMBER VM -`],
				[member, 'session.open', session],
				[member, 'session.refuse', null],
				[null, 'session.refuse', null],
				[admin, 'role.give', editor],
				[admin, 'role.take', editor],
				[admin, 'password.refuse', admin],
				[admin, 'session.check', sessionId],
				[admin, 'account.change', admin],
				[admin, 'account.change', admin],
				[admin, 'passwordLink.create', member],
				[member, 'passwordLink.use', member],
				[admin, 'account.close', member],
				[admin, 'right.refuse', 'groupRecord.read'],
			].map(([account, action, object]) => ({ account, action, object })),
		)
		expect(await store.checkAudit()).toEqual({ entries: 18, broken: null })
		const written = JSON.stringify(await runRaw('MATCH (e:AuditEntry) RETURN properties(e) AS entry'))
		for (const secret of ['Somebody', 'example.org', PASSWORD, network, invited.secret, link.secret]) {
			expect(written).not.toContain(secret)
		}
	})
})
