/** The data of an overlap's page. */
import type { OverlapPageQuery } from '../../graphql/generated/types'

export type ShownOverlap = NonNullable<OverlapPageQuery['overlap']>
export type ShownEvidence = ShownOverlap['evidence'][number]
type RecordData = NonNullable<ShownEvidence['record']>
export type EvidenceMission = Extract<RecordData, { leader: unknown }>
export type EvidencePartnership = Extract<RecordData, { frenchActors: unknown }>
export type EvidenceOffice = Extract<RecordData, { owners: unknown }>

export function missionOf({ record }: ShownEvidence): EvidenceMission | null {
	return record && 'leader' in record ? record : null
}

export function partnershipOf({ record }: ShownEvidence): EvidencePartnership | null {
	return record && 'frenchActors' in record ? record : null
}

export function officeOf({ record }: ShownEvidence): EvidenceOffice | null {
	return record && 'owners' in record ? record : null
}

/** Removes items whose id came before. */
export function withoutRepeats<Item extends { readonly id: string }>(
	items: readonly Item[],
): readonly Item[] {
	return [...new Map(items.map((item) => [item.id, item])).values()]
}
