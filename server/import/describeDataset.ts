import type { Dataset, PartnerCountry } from '../domain/country'
import type { Acceptance } from './acceptance'
import type { DatasetFile, PartnerFile } from './datasetFile'
import { countryTerritory, partnerTerritory } from './references'

/** The data set as the graph remembers it. */
export function describeDataset(
	file: DatasetFile,
	checksum: string,
	acceptance: Acceptance,
	anchor: string | null,
): Dataset {
	return {
		id: file.id,
		title: file.title,
		compiled: file.compiled,
		licence: file.licence,
		checksum,
		scenario: file.scenario,
		tables: file.tables.map((table) => ({
			file: table.file,
			kind: table.kind,
			...acceptance.countOf(table),
			origin: table.origin,
			licence: table.licence,
		})),
		partner: file.partner === null ? null : describePartner(file.partner),
		anchor: file.scenario ? anchor : null,
		attributions: file.attributions,
	}
}

function describePartner({ idPattern: _, cityExceptions, ...partner }: PartnerFile): PartnerCountry {
	return {
		...partner,
		territory: countryTerritory(partner.code),
		cityExceptions: cityExceptions.map((code) => partnerTerritory(partner.code, code)),
	}
}
