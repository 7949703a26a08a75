import { HOME_LEVELS } from '../../schema/levels'
import { HOME_COUNTRY, type Id } from '../domain/ids'
import type { GraphRecord, Mission, Partnership, Territory, Wish } from '../domain/records'
import { statedDifference } from '../domain/sharedRecord'
import { Acceptance } from './acceptance'
import { type DatasetFile, DESCRIPTION, type PartnerFile, type TableFile } from './datasetFile'
import { attestedNames, withAdditionalNames } from './formerNames'
import type { ImportLimits } from './limits'
import { mergePartnerships } from './mergePartnerships'
import { disambiguatedNames } from './namesakes'
import { shortened } from './problem'
import { readActorLinks } from './readActorLinks'
import { readEvents } from './readEvents'
import { readHolidays } from './readHolidays'
import type { ReadingContext, RecordDraft } from './readingContext'
import { type LinkDraft, unknownForms } from './readLink'
import { readMandates } from './readMandates'
import { readMissions } from './readMissions'
import { type AdditionalName, readAdditionalNames } from './readNames'
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

/** The data sets that one uses, directly or through others. */
export interface UsedDatasets {
	/** The country that the data set or one of them describes. */
	readonly partner: PartnerFile | null
	/** The id prefixes of those data sets, in the order in which references are looked up. */
	readonly prefixes: readonly string[]
	readonly records: ReadonlyMap<Id, GraphRecord>
}

export interface DatasetTablesOptions {
	readonly skipBadRows: boolean
	readonly anchor: string | null
	readonly limits: ImportLimits
}

/** A row that describes the same as the wish `as`. */
interface Restating {
	readonly table: TableFile
	readonly row: TableRow
	readonly as: string
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
	'AcceptedProposal',
]

/** Reads all tables of a data set once, in the order in which rows may refer to each other. */
export class DatasetTables {
	readonly acceptance: Acceptance
	readonly notices: string[] = []
	private readonly context: ReadingContext
	private readonly used: ReadonlyMap<Id, GraphRecord>
	private readonly records: GraphRecord[] = []
	private readonly partnerLevels: readonly string[]
	private readonly links: LinkDraft[] = []
	private readonly additionalNames: AdditionalName[] = []
	/** Rows that describe the same as a wish, kept until it is known whether that wish is loaded. */
	private readonly restating: Restating[] = []
	/** By wish: the sources of the rows that restate it. */
	private readonly restatedSources = new Map<Id, readonly Id[]>()

	constructor(
		private readonly folder: string,
		private readonly file: DatasetFile,
		{ partner, prefixes, records: used }: UsedDatasets,
		private readonly options: DatasetTablesOptions,
	) {
		const references = new References(partner, file.tables, [file.idPrefix, ...prefixes])
		this.partnerLevels = (partner?.levels ?? []).map((level) => level.level)
		for (const record of used.values()) references.accept(record)
		this.used = used
		this.acceptance = new Acceptance(references, options.skipBadRows, used)
		this.context = {
			dataset: file.id,
			scenario: file.scenario,
			anchor: options.anchor,
			references,
			sources: new SourceRegistry(file.id, file.scenario, file.idPrefix),
		}
	}

	/** All records of the data set whose rows have no problem. */
	async read(): Promise<GraphRecord[]> {
		this.addCountries()
		for (const kind of READING_ORDER) {
			const tables = this.file.tables.filter((table) => table.kind === kind)
			for (const table of tables) {
				const rows = await this.rowsOf(table)
				this.readRows(
					table,
					rows.filter((row) => !this.isSetAside(table, row)),
				)
			}
		}
		for (const restating of this.restating) this.settleRestating(restating)
		const organisation = (id: Id) => this.context.references.organisation(id)
		// One by one: the stack would not hold some 100 000 of them as arguments of one call.
		for (const partnership of mergePartnerships(this.links, organisation)) this.records.push(partnership)
		return this.finished()
	}

	/**
	 * The actors that `dataset.json` names as examples and that are on record after reading; each other one is a
	 * problem.
	 */
	exampleActors(): readonly Id[] {
		const { references } = this.context
		return (this.file.examples?.actors ?? []).filter((id) => {
			const isOnRecord = (references.territory(id) ?? references.organisation(id)) !== null
			if (!isOnRecord) {
				this.acceptance.problems.push({
					file: DESCRIPTION,
					line: 0,
					column: 'examples.actors',
					value: shortened(id),
					reason: 'no actor on record has this id',
					expected: 'the id of a territory or an organisation, such as territory:FR:region:53',
				})
			}
			return isOnRecord
		})
	}

	private addCountries(): void {
		const holds = (kind: TableKind) => this.file.tables.some((table) => table.kind === kind)
		const { partner } = this.file
		const countries = [
			...(holds('homeTerritories') ? [countryRecord(this.context, HOME_COUNTRY, HOME_NAMES)] : []),
			...(partner === null
				? []
				: [countryRecord(this.context, partner.code, partner.names, partner.localLanguage)]),
		]
		for (const country of countries) this.addCountry(country)
	}

	private addCountry(country: Territory): void {
		const { references } = this.context
		const used = this.used.get(country.id)
		const difference = used === undefined ? null : statedDifference(country, used, false)
		if (used !== undefined && difference !== null) {
			this.acceptance.problems.push({
				file: DESCRIPTION,
				line: 0,
				column: 'partner.names',
				value: difference.ours,
				reason: `not what the data set ${used.dataset} says: ${difference.theirs}`,
				expected: 'the same names of the country',
			})
		}
		if (this.acceptance.isAlsoStated(country)) return
		references.accept(country)
		this.records.push(country)
	}

	private async rowsOf(table: TableFile): Promise<TableRow[]> {
		const { rows, problems, notices } = await readTable(this.folder, table, this.options.limits)
		this.notices.push(...notices)
		this.acceptance.problems.push(...problems)
		this.acceptance.countOf(table).rows += rows.length
		return rows.map((raw) => new TableRow(table, raw, this.acceptance.problems))
	}

	private readRows(table: TableFile, rows: readonly TableRow[]): void {
		if (table.kind === 'names') {
			const names = readAdditionalNames(rows, this.context)
			for (const name of names) this.checkNameOfUsed(name)
			this.additionalNames.push(...names.filter(({ row }) => row !== null && this.acceptance.isUsed(row)))
		} else if (table.kind === 'partnerships') {
			this.addLinks(readPartnerships(rows, this.context))
		} else if (table.kind === 'actorLinks') {
			this.addLinks(readActorLinks(rows, this.context))
		} else {
			const drafts = this.acceptance.settle(READERS[table.kind](rows, this.context))
			this.records.push(...drafts.map((draft) => draft.record))
		}
	}

	private addLinks(drafts: readonly LinkDraft[]): void {
		const links = this.acceptance.settle(drafts)
		this.notices.push(...unknownForms(links))
		this.links.push(...links)
	}

	private isSetAside(table: TableFile, row: TableRow): boolean {
		const id = row.text('id')
		const restated = this.file.restates.find((entry) => entry.file === table.file && entry.row === id)
		if (restated !== undefined) this.restating.push({ table, row, as: restated.as })
		return restated !== undefined
	}

	/** Adds a row's source to the wish that it restates; if that wish was refused, loads the row itself. */
	private settleRestating({ table, row, as }: Restating): void {
		const wish = this.context.references.ownId('wish', as)
		const where = `${table.file}:${row.line}: ${row.text('id')}`
		if (!this.context.references.isOnRecord(wish)) {
			this.notices.push(
				`${where} describes the same as ${as}, which is not loaded: this row is read by itself`,
			)
			this.readRows(table, [row])
			return
		}
		const before = this.restatedSources.get(wish) ?? []
		// A retracted row is no evidence.
		const sources = row.text('retracted') === null ? this.context.sources.cited(row, true) : []
		this.restatedSources.set(wish, [...before, ...sources])
		this.acceptance.count(row)
		this.notices.push(`${where} describes the same as ${as} and is loaded as that`)
	}

	private finished(): GraphRecord[] {
		const records = this.records.map((record) =>
			record.kind === 'Wish' ? this.withRestatedSources(record) : record,
		)
		const cited = new Set(records.flatMap((record) => ('sources' in record ? record.sources : [])))
		const sources = this.context.sources.records(cited)
		const all = [
			...sources.filter((source) => !this.acceptance.isAlsoStated(source)),
			...this.withNames(records),
		]
		const rank = (record: GraphRecord) => WRITING_ORDER.indexOf(record.kind)
		return all.sort((left, right) => rank(left) - rank(right) || this.width(left) - this.width(right))
	}

	/** Sorts containers before what they contain: 0 for a country, more for narrower levels. */
	private width(record: GraphRecord): number {
		if (record.kind !== 'Territory') return 0
		const levels = record.country === HOME_COUNTRY ? HOME_LEVELS : this.partnerLevels
		return levels.indexOf(record.level) + 1
	}

	private withRestatedSources(wish: Wish): Wish {
		const added = this.restatedSources.get(wish.id) ?? []
		return { ...wish, sources: [...new Set([...wish.sources, ...added])].sort() }
	}

	/**
	 * A territory of another data set may only have names stated there, so that its names are the same in every
	 * country.
	 */
	private checkNameOfUsed({ row, territory, name }: AdditionalName): void {
		const used = this.used.get(territory)
		if (used?.kind !== 'Territory' || isNameOf(used, name.name)) return
		row?.fail(
			'name',
			`no name of ${territory}, which is of the data set ${used.dataset}`,
			'one of its names there: add this one to the table of names of that data set',
		)
	}

	/** Notes former names in the rows under which no territory of a used data set can be found. */
	private noticeNamesOfUsed(partnerships: readonly Partnership[], missions: readonly Mission[]): void {
		const territories = new Map([...this.used.values()].filter(isTerritory).map((one) => [one.id, one]))
		const missing = new Map<string, string>()
		for (const { territory, name } of attestedNames(territories, partnerships, missions)) {
			const used = territories.get(territory)
			if (used === undefined || isNameOf(used, name.name)) continue
			missing.set(
				`${territory} ${name.name}`,
				`« ${name.name} » was a name of ${territory}; to find it by that name, add it to the table of names of ${used.dataset}`,
			)
		}
		this.notices.push(...missing.values())
	}

	private withNames(records: readonly GraphRecord[]): GraphRecord[] {
		const territories = new Map(records.filter(isTerritory).map((record) => [record.id, record]))
		const partnerships = records.filter((record) => record.kind === 'Partnership')
		const missions = records.filter((record): record is Mission => record.kind === 'Mission')
		const more = [...this.additionalNames, ...attestedNames(territories, partnerships, missions)]
		this.noticeNamesOfUsed(partnerships, missions)
		const byTerritory = new Map<Id, AdditionalName[]>()
		for (const name of more) {
			byTerritory.set(name.territory, [...(byTerritory.get(name.territory) ?? []), name])
		}
		const used = [...this.used.values()].filter(isTerritory)
		const told = disambiguatedNames([...territories.values()], used, this.additionalNames)
		return records.map((record) =>
			record.kind === 'Territory'
				? {
						...record,
						names: withAdditionalNames(told.get(record.id) ?? record.names, byTerritory.get(record.id) ?? []),
					}
				: record,
		)
	}
}

/** Whether a territory has or had a name: « Région Aquitaine » means the same as « Aquitaine ». */
function isNameOf({ names }: Territory, name: string): boolean {
	const { aliases, former } = withAdditionalNames(names, [
		{ row: null, territory: '', use: 'former', name: { name, from: null, until: null } },
	])
	return aliases.includes(name) || former.length === names.former.length
}

function isTerritory(record: GraphRecord): record is Territory {
	return record.kind === 'Territory'
}
