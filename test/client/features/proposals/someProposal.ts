/** Server answers about a proposal, for tests of its screens. */
import { actorNamed, LOIRE, VOSGES } from '../organisation/someOrganisation'

const VOSGES_NAMED = actorNamed(VOSGES, 'Vosges')
const LOIRE_NAMED = actorNamed(LOIRE, 'Pays de la Loire')
export const POINTS = ['Un poste, douze mois', 'Chacun parle en son nom']

function someSlot(actor: typeof VOSGES_NAMED, more: object = {}) {
	return {
		__typename: 'ProposalSlot',
		actorId: actor.id,
		actor,
		isOwn: false,
		verdict: null,
		comment: null,
		points: ['NONE', 'NONE'],
		answeredAt: null,
		history: [],
		isOfEarlierVersion: false,
		undoneUntil: null,
		asksPublic: false,
		outcome: null,
		outcomeText: null,
		outcomeAt: null,
		...more,
	}
}

/** A proposal from the Vosges to the Pays de la Loire, as the latter reads it. */
export function someProposal(more: object = {}, own: object = {}) {
	return {
		__typename: 'Proposal',
		id: 'proposal:1',
		kind: 'SHARED_OFFICE',
		kindName: 'Bureau partagé',
		state: 'SOUNDED',
		end: null,
		title: 'Un bureau pour deux',
		text: 'Un poste, un an ?',
		points: POINTS,
		version: 1,
		expiresOn: null,
		origin: 'OWN',
		originId: null,
		createdAt: '2026-11-16T08:00:00.000Z',
		soundedAt: '2026-11-19T08:00:00.000Z',
		acceptedAt: null,
		acceptedOn: null,
		publicAt: null,
		closedAt: null,
		isWriter: false,
		awaitedIds: [LOIRE],
		ownIds: [LOIRE],
		partyIds: [VOSGES, LOIRE],
		placeId: null,
		place: null,
		toldSentence: 'Quelque chose est en discussion dans le Shandong.',
		sectors: [],
		parties: [VOSGES_NAMED, LOIRE_NAMED],
		slots: [
			someSlot(VOSGES_NAMED, {
				verdict: 'ACCEPTED',
				points: ['YES', 'YES'],
				answeredAt: '2026-11-19T08:00:00.000Z',
			}),
			someSlot(LOIRE_NAMED, { isOwn: true, ...own }),
		],
		outcomes: [] as object[],
		records: [] as object[],
		opportunity: null as object | null,
		...more,
	}
}
