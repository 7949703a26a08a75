/**
 * The lines of a name, no wider than `room`, broken after blanks and hyphens; a word that is wider has a line of its own.
 *
 * @param widthOf in the unit of `room`.
 */
export function linesOfName(
	name: string,
	room: number,
	widthOf: (text: string) => number,
): readonly string[] {
	const lines: string[] = []
	for (const part of name.match(/[^ \u2010-]+[ \u2010-]*/gu) ?? []) {
		const last = lines.at(-1)
		const longer = `${last ?? ''}${part}`
		if (last !== undefined && widthOf(longer.trimEnd()) <= room) lines[lines.length - 1] = longer
		else lines.push(part)
	}
	return lines.map((line) => line.trimEnd())
}

/** The same; null where a word is wider than `room`. */
export function wrapName(
	name: string,
	room: number,
	widthOf: (text: string) => number,
): readonly string[] | null {
	const lines = linesOfName(name, room, widthOf)
	return lines.some((line) => widthOf(line) > room) ? null : lines
}
