/** What the page of an overlap has to show. */
import type { OverlapPageQuery } from '../../graphql/generated/types'

export type OverlapData = NonNullable<OverlapPageQuery['overlap']>
export type EvidenceData = OverlapData['evidence'][number]
type RecordData = NonNullable<EvidenceData['record']>
export type MissionData = Extract<RecordData, { leader: unknown }>
export type PartnershipData = Extract<RecordData, { frenchActors: unknown }>
export type OfficeData = Extract<RecordData, { owners: unknown }>

export function missionOf({ record }: EvidenceData): MissionData | null {
	return record && 'leader' in record ? record : null
}

export function partnershipOf({ record }: EvidenceData): PartnershipData | null {
	return record && 'frenchActors' in record ? record : null
}

export function officeOf({ record }: EvidenceData): OfficeData | null {
	return record && 'owners' in record ? record : null
}

/** Items without those whose id came before. */
export function withoutRepeats<Item extends { readonly id: string }>(
	items: readonly Item[],
): readonly Item[] {
	return [...new Map(items.map((item) => [item.id, item])).values()]
}
