import { HOME_COUNTRY } from '../../domain/ids'
import { BadInput } from '../../errors'
import type { Geography } from '../../snapshot/geography'
import type { RollUpLevels } from '../../snapshot/rollUp'

/** Throws BadInput, listing the levels accepted, for others. */
export function checkLevels({ french, partner }: RollUpLevels, geography: Geography): void {
	if (french !== null) checkLevel('rollUpFrench', french, frenchLevels(geography))
	if (partner !== null) checkLevel('rollUpPartner', partner, partnerLevels(geography))
}

function checkLevel(argument: string, level: string, accepted: readonly string[]): void {
	if (accepted.includes(level)) return
	const got = level.slice(0, 100)
	throw new BadInput(
		`"${argument}" takes ${accepted.join(', ') || 'nothing yet'}; ${JSON.stringify(got)} came.`,
		{ argument, got, accepted },
	)
}

/** Levels of the territories on record; a country groups, and nobody stands for it. */
function frenchLevels({ actors }: Geography): readonly string[] {
	const levels = new Set<string>()
	for (const { record, level } of actors.values()) {
		if (level !== null && level !== 'country' && record?.country === HOME_COUNTRY) levels.add(level)
	}
	return [...levels].sort()
}

/** Levels as the data set names them, widest first, and groupings where there are any. */
function partnerLevels({ partner, actors }: Geography): readonly string[] {
	const levels = (partner?.levels ?? []).map(({ level }) => level)
	for (const { record, level } of actors.values()) {
		if (level === 'grouping' && record?.country === partner?.code) return [...levels, 'grouping']
	}
	return levels
}
