import type { MissionFact, OfficeFact, PartnershipFact, WishFact } from './facts'
import type { Actor } from './geography'

/**
 * Key of what a partnership states, whatever its dates, equal for two that state the same: form, parties and partners.
 * The order of the actors on one side does not matter.
 */
export function partnershipEndpoints({ record, parties, counterparts }: PartnershipFact): string {
	return endpointsText(record.form, parties, counterparts)
}

/** By all owners, even those whose offices do not count, and the city; null for an office without a place. */
export function officeEndpoints({ record, owners, counterparts: [place] }: OfficeFact): string | null {
	return place === undefined ? null : endpointsText(record.form, owners, [place.countingPlace])
}

/** By leader and city of the host; null if one of them is unknown. */
export function missionEndpoints({ record, leader, stops: [host] }: MissionFact): string | null {
	if (leader === null || record.host === null || host === undefined) return null
	return endpointsText(record.direction, [leader], [host.countingPlace])
}

export function wishEndpoints({ record, actor, place, other }: WishFact): string {
	return endpointsText(`${record.direction} ${record.what}`, [actor], [place], [other])
}

function endpointsText(form: string, ...sides: readonly (readonly (Actor | null)[])[]): string {
	const texts = sides.map((side) => {
		const [only] = side
		return side.length < 2 ? (only?.id ?? '') : side.map((actor) => actor?.id ?? '').sort()
	})
	return [...texts, form].join('|')
}
