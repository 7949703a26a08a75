/** What the graph draws: actors with their sign, lines between them, regions round some of them. */
import type { NewsAge } from '../../../schema/newsAge'
import type { ActorClass } from '../../state/explorerView'
import type { ResultKind } from '../../ui/KindSign'

/**
 * plain: active; dashed: activity not confirmed; dotted: low confidence; wide dots: from memory alone; faint: a wish, or
 * not open at the date.
 */
export type LineStyle = 'active' | 'unknown' | 'low' | 'memory' | 'faint' | 'part'

export interface PictureNode {
	readonly id: string
	readonly name: string
	readonly local: string | null
	readonly localLanguage: string | null
	readonly sign: ActorClass
	/** Records it has a part in: its size. */
	readonly links: number
	/** Actors folded into it, where it stands for several. */
	readonly folded: number
	/** A lesser text after the name: what is hidden. */
	readonly aside: string | null
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
	/** A house on the middle of the line, with its words, for an office. */
	readonly office: string | null
	/** Words of a result on the middle of the line: what is proposed. */
	readonly words: string | null
}

export interface PictureRegion {
	readonly resultKind: ResultKind
	readonly nodes: readonly string[]
	readonly title: string
	readonly lines: readonly string[]
}

export interface Picture {
	readonly nodes: readonly PictureNode[]
	readonly lines: readonly PictureLine[]
	readonly regions: readonly PictureRegion[]
}
