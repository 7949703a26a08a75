/** The limits of an import (security.md §5.3). */
export interface ImportLimits {
	/** Size of one file. */
	readonly bytes: number
	readonly rows: number
	readonly columns: number
	/** Characters in one cell. */
	readonly cell: number
}

export const IMPORT_LIMITS: ImportLimits = {
	bytes: 20 * 1024 * 1024,
	rows: 100_000,
	columns: 200,
	cell: 10_000,
}
