import { afterAll, beforeAll, expect, it } from 'vitest'
import { unload } from '../../../server/commands/unload'
import type { Proposal } from '../../../server/domain/proposal'
import type { Neo4jStore } from '../../../server/store/store'
import type { Writes } from '../../../server/store/transaction'
import { kept } from '../../fixtures/kept'
import { acceptedProposal, territory } from '../../fixtures/records'
import { describeOnNeo4j, emptyStore, runRaw } from '../../neo4j'
import { promisesOfAProposalStore, someProposal } from './proposalStoreContract'

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
		return store.stores
	})

	it('keep the data set of what they name from being unloaded', async () => {
		const { proposals } = store.stores
		await kept(store.stores, { proposal: someProposal('naming', ['north', SOUTH]) })
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
		await kept(store.stores, { proposal })
		await kept(store.stores, { proposal: { ...proposal, state: 'SOUNDED' } })
		expect([await store.feed(), await store.hash()]).toEqual(before)
	})

	it('that all accepted are a record with its Change in the same transaction, and no longer once withdrawn', async () => {
		const { perform, proposals } = store.stores
		const proposal = someProposal('accepted', ['north', 'south'])
		await kept(store.stores, { proposal })
		const { seq } = await store.feed()
		const record = acceptedProposal(proposal.id, [NORTH, SOUTH], { place: ORIEL, points: ['Un stand'] })
		const change = (by: string, state: Proposal['state'], more: Partial<Writes>) =>
			perform(null, async (locked) => {
				const standing = await locked.proposal(proposal.id)
				await locked.records([proposal.id])
				const audit = { action: 'proposal.change', object: proposal.id, fields: [] }
				return { by, proposal: { ...proposal, ...standing, state }, audit, answer: '{}', ...more }
			})
		await change('account:a', 'ACCEPTED', { records: [record] })
		expect(await onRecord(proposal.id)).toEqual(record)
		const asPublic: typeof record = {
			...record,
			...{ visibility: 'public', version: 2, outcomes: [null, 'DONE'], outcomeTexts: [null, 'Un stand'] },
			outcomeDays: [null, '2026-11-30'],
		}
		await change('account:a', 'PUBLIC', { records: [asPublic] })
		expect(await onRecord(proposal.id)).toEqual(asPublic)
		await change('account:b', 'CLOSED', { removedRecords: [proposal.id] })
		expect(await onRecord(proposal.id)).toBeNull()
		expect((await proposals.byIds([proposal.id])).map(({ state }) => state)).toEqual(['CLOSED'])
		const told = await store.changesAfter(seq, 10)
		expect(told.map(({ id, kind, author, after }) => [id, kind, author, after])).toEqual([
			[proposal.id, 'AcceptedProposal', 'account:a', record],
			[proposal.id, 'AcceptedProposal', 'account:a', asPublic],
			[proposal.id, 'AcceptedProposal', 'account:b', null],
		])
	})

	it('that two change at once are each changed from what the other left', async () => {
		const { perform, proposals } = store.stores
		const proposal = someProposal('raced', ['north', 'south'])
		await kept(store.stores, { proposal })
		const rise = () =>
			perform(null, async (locked) => {
				const standing = (await locked.proposal(proposal.id)) ?? proposal
				const audit = { action: 'proposal.change', object: proposal.id, fields: [] }
				return {
					by: 'account:a',
					proposal: { ...standing, version: standing.version + 1 },
					audit,
					answer: '{}',
				}
			})
		await Promise.all([rise(), rise(), rise(), rise()])
		expect((await proposals.byIds([proposal.id])).map(({ version }) => version)).toEqual([5])
	})
})
