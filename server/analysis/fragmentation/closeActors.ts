import { HOME_COUNTRY, type Id } from '../../domain/ids'
import type { Projection } from '../../projection/projection'
import { affinity } from '../measures/affinity'
import { measured } from '../measures/measure'
import { commonPart, type Profile } from '../measures/pairOverlap'
import type { Evidence } from '../result'
import { type CountedRow, countedAt, evidenceOfRows } from './countedAt'
import { type FragmentationView, fragmentationView } from './fragmentationView'
import { type SaidMeasure, saidMeasure } from './saidMeasure'

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
	readonly shares: Profile<number>
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
	const own = activityOf(asked, view, () => true)
	const linked = new Map([...own.partners].map((partner) => [partner, actorsWith(partner, view)]))
	const degreeOf = (partner: number) => linked.get(partner)?.size ?? 0
	return sharing(asked, [...linked.values()], view)
		.map((other) => closeness(other, own, degreeOf, view))
		.sort(byCloseness)
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
): SharingActor {
	const { partners, shares } = activityOf(other, view, (partner) => own.partners.has(partner))
	const common = commonPart(own.shares, shares) ?? 0
	return new SharingActor(
		other,
		partners,
		{ affinity: affinity(own.partners, partners, degreeOf), common },
		view,
	)
}

/** All but what the list is sorted by is computed when it is read: a page shows a few. */
class SharingActor implements CloseActor {
	readonly #number: number
	readonly #partners: ReadonlySet<number>
	readonly #view: FragmentationView

	constructor(
		other: number,
		partners: ReadonlySet<number>,
		readonly closeness: { readonly affinity: number; readonly common: number },
		view: FragmentationView,
	) {
		this.#number = other
		this.#partners = partners
		this.#view = view
	}

	get actor(): Id {
		return this.#view.facts.actors.id(this.#number)
	}

	get sharedPartners(): readonly Id[] {
		return [...this.#partners].map((partner) => this.#view.facts.actors.id(partner)).sort()
	}

	get affinity(): SaidMeasure {
		return saidMeasure('affinity', measured(this.closeness.affinity), { shared: this.#partners.size })
	}

	get overlap(): SaidMeasure {
		return saidMeasure('pairOverlap', measured(this.closeness.common))
	}

	/** A record with several of the partners is named with each of them. */
	get evidence(): readonly Evidence[] {
		const { numbers } = this.#view.facts.actors
		const records = recordsOf(this.#number, this.#view).map((counted) => ({ ...counted, isSure: true }))
		return this.sharedPartners.flatMap((partner) => {
			const number = numbers.of(partner)
			const there = records.filter((counted) => partnersOf(counted).includes(number))
			return evidenceOfRows(there, this.#view)
		})
	}
}

function byCloseness(one: SharingActor, other: SharingActor): number {
	return (
		other.closeness.affinity - one.closeness.affinity ||
		other.closeness.common - one.closeness.common ||
		(one.actor < other.actor ? -1 : 1)
	)
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

/** @param isAsked which partners are asked for, in the whole of what it does. */
function activityOf(actor: number, view: FragmentationView, isAsked: (partner: number) => boolean): Activity {
	const partners = new Set<number>()
	const shares = new Map<number, number>()
	const records = recordsOf(actor, view)
	const whole = records.reduce((sum, counted) => sum + partnersOf(counted).length, 0)
	const noSector = view.facts.sectors.size
	for (const counted of records) {
		const named = counted.table.sectors[counted.row] ?? []
		const sectors = named.length > 0 ? named : [noSector]
		for (const partner of partnersOf(counted)) {
			if (!isAsked(partner)) continue
			partners.add(partner)
			for (const sector of sectors) {
				const cell = partner * (noSector + 1) + sector
				shares.set(cell, (shares.get(cell) ?? 0) + 1 / (sectors.length * whole))
			}
		}
	}
	return { partners, shares }
}
