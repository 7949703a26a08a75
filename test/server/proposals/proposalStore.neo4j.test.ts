import { afterAll, beforeAll, expect, it } from 'vitest'
import { unload } from '../../../server/commands/unload'
import type { Neo4jStore } from '../../../server/store/neo4jStore'
import { acceptedProposal, territory } from '../../fixtures/records'
import { describeOnNeo4j, emptyStore, runRaw } from '../../neo4j'
import {
	promisesOfAProposalStore,
	someChange,
	someKey,
	someProposal,
	someWrite,
} from './proposalStoreContract'

const NORTH = 'territory:north'
const SOUTH = 'territory:south'
const ORIEL = 'territory:oriel'

describeOnNeo4j('Proposals in Neo4j', () => {
	let store: Neo4jStore
	beforeAll(async () => {
		store = await emptyStore()
		await store.write(
			[territory(NORTH, 'region'), territory(SOUTH, 'region'), territory(ORIEL, 'city')],
			'import:test',
		)
	})
	afterAll(() => store.close())
	const onRecord = async (id: string) => (await store.recordsById([id])).get(id) ?? null

	promisesOfAProposalStore(async () => {
		await runRaw('MATCH (node:Proposal|ProposalSlot) DETACH DELETE node')
		return store.accounts.proposals
	})

	it('keep the data set of what they name from being unloaded', async () => {
		const { proposals } = store.accounts
		const proposal = someProposal('naming', ['north', SOUTH])
		await proposals.create(proposal, someWrite(proposal))
		const { dataset } = territory(SOUTH, 'region')
		const before = [await store.feed(), await store.hash()]
		await expect(unload(store, dataset, undefined, proposals)).rejects.toThrow(
			`${dataset} stays: proposals of actors refer to its records, and are removed with nothing.\nproposal:naming refers to ${SOUTH}`,
		)
		expect([await store.feed(), await store.hash()]).toEqual(before)
	})

	it('make no Change until all have accepted', async () => {
		const before = [await store.feed(), await store.hash()]
		const proposal = someProposal('quiet', ['north', 'south'])
		await store.accounts.proposals.create(proposal, someWrite(proposal))
		const sent = { ...proposal, state: 'SOUNDED' } as const
		await store.accounts.proposals.change(proposal.id, someKey(), 'account:a', () => someChange(sent))
		expect([await store.feed(), await store.hash()]).toEqual(before)
	})

	it('that all accepted are a record with its Change in the same transaction, and no longer once withdrawn', async () => {
		const { proposals } = store.accounts
		const proposal = someProposal('accepted', ['north', 'south'])
		await proposals.create(proposal, someWrite(proposal))
		const { seq } = await store.feed()
		const record = acceptedProposal(proposal.id, [NORTH, SOUTH], { place: ORIEL, points: ['Un stand'] })
		const kept = someChange({ ...proposal, state: 'ACCEPTED' }, { record })
		await proposals.change(proposal.id, someKey(), 'account:a', () => kept)
		expect(await onRecord(proposal.id)).toEqual(record)
		const asPublic: typeof record = {
			...record,
			...{ visibility: 'public', version: 2, outcomes: [null, 'DONE'], outcomeTexts: [null, 'Un stand'] },
			outcomeDays: [null, '2026-11-30'],
		}
		await proposals.change(proposal.id, someKey(), 'account:a', (standing) =>
			someChange({ ...standing, state: 'PUBLIC' }, { record: asPublic }),
		)
		expect(await onRecord(proposal.id)).toEqual(asPublic)
		await proposals.change(proposal.id, someKey(), 'account:b', (standing) =>
			someChange({ ...standing, state: 'CLOSED' }, { record: 'REMOVED' }),
		)
		expect(await onRecord(proposal.id)).toBeNull()
		expect((await proposals.byIds([proposal.id])).map(({ state }) => state)).toEqual(['CLOSED'])
		const told = await store.changesAfter(seq, 10)
		expect(told.map(({ id, kind, author, after }) => [id, kind, author, after])).toEqual([
			[proposal.id, 'AcceptedProposal', 'account:a', record],
			[proposal.id, 'AcceptedProposal', 'account:a', asPublic],
			[proposal.id, 'AcceptedProposal', 'account:b', null],
		])
	})

	it('are told in the audit log, and not what was refused or asked for twice', async () => {
		const { proposals } = store.accounts
		const proposal = someProposal('audited', ['north', 'south'])
		const once = someKey()
		await proposals.create(proposal, someWrite(proposal, once))
		await proposals.create(proposal, someWrite(proposal, once))
		const refused = proposals.change(proposal.id, someKey(), 'account:a', () => {
			throw new Error('not so')
		})
		await expect(refused).rejects.toThrow('not so')
		const told = await runRaw(
			`MATCH (entry:AuditEntry {object: 'proposal:audited'}) RETURN entry.action AS action, entry.account AS account`,
		)
		expect(told).toEqual([{ action: 'proposal.draft', account: 'account:writer' }])
	})

	it('that two change at once are each changed from what the other left', async () => {
		const { proposals } = store.accounts
		const proposal = someProposal('raced', ['north', 'south'])
		await proposals.create(proposal, someWrite(proposal))
		await Promise.all(
			[1, 2, 3, 4].map(() =>
				proposals.change(proposal.id, someKey(), 'account:a', (standing) =>
					someChange({ ...standing, version: standing.version + 1 }),
				),
			),
		)
		expect((await proposals.byIds([proposal.id])).map(({ version }) => version)).toEqual([5])
	})
})
