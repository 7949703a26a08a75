import { actorList, sectorList } from './actorList'
import type { KindDefinition, Values } from './definition'
import type { OpportunityView } from './opportunityView'
import type { SharedOfficeCandidate } from './sharedOfficeCandidate'
import { sharedOfficeCandidates } from './sharedOfficeCandidates'
import { sharedOfficeCriteria } from './sharedOfficeCriteria'
import { wouldLower } from './wouldLower'

/** SHARED_OFFICE (model.md §4): the owner of an open office hosts another. */
export const sharedOffice: KindDefinition<SharedOfficeCandidate> = {
	kind: 'SHARED_OFFICE',
	topic: 'sharedOffice',
	candidates: sharedOfficeCandidates,
	criteria: sharedOfficeCriteria,
	values: sentenceValues,
	lower: wouldLower,
}

function sentenceValues(
	{ hosted, opened, place, province, guest, competing }: SharedOfficeCandidate,
	{ columns }: OpportunityView,
): Values {
	const { actors } = columns
	const shared = competing.host.filter((sector) => competing.guest.includes(sector))
	const bothKnown = competing.host.length > 0 && competing.guest.length > 0
	return {
		where: { inPlace: actors.id(place) },
		around: { inPlace: actors.id(province) },
		host: actorList(opened.owners, columns),
		guest: { actor: actors.id(guest) },
		asked: hosted.asked,
		sectors: shared.length > 0 ? 'shared' : bothKnown ? 'apart' : 'unknown',
		shared: sectorList(shared, columns),
	}
}
