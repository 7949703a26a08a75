import { monthsBefore } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import { missionStatus } from '../../domain/missionStatus'
import { extentOf, rangesMeet } from '../../domain/period'
import type { Mission, Partnership, Wish } from '../../domain/records'
import type { Evidence } from '../result'
import type { OpportunityView } from './opportunityView'
import { recordEvidence } from './recordEvidence'

/** The competing sectors that an actor names in a province, and the records that say so. */
export interface SectorsThere {
	readonly competing: readonly Id[]
	readonly evidence: readonly Evidence[]
}

/** Looks up what actors name in a province; an actor whose office could host many is looked up once. */
export type SectorsThereOf = (actors: readonly Id[], province: Id) => SectorsThere

export function rememberedSectors(view: OpportunityView): SectorsThereOf {
	const known = new Map<string, SectorsThere>()
	return (actors, province) => {
		const key = [province, ...actors].join(' ')
		const found = known.get(key) ?? sectorsThere(actors, province, view)
		known.set(key, found)
		return found
	}
}

/** For so long a past mission tells what an actor works on. */
const MONTHS_OF_MISSIONS = 5 * 12

/**
 * The competing sectors of an actor (or of a bloc local, which is one) in a province (model.md §4): those of its open links, of its missions of the
 * last five years and of its open wishes there.
 */
function sectorsThere(actors: readonly Id[], province: Id, view: OpportunityView): SectorsThere {
	const { projection } = view
	const records = actors.flatMap((actor) => [
		...projection.partnershipsOf(actor).filter((link) => isLinkThere(link, actor, province, view)),
		...projection.missionsOf(actor).filter((mission) => isRecentMissionThere(mission, province, view)),
		...projection.wishesOf(actor).filter((wish) => isWishThere(wish, province, view)),
	])
	const naming = [...new Set(records)].filter((record) =>
		record.sectors.some((sector) => isCompeting(sector, view)),
	)
	const sectors = naming.flatMap((record) => record.sectors).filter((sector) => isCompeting(sector, view))
	return {
		competing: [...new Set(sectors)].sort(),
		evidence: naming.map((record) => recordEvidence(record, view)),
	}
}

function isLinkThere(link: Partnership, actor: Id, province: Id, view: OpportunityView): boolean {
	return (
		view.counts(link) &&
		link.frenchActors.includes(actor) &&
		link.partnerActors.some((partner) => isIn(view.projection.places.placeOf(partner), province, view)) &&
		view.openness(link) !== 'not-open'
	)
}

function isRecentMissionThere(mission: Mission, province: Id, view: OpportunityView): boolean {
	const status = missionStatus(mission, view.asOf)
	if (!view.counts(mission) || mission.direction !== 'FR_TO_PARTNER') return false
	if (status === 'cancelled' || status === 'draft') return false
	if (![mission.host, ...mission.stops].some((place) => isIn(place, province, view))) return false
	const extent = extentOf(mission)
	const recent = { first: monthsBefore(view.asOf, MONTHS_OF_MISSIONS), last: view.asOf }
	return extent !== null && rangesMeet(extent, recent)
}

function isWishThere(wish: Wish, province: Id, view: OpportunityView): boolean {
	return view.counts(wish) && view.isOpen(wish) && isIn(wish.place, province, view)
}

function isIn(place: Id | null, province: Id, view: OpportunityView): boolean {
	return place !== null && view.projection.places.provinceOf(place) === province
}

function isCompeting(sector: Id, view: OpportunityView): boolean {
	return view.projection.sectors.get(sector)?.family === 'competing'
}
