import type { FuzzyPeriod } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import { Merging } from '../../domain/merging'
import type { ActorGroup } from '../../domain/oneActor'
import type { Office, Partnership } from '../../domain/records'
import type { LinkColumns } from '../../projection/columns/linkColumns'
import type { Certainty } from '../result'
import type { Several } from './findSeveral'
import type { LinkContext } from './linkContext'
import { once } from './once'
import { isSurelyOpen, type OpenLinks } from './openLinks'
import { OpenPeriods } from './openPeriods'
import type { CountedActors, OpenRow } from './openRows'
import { SectorSharing } from './sectorSharing'
import { competition, severityOf, simultaneity, worthOf } from './severity'

/** Who counts among the actors of some rows. */
export interface CountRule {
	/** The actors of a row that have a part in it, who are one. */
	partiesOf(row: number): readonly number[]
	/** Whether a group counts, once all are merged. */
	counts(group: number, merging: Merging): boolean
	/** Whether a sector that two groups name counts as shared; null of a kind that has no sectors. */
	readonly areFacing: ((one: number, other: number, merging: Merging) => boolean) | null
}

/** What is found of several actors in the same place or with the same partner, in numbers. */
export interface LinkFindings {
	readonly certainty: Certainty
	/** n: how many count; of an ESTABLISHED result by the rows that are surely open alone. */
	readonly count: number
	/** Sectors that two who face each other share, in the order of their ids. */
	readonly sectors: readonly Id[]
	/** Those of them that compete. */
	readonly competing: readonly Id[]
	readonly period: FuzzyPeriod
	readonly severity: number
}

/**
 * Finds what counts among the links, or the offices, of one key after another, on the numbers of the columns; and names
 * it when it is read. One object serves a whole detection, for its memory is reused.
 */
export class LinkFinder<Kind extends Partnership | Office> {
	readonly #columns: LinkColumns<Kind>
	readonly #context: LinkContext
	readonly #merging: Merging
	readonly #sharing = new SectorSharing()
	readonly #periods: OpenPeriods

	constructor(columns: LinkColumns<Kind>, context: LinkContext) {
		const { actors } = context.columns
		this.#columns = columns
		this.#context = context
		this.#merging = new Merging(actors, actors.numbers.size)
		this.#periods = new OpenPeriods(columns)
	}

	/**
	 * ESTABLISHED where the rows that are surely open hold two actors that count or more, POSSIBLE where it takes the
	 * possible ones; null where they are fewer.
	 */
	find(open: OpenLinks, rule: CountRule): LinkFindings | null {
		if (open.all.length < 2) return null
		const sure = this.#count(open.sure, rule)
		if (sure >= 2) return this.#measure('ESTABLISHED', sure, open.sure, rule)
		const all = open.sure === open.all ? sure : this.#count(open.all, rule)
		return all < 2 ? null : this.#measure('POSSIBLE', all, open.all, rule)
	}

	/** The same by ids: what sentences and evidence are made of. */
	name(certainty: Certainty, open: OpenLinks, rule: CountRule): Several<Kind> {
		const rows = this.#named(open.all, rule)
		const counting = certainty === 'POSSIBLE' ? rows : rows.filter((row) => row.certainty === 'ESTABLISHED')
		const countedWithAll = once(() => this.#countedActors(open.all, rule))
		return {
			certainty,
			counted: certainty === 'POSSIBLE' ? countedWithAll() : this.#countedActors(open.sure, rule),
			countedWithAll,
			counting,
			rows,
		}
	}

	/** Merges the actors of some rows, and counts them. */
	#count(rows: readonly number[], rule: CountRule): number {
		const merging = this.#merging
		merging.clear()
		for (const row of rows) merging.addTogether(rule.partiesOf(row))
		let count = 0
		for (let group = merging.groupCount - 1; group >= 0; group -= 1) {
			if (rule.counts(group, merging)) count += 1
		}
		return count
	}

	/** @param counting the rows that were merged last. */
	#measure(certainty: Certainty, count: number, counting: readonly number[], rule: CountRule): LinkFindings {
		const merging = this.#merging
		this.#sharing.clear()
		this.#periods.clear(merging.groupCount)
		let worth = 0
		for (const row of counting) {
			const group = merging.groupOf(rule.partiesOf(row)[0] ?? 0)
			if (rule.counts(group, merging)) this.#periods.add(group, row)
			if (rule.areFacing !== null) this.#nameSectors(row, group, rule.areFacing)
			worth += this.#worthOf(row)
		}
		const sectors = this.#sharing.shared.map((sector) => this.#context.columns.sectors.id(sector)).sort()
		const competing = sectors.filter(this.#context.isCompeting)
		const severity = severityOf({
			simultaneity: simultaneity(count),
			...(rule.areFacing !== null && { competingSectors: competition(competing.length) }),
			evidence: worth / counting.length,
		})
		return { certainty, count, sectors, competing, period: this.#periods.period(), severity }
	}

	#nameSectors(row: number, group: number, areFacing: NonNullable<CountRule['areFacing']>): void {
		for (const sector of this.#columns.sectors[row] ?? []) {
			this.#sharing.name(sector, group, (one, other) => areFacing(one, other, this.#merging))
		}
	}

	#worthOf(row: number): number {
		const isPossible = !isSurelyOpen(row, this.#columns, this.#context.asOf)
		return worthOf(this.#columns.rank[row] ?? 0, isPossible)
	}

	/** In the order of their ids. */
	#named(rows: readonly number[], { partiesOf }: CountRule): readonly OpenRow<Kind>[] {
		const { actors } = this.#context.columns
		return rows
			.map((row): OpenRow<Kind> => {
				const record = this.#columns.recordAt(row)
				return {
					record,
					actors: partiesOf(row).map((actor) => actors.id(actor)),
					certainty: isSurelyOpen(row, this.#columns, this.#context.asOf) ? 'ESTABLISHED' : 'POSSIBLE',
					confidence: record.confidence,
				}
			})
			.sort((one, other) => (one.record.id < other.record.id ? -1 : 1))
	}

	/** Groups in the order of their first id. */
	#countedActors(rows: readonly number[], rule: CountRule): CountedActors {
		const merging = this.#merging
		this.#count(rows, rule)
		const groups: ActorGroup[] = []
		const counting = new Set<ActorGroup>()
		for (let group = 0; group < merging.groupCount; group += 1) {
			const named = {
				actors: this.#idsOf(merging.membersOf(group)),
				standing: this.#idsOf(merging.standingOf(group)),
			}
			groups.push(named)
			if (rule.counts(group, merging)) counting.add(named)
		}
		groups.sort((one, other) => ((one.actors[0] ?? '') < (other.actors[0] ?? '') ? -1 : 1))
		return { groups, counting: groups.filter((group) => counting.has(group)) }
	}

	#idsOf(actors: readonly number[]): readonly Id[] {
		return actors.map((actor) => this.#context.columns.actors.id(actor)).sort()
	}
}
