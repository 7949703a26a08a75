/** The filters of the feed of activity, and their text form in the address. */
import { ACTIVITY_KINDS, type ActivityKind } from '../../schema/activity'
import { idIn, sectorIn } from './address'

/** The groups of kinds among which readers choose. */
export const ACTIVITY_GROUPS = {
	facts: ['TOOK_PLACE', 'BEGAN'],
	declarations: ['DECLARED', 'SHARED', 'CHANGED', 'CONFIRMED', 'ENDED', 'RETRACTED', 'AGREED', 'CONTESTED'],
	proposals: ['PROPOSAL_SENT', 'PROPOSAL_ACCEPTED', 'PROPOSAL_DECLINED', 'PROPOSAL_CLOSED'],
	group: ['JUDGEMENT_ASKED', 'CASE_CLOSED', 'COMMENTED', 'REMINDED', 'REPORT_ANSWERED', 'WROTE'],
} as const satisfies Readonly<Record<string, readonly ActivityKind[]>>

export type ActivityGroup = keyof typeof ACTIVITY_GROUPS

export interface ActivityChoices {
	/** null: all of them. */
	readonly group: ActivityGroup | null
	/** Id of a territory; null: everywhere. */
	readonly place: string | null
	/** Code of a sector; null: all. */
	readonly sector: string | null
	/** Only what the reader follows. */
	readonly followed: boolean
}

/** Reads the choices from a query text; what cannot be understood counts as absent. */
export function parseActivityChoices(query: string): ActivityChoices {
	const parameters = new URLSearchParams(query)
	const kind = parameters.get('kind')
	return {
		group: GROUPS.find((group) => group === kind) ?? null,
		place: idIn(parameters, 'place'),
		sector: sectorIn(parameters, 'sector'),
		followed: parameters.get('followed') === 'true',
	}
}

export function formatActivityChoices({
	group,
	place,
	sector,
	followed,
}: ActivityChoices): Record<string, string> {
	return {
		...(group !== null && { kind: group }),
		...(place !== null && { place }),
		...(sector !== null && { sector }),
		...(followed && { followed: 'true' }),
	}
}

/** The kinds of a group; null: all of them. */
export function kindsOf(group: ActivityGroup | null): ActivityKind[] | null {
	return group === null ? null : ACTIVITY_KINDS.filter((kind) => isAmong(ACTIVITY_GROUPS[group], kind))
}

const GROUPS = Object.keys(ACTIVITY_GROUPS) as readonly ActivityGroup[]

function isAmong(kinds: readonly ActivityKind[], kind: ActivityKind): boolean {
	return kinds.includes(kind)
}
