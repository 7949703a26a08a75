/** A place in a grid, from 0. */
export interface GridPlace {
	readonly row: number
	readonly column: number
}

/**
 * The place to which a key leads, as ARIA describes grids: arrows move by one and stop at the edges, Home and
 * End go to the ends of the row, with Ctrl to the corners. null for other keys.
 */
export function moveInGrid(
	{ key, ctrlKey = false }: { readonly key: string; readonly ctrlKey?: boolean },
	{ row, column }: GridPlace,
	{ rows, columns }: { readonly rows: number; readonly columns: number },
): GridPlace | null {
	switch (key) {
		case 'ArrowRight':
			return { row, column: Math.min(columns - 1, column + 1) }
		case 'ArrowLeft':
			return { row, column: Math.max(0, column - 1) }
		case 'ArrowDown':
			return { row: Math.min(rows - 1, row + 1), column }
		case 'ArrowUp':
			return { row: Math.max(0, row - 1), column }
		case 'Home':
			return { row: ctrlKey ? 0 : row, column: 0 }
		case 'End':
			return { row: ctrlKey ? rows - 1 : row, column: columns - 1 }
		default:
			return null
	}
}
