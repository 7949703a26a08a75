import { HOME_COUNTRY, type Id } from '../domain/ids'
import { isOfficeOwner } from '../domain/officeOwner'
import type { GraphRecord, Meeting, Mission, Office, Partnership } from '../domain/records'
import { Projection, type ProjectionChange } from './projection'

/** A level on each side; null leaves the actors of that side as they are. */
export interface RollUp {
	readonly french: string | null
	readonly partner: string | null
}

interface RolledUp {
	readonly key: string
	readonly view: Projection
	/** Stops following the projection. */
	readonly leave: () => void
}

/** What readers compare at one time: levels tried long ago are computed anew. */
const MOST_VIEWS = 4
const viewsByProjection = new WeakMap<Projection, RolledUp[]>()

/**
 * The projection in which every actor and every place of a record stands at a level (model.md §1): analyses then
 * run on it as on any other. An actor without an ancestor of that level stays itself. Kept current with the
 * projection; a territory that moves makes a new one.
 */
export function rolledUpView(projection: Projection, levels: RollUp): Projection {
	if (levels.french === null && levels.partner === null) return projection
	const views = viewsByProjection.get(projection) ?? []
	viewsByProjection.set(projection, views)
	const key = JSON.stringify([levels.french, levels.partner])
	const known = views.find((one) => one.key === key)
	if (known) return known.view
	const view = makeView(projection, levels)
	const made: RolledUp = { key, view, leave: projection.follow(keepCurrent) }
	views.push(made)
	if (views.length > MOST_VIEWS) views.shift()?.leave()
	return view

	function keepCurrent(change: ProjectionChange): void {
		if (MOVES_PLACES.has(change.kind)) {
			made.leave()
			views.splice(views.indexOf(made), 1)
			return
		}
		const { after } = change
		const record = after !== null && 'kind' in after ? after : null
		view.apply({ ...change, after: record && rolledUp(record, projection, levels) })
	}
}

/** Changes after which any record may stand elsewhere. */
const MOVES_PLACES: ReadonlySet<ProjectionChange['kind']> = new Set(['Territory', 'Organisation', 'Dataset'])

function makeView(projection: Projection, levels: RollUp): Projection {
	const view = Projection.empty()
	for (const dataset of projection.datasets) view.loadDataset(dataset)
	for (const record of projection.records()) view.load(rolledUp(record, projection, levels))
	view.seq = projection.seq
	view.epoch = projection.epoch
	return view
}

function rolledUp(record: GraphRecord, projection: Projection, levels: RollUp): GraphRecord {
	switch (record.kind) {
		case 'Mission':
			return rolledUpMission(record, projection, levels)
		case 'Partnership':
			return rolledUpPartnership(record, projection, levels)
		case 'Office':
			return rolledUpOffice(record, projection, levels)
		case 'Event':
			return rolledUpEvent(record, projection, levels)
		default:
			return record
	}
}

function rolledUpMission(mission: Mission, projection: Projection, levels: RollUp): Mission {
	const leader = mission.leader && atLevel(mission.leader, projection, levels)
	const host = mission.host && placeAtLevel(mission.host, projection, levels)
	const actors = (ids: readonly Id[]) => distinct(ids.map((id) => atLevel(id, projection, levels)))
	return {
		...mission,
		leader,
		participants: actors(mission.participants).filter((id) => id !== leader),
		coordinatedWith: actors(mission.coordinatedWith),
		host,
		stops: distinct(mission.stops.map((id) => placeAtLevel(id, projection, levels))).filter(
			(id) => id !== host,
		),
		nameOfTheTime: leader === mission.leader ? mission.nameOfTheTime : null,
	}
}

function rolledUpPartnership(link: Partnership, projection: Projection, levels: RollUp): Partnership {
	const frenchActors = distinct(link.frenchActors.map((id) => atLevel(id, projection, levels)))
	return {
		...link,
		frenchActors,
		partnerActors: distinct(link.partnerActors.map((id) => atLevel(id, projection, levels))),
		// The name of a signatory is not that of the territory it now stands for.
		namesAtSignature: frenchActors.map((id) => link.namesAtSignature[link.frenchActors.indexOf(id)] ?? null),
	}
}

/** Owners whose offices do not count would count once they stood for their territory: they leave first. */
function rolledUpOffice(office: Office, projection: Projection, levels: RollUp): Office {
	const owners = office.owners.filter((id) => isOfficeOwner(projection.actor(id)))
	return {
		...office,
		owners: distinct(owners.map((id) => atLevel(id, projection, levels))),
		place: office.place && placeAtLevel(office.place, projection, levels),
	}
}

function rolledUpEvent(event: Meeting, projection: Projection, levels: RollUp): Meeting {
	return { ...event, place: event.place && placeAtLevel(event.place, projection, levels) }
}

function atLevel(actor: Id, projection: Projection, levels: RollUp): Id {
	const country = projection.actor(actor)?.country
	const level = country === HOME_COUNTRY ? levels.french : levels.partner
	return level === null || country === undefined ? actor : projection.places.rollUp(actor, level)
}

/** A district stands in its city before it stands in a province: one whose city has none stays with the city. */
function placeAtLevel(place: Id, projection: Projection, levels: RollUp): Id {
	return atLevel(projection.places.keyOf(place) ?? place, projection, levels)
}

function distinct(ids: readonly Id[]): readonly Id[] {
	return [...new Set(ids)]
}
