import { OVERLAP_KINDS, type OverlapKind, WHENS, type When } from '../../schema/enums'
import type { ListedOverlap, OverlapFilter, OverlapsFound } from './overlaps'

/** Overlaps by time and kind, for the lists and tabs of a page. */
export interface OverlapTable {
	readonly all: readonly ListedOverlap[]
	readonly byWhen: Readonly<Record<When, readonly ListedOverlap[]>>
	readonly counts: Readonly<Record<When, KindCounts>>
}

/** The chosen overlaps, in the order of the table, with counts. */
export interface ChosenOverlaps extends Pick<OverlapsFound, 'countsByKind' | 'countsByWhen'> {
	readonly chosen: readonly ListedOverlap[]
}

type KindCounts = ReadonlyMap<OverlapKind, number>

/** In the order given. */
export function overlapTable(all: readonly ListedOverlap[]): OverlapTable {
	const of = (when: When) => all.filter((one) => one.when === when)
	const byWhen = { UPCOMING: of('UPCOMING'), CURRENT: of('CURRENT'), PAST: of('PAST') }
	const { UPCOMING, CURRENT, PAST } = byWhen
	const counts = { UPCOMING: countKinds(UPCOMING), CURRENT: countKinds(CURRENT), PAST: countKinds(PAST) }
	return { all, byWhen, counts }
}

function countKinds(found: readonly ListedOverlap[]): KindCounts {
	const counts = new Map<OverlapKind, number>()
	for (const { finding } of found) counts.set(finding.kind, (counts.get(finding.kind) ?? 0) + 1)
	return counts
}

/** Chooses by `kinds` and `when`. The counts of each ignore its own choice. */
export function chosenFrom(
	{ all, byWhen, counts }: OverlapTable,
	{ kinds, when }: Pick<OverlapFilter, 'kinds' | 'when'>,
): ChosenOverlaps {
	const ofWhen = when ? byWhen[when] : all
	const whens = when ? [when] : WHENS
	const count = (ofKinds: readonly OverlapKind[], ofWhens: readonly When[]): number =>
		ofWhens.flatMap((one) => ofKinds.map((kind) => counts[one].get(kind) ?? 0)).reduce((a, b) => a + b, 0)
	// A kind may be asked for twice.
	const counted = [...new Set(kinds ?? OVERLAP_KINDS)]
	return {
		chosen: kinds ? ofWhen.filter(({ finding }) => kinds.includes(finding.kind)) : ofWhen,
		countsByKind: OVERLAP_KINDS.map((kind) => ({ kind, count: count([kind], whens) })),
		countsByWhen: {
			upcoming: count(counted, ['UPCOMING']),
			current: count(counted, ['CURRENT']),
			past: count(counted, ['PAST']),
		},
	}
}
