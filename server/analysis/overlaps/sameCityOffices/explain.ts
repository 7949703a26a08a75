import type { Snapshot } from '../../../snapshot/snapshot'
import { actorValues, explainLinks } from '../explainLinks'
import type { OverlapExplanation } from '../finding'
import { SAME_CITY_OFFICES_RULE, type SameCityOfficesFinding } from './find'

export function explainSameCityOffices(
	finding: SameCityOfficesFinding,
	snapshot: Snapshot,
): OverlapExplanation {
	const values = { where: { inPlace: finding.place.id }, ...actorValues(finding) }
	return explainLinks('sameCityOffices', finding, SAME_CITY_OFFICES_RULE, values, snapshot)
}
