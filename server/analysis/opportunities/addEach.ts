/** Adds those that are not there yet. */
export function addEach(numbers: readonly number[], to: number[]): void {
	for (const number of numbers) if (!to.includes(number)) to.push(number)
}
