/** What a store of proposals promises, whichever it is: run on the one in memory and on Neo4j. */
import { beforeEach, expect, it } from 'vitest'
import { emptySlot, type Proposal } from '../../../server/domain/proposal'
import type { ProposalStore } from '../../../server/store/proposalStore'
import type { Stores } from '../../../server/store/stores'
import { kept } from '../../fixtures/kept'

const at = (hour: number): string => new Date(Date.UTC(2027, 0, 1, hour)).toISOString()

export function someProposal(
	name: string,
	parties: readonly string[],
	more: Partial<Proposal> = {},
): Proposal {
	return {
		id: `proposal:${name}`,
		kind: 'JOINT_MISSION',
		title: 'Partir ensemble',
		text: 'En mai,\nà deux.',
		points: ['Un stand', 'Un interprète'],
		place: null,
		sectors: [],
		expiresOn: null,
		country: null,
		origin: 'OWN',
		originId: null,
		author: parties[0] ?? '',
		evidence: [],
		version: 1,
		state: 'DRAFTED',
		end: null,
		createdAt: at(0),
		changedAt: at(0),
		soundedAt: null,
		acceptedAt: null,
		publicAt: null,
		closedAt: null,
		recordVersion: 0,
		writers: ['account:writer'],
		slots: parties.map((party) => emptySlot(party, 2)),
		...more,
	}
}

const byId = (found: readonly Proposal[]) => [...found].sort((a, b) => (a.id < b.id ? -1 : 1))
const ids = (found: readonly Proposal[]) => found.map(({ id }) => id)

const ACCEPTING: Partial<Proposal['slots'][number]> = {
	verdict: 'ACCEPTED',
	comment: 'Avec plaisir',
	points: ['YES', 'REVIEW'],
	version: 1,
	answeredAt: at(3),
	declinedAt: at(3),
	history: [
		{ step: 'LATER', at: at(2) },
		{ step: 'ACCEPTED', at: at(3) },
	],
	asksPublic: true,
	outcome: 'IN_PART',
	outcomeText: 'Un stand commun',
	outcomeAt: at(4),
}

export function promisesOfAProposalStore(empty: () => Promise<Pick<Stores, 'perform' | 'proposals'>>): void {
	let accounts: Pick<Stores, 'perform' | 'proposals'>
	let store: ProposalStore
	const draft = someProposal('draft', ['north', 'south'])
	const sent = someProposal('sent', ['south', 'north', 'east'], {
		place: 'oriel',
		sectors: ['sector:a', 'sector:b'],
		expiresOn: '2027-06-30',
		country: 'VM',
		origin: 'OVERLAP',
		originId: 'overlap:x',
		evidence: ['mission:one@1', 'mission:two@3'],
		version: 2,
		state: 'SOUNDED',
		changedAt: at(5),
		soundedAt: at(2),
		writers: ['account:a', 'account:b'],
		slots: [emptySlot('south', 2), { ...emptySlot('north', 2), ...ACCEPTING }, emptySlot('east', 2)],
	})
	beforeEach(async () => {
		accounts = await empty()
		store = accounts.proposals
		for (const proposal of [draft, sent]) await kept(accounts, { proposal })
	})

	it('finds proposals by their ids, whole, with their slots in the order of the parties', async () => {
		expect(byId(await store.byIds(['proposal:sent', 'proposal:none', 'proposal:draft']))).toEqual([
			draft,
			sent,
		])
		expect(await store.byIds([])).toEqual([])
	})

	it('finds those in which an actor has a part, the latest changed first, each once', async () => {
		expect(ids(await store.ofActors(['north', 'south']))).toEqual(['proposal:sent', 'proposal:draft'])
		expect(await store.ofActors(['east'])).toEqual([sent])
		expect(await store.ofActors(['west'])).toEqual([])
	})

	it('finds those of a country that were sounded, and of none where none is described', async () => {
		const elsewhere = someProposal('elsewhere', ['north', 'south'], { state: 'SOUNDED' })
		await kept(accounts, { proposal: elsewhere })
		expect(await store.sounded('VM')).toEqual([sent])
		expect(await store.sounded(null)).toEqual([elsewhere])
		expect(await store.sounded('XX')).toEqual([])
	})

	it('finds those that name a record, a party or a place', async () => {
		const referring = async (...to: readonly string[]) =>
			[...(await store.referringTo(to))].sort((a, b) => (a.id < b.id ? -1 : 1))
		expect(await referring('mission:two')).toEqual([{ id: 'proposal:sent', to: 'mission:two' }])
		expect(await referring('oriel')).toEqual([{ id: 'proposal:sent', to: 'oriel' }])
		expect(await referring('south', 'north')).toEqual([
			{ id: 'proposal:draft', to: 'north' },
			{ id: 'proposal:sent', to: 'north' },
		])
		expect(await referring('mission:three')).toEqual([])
	})

	it('changes all that a proposal says, and drops the slots of who is no longer asked', async () => {
		const next: Proposal = {
			...sent,
			title: 'Autrement',
			place: null,
			expiresOn: null,
			version: 3,
			slots: [emptySlot('south', 2), { ...emptySlot('west', 2), ...ACCEPTING }],
		}
		await kept(accounts, { proposal: next })
		expect(await store.byIds([sent.id])).toEqual([next])
		expect(await store.ofActors(['east'])).toEqual([])
		expect(await store.byIds([draft.id])).toEqual([draft])
	})

	it('gives one to whoever changes it, whole, and null where there is none of that id', async () => {
		const audit = { action: 'proposal.change', object: null, fields: [] }
		const seen = await accounts.perform(null, async (locked) => {
			const found = [await locked.proposal(sent.id), await locked.proposal('proposal:none')]
			return { by: 'account:writer', audit, answer: JSON.stringify(found) }
		})
		expect(JSON.parse(seen)).toEqual([sent, null])
	})
}
