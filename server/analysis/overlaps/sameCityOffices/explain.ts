import { actorValues, type SentenceValues } from '../explainLinks'
import type { SameCityOfficesFinding } from './find'

export function sameCityOfficesValues(finding: SameCityOfficesFinding): SentenceValues {
	return { where: { inPlace: finding.place.id }, ...actorValues(finding) }
}
