import { hash } from 'node:crypto'
import type { OverlapKind } from '../../../schema/enums'
import type { Id } from '../../domain/ids'

/**
 * Stable key of an overlap (model.md §2): from its kind, its place or partner, and for missions the first one; never
 * from the actors, who come and go. It is part of addresses: changing it breaks links and judgements.
 */
export function overlapKey(kind: OverlapKind | 'RIVAL_MANDATES', ...parts: readonly Id[]): Id {
	return `overlap:${shortHash([kind, ...parts])}`
}

/** Stable key of a duplicate pair, in either order. */
export function duplicateKey(one: Id, other: Id): Id {
	return `duplicate:${shortHash(['DUPLICATE_RECORD', ...[one, other].sort()])}`
}

/** First twelve hexadecimal digits of the SHA-256 of the parts, one per line. */
export function shortHash(parts: readonly string[]): string {
	return hash('sha256', parts.join('\n')).slice(0, 12)
}
