import type { Dataset, PartnerCountry } from '../domain/country'
import type { Id } from '../domain/ids'
import { type DatasetMap, type MapFrame, usualParallels } from '../domain/mapFrame'
import type { Acceptance } from './acceptance'
import type { DatasetFile, FrameFile, PartnerFile } from './datasetFile'
import { countryTerritory, partnerTerritory } from './references'

/** The record of the data set in the graph. */
export function describeDataset(
	file: DatasetFile,
	checksum: string,
	{
		acceptance,
		alsoStates,
		exampleActors,
	}: {
		readonly acceptance: Acceptance
		readonly alsoStates: readonly Id[]
		readonly exampleActors: readonly Id[]
	},
	anchor: string | null,
): Dataset {
	return {
		id: file.id,
		uses: file.uses,
		alsoStates,
		title: file.title,
		compiled: file.compiled,
		licence: file.licence,
		checksum,
		scenario: file.scenario,
		tables: file.tables.map((table) => ({
			file: table.file,
			kind: table.kind,
			...(table.title && { title: table.title }),
			...acceptance.countOf(table),
			origin: table.origin,
			licence: table.licence,
		})),
		partner: file.partner === null ? null : describePartner(file.partner),
		anchor: file.scenario ? anchor : null,
		attributions: file.attributions,
		...(file.examples && { examples: { ...file.examples, actors: exampleActors } }),
		...(file.meeting && { meeting: file.meeting }),
		...(file.map && { map: describeMap(file.map) }),
	}
}

function describeMap({ insets, ...frame }: NonNullable<DatasetFile['map']>): DatasetMap {
	return {
		...describeFrame(frame),
		insets: insets.map(({ names, ...inset }) => ({ names, ...describeFrame(inset) })),
	}
}

function describeFrame({ bounds, parallels }: FrameFile): MapFrame {
	return { bounds, parallels: parallels ?? usualParallels(bounds) }
}

function describePartner({ idPattern: _, cityExceptions, ...partner }: PartnerFile): PartnerCountry {
	const country = countryTerritory(partner.code)
	const territoryOf = (code: string) =>
		code === partner.code ? country : partnerTerritory(partner.code, code)
	return {
		...partner,
		territory: country,
		cityExceptions: cityExceptions.map(territoryOf),
		...(partner.frenchUsage && {
			frenchUsage: Object.fromEntries(
				Object.entries(partner.frenchUsage).map(([code, usage]) => [territoryOf(code), usage]),
			),
		}),
	}
}
