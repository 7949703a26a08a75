/** What the graph draws: actors with their sign, lines between them, halos of results on some of them. */
import type { NewsAge } from '../../../schema/newsAge'
import type { ActorClass } from '../../state/explorerView'
import type { ResultKind } from '../../ui/KindSign'

/**
 * plain: active; dashed: activity not confirmed; dotted: low confidence; wide dots: from memory alone; faint: a wish, or
 * not open at the date.
 */
export type LineStyle = 'active' | 'unknown' | 'low' | 'memory' | 'faint' | 'part'

/** The ink of an actor that a measure says nothing of. */
export const NO_VALUE = -1

/** On which side of the cooperation an actor stands: its column where there are two. */
export type Side = 'french' | 'partner'

export interface InsideMark {
	readonly count: number
	/** None of them is established: the loop is dashed. */
	readonly isPossible: boolean
}

export interface PictureNode {
	readonly id: string
	readonly name: string
	readonly local: string | null
	readonly localLanguage: string | null
	readonly sign: ActorClass
	readonly side: Side
	/** Territories that contain it, the nearest first: whom it moves into when actors are rolled up. */
	readonly within: readonly string[]
	/** Key of the group that it stands in; null: in none. */
	readonly group: string | null
	/** Records it has a part in: its size, where no measure gives one. */
	readonly links: number
	/** From 0 to 1 by the measure that gives the ink, or the area; null where none is chosen. */
	readonly ink: number | null
	readonly area: number | null
	/** Actors folded into it, where it stands for several. */
	readonly folded: number
	/** A lesser text after the name: what is hidden. */
	readonly aside: string | null
	/** Overlaps inside it, where it stands for several actors: a loop with their number. */
	readonly inside: InsideMark | null
	/** Named before the others: what the graph is about. */
	readonly isMain: boolean
}

export interface PictureLine {
	readonly key: string
	readonly from: string
	readonly to: string
	readonly style: LineStyle
	/** Of the last news of its records: its ink. null where it has no age. */
	readonly age: NewsAge | null
	/** null: neither overlap nor opportunity; a path is drawn in ink. */
	readonly resultKind: ResultKind | 'path' | null
	/** Of a result that is only possible: dashed. */
	readonly isPossible: boolean
	/** A house on the middle of the line, with its words, for an office. */
	readonly office: string | null
	/** Words of a result on the middle of the line: what is proposed. */
	readonly words: string | null
}

/** An overlap or an opportunity, drawn by halos on its members and by its lines, never around strangers. */
export interface PictureResult {
	readonly resultKind: ResultKind
	/** Only possible: its halo is dashed. */
	readonly isPossible: boolean
	/** Who bears its halo. */
	readonly haloed: readonly string[]
	/** Its words, at the first of `haloed`; null where many results are drawn at once. */
	readonly title: string | null
	readonly lines: readonly string[]
}

export interface Picture {
	readonly nodes: readonly PictureNode[]
	readonly lines: readonly PictureLine[]
	readonly results: readonly PictureResult[]
}

/** How the picture is laid out; none of it changes what it says. */
export interface GraphArrangement {
	/** columns: French actors left, the partner’s right; forces: linked actors stand near each other. */
	readonly layout: 'columns' | 'forces'
	/** Names of the groups that actors stand in, by key; none: no groups. */
	readonly groups: ReadonlyMap<string, string>
	/** Actors that the reader put somewhere, in units of the picture. */
	readonly pins: ReadonlyMap<string, { readonly x: number; readonly y: number }>
}

export const PLAIN_ARRANGEMENT: GraphArrangement = { layout: 'forces', groups: new Map(), pins: new Map() }
