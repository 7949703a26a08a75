import type { FuzzyPeriod } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Merging } from '../../domain/merging'
import type { Office, Partnership } from '../../domain/records'
import type { LinkColumns } from '../../projection/columns/linkColumns'
import type { Certainty } from '../result'
import { type CountRule, counts, mergeRows, partiesOf } from './countRule'
import type { LinkContext } from './linkContext'
import { isSurelyOpen, type OpenLinks, openLinks } from './openLinks'
import { OpenPeriods } from './openPeriods'
import { SectorSharing } from './sectorSharing'
import { competition, severityOf, simultaneity, worthOf } from './severity'

/** What is found of several actors in the same place or with the same partner. */
export interface LinkFindings {
	readonly certainty: Certainty
	/** n: how many count; of an ESTABLISHED result by the rows that are surely open alone. */
	readonly count: number
	/** How many rows are open. */
	readonly recordCount: number
	/** Sectors that two who face each other share, in the order of their ids. */
	readonly sectors: readonly Id[]
	readonly isCompeting: boolean
	readonly period: FuzzyPeriod
	readonly severity: number
}

const NO_SECTORS: readonly Id[] = Object.freeze([])
const NOTHING: readonly number[] = []

/**
 * Finds what counts among the links, or the offices, of one key after another, on the numbers of the columns. One object
 * serves a whole detection, for its memory is reused.
 */
export class LinkFinder {
	readonly #columns: LinkColumns<Partnership | Office>
	readonly #context: LinkContext
	readonly #merging: Merging
	readonly #sharing = new SectorSharing()
	readonly #periods: OpenPeriods

	constructor(columns: LinkColumns<Partnership | Office>, context: LinkContext) {
		this.#columns = columns
		this.#context = context
		this.#merging = context.columns.merging
		this.#periods = new OpenPeriods(columns)
	}

	/**
	 * ESTABLISHED where the rows that are surely open hold two actors that count or more, POSSIBLE where it takes the
	 * possible ones; null where they are fewer.
	 */
	find(rows: readonly number[], rule: CountRule): LinkFindings | null {
		if (rows.length < 2) return null
		const open = openLinks(rows, this.#columns, this.#context.choice)
		if (open.all.length < 2) return null
		const sure = this.#count(open.sure, rule)
		if (sure >= 2) return this.#measure(open, sure, 'ESTABLISHED', rule)
		const all = open.sure === open.all ? sure : this.#count(open.all, rule)
		return all < 2 ? null : this.#measure(open, all, 'POSSIBLE', rule)
	}

	/** Merges the actors of some rows, and counts them. */
	#count(rows: readonly number[], rule: CountRule): number {
		const merging = this.#merging
		mergeRows(rows, rule, this.#columns, this.#context.columns.actors, merging)
		let count = 0
		for (let group = merging.groupCount - 1; group >= 0; group -= 1) {
			if (counts(group, rule, merging)) count += 1
		}
		return count
	}

	/** Measures the rows that were merged last: those that are surely open, or all. */
	#measure(open: OpenLinks, count: number, certainty: Certainty, rule: CountRule): LinkFindings {
		const counting = certainty === 'ESTABLISHED' ? open.sure : open.all
		const { facing } = rule
		this.#sharing.clear(facing === 'side by side' ? this.#areSideBySide : areTwo)
		this.#periods.clear(this.#merging.groupCount)
		for (const row of counting) this.#look(row, rule)
		const { shared } = this.#sharing
		const competing = shared.length === 0 ? 0 : shared.filter(this.#context.isCompetingNumber).length
		return {
			certainty,
			count,
			recordCount: open.all.length,
			sectors: shared.length === 0 ? NO_SECTORS : this.#idsOf(shared),
			isCompeting: competing > 0,
			period: this.#periods.period(),
			severity: severityOf({
				simultaneity: simultaneity(count),
				competingSectors: facing === null ? undefined : competition(competing),
				evidence: this.#worthOf(counting, certainty),
			}),
		}
	}

	/** What one row says of the period and of the sectors. */
	#look(row: number, rule: CountRule): void {
		const { actors } = this.#context.columns
		const group = this.#merging.groupOf(partiesOf(row, rule.within, this.#columns, actors)[0] ?? 0)
		if (counts(group, rule, this.#merging)) this.#periods.add(group, row)
		if (rule.facing === null) return
		for (const sector of this.#columns.sectors[row] ?? NOTHING) this.#sharing.name(sector, group)
	}

	/** Mean worth of what proves it: of an established result all rows are surely open. */
	#worthOf(counting: readonly number[], certainty: Certainty): number {
		const { rank } = this.#columns
		const { day } = this.#context.choice
		let worth = 0
		for (const row of counting) {
			const isPossible = certainty === 'POSSIBLE' && !isSurelyOpen(row, this.#columns, day)
			worth += worthOf(rank[row] ?? 0, isPossible)
		}
		return worth / counting.length
	}

	#idsOf(sectors: readonly number[]): readonly Id[] {
		const ids = sectors.map((sector) => this.#context.columns.sectors.id(sector))
		return ids.length === 1 ? ids : ids.sort()
	}

	readonly #areSideBySide = (one: number, other: number): boolean => this.#merging.areSideBySide(one, other)
}

function areTwo(one: number, other: number): boolean {
	return one !== other
}
