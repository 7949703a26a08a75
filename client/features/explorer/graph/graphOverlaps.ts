/**
 * Where overlaps lie on a graph whose actors stand at levels: between several of them, or inside one that stands for those
 * who meet. They are those of the matrix, so that both count alike.
 */
import type { Certainty } from '../../../../schema/enums'
import type { ExplorerMeetingsQuery } from '../../../graphql/generated/types'
import type { Text } from '../../../text/useText'
import type { InsideMark, PictureLine, PictureResult } from '../../../views/graph/picture'
import type { CellsRead } from '../map/mapConnections'
import { overlapLine, pairKey, type ResultMarks } from './resultMarks'

export type GraphOverlaps = Pick<ExplorerMeetingsQuery['matrix'], 'columns' | 'cells' | 'cellsTotal'>

export interface OverlapCounts {
	/** Each overlap once. */
	readonly total: number
	readonly inside: number
	/** Of each actor, those that it has a part in; for territories, also those of the actors that they stand for. */
	readonly ofActor: ReadonlyMap<string, number>
	readonly insideOfActor: ReadonlyMap<string, InsideMark>
	/** Cells of the matrix that they were read in, those with the most records, and all there are. */
	readonly cells: CellsRead
}

/** The lines and halos of a picture with its meetings, and how many there are. */
export function withOverlapMarks(
	lines: readonly PictureLine[],
	shown: ReadonlySet<string>,
	{ columns, cells, cellsTotal }: GraphOverlaps,
): ResultMarks & { readonly counts: OverlapCounts } {
	const marked = new Map(lines.map((line) => [line.key, line]))
	const results: PictureResult[] = []
	const all = new Tally()
	const inside = new Tally()
	const mark = (row: string, column: string, certainty: Certainty): void => {
		const line = marked.get(pairKey(row, column))
		if (line) marked.set(line.key, overlapLine(line, certainty === 'POSSIBLE'))
	}
	for (const { key: column, crossing } of columns) {
		if (!shown.has(column)) continue
		for (const { id, certainty, heads } of crossing) {
			const rows = heads.filter((head) => shown.has(head))
			// Who is hidden meets nobody that can be seen.
			if (rows.length < 2) continue
			for (const row of rows) mark(row, column, certainty)
			for (const actor of [column, ...rows]) all.add(actor, id, certainty)
			results.push({
				resultKind: 'overlap',
				isPossible: certainty === 'POSSIBLE',
				haloed: [column],
				title: null,
				lines: [],
			})
		}
	}
	for (const { row, column, overlaps } of cells) {
		if (!shown.has(row) || !shown.has(column)) continue
		for (const { id, certainty } of overlaps) {
			mark(row, column, certainty)
			for (const actor of [row, column]) all.add(actor, id, certainty)
			inside.add(row, id, certainty)
		}
	}
	return {
		lines: [...marked.values()],
		results,
		counts: {
			total: all.total,
			inside: inside.total,
			ofActor: new Map(all.actors.map((id) => [id, all.of(id).count])),
			insideOfActor: new Map(inside.actors.map((id) => [id, inside.of(id)])),
			cells: { read: cells.length, total: cellsTotal },
		},
	}
}

/** How many overlaps there are, and where not every cell was read, in how many. */
export function overlapCountWords(
	{ total: count, inside, cells }: OverlapCounts,
	{ translate }: Pick<Text, 'translate'>,
): string {
	const words = translate('explorer.meetings', { count, inside })
	return cells.read < cells.total ? `${words} ${translate('explorer.meetingsRead', { ...cells })}` : words
}

/** Overlaps of each actor, each once. */
class Tally {
	readonly #byActor = new Map<string, Map<string, Certainty>>()
	readonly #ids = new Set<string>()

	add(actor: string, id: string, certainty: Certainty): void {
		const known = this.#byActor.get(actor) ?? new Map<string, Certainty>()
		this.#byActor.set(actor, known.set(id, certainty))
		this.#ids.add(id)
	}

	get total(): number {
		return this.#ids.size
	}

	get actors(): readonly string[] {
		return [...this.#byActor.keys()]
	}

	of(actor: string): InsideMark {
		const certainties = [...(this.#byActor.get(actor)?.values() ?? [])]
		return {
			count: certainties.length,
			isPossible: certainties.every((certainty) => certainty === 'POSSIBLE'),
		}
	}
}
