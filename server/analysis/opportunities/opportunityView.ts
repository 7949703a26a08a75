import type { DayNumber } from '../../domain/fuzzyDate'
import { type Openness, opennessAt, wishIsOpen } from '../../domain/openness'
import type { Office, Partnership, Wish } from '../../domain/records'
import type { Projection } from '../../projection/projection'
import { linkContext } from '../overlaps/linkContext'

/** What finding opportunities reads: the graph, the day, and whether fictitious records count. */
export interface OpportunityView {
	readonly projection: Projection
	readonly asOf: DayNumber
	/** Fictitious records count on request only. */
	counts(record: { readonly scenario: boolean }): boolean
	isOfficeOwner(actor: string): boolean
	openness(record: Partnership | Office): Openness
	isOpen(wish: Wish): boolean
}

export function opportunityView(
	projection: Projection,
	{ asOf, includeScenario }: { readonly asOf: string; readonly includeScenario: boolean },
): OpportunityView {
	const context = linkContext(projection, { asOf })
	return {
		projection,
		asOf: context.asOf,
		counts: ({ scenario }) => includeScenario || !scenario,
		isOfficeOwner: context.isOfficeOwner,
		openness: (record) => opennessAt(record, context.asOf, context.compiledOf(record.dataset)),
		isOpen: (wish) => wishIsOpen(wish, context.asOf),
	}
}
