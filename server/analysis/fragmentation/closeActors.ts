import { HOME_COUNTRY, type Id } from '../../domain/ids'
import type { Projection } from '../../projection/projection'
import { affinity } from '../measures/affinity'
import { measured, unmeasured } from '../measures/measure'
import { pairOverlap } from '../measures/pairOverlap'
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
	const cells = cellsByActor(view)
	const own = cells.get(actor)
	if (!own) return []
	const { contains } = view.projection.places
	const degreeOf = (partner: Id) => [...cells.values()].filter(({ partners }) => partners.has(partner)).length
	return [...cells]
		.filter(([id]) => id !== actor && !contains(id, actor) && !contains(actor, id))
		.map(([id, other]) => closeness(id, own, other, degreeOf))
		.filter(({ sharedPartners }) => sharedPartners.length > 0)
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
	const records = sharedPartners.flatMap((partner) => other.rows.get(partner) ?? [])
	return {
		actor,
		sharedPartners,
		affinity: saidMeasure('affinity', measured(affinity(own.partners, other.partners, degreeOf)), shared),
		overlap: saidMeasure(
			'pairOverlap',
			overlap === null ? unmeasured('nothing-recorded') : measured(overlap),
		),
		evidence: records.map((row) => row.evidence('ESTABLISHED')),
	}
}

/** What each French actor does this year: a record weighs 1, shared equally by the sectors it names. */
function cellsByActor(view: FragmentationView): ReadonlyMap<Id, Cells> {
	const found = new Map<Id, Cells>()
	const point = view.points.at(-1)
	for (const [partner, rows] of view.rowsByKey) {
		for (const row of rows) {
			if (!point || row.certaintyAt(point.year, point.day) === null) continue
			for (const actor of row.actors) addTo(cellsOf(actor), partner, row)
		}
	}
	return found

	function cellsOf(actor: Id): Cells {
		const known = found.get(actor)
		if (known) return known
		const fresh: Cells = { partners: new Set(), profile: new Map(), rows: new Map() }
		found.set(actor, fresh)
		return fresh
	}
}

function addTo({ partners, profile, rows }: Cells, partner: Id, row: FragmentationRow): void {
	partners.add(partner)
	rows.set(partner, [...(rows.get(partner) ?? []), row])
	const { record } = row
	const sectors = 'sectors' in record && record.sectors.length > 0 ? record.sectors : ['']
	for (const sector of sectors) {
		const cell = `${partner} ${sector}`
		profile.set(cell, (profile.get(cell) ?? 0) + 1 / sectors.length)
	}
}
