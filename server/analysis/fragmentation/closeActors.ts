import { HOME_COUNTRY, type Id } from '../../domain/ids'
import type { Projection } from '../../projection/projection'
import { affinity } from '../measures/affinity'
import { measured, unmeasured } from '../measures/measure'
import { pairOverlap } from '../measures/pairOverlap'
import { once } from '../overlaps/once'
import type { Evidence } from '../result'
import { type FragmentationRow, type FragmentationView, fragmentationView } from './fragmentationView'
import { type SaidMeasure, saidMeasure, valueOrZero } from './saidMeasure'

/** An actor that shares partners with another one. */
export interface CloseActor {
	readonly actor: Id
	/** Adamic–Adar over the shared partners. */
	readonly affinity: SaidMeasure
	/** Schoener over partner × sector, in the year of the day asked for. */
	readonly overlap: SaidMeasure
	/** In the order of their ids. */
	readonly sharedPartners: readonly Id[]
	/** Their records with the shared partners. */
	readonly evidence: readonly Evidence[]
}

interface Cells {
	readonly partners: Set<Id>
	readonly profile: Map<string, number>
	readonly rows: Map<Id, FragmentationRow[]>
}

/**
 * The French actors closest to one of them, by affinity, then by pair overlap, then by id: those that share a
 * partner with it, and neither contain it nor lie in it. Of another actor, and of one that shares none: nobody.
 */
export function closeActors(
	projection: Projection,
	actor: Id,
	{ asOf, includeScenario }: { readonly asOf: string; readonly includeScenario: boolean },
): readonly CloseActor[] {
	if (projection.actor(actor)?.country !== HOME_COUNTRY) return []
	const view = fragmentationView(projection, {
		by: 'PARTNER',
		asOf,
		fromYear: Number(asOf.slice(0, 4)),
		minConfidence: null,
		includeScenario,
		sectors: null,
		within: null,
	})
	const counted = countedByPartner(view)
	const own = cellsOf(new Set([actor]), counted).get(actor)
	if (!own) return []
	const linked = new Map([...own.partners].map((partner) => [partner, actorsOf(counted.get(partner) ?? [])]))
	const degreeOf = (partner: Id) => linked.get(partner)?.size ?? 0
	const { contains } = view.projection.places
	const sharing = new Set([...linked.values()].flatMap((actors) => [...actors]))
	for (const id of [...sharing]) {
		if (id === actor || contains(id, actor) || contains(actor, id)) sharing.delete(id)
	}
	return [...cellsOf(sharing, counted)]
		.map(([id, other]) => closeness(id, own, other, degreeOf))
		.sort(
			(one, other) =>
				valueOrZero(other.affinity) - valueOrZero(one.affinity) ||
				valueOrZero(other.overlap) - valueOrZero(one.overlap) ||
				(one.actor < other.actor ? -1 : 1),
		)
}

function closeness(actor: Id, own: Cells, other: Cells, degreeOf: (partner: Id) => number): CloseActor {
	const sharedPartners = [...own.partners].filter((partner) => other.partners.has(partner)).sort()
	const overlap = pairOverlap(own.profile, other.profile)
	const shared = { shared: sharedPartners.length }
	const evidence = once(() => {
		const records = sharedPartners.flatMap((partner) => other.rows.get(partner) ?? [])
		return records.map((row) => row.evidence('ESTABLISHED'))
	})
	return {
		actor,
		sharedPartners,
		affinity: saidMeasure('affinity', measured(affinity(own.partners, other.partners, degreeOf)), shared),
		overlap: saidMeasure(
			'pairOverlap',
			overlap === null ? unmeasured('nothing-recorded') : measured(overlap),
		),
		get evidence() {
			return evidence()
		},
	}
}

/** The rows of this year, by partner. */
function countedByPartner(view: FragmentationView): ReadonlyMap<Id, readonly FragmentationRow[]> {
	const counted = new Map<Id, readonly FragmentationRow[]>()
	const point = view.points.at(-1)
	for (const [partner, rows] of view.rowsByKey) {
		const here = rows.filter((row) => point && row.certaintyAt(point.year, point.day) !== null)
		if (here.length > 0) counted.set(partner, here)
	}
	return counted
}

function actorsOf(rows: readonly FragmentationRow[]): ReadonlySet<Id> {
	const actors = new Set<Id>()
	for (const row of rows) for (const actor of row.actors) actors.add(actor)
	return actors
}

/** What some French actors do this year: a record weighs 1, shared equally by the sectors it names. */
function cellsOf(
	actors: ReadonlySet<Id>,
	counted: ReadonlyMap<Id, readonly FragmentationRow[]>,
): ReadonlyMap<Id, Cells> {
	const found = new Map<Id, Cells>()
	for (const [partner, rows] of counted) {
		for (const row of rows) {
			for (const actor of row.actors) {
				if (!actors.has(actor)) continue
				const cells = found.get(actor) ?? { partners: new Set(), profile: new Map(), rows: new Map() }
				found.set(actor, cells)
				addTo(cells, partner, row)
			}
		}
	}
	return found
}

function addTo({ partners, profile, rows }: Cells, partner: Id, row: FragmentationRow): void {
	partners.add(partner)
	const there = rows.get(partner)
	if (there) there.push(row)
	else rows.set(partner, [row])
	const { record } = row
	const sectors = 'sectors' in record && record.sectors.length > 0 ? record.sectors : ['']
	for (const sector of sectors) {
		const cell = `${partner} ${sector}`
		profile.set(cell, (profile.get(cell) ?? 0) + 1 / sectors.length)
	}
}
