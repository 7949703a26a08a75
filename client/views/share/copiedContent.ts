import type { CopiedItem } from '../../state/datedCopy'
import { actorPath, constellationPath, opportunityPath, overlapPath, recordPath } from '../../state/paths'

/** An item of a dated copy, with the name that the page shows later. */
export interface SharedItem extends CopiedItem {
	readonly label: string
}

export interface CopiedContent {
	/**
	 * evidence: records with their versions. results: those of a list, with their numbers of pieces of
	 * evidence.
	 */
	readonly of: 'evidence' | 'results'
	readonly items: readonly SharedItem[]
	readonly total: number
}

/** The evidence of a result, each record once; `count` is larger if the page has only its first records. */
export function copiedOfEvidence(
	evidence: readonly { readonly recordId: string; readonly version: number; readonly label: string }[],
	count: number,
): CopiedContent {
	const byId = new Map(
		evidence.map(({ recordId, version, label }) => [recordId, { id: recordId, version, label }]),
	)
	return { of: 'evidence', items: [...byId.values()], total: Math.max(byId.size, count) }
}

/** The page of an item, by its id; null for a sector, which has none. */
export function pathOfItem(id: string): string | null {
	const kind = id.slice(0, id.indexOf(':'))
	switch (kind) {
		case 'overlap':
			return overlapPath(id)
		case 'opportunity':
			return opportunityPath(id)
		case 'constellation':
			return constellationPath(id)
		case 'territory':
		case 'organisation':
			return actorPath(id)
		case 'sector':
			return null
		default:
			return recordPath(id)
	}
}
