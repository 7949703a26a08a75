/** The short name of a record: its id without its kind, in capitals where it is a row of a table (« M007 »). */
export function recordCode(id: string): string {
	const rest = id.slice(id.indexOf(':') + 1)
	return /^[a-z]\d+$/i.test(rest) ? rest.toUpperCase() : rest
}
