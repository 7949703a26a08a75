import { createHash } from 'node:crypto'
import type { Id } from '../../domain/ids'
import type { OverlapKind } from '../result'

/**
 * The stable key of a result: a hash of its kind and of what it stands on (place or partner; for CROWDING also
 * the first mission). Never of the actors, who come and go.
 */
export function stableKey(kind: OverlapKind, ...standsOn: readonly Id[]): Id {
	const digest = createHash('sha256')
		.update(JSON.stringify([kind, ...standsOn]))
		.digest('hex')
	return `overlap:${digest.slice(0, 16)}`
}
