import { HOME_COUNTRY } from '../../domain/ids'
import type { StatedRecord } from '../../domain/records'
import { BadInput } from '../../errors'
import type { Projection } from '../../projection/projection'
import { rolledUpView } from '../../projection/rolledUpView'
import { evidenceOf } from '../evidenceOf'
import type { Certainty, Evidence } from '../result'
import type { DetectionParameters } from './parameters'

type Levels = Pick<DetectionParameters, 'rollUpFrench' | 'rollUpPartner'>

/** The view in which actors stand at the levels asked for. Throws BadInput, listing those accepted, for others. */
export function viewAtLevels(view: Projection, levels: Levels): Projection {
	checkLevels(view, levels)
	return rolledUpView(view, { french: levels.rollUpFrench ?? null, partner: levels.rollUpPartner ?? null })
}

/** Throws BadInput, listing the levels accepted, for others. */
export function checkLevels(view: Projection, { rollUpFrench, rollUpPartner }: Levels): void {
	checkLevel('rollUpFrench', rollUpFrench ?? null, frenchLevels, view)
	checkLevel('rollUpPartner', rollUpPartner ?? null, partnerLevels, view)
}

export type EvidenceOf = (record: StatedRecord, certainty: Certainty) => Evidence

/**
 * What was found of actors at a level has the evidence as it is on record: by those who act, not their territory.
 *
 * @param recorded the projection of which `view` is made.
 */
export function recordedEvidence(view: Projection, recorded: Projection): EvidenceOf {
	if (view === recorded) return evidenceOf
	const { partnerships, missions, offices } = recorded
	return (record, certainty) => {
		const { id } = record
		return evidenceOf(partnerships.get(id) ?? missions.get(id) ?? offices.get(id) ?? record, certainty)
	}
}

function checkLevel(
	argument: string,
	level: string | null,
	acceptedIn: (view: Projection) => readonly string[],
	view: Projection,
): void {
	if (level === null) return
	const accepted = acceptedIn(view)
	if (accepted.includes(level)) return
	throw new BadInput(
		`"${argument}" takes ${accepted.join(', ') || 'nothing yet'}; ${JSON.stringify(level.slice(0, 100))} came.`,
		{ argument, got: level.slice(0, 100), accepted },
	)
}

/** Levels of the territories on record; a country groups, and nobody stands for it. */
function frenchLevels({ territories }: Projection): readonly string[] {
	const levels = [...territories.values()]
		.filter(({ country, level }) => country === HOME_COUNTRY && level !== 'country')
		.map(({ level }) => level)
	return [...new Set(levels)].sort()
}

/** Levels as the data set names them, widest first, and groupings where there are any. */
function partnerLevels({ partner, territories }: Projection): readonly string[] {
	const grouped = [...territories.values()].some(
		({ country, level }) => level === 'grouping' && country === partner?.code,
	)
	return [...(partner?.levels.map(({ level }) => level) ?? []), ...(grouped ? ['grouping'] : [])]
}
