import { HOME_COUNTRY } from '../domain/ids'
import { BadInput } from '../errors'
import type { Geography } from '../snapshot/geography'
import { NO_ROLL_UP, RollUp } from '../snapshot/rollUp'
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
