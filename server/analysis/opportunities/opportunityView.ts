import { type DayNumber, dayNumber } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import { type Openness, opennessAt } from '../../domain/openness'
import type { Office, Partnership } from '../../domain/records'
import type { Columns } from '../../projection/columns/columns'
import type { Projection } from '../../projection/projection'
import { rememberLatest } from '../../projection/rememberLatest'
import { KeptByKey } from '../keptByKey'
import { openWishes } from '../openWishes'
import { isOpen, isSurelyOpen, type LinkChoice } from '../overlaps/openLinks'
import { OfficesThere } from './officesThere'
import { SectorsThere } from './sectorsThere'

export interface ViewParameters {
	/** ISO day. */
	readonly asOf: string
	readonly includeScenario: boolean
}

/**
 * What finding opportunities reads: the graph, the day, and whether fictitious records count; with what was found for
 * them already, by key.
 */
export class OpportunityView {
	readonly projection: Projection
	readonly columns: Columns
	readonly asOf: DayNumber
	readonly sectorsThere: SectorsThere
	readonly officesThere: OfficesThere
	readonly #choice: LinkChoice
	readonly #compiled: ReadonlyMap<Id, DayNumber>
	readonly #kept = new Map<string, KeptByKey<unknown>>()

	constructor(projection: Projection, { asOf, includeScenario }: ViewParameters) {
		this.projection = projection
		this.columns = projection.columns
		this.asOf = dayNumber(asOf)
		this.#choice = { day: this.asOf, minRank: 0, includeScenario }
		this.#compiled = new Map(projection.datasets.map(({ id, compiled }) => [id, dayNumber(compiled)]))
		this.sectorsThere = new SectorsThere(this)
		this.officesThere = new OfficesThere(this)
	}

	/** Fictitious records count on request only. */
	counts({ scenario }: { readonly scenario: boolean }): boolean {
		return this.#choice.includeScenario || !scenario
	}

	/** Stands in France: a joint institute of the other country that has no founder on record does not. */
	readonly isAtHome = (actor: Id): boolean => this.projection.places.isAtHome(actor)

	openness(record: Partnership | Office): Openness {
		return opennessAt(record, this.asOf, this.#compiled.get(record.dataset) ?? null)
	}

	/** Of some rows of links, those that count and are open, in the order given. */
	openLinks(rows: readonly number[]): readonly number[] {
		const { links } = this.columns
		return rows.filter((row) => isOpen(row, links, this.#choice))
	}

	isEstablished(link: number): boolean {
		return isSurelyOpen(link, this.columns.links, this.asOf)
	}

	/** Of some rows of wishes, those that count and are to be used, in the order given. */
	openWishes(rows: readonly number[]): readonly number[] {
		return openWishes(rows, this.columns.wishes, this.#choice)
	}

	/** What was found under a name, by key: each name has one type of what is found. */
	kept<Found>(name: string): KeptByKey<Found> {
		const kept = this.#kept.get(name) ?? new KeptByKey<unknown>()
		this.#kept.set(name, kept)
		return kept as KeptByKey<Found>
	}
}

/** Days of which what was found is kept: the one that readers ask for, with and without fictitious records, and one more. */
const MOST_KEPT = 3
/** Numbers change with the columns: what was found with others is gone. */
const viewsByColumns = new WeakMap<Columns, Map<string, OpportunityView>>()

/** The view of a day: the same as long as its columns are, so that what did not change is not looked for again. */
export function opportunityView(projection: Projection, parameters: ViewParameters): OpportunityView {
	const views = viewsByColumns.get(projection.columns) ?? new Map<string, OpportunityView>()
	viewsByColumns.set(projection.columns, views)
	return rememberLatest(
		views,
		`${parameters.asOf} ${parameters.includeScenario}`,
		MOST_KEPT,
		() => new OpportunityView(projection, parameters),
	)
}
