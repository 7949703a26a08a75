/**
 * The short name of a record: its id without its kind, in capitals where it is a row of a table (« M007 »); of one that was declared
 * here, whose id is drawn, its first letters (« D-C346 »).
 */
export function recordCode(id: string): string {
	const rest = id.slice(id.indexOf(':') + 1)
	if (/^d-[0-9a-f]{16}$/.test(rest)) return rest.slice(0, 6).toUpperCase()
	return /^[a-z]\d+$/i.test(rest) ? rest.toUpperCase() : rest
}
