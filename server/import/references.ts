import { HOME_LEVELS } from '../../schema/levels'
import { foldLetters } from '../../schema/searchFolding'
import { HOME_COUNTRY, type Id } from '../domain/ids'
import type { GraphRecord, Organisation, Territory } from '../domain/records'
import { typographic } from '../domain/typographic'
import { CodePattern } from './codePattern'
import type { PartnerFile, TableFile } from './datasetFile'
import { ORGANISATION_LEVEL } from './levels'
import type { TableKind } from './tableKinds'
import type { TableRow } from './tableRow'

export const countryTerritory = (country: string): Id => `territory:${country}`
export const homeTerritory = (level: string, code: string): Id => `territory:${HOME_COUNTRY}:${level}:${code}`
export const partnerTerritory = (country: string, code: string): Id => `territory:${country}:${code}`

/** What rows may refer to: the accepted records, and where records were refused. */
export class References {
	private readonly records = new Map<Id, GraphRecord>()
	private readonly refusedAt = new Map<Id, string>()
	private readonly organisationsByName = new Map<string, Id>()

	private readonly partnerCode: CodePattern

	/** Known ids by their form without accents, capitals and leading zeros; built when an id is first not found. */
	private nearIds: Map<string, Id> | null = null

	/**
	 * @param prefixes the id prefixes, first of the data set that is read, then of those that it uses, in the order
	 *   in which references are looked up.
	 */
	constructor(
		readonly partner: PartnerFile | null,
		private readonly tables: readonly Pick<TableFile, 'file' | 'kind'>[],
		private readonly prefixes: readonly [string, ...string[]],
	) {
		this.partnerCode = new CodePattern(partner?.idPattern ?? '')
	}

	/** The id of a record that a row of this data set describes: `mission:xv-V01`. */
	ownId(kind: string, rest: string): Id {
		return `${kind}:${this.prefixes[0]}${rest}`
	}

	accept(record: GraphRecord): void {
		this.nearIds = null
		this.records.set(record.id, record)
		if (record.kind !== 'Organisation') return
		for (const name of [
			record.names.fr,
			record.names.en,
			record.names.zh,
			record.names.local,
			...record.names.aliases,
		]) {
			if (name !== null) this.organisationsByName.set(typographic(name), record.id)
		}
	}

	/** Remembers that the row of this record was refused. */
	refuse(id: Id, row: TableRow): void {
		this.refusedAt.set(id, `${row.table.file}:${row.line}`)
	}

	isOnRecord(id: Id): boolean {
		return this.records.has(id)
	}

	territory(id: Id | null): Territory | null {
		const record = id === null ? undefined : this.records.get(id)
		return record?.kind === 'Territory' ? record : null
	}

	organisation(id: Id | null): Organisation | null {
		const record = id === null ? undefined : this.records.get(id)
		return record?.kind === 'Organisation' ? record : null
	}

	/** The organisation with exactly this name, acronym or alias; any form of apostrophe matches. */
	organisationNamed(name: string): Id | null {
		return this.organisationsByName.get(typographic(name)) ?? null
	}

	all(): IterableIterator<GraphRecord> {
		return this.records.values()
	}

	/** An id of this data set named after another record: `partnership:xv-i-mer` after `organisation:xv-i-mer`. */
	ownIdAfter(kind: string, id: Id): Id {
		const rest = id.slice(id.indexOf(':') + 1)
		const [prefix] = this.prefixes
		return this.ownId(kind, rest.startsWith(prefix) ? rest.slice(prefix.length) : rest)
	}

	/**
	 * The id that a row names: a record of its own data set, else of one that this uses. If there is none, reports a
	 * problem of the field and returns null.
	 */
	named(row: TableRow, field: string, kind: string, rest: string, expected: string): Id | null {
		const ids = [...new Set(this.prefixes.map((prefix) => `${kind}:${prefix}${rest}`))]
		return this.firstKnown(row, field, ids, expected)
	}

	/**
	 * The id of a territory or a sector, whose code is the same in every data set; if it is not on record, as
	 * `named`.
	 */
	private known(row: TableRow, field: string, id: Id, expected: string): Id | null {
		return this.firstKnown(row, field, [id], expected)
	}

	private firstKnown(row: TableRow, field: string, ids: readonly Id[], expected: string): Id | null {
		const found = ids.find((id) => this.records.has(id))
		if (found !== undefined) return found
		const refused = ids.find((id) => this.refusedAt.has(id))
		if (refused === undefined)
			row.fail(field, `unknown ${ids.join(' or ')}`, `${expected}; ${this.wayOut(ids)}`)
		else row.fail(field, `refers to ${refused}, refused at ${this.refusedAt.get(refused)}`, expected, true)
		return null
	}

	/** Hints at an id on record that one of these ids may be meant for; null if there is none. */
	private nearIdOf(...ids: readonly Id[]): string | null {
		this.nearIds ??= new Map([...this.records.keys()].map((known) => [nearFormOf(known), known]))
		const { nearIds } = this
		const near = ids.map((id) => nearIds.get(nearFormOf(id))).find((known) => known !== undefined)
		if (near === undefined) return null
		const whole = near.slice(near.lastIndexOf(':') + 1)
		// Rows write ids without a prefix.
		const prefix = near.startsWith('territory:') ? '' : this.prefixes.find((one) => whole.startsWith(one))
		const code = whole.slice(prefix?.length ?? 0)
		return `write it as on record: ${code} (accents, capitals and zeros in front count)`
	}

	/** How to fix an id that is not on record. */
	private wayOut(ids: readonly Id[]): string {
		const near = this.nearIdOf(...ids)
		if (near !== null) return near
		const kind = tableKindOf(ids[0] ?? '')
		const table = this.tables.find((candidate) => candidate.kind === kind)
		return table === undefined
			? `add it to a table of ${kind}, of this data set or of one that it uses`
			: `add it to ${table.file}`
	}

	sectors(row: TableRow, field: string): readonly Id[] {
		const ids = row
			.list(field)
			.map((code) => this.known(row, field, `sector:${code}`, 'a code of the sectors table'))
		return withoutNulls(ids).sort()
	}

	home(row: TableRow, field: string, level: string | null, code: string): Id | null {
		return this.known(
			row,
			field,
			homeTerritory(level ?? '', code),
			'level and code of a French territory on record',
		)
	}

	partnerPlace(row: TableRow, field: string, code: string): Id | null {
		if (this.partner === null) {
			row.fail(field, 'no other country is described', 'a data set with a partner in dataset.json')
			return null
		}
		if (!this.isPartnerCode(code)) {
			const near = this.nearIdOf(partnerTerritory(this.partner.code, code))
			const form = `a code that matches ${this.partner.idPattern}`
			row.fail(field, `not a code of ${this.partner.code}`, near === null ? form : `${form}; ${near}`)
			return null
		}
		const id = partnerTerritory(this.partner.code, code)
		return this.known(row, field, id, `a code of the territories of ${this.partner.code}`)
	}

	/** Tests place codes of the partner country in advance: see `CodePattern.expect`. */
	expectPartnerCodes(codes: readonly string[]): void {
		this.partnerCode.expect(codes)
	}

	/**
	 * Whether a text has the form of a place code of the partner country. Throws Refused if the pattern takes too
	 * long.
	 */
	isPartnerCode(code: string): boolean {
		return this.partnerCode.matches(code)
	}

	/** A place of the partner country. If there is a level column, it must agree with the territories table. */
	partnerPlaceOfLevel(row: TableRow, field: string, levelField: string, code: string): Id | null {
		const id = this.partnerPlace(row, field, code)
		const level = row.text(levelField)
		const recorded = this.territory(id)?.level
		if (id === null || level === null || level === recorded) return id
		row.fail(levelField, 'not the level of this place', `${recorded}, as the territories table says`)
		return null
	}

	/** A territory or an organisation of either side, as the level column tells; null if the code is empty. */
	actor(row: TableRow, levelField: string, codeField: string): Id | null {
		const code = row.text(codeField)
		if (code === null) return null
		const level = row.text(levelField)
		if (level === ORGANISATION_LEVEL) {
			return this.named(row, codeField, 'organisation', code, 'an id of the organisations')
		}
		if (HOME_LEVELS.some((home) => home === level)) return this.home(row, codeField, level, code)
		return this.partnerPlaceOfLevel(row, codeField, levelField, code)
	}

	/** Actors written as `level:code`; a bare code is a place of the partner country. */
	actorList(row: TableRow, field: string): readonly Id[] {
		return withoutNulls(row.list(field).map((entry) => this.listedActor(row, field, entry)))
	}

	private listedActor(row: TableRow, field: string, entry: string): Id | null {
		const colon = entry.indexOf(':')
		if (colon < 0) return this.partnerPlace(row, field, entry)
		const level = entry.slice(0, colon)
		const code = entry.slice(colon + 1)
		if (level === ORGANISATION_LEVEL)
			return this.named(row, field, 'organisation', code, 'an id of the organisations')
		return this.home(row, field, level, code)
	}

	isHome(id: Id): boolean {
		const record = this.records.get(id)
		return (
			(record?.kind === 'Territory' || record?.kind === 'Organisation') && record.country === HOME_COUNTRY
		)
	}
}

/** Spreadsheets read 01 as a number and write 1; people leave out accents. */
function nearFormOf(id: Id): string {
	return foldLetters(id).replace(/(?<=[:-]|^)0+(?=\d)/g, '')
}

/** Start of an id → the kind of table whose rows have such ids; other ids are places of the partner country. */
const TABLE_KIND_OF: Readonly<Record<string, TableKind>> = {
	sector: 'sectors',
	organisation: 'organisations',
	office: 'representations',
	event: 'events',
}

function tableKindOf(id: Id): TableKind {
	if (id.startsWith(`territory:${HOME_COUNTRY}:`)) return 'homeTerritories'
	return TABLE_KIND_OF[id.slice(0, id.indexOf(':'))] ?? 'partnerTerritories'
}

export function withoutNulls<T>(values: readonly (T | null)[]): T[] {
	return values.filter((value): value is T => value !== null)
}
