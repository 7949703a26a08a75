import type { FragmentationIndex } from '../../../../server/analysis/fragmentation/fragmentation'
import type { MeasuredPoint } from '../../../../server/analysis/fragmentation/measuredPoint'

/** All of an index as a plain object, to compare it: it computes what is read. */
export function wholeIndex(index: FragmentationIndex) {
	const { key, weighedBy, now, coverage, reciprocity, sizes, trend, evidence } = index
	return {
		...{ key, weighedBy, coverage, reciprocity, sizes, evidence },
		now: wholePoint(now),
		trend: trend.map((point) => ({ year: point.year, evidence: point.evidence, ...wholePoint(point) })),
	}
}

function wholePoint(point: MeasuredPoint): MeasuredPoint {
	const { actorCount, establishedCount, effectiveNumber, effectiveEstablished, concentration, theil } = point
	const { total, between, within } = theil
	return {
		...{ actorCount, establishedCount, effectiveNumber, effectiveEstablished, concentration },
		theil: { total, between, within },
	}
}
