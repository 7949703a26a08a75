/** By code units, whatever the language: an order that is the same on every machine. */
export function compareTexts(one: string, other: string): number {
	if (one === other) return 0
	return one < other ? -1 : 1
}
