/** Questions to the graph between actors, and their answers. */
import type { ActorKind, EdgeKind } from '../../../schema/enums'
import type { DayNumber } from '../../domain/fuzzyDate'
import type { ConfidenceLevel, Sector } from '../../domain/records'
import type { LinkingFact } from '../../snapshot/facts'
import type { Actor } from '../../snapshot/geography'

export type { LinkingFact } from '../../snapshot/facts'

export interface NeighbourhoodFilter {
	/** null: partnerships, missions, offices and wishes. */
	readonly recordKinds: readonly EdgeKind[] | null
	/** Applies to the actors reached, not to those asked for. */
	readonly countries: readonly string[] | null
	/** Applies to the territories reached; an organisation has the level of its territory. */
	readonly levels: readonly string[] | null
	/** Records that name one of them (an office names none). */
	readonly sectors: readonly Sector[] | null
	/** Records with an end that is this territory, or in it at any depth. */
	readonly within: Actor | null
	/** Records with one of these as an end. */
	readonly actors: ReadonlySet<Actor> | null
	/** Records with one of these on the French side; below, on the other side. */
	readonly frenchActors: ReadonlySet<Actor> | null
	readonly partnerActors: ReadonlySet<Actor> | null
	/** Records with somebody of one of these kinds, or a territory of one of these levels, on the French side. */
	readonly frenchKinds: readonly ActorKind[] | null
	readonly frenchLevels: readonly string[] | null
	/** Records that stood on this day (see `stoodOn`); null: all on record. */
	readonly asOf: DayNumber | null
	/** ISO days: records that may have been under way on a day from `from` to `to`, both included. */
	readonly from: string | null
	readonly to: string | null
	readonly minConfidence: ConfidenceLevel | null
	readonly includeScenario: boolean
}

export interface NeighbourhoodNode {
	readonly actor: Actor
	/** Steps from the nearest of the actors asked for; 0 for these. */
	readonly depth: number
	/** The number of records under the filter that link the actor to another one. */
	readonly linkCount: number
	/** How many of them are no edge of this answer. */
	readonly hidden: number
}

/** From the actor who acts (party in France, leader, owner of the office, author of the wish) to the other end. */
export interface NeighbourhoodEdge {
	readonly kind: EdgeKind
	readonly from: Actor
	readonly to: Actor
	/** null for PART_OF and LOCATED_IN. */
	readonly fact: LinkingFact | null
	/** The actors of the record that each end counts for, itself included; empty if it is only itself. */
	readonly fromHolders: readonly Actor[]
	readonly toHolders: readonly Actor[]
}

export interface Neighbourhood {
	/** Nearest first, then most links, then id. */
	readonly nodes: readonly NeighbourhoodNode[]
	/** By record id, then ends. At most 5 000: of more, one for each pair of actors. */
	readonly edges: readonly NeighbourhoodEdge[]
	readonly edgesTotal: number
	/** The number of actors within reach; `left` of them are not in `nodes`. */
	readonly nodesTotal: number
	readonly left: number
}
