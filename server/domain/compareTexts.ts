/** Compares by code units, whatever the language: the order is the same on every machine. */
export function compareTexts(one: string, other: string): number {
	if (one === other) return 0
	return one < other ? -1 : 1
}
