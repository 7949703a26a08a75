import type { Id } from '../../../server/domain/ids'
import { namedId, type Proposal, proposalParties } from '../../../server/domain/proposal'
import type { ProposalStore } from '../../../server/store/proposalStore'

export interface MemoryProposalStore extends ProposalStore {
	put(proposal: Proposal): void
}

/** Proposals in memory, held to the same tests as those in Neo4j (`proposalStore.neo4j.test.ts`). */
export function memoryProposalStore(): MemoryProposalStore {
	const proposals = new Map<Id, Proposal>()
	const all = () => [...proposals.values()]
	return {
		put: (proposal) => void proposals.set(proposal.id, structuredClone(proposal)),
		byIds: async (ids) => all().filter(({ id }) => ids.includes(id)),
		ofActors: async (actors) =>
			all()
				.filter((one) => proposalParties(one).some((actor) => actors.includes(actor)))
				.sort((a, b) =>
					a.changedAt === b.changedAt ? (a.id < b.id ? -1 : 1) : a.changedAt < b.changedAt ? 1 : -1,
				),
		sounded: async (country) => all().filter((one) => one.state === 'SOUNDED' && one.country === country),
		referringTo: async (ids) =>
			all().flatMap((one) => {
				const named = [
					...one.evidence.map(namedId),
					...proposalParties(one),
					...(one.place ? [one.place] : []),
				]
				const [to] = named.filter((id) => ids.includes(id)).sort()
				return to === undefined ? [] : [{ id: one.id, to }]
			}),
	}
}
