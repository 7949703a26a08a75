import { HOME_COUNTRY, type Id } from '../domain/ids'
import { BadInput } from '../errors'
import type { Geography } from '../snapshot/geography'
import { defaultRollUp, listedLevel, NO_ROLL_UP, RollUp } from '../snapshot/rollUp'
import type { Optional } from './arguments'

/** A level on each side, as a filter has them; each actor stays itself where none is given. */
export interface RollUpInput {
	readonly rollUpFrench?: Optional<string>
	readonly rollUpPartner?: Optional<string>
}

/** Who stands for whom at the levels asked for. Throws BadInput, listing the levels accepted, on others. */
export function rollUpArgument(geography: Geography, { rollUpFrench, rollUpPartner }: RollUpInput): RollUp {
	const french = levelArgument('rollUpFrench', rollUpFrench, () => frenchLevels(geography))
	const partner = levelArgument('rollUpPartner', rollUpPartner, () => partnerLevels(geography))
	return french === null && partner === null ? NO_ROLL_UP : new RollUp({ french, partner })
}

/**
 * The same for lists of overlaps, where the other country stands at the level that its data set names for lists unless
 * one is asked for: its narrowest level then asks for the record as it stands. Who asks for a place below that level, and
 * for no level, sees it as on record.
 */
export function listRollUpArgument(
	geography: Geography,
	{
		place,
		within,
		...input
	}: RollUpInput & { readonly place?: Optional<Id>; readonly within?: Optional<Id> },
): RollUp {
	const { levels } = rollUpArgument(geography, input)
	const partner =
		levels.partner === null
			? listLevelAt(geography, [place, within])
			: listedLevel(geography.partner, levels.partner)
	return levels.french === null && partner === null ? NO_ROLL_UP : new RollUp({ ...levels, partner })
}

function listLevelAt(geography: Geography, places: readonly Optional<Id>[]): string | null {
	const normal = defaultRollUp(geography)
	const isBelow = places.some((place) => {
		const actor = place === null || place === undefined ? undefined : geography.find(place)
		return actor !== undefined && normal.place(actor) !== actor
	})
	return isBelow ? null : normal.levels.partner
}

function levelArgument(
	argument: string,
	level: Optional<string>,
	acceptedLevels: () => readonly string[],
): string | null {
	if (level === null || level === undefined) return null
	const accepted = acceptedLevels()
	if (accepted.includes(level)) return level
	const got = level.slice(0, 100)
	throw new BadInput(
		`"${argument}" takes ${accepted.join(', ') || 'nothing yet'}; ${JSON.stringify(got)} came.`,
		{ argument, got, accepted },
	)
}

/** Levels of the territories on record; a country groups, and nobody stands for it. */
function frenchLevels({ actors }: Geography): readonly string[] {
	const levels = new Set<string>()
	for (const { level, record } of actors.values()) {
		if (level !== null && level !== 'country' && record?.country === HOME_COUNTRY) levels.add(level)
	}
	return [...levels].sort()
}

/** Levels as the data set names them, widest first, and groupings where there are any. */
function partnerLevels({ actors, partner }: Geography): readonly string[] {
	const grouped = [...actors.values()].some(
		({ level, record }) => level === 'grouping' && record?.country === partner?.code,
	)
	return [...(partner?.levels.map(({ level }) => level) ?? []), ...(grouped ? ['grouping'] : [])]
}
