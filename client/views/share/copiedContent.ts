import type { CopiedItem } from '../../state/datedCopy'
import { actorPath, constellationPath, opportunityPath, overlapPath, recordPath } from '../../state/paths'

/** What a page rests on, as its dated copy holds it and names it later. */
export interface SharedItem extends CopiedItem {
	readonly label: string
}

export interface CopiedContent {
	/** Evidence: records with their versions. Results: of a list, with the number of their pieces of evidence. */
	readonly of: 'evidence' | 'results'
	readonly items: readonly SharedItem[]
	readonly total: number
}

/** The evidence of a result, each record once; `count` is larger where the page has its first records alone. */
export function copiedOfEvidence(
	evidence: readonly { readonly recordId: string; readonly version: number; readonly label: string }[],
	count: number,
): CopiedContent {
	const byId = new Map(
		evidence.map(({ recordId, version, label }) => [recordId, { id: recordId, version, label }]),
	)
	return { of: 'evidence', items: [...byId.values()], total: Math.max(byId.size, count) }
}

/** The page of an item, whatever it is: its id says it; null: a sector, which has none. */
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
