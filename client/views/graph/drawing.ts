/** What sigma draws of a node and of a line: the names that its styles are bound to. */
export interface NodeDrawing {
	x: number
	y: number
	size: number
	color: string
	outline: string
	ground: string
	lineWidth: number
	dot: number
	dashed: number
	order: number
}

export interface LineDrawing {
	size: number
	color: string
	dash: number
	gap: number
	order: number
}

/** A line without gaps. */
export const SOLID = { dash: 1, gap: 0 } as const
