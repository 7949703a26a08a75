/**
 * Breaks a name into lines no wider than `room`, after blanks and hyphens; a wider word has a line of its
 * own.
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

/** Breaks a name in the same way; null if a word is wider than `room`. */
export function wrapName(
	name: string,
	room: number,
	widthOf: (text: string) => number,
): readonly string[] | null {
	const lines = linesOfName(name, room, widthOf)
	return lines.some((line) => widthOf(line) > room) ? null : lines
}
