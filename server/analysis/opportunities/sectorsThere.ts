import { type DayNumber, monthsBefore } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Mission, Partnership, Wish } from '../../domain/records'
import { NOWHERE } from '../../projection/columns/actorColumns'
import { KeptByKey } from '../keptByKey'
import type { Evidence } from '../result'
import { addEach } from './addEach'
import type { OpportunityView } from './opportunityView'
import { recordEvidence } from './recordEvidence'

/** The competing sectors that an actor names in a province, in the order of their ids. */
export type CompetingSectors = readonly number[]

/** What an actor names in one province: its competing sectors, and the rows of the records that do. */
interface Named {
	readonly sectors: number[]
	readonly links: number[]
	readonly missions: number[]
	readonly wishes: number[]
}

type NamedByProvince = ReadonlyMap<number, Named>

/** For so long a past mission tells what an actor works on. */
const MONTHS_OF_MISSIONS = 5 * 12
const NONE: CompetingSectors = []

/**
 * The competing sectors of an actor in a province (model.md §4): those of its open links, of its missions of the last
 * five years and of its open wishes there. An actor is looked at once for all provinces.
 */
export class SectorsThere {
	readonly #view: OpportunityView
	readonly #byActor = new KeptByKey<NamedByProvince>()
	/** Those of the question that is asked now. */
	readonly #asked = new Map<number, NamedByProvince>()
	readonly #recent: DayNumber
	readonly #isCompeting: readonly boolean[]

	constructor(view: OpportunityView) {
		const { sectors, columns } = view.projection
		this.#view = view
		this.#recent = monthsBefore(view.asOf, MONTHS_OF_MISSIONS)
		this.#isCompeting = Array.from(
			{ length: columns.sectors.size },
			(_, sector) => sectors.get(columns.sectors.id(sector))?.family === 'competing',
		)
	}

	/** Begins another question: of those whose records have changed since, it finds what they name now. */
	begin(): void {
		this.#asked.clear()
	}

	/** Those of one actor. */
	by(actor: number, province: number): CompetingSectors {
		return this.#namedBy(actor).get(province)?.sectors ?? NONE
	}

	/** Of several, who are one (a bloc local), those that any of them names. */
	of(actors: readonly number[], province: number): CompetingSectors {
		const all: number[] = []
		for (const actor of actors) addEach(this.by(actor, province), all)
		return all.sort((one, other) => one - other)
	}

	/** The records that say so, each once: of each actor its links, then its missions, then its wishes. */
	evidence(actors: readonly number[], province: number): readonly Evidence[] {
		const { links, missions, wishes } = this.#view.columns
		const records = actors.flatMap((actor): readonly (Partnership | Mission | Wish)[] => {
			const named = this.#namedBy(actor).get(province)
			if (named === undefined) return []
			const inOrder = named.missions.map((row) => missions.recordAt(row)).sort(byId)
			return [
				...named.links.map((row) => links.recordAt(row)),
				...inOrder,
				...named.wishes.map((row) => wishes.recordAt(row)),
			]
		})
		return [...new Set(records)].map((record) => recordEvidence(record, this.#view))
	}

	/** Of the sectors of a record, those that compete. */
	competing(sectors: readonly number[]): CompetingSectors {
		return sectors.filter((sector) => this.#isCompeting[sector] === true)
	}

	#namedBy(actor: number): NamedByProvince {
		const asked = this.#asked.get(actor)
		if (asked !== undefined) return asked
		const { links, missions, wishes } = this.#view.columns
		const from = [links.byParty.at(actor), missions.byParty.at(actor), wishes.byActor.at(actor)] as const
		const named = this.#byActor.at(actor, from, () => this.#find(...from))
		this.#asked.set(actor, named)
		return named
	}

	#find(links: readonly number[], missions: readonly number[], wishes: readonly number[]): NamedByProvince {
		const { columns } = this.#view
		const named = new Map<number, Named>()
		for (const row of this.#view.openLinks(links)) {
			this.#name('links', row, columns.links.sectors[row], columns.links.others[row], named)
		}
		for (const row of missions) {
			if (!this.#isRecent(row)) continue
			this.#name('missions', row, columns.missions.sectors[row], columns.missions.places[row], named)
		}
		for (const row of this.#view.openWishes(wishes)) {
			const place = columns.wishes.place[row] ?? NOWHERE
			this.#name('wishes', row, columns.wishes.sectors[row], place === NOWHERE ? [] : [place], named)
		}
		for (const { sectors } of named.values()) sectors.sort((one, other) => one - other)
		return named
	}

	/** Takes in the competing sectors that a record names, in the province of each place. */
	#name(
		sort: Exclude<keyof Named, 'sectors'>,
		row: number,
		sectors: readonly number[] = NONE,
		places: readonly number[] = NONE,
		named: Map<number, Named>,
	): void {
		const competing = this.competing(sectors)
		if (competing.length === 0) return
		for (const place of places) {
			const province = this.#view.columns.actors.provinceOf(place)
			if (province === NOWHERE) continue
			const there = named.get(province) ?? { sectors: [], links: [], missions: [], wishes: [] }
			named.set(province, there)
			if (there[sort].at(-1) === row) continue
			there[sort].push(row)
			addEach(competing, there.sectors)
		}
	}

	/** From France, neither cancelled nor a draft, in the last five years. */
	#isRecent(row: number): boolean {
		const { missions } = this.#view.columns
		return (
			missions.isOut[row] === true &&
			missions.isMeant[row] === true &&
			this.#view.counts({ scenario: missions.isScenario[row] ?? false }) &&
			(missions.firstDay[row] ?? this.#view.asOf) <= this.#view.asOf &&
			(missions.lastDay[row] ?? 0) >= this.#recent
		)
	}
}

function byId(one: { readonly id: Id }, other: { readonly id: Id }): number {
	return one.id < other.id ? -1 : 1
}
