import type { Merging } from '../../domain/merging'
import type { Columns } from '../../projection/columns/columns'
import { NOBODY } from './definition'

const byNumber = (one: number, other: number): number => one - other

/** Which parties of a link count, and which of its partners. */
export interface LinkSort {
	readonly isParty: (actor: number) => boolean
	readonly isPartner: (actor: number) => boolean
}

/** Actors of one sort who have links in one place: who they are, and who of them are one. */
export class LinkedActors {
	/** Rows of their links, in the order of their ids. */
	readonly links: readonly number[]
	readonly #columns: Columns
	readonly #sort: LinkSort
	#joint: readonly number[] | null = null

	constructor(links: readonly number[], columns: Columns, sort: LinkSort) {
		this.links = links
		this.#columns = columns
		this.#sort = sort
	}

	/** In the order of their ids. */
	actors(): readonly number[] {
		const actors = new Set<number>()
		for (const row of this.links) for (const party of this.partiesOf(row)) actors.add(party)
		return [...actors].sort(byNumber)
	}

	/** With whom they have them there, in the order of their ids. */
	partners(): readonly number[] {
		const partners = new Set<number>()
		for (const row of this.links) for (const partner of this.partnersOf(row)) partners.add(partner)
		return [...partners].sort(byNumber)
	}

	/** How many they are, and these with them, once the parties of one act and blocs locaux are one each. */
	count(more: readonly number[] = []): number {
		const { merging } = this.#columns
		merging.clear()
		for (const row of this.links) this.#addParties(row, merging)
		for (const actor of more) merging.add(actor)
		return merging.groupCount
	}

	/** The first partner that two of them have who are not one; nobody where there is none. */
	common(): number {
		const rowsOf = new Map<number, number[]>()
		for (const row of this.links) {
			for (const partner of this.partnersOf(row)) {
				const rows = rowsOf.get(partner)
				if (rows) rows.push(row)
				else rowsOf.set(partner, [row])
			}
		}
		const shared = [...rowsOf].filter(([, rows]) => rows.length > 1).sort(([one], [other]) => one - other)
		return shared.find(([, rows]) => this.#areSeveral(rows))?.[0] ?? NOBODY
	}

	/** Whether the parties of some of the rows are several; of one act, which can be of another row, they are one. */
	#areSeveral(rows: readonly number[]): boolean {
		const { merging } = this.#columns
		merging.clear()
		for (const row of rows) this.#addParties(row, merging)
		if (merging.actorCount < 2) return false
		for (const row of this.#jointRows()) tiePresent(this.partiesOf(row), merging)
		return merging.groupCount > 1
	}

	/** Rows with several parties. */
	#jointRows(): readonly number[] {
		this.#joint ??= this.links.filter((row) => (this.#columns.links.parties[row]?.length ?? 0) > 1)
		return this.#joint
	}

	#addParties(row: number, merging: Merging): void {
		merging.addTogether(this.partiesOf(row))
	}

	/** Those of a row that count. */
	partiesOf(row: number): readonly number[] {
		return chosen(this.#columns.links.parties[row] ?? [], this.#sort.isParty)
	}

	/** Those of a row that count. */
	partnersOf(row: number): readonly number[] {
		return chosen(this.#columns.links.others[row] ?? [], this.#sort.isPartner)
	}
}

function tiePresent(parties: readonly number[], merging: Merging): void {
	const first = parties.find((party) => merging.has(party))
	if (first === undefined) return
	for (const party of parties) merging.tie(first, party)
}

/** Those that count; the list itself where all do. */
function chosen(actors: readonly number[], counts: (actor: number) => boolean): readonly number[] {
	return actors.every(counts) ? actors : actors.filter(counts)
}
