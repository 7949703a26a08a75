import { HOME_COUNTRY, type Id } from '../../domain/ids'
import type { Projection } from '../../projection/projection'
import { affinity } from '../measures/affinity'
import { measured, unmeasured } from '../measures/measure'
import { commonPart, type Profile, sharesByCell } from '../measures/pairOverlap'
import { once } from '../overlaps/once'
import type { Evidence } from '../result'
import { type CountedRow, countedAt, evidenceOfRows } from './countedAt'
import { type FragmentationView, fragmentationView } from './fragmentationView'
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

/** What an actor does this year. */
interface Activity {
	readonly partners: ReadonlySet<number>
	/** Shares of partner × sector: a record weighs 1, shared equally by the sectors it names. */
	readonly profile: Profile<number>
}

/**
 * The French actors closest to one of them, by affinity, then by pair overlap, then by id: those that share a
 * partner with it, and neither contain it nor lie in it. Of another actor, and of one that shares none: nobody.
 *
 * Cost: the records of its partners, and of the actors who share one.
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
	const { numbers } = view.facts.actors
	const asked = numbers.of(actor)
	const own = activityOf(asked, view)
	const linked = new Map([...own.partners].map((partner) => [partner, actorsWith(partner, view)]))
	const degreeOf = (partner: number) => linked.get(partner)?.size ?? 0
	return sharing(asked, [...linked.values()], view)
		.map((other) => closeness(other, own, degreeOf, view))
		.sort(
			(one, other) =>
				valueOrZero(other.affinity) - valueOrZero(one.affinity) ||
				valueOrZero(other.overlap) - valueOrZero(one.overlap) ||
				(one.actor < other.actor ? -1 : 1),
		)
}

/** Who shares a partner with an actor, and neither contains it nor lies in it. */
function sharing(
	asked: number,
	linked: readonly ReadonlySet<number>[],
	{ facts: { actors } }: FragmentationView,
): readonly number[] {
	const around = actors.containersOf(asked)
	const others = new Set(linked.flatMap((there) => [...there]))
	return [...others].filter(
		(other) => other !== asked && !around.includes(other) && !actors.containersOf(other).includes(asked),
	)
}

function closeness(
	other: number,
	own: Activity,
	degreeOf: (partner: number) => number,
	view: FragmentationView,
): CloseActor {
	const { actors } = view.facts
	const theirs = activityOf(other, view)
	const shared = [...theirs.partners].filter((partner) => own.partners.has(partner))
	const overlap = commonPart(own.profile, theirs.profile)
	const sharedPartners = once(() => shared.map((partner) => actors.id(partner)).sort())
	const evidence = once(() => evidenceOf(other, sharedPartners(), view))
	return {
		actor: actors.id(other),
		get sharedPartners() {
			return sharedPartners()
		},
		affinity: saidMeasure('affinity', measured(affinity(own.partners, theirs.partners, degreeOf)), {
			shared: shared.length,
		}),
		overlap: saidMeasure(
			'pairOverlap',
			overlap === null ? unmeasured('nothing-recorded') : measured(overlap),
		),
		get evidence() {
			return evidence()
		},
	}
}

/** The records of this year that an actor has a part in: links and missions, in the order of their lists. */
function recordsOf(actor: number, view: FragmentationView): readonly CountedRow[] {
	const { links, missions } = view.facts
	const rows = {
		key: actor,
		links: links.byParty.at(actor),
		missions: missions.byParty.at(actor),
		offices: [],
	}
	return countedAt(rows, view.today, view)
}

function actorsWith(partner: number, view: FragmentationView): ReadonlySet<number> {
	const { links, missions } = view.facts
	const rows = {
		...{ key: partner, links: links.byOther.at(partner), missions: missions.outByPlace.at(partner) },
		offices: [],
	}
	return new Set(countedAt(rows, view.today, view).flatMap(({ actors }) => actors))
}

/** Of a record: the actors of the other side. */
function partnersOf({ table, row }: CountedRow): readonly number[] {
	return ('others' in table ? table.others[row] : table.places[row]) ?? []
}

function activityOf(actor: number, view: FragmentationView): Activity {
	const partners = new Set<number>()
	const profile = new Map<number, number>()
	const noSector = view.facts.sectors.size
	for (const counted of recordsOf(actor, view)) {
		const named = counted.table.sectors[counted.row] ?? []
		const sectors = named.length > 0 ? named : [noSector]
		for (const partner of partnersOf(counted)) {
			partners.add(partner)
			for (const sector of sectors) {
				const cell = partner * (noSector + 1) + sector
				profile.set(cell, (profile.get(cell) ?? 0) + 1 / sectors.length)
			}
		}
	}
	return { partners, profile: sharesByCell(profile) }
}

/** A record with several of the partners is named with each of them. */
function evidenceOf(actor: number, partners: readonly Id[], view: FragmentationView): readonly Evidence[] {
	const { actors } = view.facts
	const records = recordsOf(actor, view).map((counted) => ({ ...counted, isSure: true }))
	return partners.flatMap((partner) => {
		const number = actors.numbers.of(partner)
		return evidenceOfRows(
			records.filter((counted) => partnersOf(counted).includes(number)),
			view,
		)
	})
}
