import type { FuzzyPeriod } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Merging } from '../../domain/merging'
import type { Office, Partnership } from '../../domain/records'
import type { LinkColumns } from '../../projection/columns/linkColumns'
import type { Certainty } from '../result'
import type { LinkContext } from './linkContext'
import { isSurelyOpen, openLinks } from './openLinks'
import { OpenPeriods } from './openPeriods'
import { SectorSharing } from './sectorSharing'
import { competition, severityOf, simultaneity, worthOf } from './severity'

/** Who counts among the actors of some rows. */
export interface CountRule {
	/** The actors of a row that have a part in it, who are one. */
	partiesOf(row: number): readonly number[]
	/** Whether a group counts, once all are merged. */
	counts(group: number, merging: Merging): boolean
	/** Whether a sector that two groups name counts as shared: null of a kind that has no sectors. */
	readonly facing: 'side by side' | 'any two' | null
}

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
		const recordCount = open.all.length
		if (sure >= 2) return { ...this.#measure(sure, open.sure, rule), certainty: 'ESTABLISHED', recordCount }
		const all = open.sure === open.all ? sure : this.#count(open.all, rule)
		if (all < 2) return null
		return { ...this.#measure(all, open.all, rule), certainty: 'POSSIBLE', recordCount }
	}

	/** Merges the actors of some rows, and counts them. */
	#count(rows: readonly number[], rule: CountRule): number {
		const merging = mergeRows(rows, rule, this.#merging)
		let count = 0
		for (let group = merging.groupCount - 1; group >= 0; group -= 1) {
			if (rule.counts(group, merging)) count += 1
		}
		return count
	}

	/** @param counting the rows that were merged last. */
	#measure(
		count: number,
		counting: readonly number[],
		rule: CountRule,
	): Omit<LinkFindings, 'certainty' | 'recordCount'> {
		const merging = this.#merging
		this.#sharing.clear(rule.facing === 'side by side' ? this.#areSideBySide : areTwo)
		this.#periods.clear(merging.groupCount)
		let worth = 0
		for (const row of counting) {
			const group = merging.groupOf(rule.partiesOf(row)[0] ?? 0)
			if (rule.counts(group, merging)) this.#periods.add(group, row)
			if (rule.facing !== null) {
				for (const sector of this.#columns.sectors[row] ?? []) this.#sharing.name(sector, group)
			}
			worth += this.#worthOf(row)
		}
		const { shared } = this.#sharing
		const competing = shared.filter((sector) => this.#context.isCompetingNumber(sector)).length
		return {
			count,
			sectors: shared.length === 0 ? NO_SECTORS : this.#idsOf(shared),
			isCompeting: competing > 0,
			period: this.#periods.period(),
			severity: severityOf({
				simultaneity: simultaneity(count),
				competingSectors: rule.facing === null ? undefined : competition(competing),
				evidence: worth / counting.length,
			}),
		}
	}

	#worthOf(row: number): number {
		const isPossible = !isSurelyOpen(row, this.#columns, this.#context.choice.day)
		return worthOf(this.#columns.rank[row] ?? 0, isPossible)
	}

	#idsOf(sectors: readonly number[]): readonly Id[] {
		return sectors.map((sector) => this.#context.columns.sectors.id(sector)).sort()
	}

	readonly #areSideBySide = (one: number, other: number): boolean => this.#merging.areSideBySide(one, other)
}

/** Merges the actors of some rows, and what they are one with. */
export function mergeRows(
	rows: readonly number[],
	{ partiesOf }: Pick<CountRule, 'partiesOf'>,
	merging: Merging,
): Merging {
	merging.clear()
	for (const row of rows) merging.addTogether(partiesOf(row))
	return merging
}

function areTwo(one: number, other: number): boolean {
	return one !== other
}
