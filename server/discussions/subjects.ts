/** The subject of a discussion, and whom it concerns: by what a group sees, whoever asks. */
import type { AccountContext } from '../accounts/accountContext'
import { servicesOf } from '../accounts/accountContext'
import { overlapActors } from '../analysis/overlaps/overlap'
import { defaultParameters } from '../analysis/overlaps/parameters'
import type { CountryCode, Id } from '../domain/ids'
import { proposalParties } from '../domain/proposal'
import { contextOfProposal, storedProposal } from '../proposals/reading'
import { rivalMandateSteps } from '../queries/detectRivalMandates'
import { groupView } from '../queries/groupView'
import { detectedOverlaps } from '../queries/overlaps'
import type { QueryContext } from '../queries/queryContext'
import type { DiscussionKey } from '../store/discussionStore'

export interface DiscussedSubject {
	/** The group in whose view it was found. */
	readonly group: CountryCode
	/** Concerned actors, by id: their editors read and speak. */
	readonly actors: readonly Id[]
	/** Whether the group's coordinators read and speak. */
	readonly hasCoordination: boolean
	/** Whether the group's members read. */
	readonly isForGroup: boolean
	/** All ids under which it was discussed. */
	readonly keys: readonly Id[]
	readonly view: QueryContext
}

/**
 * null if no group sees or saw such a thing. An overlap is looked for among public records and those for the group, so that nobody
 * learns from it what an actor keeps private.
 */
export async function discussedSubject(
	account: AccountContext,
	reading: QueryContext,
	{ subject, subjectId }: DiscussionKey,
): Promise<DiscussedSubject | null> {
	if (subject === 'PROPOSAL') return discussedProposal(account, reading, subjectId)
	for (const { code: group } of reading.countries.partners) {
		const view = await groupView(reading, group)
		const found =
			subject === 'OVERLAP'
				? await discussedOverlap(account, view, group, subjectId)
				: await discussedLetters(view, subjectId)
		if (found !== null) return { ...found, group, view }
	}
	return null
}

type FoundSubject = Omit<DiscussedSubject, 'group' | 'view'>

/** Also an overlap that is gone but has a stored case: those concerned keep what they said. */
async function discussedOverlap(
	account: AccountContext,
	view: QueryContext,
	group: CountryCode,
	id: Id,
): Promise<FoundSubject | null> {
	const listed = (await detectedOverlaps(view, {})).find(({ finding }) => finding.id === id)
	const followed = (await servicesOf(account).store.cases.ofGroup(group, false)).find(({ keys }) =>
		keys.includes(id),
	)
	const present = listed && overlapActors(listed.finding).actors.map((actor) => actor.id)
	const actors = present ?? followed?.actors
	if (actors === undefined) return null
	return { actors, hasCoordination: true, isForGroup: false, keys: followed?.keys ?? [id] }
}

/** A sent proposal: only its parties read and speak, also when all have accepted (model.md §4). Others learn nothing of it. */
async function discussedProposal(
	account: AccountContext,
	queryContext: QueryContext,
	id: Id,
): Promise<DiscussedSubject | null> {
	const proposal = await storedProposal({ account, queryContext }, id)
	if (proposal === null || proposal.soundedAt === null || proposal.country === null) return null
	return {
		group: proposal.country,
		actors: [...proposalParties(proposal)].sort(),
		hasCoordination: false,
		isForGroup: false,
		keys: [id],
		view: contextOfProposal(queryContext, proposal.country),
	}
}

/** Several letters for one collectivité: their holders speak, the members of the group read. */
async function discussedLetters(view: QueryContext, id: Id): Promise<FoundSubject | null> {
	const { snapshot, today, turn, snapshotCache } = view
	const found = await snapshotCache.computed(snapshot, `rival mandates ${today} false`, turn, () =>
		rivalMandateSteps(snapshot, defaultParameters(today)),
	)
	const rivals = found.find((one) => one.id === id)
	if (rivals === undefined) return null
	const holders = rivals.letters.flatMap(({ record }) => record.holder ?? [])
	return { actors: [...new Set(holders)].sort(), hasCoordination: true, isForGroup: true, keys: [id] }
}
