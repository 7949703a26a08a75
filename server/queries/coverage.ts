import { versionsHash } from '../../schema/textHash'
import type { DatasetMeeting, DatasetTable, PartnerCountry } from '../domain/country'
import { precisionOf } from '../domain/fuzzyDate'
import { type LocalizedText, localize } from '../domain/localizedText'
import type { Message } from '../domain/message'
import type { ActorRecord, Mission } from '../domain/records'
import { Unavailable } from '../errors'
import type { Fact } from '../snapshot/facts'
import { actorRecord } from '../snapshot/snapshot'
import type { QueryContext } from './queryContext'

export interface CoverageTable extends DatasetTable {
	readonly dataset: string
	readonly compiled: string
	readonly scenario: boolean
}

/** What the data holds. Counts leave the scenario out. */
export interface Coverage {
	readonly partner: PartnerCountry
	/** ISO day on which the newest data set was compiled. */
	readonly compiled: string
	readonly missionsDocumented: number
	readonly missionsDatedToMonth: number
	readonly visitsDocumented: number
	readonly partnerships: number
	/** How many rows of tables state them. */
	readonly partnershipRows: number
	readonly offices: number
	/** What is sought. */
	readonly wishes: number
	readonly offers: number
	/** Visits left out. */
	readonly events: number
	readonly sources: number
	readonly scenarioLoaded: boolean
	readonly scenarioAnchor: string | null
	readonly tables: readonly CoverageTable[]
	readonly licences: readonly LocalizedText[]
	readonly attributions: readonly LocalizedText[]
	/** The actors that the data sets propose to begin with, if they are on record. */
	readonly exampleActors: readonly ActorRecord[]
	readonly exampleSearches: readonly LocalizedText[]
	readonly exampleQuestions: readonly LocalizedText[]
	readonly meeting: DatasetMeeting | null
	/** It changes when a public record comes, changes or goes. */
	dataVersion(): Promise<string>
	readonly sentence: Message
}

/** A partner country of the instance, and whether it answers where none is asked for. */
export interface LoadedCountry {
	readonly partner: PartnerCountry
	readonly isDefault: boolean
}

/** The partner countries side by side, the default one first. */
export function loadedCountries({ countries }: QueryContext): readonly LoadedCountry[] {
	return countries.partners.map((partner, at) => ({ partner, isDefault: at === 0 }))
}

/** Throws Unavailable while no data set is loaded. */
export function coverage(context: QueryContext): Coverage {
	return { ...counted(context), dataVersion: () => dataVersion(context) }
}

function counted({ snapshot, snapshotCache }: QueryContext): Omit<Coverage, 'dataVersion'> {
	return snapshotCache.get(snapshot, 'coverage', () => {
		const { partner, datasets } = snapshot.geography
		if (partner === null) throw new Unavailable('No data set is loaded yet: try again in a moment.')
		const documented = datasets.filter(({ scenario }) => !scenario)
		const scenario = datasets.find((dataset) => dataset.scenario)
		const missions = real(snapshot.missions.values()).map(({ record }) => record)
		const partnerships = real(snapshot.partnerships.values())
		const wishes = real(snapshot.wishes.values())
		const counts = {
			missionsDocumented: missions.filter(isToPartner).length,
			missionsDatedToMonth: missions.filter((mission) => isToPartner(mission) && isDatedToMonth(mission))
				.length,
			visitsDocumented: missions.filter((mission) => !isToPartner(mission)).length,
			partnerships: partnerships.length,
			partnershipRows: partnerships.reduce((sum, { record }) => sum + record.rows.length, 0),
			offices: real(snapshot.offices.values()).length,
			wishes: wishes.filter(({ isSought }) => isSought).length,
			offers: wishes.filter(({ isSought }) => !isSought).length,
			events: real(snapshot.events.values()).length,
			sources: real(snapshot.sources.values()).length,
		}
		const compiled =
			documented
				.map((dataset) => dataset.compiled)
				.sort()
				.at(-1) ?? ''
		return {
			partner,
			compiled,
			...counts,
			scenarioLoaded: scenario !== undefined,
			scenarioAnchor: scenario?.anchor ?? null,
			tables: datasets.flatMap(({ id, compiled, scenario, tables }) =>
				tables.filter(isPublicTable).map((table) => ({ ...table, dataset: id, compiled, scenario })),
			),
			licences: distinct(datasets.map(({ licence }) => licence)),
			attributions: distinct(datasets.flatMap(({ attributions }) => attributions)),
			exampleActors: datasets
				.flatMap(({ examples }) => examples?.actors ?? [])
				.flatMap((id) => actorRecord(snapshot, id) ?? []),
			exampleSearches: datasets.flatMap(({ examples }) => examples?.searches ?? []),
			exampleQuestions: datasets.flatMap(({ examples }) => examples?.questions ?? []),
			meeting: datasets.find(({ meeting }) => meeting !== undefined)?.meeting ?? null,
			sentence: {
				key: 'coverage.sentence',
				values: { missions: counts.missionsDocumented },
			},
		}
	})
}

/** How many facts are read between two pauses. */
const FACTS_A_SLICE = 1_000

/**
 * Computed from public facts only: the number of the change feed would reveal changes of hidden records. The part of each table is
 * kept with that table, so that a changed mission recomputes only the part of missions.
 */
async function dataVersion({ snapshot, snapshotCache, turn }: QueryContext): Promise<string> {
	const { partnerships, missions, offices, wishes, events } = snapshot
	let sum = 0
	for (const [kind, table] of Object.entries({ partnerships, missions, offices, wishes, events })) {
		sum += await snapshotCache.computed(table, `version of ${kind}`, turn, () => versionSteps(table.values()))
	}
	return (sum >>> 0).toString(36)
}

function* versionSteps(facts: Iterable<Fact>): Generator<void, number> {
	let sum = 0
	let looked = 0
	for (const { record } of facts) {
		sum = (sum + versionsHash([record])) >>> 0
		if (++looked % FACTS_A_SLICE === 0) yield
	}
	return sum
}

/** Tables for the group only: even the number of their rows is not public. */
const GROUP_TABLES: ReadonlySet<string> = new Set(['mandates', 'unavailabilities'])

function isPublicTable({ kind }: DatasetTable): boolean {
	return !GROUP_TABLES.has(kind)
}

function real<Kind extends { readonly scenario: boolean }>(records: Iterable<Kind>): readonly Kind[] {
	return [...records].filter(({ scenario }) => !scenario)
}

function isToPartner({ direction }: Mission): boolean {
	return direction === 'FR_TO_PARTNER'
}

function isDatedToMonth({ start }: Mission): boolean {
	return start !== null && precisionOf(start) !== 'year'
}

function distinct(wordings: readonly LocalizedText[]): readonly LocalizedText[] {
	const byText = new Map(wordings.map((wording) => [localize(wording, 'fr'), wording]))
	return [...byText.keys()].sort().flatMap((text) => byText.get(text) ?? [])
}
