/** The order of rows and columns: pure, the same for both sides of the matrix. */
import type { MatrixOrder } from '../../state/explorerView'

export interface CountedHead {
	readonly key: string
	readonly name: string
	readonly count: number
}

/** What one head has at each of the other side's, by their keys. */
export type Profile = ReadonlyMap<string, number>

/**
 * Heads by count, the largest first; or by likeness: the largest, then each time the one that is most like the last. Two
 * are alike where the same other heads have as large a part in them (cosine of their counts). Equals go by count, then
 * by name, so that the order never depends on that of the answer.
 */
export function orderHeads<Head extends CountedHead>(
	heads: readonly Head[],
	order: MatrixOrder,
	profileOf: (key: string) => Profile,
): readonly Head[] {
	const byCount = [...heads].sort(largestFirst)
	if (order === 'count') return byCount
	const left = byCount.map((head) => ({ head, profile: unitOf(profileOf(head.key)) }))
	const ordered: typeof left = left.splice(0, 1)
	for (let last = ordered[0]; last !== undefined && left.length > 0; last = ordered.at(-1)) {
		const { profile } = last
		const likeness = left.map((one) => product(profile, one.profile))
		// The first of equals: they stand by count.
		ordered.push(...left.splice(likeness.indexOf(Math.max(...likeness)), 1))
	}
	return ordered.map(({ head }) => head)
}

function largestFirst(one: CountedHead, other: CountedHead): number {
	return other.count - one.count || one.name.localeCompare(other.name) || (one.key < other.key ? -1 : 1)
}

function unitOf(profile: Profile): Profile {
	const length = Math.hypot(...profile.values())
	return length === 0 ? profile : new Map([...profile].map(([key, value]) => [key, value / length]))
}

function product(one: Profile, other: Profile): number {
	let sum = 0
	for (const [key, value] of one) sum += value * (other.get(key) ?? 0)
	return sum
}
