import { HOME_LEVELS } from '../../schema/levels'
import { HOME_COUNTRY, type Id } from '../domain/ids'
import type { GraphRecord, Mission, Territory, Wish } from '../domain/records'
import { Acceptance } from './acceptance'
import type { DatasetFile, PartnerFile, TableFile } from './datasetFile'
import { attestedNames, withAdditionalNames } from './formerNames'
import type { ImportLimits } from './limits'
import { mergePartnerships } from './mergePartnerships'
import { readActorLinks } from './readActorLinks'
import { readEvents } from './readEvents'
import { readHolidays } from './readHolidays'
import type { ReadingContext, RecordDraft } from './readingContext'
import type { LinkDraft } from './readLink'
import { readMandates } from './readMandates'
import { readMissions } from './readMissions'
import { type AdditionalName, readNames } from './readNames'
import { readOrganisations } from './readOrganisations'
import { readPartnerships } from './readPartnerships'
import { readPeople } from './readPeople'
import { readRepresentations } from './readRepresentations'
import { readSectors } from './readSectors'
import { readTable } from './readTable'
import { countryRecord, HOME_NAMES, readHomeTerritories, readPartnerTerritories } from './readTerritories'
import { readUnavailabilities } from './readUnavailabilities'
import { readWishes } from './readWishes'
import { References } from './references'
import { SourceRegistry } from './sourceRegistry'
import { READING_ORDER, type TableKind } from './tableKinds'
import { TableRow } from './tableRow'

export interface DatasetTablesOptions {
	readonly skipBadRows: boolean
	readonly anchor: string | null
	readonly limits: ImportLimits
}

type RecordKindOfTable = Exclude<TableKind, 'names' | 'partnerships' | 'actorLinks'>

const READERS: Readonly<
	Record<RecordKindOfTable, (rows: readonly TableRow[], context: ReadingContext) => RecordDraft[]>
> = {
	sectors: readSectors,
	homeTerritories: readHomeTerritories,
	partnerTerritories: readPartnerTerritories,
	organisations: readOrganisations,
	representations: readRepresentations,
	events: readEvents,
	missions: readMissions,
	wishes: readWishes,
	mandates: readMandates,
	unavailabilities: readUnavailabilities,
	holidays: readHolidays,
	people: readPeople,
}

/** A record comes after those that it refers to. */
const WRITING_ORDER: readonly GraphRecord['kind'][] = [
	'Source',
	'Sector',
	'Territory',
	'Organisation',
	'Event',
	'Office',
	'Partnership',
	'Mission',
	'Wish',
	'PublicFunction',
	'Mandate',
	'Unavailability',
	'Judgement',
]

/** One reading of all tables of a data set, in the order in which rows may refer to each other. */
export class DatasetTables {
	readonly acceptance: Acceptance
	readonly notices: string[] = []
	private readonly context: ReadingContext
	private readonly records: GraphRecord[] = []
	private readonly partnerLevels: readonly string[]
	private readonly links: LinkDraft[] = []
	private readonly additionalNames: AdditionalName[] = []
	/** Sources of rows that restate another: they are added to it. */
	private readonly restatedSources = new Map<string, readonly Id[]>()

	constructor(
		private readonly folder: string,
		private readonly file: DatasetFile,
		partner: PartnerFile | null,
		base: readonly GraphRecord[],
		private readonly options: DatasetTablesOptions,
	) {
		const references = new References(partner, file.tables)
		this.partnerLevels = (partner?.levels ?? []).map((level) => level.level)
		for (const record of base) references.accept(record)
		// A source may be cited by several data sets; it belongs to the first that was loaded.
		const taken = new Set(base.filter((record) => record.kind !== 'Source').map((record) => record.id))
		this.acceptance = new Acceptance(references, options.skipBadRows, taken)
		this.context = {
			dataset: file.id,
			scenario: file.scenario,
			anchor: options.anchor,
			references,
			sources: new SourceRegistry(file.id, file.scenario),
		}
	}

	/** All records of the data set whose rows have no problem. */
	async read(): Promise<GraphRecord[]> {
		this.addCountries()
		for (const kind of READING_ORDER) {
			const tables = this.file.tables.filter((table) => table.kind === kind)
			for (const table of tables) this.readRows(table, await this.rowsOf(table))
		}
		const organisation = (id: Id) => this.context.references.organisation(id)
		// One by one: as arguments of one call, some 100 000 would not fit on the stack.
		for (const partnership of mergePartnerships(this.links, organisation)) this.records.push(partnership)
		return this.finished()
	}

	private addCountries(): void {
		const holds = (kind: TableKind) => this.file.tables.some((table) => table.kind === kind)
		const { partner } = this.file
		const countries = [
			...(holds('homeTerritories') ? [countryRecord(this.context, HOME_COUNTRY, HOME_NAMES)] : []),
			...(partner === null ? [] : [countryRecord(this.context, partner.code, partner.names)]),
		]
		for (const country of countries) this.context.references.accept(country)
		this.records.push(...countries)
	}

	private async rowsOf(table: TableFile): Promise<TableRow[]> {
		const { rows, problems, notices } = await readTable(this.folder, table, this.options.limits)
		this.notices.push(...notices)
		this.acceptance.problems.push(...problems)
		this.acceptance.countOf(table).rows += rows.length
		return rows.map((raw) => new TableRow(table, raw, this.acceptance.problems))
	}

	private readRows(table: TableFile, rows: readonly TableRow[]): void {
		const own = rows.filter((row) => !this.isRestated(table, row))
		if (table.kind === 'names') {
			this.additionalNames.push(
				...readNames(own, this.context).filter(({ row }) => row !== null && this.acceptance.isUsed(row)),
			)
		} else if (table.kind === 'partnerships') {
			this.links.push(...this.acceptance.settle(readPartnerships(own, this.context)))
		} else if (table.kind === 'actorLinks') {
			this.links.push(...this.acceptance.settle(readActorLinks(own, this.context)))
		} else {
			const drafts = this.acceptance.settle(READERS[table.kind](own, this.context))
			this.records.push(...drafts.map((draft) => draft.record))
		}
	}

	private isRestated(table: TableFile, row: TableRow): boolean {
		const id = row.text('id')
		const restated = this.file.restates.find((entry) => entry.file === table.file && entry.row === id)
		if (restated === undefined) return false
		const before = this.restatedSources.get(restated.as) ?? []
		this.restatedSources.set(restated.as, [...before, ...this.context.sources.cited(row)])
		this.acceptance.count(row)
		this.notices.push(
			`${table.file}:${row.line}: ${id} describes the same as ${restated.as} and is loaded as that`,
		)
		return true
	}

	private finished(): GraphRecord[] {
		const records = this.records.map((record) =>
			record.kind === 'Wish' ? this.withRestatedSources(record) : record,
		)
		const cited = new Set(records.flatMap((record) => ('sources' in record ? record.sources : [])))
		const all = [...this.context.sources.records(cited), ...this.withNames(records)]
		const rank = (record: GraphRecord) => WRITING_ORDER.indexOf(record.kind)
		return all.sort((left, right) => rank(left) - rank(right) || this.width(left) - this.width(right))
	}

	/** Containers come before what they contain: 0 for a country, more for narrower levels. */
	private width(record: GraphRecord): number {
		if (record.kind !== 'Territory') return 0
		const levels = record.country === HOME_COUNTRY ? HOME_LEVELS : this.partnerLevels
		return levels.indexOf(record.level) + 1
	}

	private withRestatedSources(wish: Wish): Wish {
		const added = this.restatedSources.get(wish.id.replace(/^wish:/, '')) ?? []
		return { ...wish, sources: [...new Set([...wish.sources, ...added])].sort() }
	}

	private withNames(records: readonly GraphRecord[]): GraphRecord[] {
		const territories = new Map(records.filter(isTerritory).map((record) => [record.id, record]))
		const partnerships = records.filter((record) => record.kind === 'Partnership')
		const missions = records.filter((record): record is Mission => record.kind === 'Mission')
		const more = [...this.additionalNames, ...attestedNames(territories, partnerships, missions)]
		const byTerritory = new Map<Id, AdditionalName[]>()
		for (const name of more) {
			byTerritory.set(name.territory, [...(byTerritory.get(name.territory) ?? []), name])
		}
		return records.map((record) =>
			record.kind === 'Territory'
				? { ...record, names: withAdditionalNames(record.names, byTerritory.get(record.id) ?? []) }
				: record,
		)
	}
}

function isTerritory(record: GraphRecord): record is Territory {
	return record.kind === 'Territory'
}
