import type { NewActivity } from '../../../server/domain/activity'
import type { Id } from '../../../server/domain/ids'
import { namedId, type Proposal, proposalParties } from '../../../server/domain/proposal'
import type { AcceptedProposal } from '../../../server/domain/records'
import { BadInput } from '../../../server/errors'
import type { IdempotencyKey } from '../../../server/store/idempotentWrites'
import type { ProposalStore } from '../../../server/store/proposalStore'

/** Where what all accepted becomes a record. */
export interface AcceptedRecords {
	write(records: readonly AcceptedProposal[], author: string): Promise<unknown>
	remove(ids: readonly Id[], author: string): Promise<unknown>
}

/** Proposals in memory, held to the same tests as those in Neo4j (`proposalStore.neo4j.test.ts`). */
export function memoryProposalStore(records: AcceptedRecords | null = null): ProposalStore & {
	/** How many there are. */
	readonly size: () => number
	/** What the feed would tell, in the order in which it was done. */
	readonly told: () => readonly NewActivity[]
} {
	const proposals = new Map<Id, Proposal>()
	const answers = new Map<string, { readonly input: string; readonly answer: string }>()
	const told: NewActivity[] = []
	const all = () => [...proposals.values()]
	function known({ account, idempotencyKey, input }: IdempotencyKey): string | null {
		const before = answers.get(`${account} ${idempotencyKey}`)
		if (before !== undefined && before.input !== input) {
			throw new BadInput('"idempotencyKey" was used for something else.', { argument: 'idempotencyKey' })
		}
		return before?.answer ?? null
	}
	const keep = ({ account, idempotencyKey, input }: IdempotencyKey, answer: string) =>
		answers.set(`${account} ${idempotencyKey}`, { input, answer })
	return {
		size: () => proposals.size,
		told: () => told,
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
		create: async (proposal, { once, answer }) => {
			const before = known(once)
			if (before !== null) return before
			proposals.set(proposal.id, structuredClone(proposal))
			keep(once, answer)
			return answer
		},
		change: async (id, once, author, decide) => {
			const proposal = proposals.get(id)
			if (proposal === undefined) return null
			const before = known(once)
			if (before !== null) return before
			const { next, record, activity, answer } = decide(proposal)
			told.push(...activity)
			proposals.set(id, structuredClone(next))
			keep(once, answer)
			if (record === 'REMOVED') await records?.remove([id], author)
			else if (record !== 'SAME') await records?.write([record], author)
			return answer
		},
	}
}
