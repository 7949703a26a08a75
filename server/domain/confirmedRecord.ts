import type { FuzzyDate } from './fuzzyDate'
import type { RetractableRecord } from './records'

/**
 * A record after its owner confirms that it is still true, in the same version: its last news is of that day, an
 * unknown status becomes alive, its owner vouches for what was poorly known, and nothing rests on memory.
 */
export function confirmedRecord<Kind extends RetractableRecord>(record: Kind, on: FuzzyDate): Kind {
	return { ...withLinkAlive(record), ownerDeclared: on, fromMemory: false }
}

/** The same without the day. */
export function withLinkAlive<Kind extends RetractableRecord>(record: Kind): Kind {
	const known = record.confidence === 'low' ? { ...record, confidence: 'medium' as const } : record
	switch (known.kind) {
		case 'Partnership':
		case 'Office':
			return known.status === 'inconnu' ? { ...known, status: 'actif' } : known
		case 'Wish':
			return known.status === 'inconnu' ? { ...known, status: 'open' } : known
		default:
			return known
	}
}
