import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Neo4jStore } from '../../../server/store/store'
import { writeAccounts } from '../../fixtures/writeAccounts'
import { describeOnNeo4j, emptyStore, runRaw } from '../../neo4j'
import { promisesOfAnAccountStore } from './accountStoreContract'

describeOnNeo4j('Accounts in Neo4j', () => {
	let store: Neo4jStore
	beforeAll(async () => {
		store = await emptyStore()
	})
	afterAll(() => store.close())

	promisesOfAnAccountStore(async () => {
		await runRaw(
			'MATCH (node) WHERE NOT node:Feed AND NOT node:Migration AND NOT node:AuditHead AND NOT node:AuditEntry DETACH DELETE node',
		)
		return store.stores
	})

	it('make no Change, and stand in one node that says who somebody is', async () => {
		const before = await store.feed()
		const hash = await store.hash()
		const invitation = {
			id: 'invitation:one',
			by: 'account:first',
			role: 'MEMBER',
			group: 'VM',
			actorId: null,
		} as const
		const createdAt = '2027-01-01T00:00:00.000Z'
		const expiresAt = '2027-01-02T00:00:00.000Z'
		await writeAccounts(store.stores, {
			kind: 'CREATE_INVITATION',
			invitation: { ...invitation, createdAt, expiresAt, email: null, tokenHash: 'secret' },
		})
		const somebody = {
			id: 'account:some',
			name: 'Somebody',
			email: 'some@example.org',
			emailKey: 'some@example.org',
		}
		const account = { ...somebody, passwordHash: 'hash', identity: 'issuer subject', createdAt }
		expect(await store.stores.invitations.accept('secret', account, createdAt)).toBe('MADE')
		expect([await store.feed(), await store.hash()]).toEqual([before, hash])
		const holding = await runRaw(
			`MATCH (n) WHERE any(key IN keys(n) WHERE toStringOrNull(n[key]) CONTAINS 'Somebody' OR toStringOrNull(n[key]) CONTAINS 'some@')
			RETURN labels(n) AS labels`,
		)
		expect(holding).toEqual([{ labels: ['AccountDetails'] }])
	})
})
