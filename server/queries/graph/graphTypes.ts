/** What is asked of the graph between actors, and its answer. */
import type { ActorKind, EdgeKind } from '../../../schema/enums'
import type { DayNumber } from '../../domain/fuzzyDate'
import type { ConfidenceLevel, Sector } from '../../domain/records'
import type { LinkingFact } from '../../snapshot/facts'
import type { Actor } from '../../snapshot/geography'

export type { LinkingFact } from '../../snapshot/facts'

export interface NeighbourhoodFilter {
	/** null: partnerships, missions, offices and wishes. */
	readonly recordKinds: readonly EdgeKind[] | null
	/** Of the actors reached; those asked for always stay. */
	readonly countries: readonly string[] | null
	/** Of the territories reached; organisations have no level and go by that of their territory. */
	readonly levels: readonly string[] | null
	/** Records that name one of them (an office names none). */
	readonly sectors: readonly Sector[] | null
	/** Records one of whose ends is this territory, or in it at any depth. */
	readonly within: Actor | null
	/** Records one of whose ends is one of these. */
	readonly actors: ReadonlySet<Actor> | null
	/** Records of whose French side somebody is one of these; the same of the other side. */
	readonly frenchActors: ReadonlySet<Actor> | null
	readonly partnerActors: ReadonlySet<Actor> | null
	/** Records of whose French side somebody is of one of these kinds, or a territory of one of these levels. */
	readonly frenchKinds: readonly ActorKind[] | null
	readonly frenchLevels: readonly string[] | null
	/** Records that stood on this day (see `stoodOn`); null: all on record. */
	readonly asOf: DayNumber | null
	/** ISO days: records that their dates allow on one day at least from `from` to `to`, both included. */
	readonly from: string | null
	readonly to: string | null
	readonly minConfidence: ConfidenceLevel | null
	readonly includeScenario: boolean
}

export interface NeighbourhoodNode {
	readonly actor: Actor
	/** Steps from the nearest of the asked actors; 0 for those. */
	readonly depth: number
	/** Records under the filter that link the actor to another one: those with one end known are not among them. */
	readonly linkCount: number
	/** Those of them that are no edge of this answer. */
	readonly hidden: number
}

/** From the actor that does (party at home, leader, owner of the office, who wishes) to the other end. */
export interface NeighbourhoodEdge {
	readonly kind: EdgeKind
	readonly from: Actor
	readonly to: Actor
	/** null for PART_OF and LOCATED_IN. */
	readonly fact: LinkingFact | null
	/** For whom each end stands on record, itself among them where it is one; nobody where that is itself alone. */
	readonly fromHolders: readonly Actor[]
	readonly toHolders: readonly Actor[]
}

export interface Neighbourhood {
	/** Nearest first, then most links, then id. */
	readonly nodes: readonly NeighbourhoodNode[]
	/** By record id, then ends; at most 5 000: where there are more, one for each pair of actors. */
	readonly edges: readonly NeighbourhoodEdge[]
	readonly edgesTotal: number
	/** Actors within reach; `left` of them are not in `nodes`. */
	readonly nodesTotal: number
	readonly left: number
}
