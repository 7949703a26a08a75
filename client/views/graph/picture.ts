/** What the graph draws: actors with their signs, lines between them, halos of results on some of them. */
import type { NewsAge } from '../../../schema/freshness'
import type { ActorClass } from '../../state/explorerView'
import type { ResultKind } from '../../ui/KindSign'

/**
 * active: solid; unknown (activity not confirmed): dashed; low (confidence): dotted; memory: wide dots;
 * faint: a wish, or not open on the day.
 */
export type LineStyle = 'active' | 'unknown' | 'low' | 'memory' | 'faint' | 'part'

/** The ink of an actor without a value of the measure. */
export const NO_VALUE = -1

/** The side of an actor in the cooperation, and its column if there are two. */
export type Side = 'french' | 'partner'

export interface InsideMark {
	readonly count: number
	/** Whether no overlap is established; the loop is then dashed. */
	readonly isPossible: boolean
}

export interface PictureNode {
	readonly id: string
	readonly name: string
	readonly local: string | null
	readonly localLanguage: string | null
	readonly sign: ActorClass
	readonly side: Side
	/** Territories that contain it, the nearest first; under a roll-up it moves into one. */
	readonly within: readonly string[]
	/** Key of its group; null: none. */
	readonly group: string | null
	/** The number of its records, which gives its size if no measure does. */
	readonly links: number
	/** The value of the measure of the ink, or the area, from 0 to 1; null if none is chosen. */
	readonly ink: number | null
	readonly area: number | null
	/** The number of actors folded into it. */
	readonly folded: number
	/** A fainter text after the name, about hidden links. */
	readonly aside: string | null
	/** Overlaps inside it, drawn as a loop with their number, if it stands for several actors. */
	readonly inside: InsideMark | null
	/** Whether it is a subject of the graph, whose name has priority. */
	readonly isMain: boolean
}

export interface PictureLine {
	readonly key: string
	readonly from: string
	readonly to: string
	readonly style: LineStyle
	/** The age of the last news of its records, which gives its ink; null if it has none. */
	readonly age: NewsAge | null
	/** null: neither an overlap nor an opportunity. A path is drawn in ink. */
	readonly resultKind: ResultKind | 'path' | null
	/** Whether its result is only possible; the line is then dashed. */
	readonly isPossible: boolean
	/** The words of an office, beside a house in the middle of the line. */
	readonly office: string | null
	/** The words of a proposal, in the middle of the line. */
	readonly words: string | null
}

/**
 * An overlap or an opportunity, drawn by halos on its members and by its lines, never around other actors.
 */
export interface PictureResult {
	readonly resultKind: ResultKind
	/** Whether it is only possible; its halo is then dashed. */
	readonly isPossible: boolean
	/** The actors with its halo. */
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

/** How the picture is laid out; it does not change what the picture says. */
export interface GraphArrangement {
	/** columns: French actors left, the partner’s right; forces: linked actors near each other. */
	readonly layout: 'columns' | 'forces'
	/** Names of the groups of actors, by key; empty: no groups. */
	readonly groups: ReadonlyMap<string, string>
	/** Actors that the reader moved, in units of the picture. */
	readonly pins: ReadonlyMap<string, { readonly x: number; readonly y: number }>
}

export const PLAIN_ARRANGEMENT: GraphArrangement = { layout: 'forces', groups: new Map(), pins: new Map() }
