import type { Id } from '../domain/ids'
import type { Proposal } from '../domain/proposal'
import { mayReadProposal } from '../policy/proposals'
import { mayDo } from '../policy/rights'
import type { QueryContext } from '../queries/queryContext'
import type { ActivityEntry } from './entries'

/**
 * The same entries; those about a proposal with its title, if the reader may read it now. Others reveal no more than before.
 *
 * @param proposalsByIds called once, for proposals that are not on record, and only if the reader may be a party.
 */
export async function nameProposals(
	{ reader, snapshot }: QueryContext,
	entries: readonly ActivityEntry[],
	proposalsByIds: (ids: readonly Id[]) => Promise<readonly (Proposal | null)[]>,
): Promise<readonly ActivityEntry[]> {
	const told = new Set(
		entries.flatMap(({ subject, subjectId }) => (subject === 'PROPOSAL' ? [subjectId] : [])),
	)
	const titles = new Map<Id, string>()
	for (const id of told) {
		const accepted = snapshot.proposals.get(id)
		if (accepted !== undefined) titles.set(id, accepted.title)
	}
	const asked = [...told].filter((id) => !titles.has(id))
	if (asked.length > 0 && mayDo(reader, 'proposal', 'read', 'ANYTHING')) {
		for (const proposal of await proposalsByIds(asked)) {
			if (proposal !== null && mayReadProposal(reader, proposal)) titles.set(proposal.id, proposal.title)
		}
	}
	if (titles.size === 0) return entries
	return entries.map((entry) => {
		const title = titles.get(entry.subjectId)
		if (entry.subject !== 'PROPOSAL' || title === undefined) return entry
		const { key, values } = entry.sentence
		return { ...entry, sentence: { key, values: { ...values, titled: true, title } } }
	})
}
