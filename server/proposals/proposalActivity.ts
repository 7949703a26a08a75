import type { ActivityAudience, ActivityOutcome } from '../../schema/activity'
import { newId } from '../accounts/secrets'
import type { NewActivity } from '../domain/activity'
import type { Id } from '../domain/ids'
import { type Proposal, proposalParties } from '../domain/proposal'

/**
 * The activity that a change of a proposal adds to the feed, for whoever might read the proposal then: its parties, the group once
 * all have accepted, everybody once it is public (model.md §4). Nobody is told that a party declines; if it had accepted, the feed
 * takes that back.
 */
export function activitiesOfProposal(before: Proposal, next: Proposal): readonly NewActivity[] {
	const all = proposalParties(next)
	const others = (...actors: readonly Id[]): readonly Id[] => all.filter((actor) => !actors.includes(actor))
	if (before.state !== next.state) {
		switch (next.state) {
			case 'DRAFTED':
				return []
			case 'SOUNDED':
				return [
					told(next, 'PROPOSAL_SENT', {
						actors: [next.author],
						concerned: others(next.author),
						audience: 'CONCERNED',
					}),
				]
			case 'ACCEPTED':
				return [told(next, 'PROPOSAL_ACCEPTED', { actors: all, audience: 'GROUP' })]
			case 'PUBLIC':
				return [told(next, 'PROPOSAL_ACCEPTED', { actors: all, audience: 'PUBLIC' })]
			case 'CLOSED':
				// A draft concerns nobody else.
				if (before.state === 'DRAFTED') return []
				return [
					told(next, 'PROPOSAL_CLOSED', { actors: all, audience: audienceOf(before), outcome: 'WITHDRAWN' }),
				]
		}
	}
	return next.slots.flatMap((slot): readonly NewActivity[] => {
		const { actor, verdict, version, outcome } = slot
		const known = before.slots.find((one) => one.actor === actor)
		if (outcome !== null && outcome !== known?.outcome) {
			// The parties tell each other the outcome; of a public proposal, everybody learns it.
			const audience = next.state === 'PUBLIC' ? 'PUBLIC' : 'CONCERNED'
			return [told(next, 'PROPOSAL_CLOSED', { actors: all, audience, outcome })]
		}
		const hadAccepted = known?.verdict === 'ACCEPTED'
		const isNew = !hadAccepted || known.version !== version
		if (actor === next.author || (verdict === 'ACCEPTED' ? !isNew : !hadAccepted)) return []
		const kind = verdict === 'ACCEPTED' ? 'PROPOSAL_ACCEPTED' : 'TAKEN_BACK'
		return [told(next, kind, { actors: [actor], concerned: others(actor), audience: 'CONCERNED' })]
	})
}

/** Who may read a sent proposal. */
function audienceOf({ state }: Proposal): ActivityAudience {
	if (state === 'PUBLIC') return 'PUBLIC'
	return state === 'ACCEPTED' ? 'GROUP' : 'CONCERNED'
}

function told(
	{ id, country, place, sectors }: Proposal,
	kind: NewActivity['kind'],
	{
		actors,
		concerned = [],
		audience,
		outcome = null,
	}: Pick<NewActivity, 'actors' | 'audience'> & {
		readonly concerned?: readonly Id[]
		readonly outcome?: ActivityOutcome | null
	},
): NewActivity {
	return {
		id: newId('activity'),
		kind,
		actors,
		concerned,
		places: place === null ? [] : [place],
		sectors,
		subject: 'PROPOSAL',
		subjectId: id,
		group: country,
		audience,
		outcome,
	}
}
