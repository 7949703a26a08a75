import type { MissionFact, OfficeFact, PartnershipFact, WishFact } from './facts'
import type { Actor } from './geography'

/**
 * What a record says, whatever its dates, as a text that is the same for two that say the same: their form, who, with
 * whom or where. The order of the actors of one side does not matter.
 */
export function partnershipEndpoints({ record, parties, counterparts }: PartnershipFact): string {
	return endpointsText(record.form, parties, counterparts)
}

/** By all owners, those too whose offices do not count, and the city; null of an office without a place. */
export function officeEndpoints({ record, owners, counterparts: [place] }: OfficeFact): string | null {
	return place === undefined ? null : endpointsText(record.form, owners, [place.countingPlace])
}

/** By leader and city of the host; null where one of them is not known. */
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
