import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { HOME_LEVELS } from '../../schema/levels'
import { Refused } from '../errors'
import { ORGANISATION_LEVEL } from './levels'
import { shortened } from './problem'
import { fieldsOf, TABLE_KINDS, type TableKind } from './tableKinds'

const text = z.string().min(1)
const byLanguage = z.strictObject({ fr: text, en: text, zh: text })
/** One text for every reader, or one for each language. */
const wording = z.union([text, byLanguage])
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const kinds = Object.keys(TABLE_KINDS) as [TableKind, ...TableKind[]]

/** Words of level columns that mean something already; a level of the other country can't be called so. */
const TAKEN_LEVELS: readonly string[] = [...HOME_LEVELS, ORGANISATION_LEVEL, 'country', 'grouping']
const OWN_LEVEL = `expected a word other than ${TAKEN_LEVELS.join(', ')}`

const levelFile = z.strictObject({
	level: text.refine(isOwnLevel, OWN_LEVEL),
	names: byLanguage,
	isCity: z.boolean(),
	/** Endings of local names that a sentence drops. */
	localSuffixes: z.array(text).optional(),
})
const frenchUsage = z.strictObject({
	article: z.enum(['le', 'la', 'les', 'none']),
	where: z.enum(['à', 'en', 'dans']),
})

const partnerFile = z.strictObject({
	code: z.string().regex(/^[A-Z]{2}$/),
	names: byLanguage,
	phraseIn: byLanguage,
	adjective: byLanguage,
	/** Of several institutions: feminine plural in French. */
	adjectivePlural: byLanguage,
	/** Widest first. */
	levels: z.array(levelFile).min(1),
	/** Codes of places that are cities although their level is not. */
	cityExceptions: z.array(text).default([]),
	/** By code of a place, or of the country: French articles that the general rule would get wrong. */
	frenchUsage: z.record(text, frenchUsage).optional(),
	/** Regular expression that every code of a place matches. */
	idPattern: text.refine(isPattern, 'not a regular expression'),
})

const tableFile = z.strictObject({
	file: z.string().regex(/^[a-z0-9-]+\.csv$/),
	kind: z.enum(kinds),
	/** Where the kind alone does not tell it from another table. */
	title: byLanguage.optional(),
	origin: wording,
	licence: wording,
	/** field → column of the file. */
	columns: z.record(text, text),
	/** Columns of the file that are known and not loaded. */
	ignored: z.array(text).default([]),
	/** field → what stands in a cell → what it means. */
	values: z.record(text, z.record(z.string(), z.string())).default({}),
	/** field → value of every row. */
	constants: z.record(text, z.string()).default({}),
	/** Of representations: the types that are organisations, not offices. */
	organisationTypes: z.array(text).default([]),
})

const setId = z.string().regex(/^[a-z0-9-]+$/)
/** One id or a list of them, as a list. */
const setIds = z
	.union([setId, z.array(setId)])
	.default([])
	.transform((ids) => [...new Set(typeof ids === 'string' ? [ids] : ids)])

const datasetFile = z.strictObject({
	id: setId,
	/** Ids of the data sets whose records the tables refer to. */
	uses: setIds,
	/** With what the rest of every record id begins, so that two data sets may number their rows alike. */
	idPrefix: z
		.string()
		.regex(/^([a-z0-9]+-)?$/)
		.default(''),
	/** Ids of older data sets whose records this one takes over where it describes them. */
	replaces: setIds,
	title: text,
	compiled: isoDay,
	licence: wording,
	attributions: z.array(wording).default([]),
	scenario: z.boolean().default(false),
	partner: partnerFile.nullable().default(null),
	/** Rows that describe the same thing as a row of another table: not loaded, their sources are added there. */
	restates: z.array(z.strictObject({ file: text, row: text, as: text })).default([]),
	tables: z.array(tableFile).min(1),
})

export type DatasetFile = z.infer<typeof datasetFile>
export type TableFile = z.infer<typeof tableFile>
export type PartnerFile = z.infer<typeof partnerFile>

/** What a wrong key of `dataset.json` should have held, where its shape alone does not say it. */
const EXPECTED: Readonly<Record<string, string>> = {
	id: 'the id of the data set, of small letters, digits and dashes',
	uses: 'the id of a data set that this one refers to, or a list of such ids',
	replaces: 'the id of an older data set, or a list of such ids',
	idPrefix: 'small letters or digits with a dash after them, such as "xv-", or nothing',
	compiled: 'a day such as 2026-11-25',
	'partner.code': 'two capital letters, the ISO 3166 code of the country',
	'tables.file': 'the name of a table, of small letters, digits and dashes, with .csv after it',
}

/**
 * Reads a folder's `dataset.json`. Throws Refused, naming each wrong key with what was expected and what came, where the
 * file is absent, is not JSON or does not say what the tables hold.
 */
export async function readDatasetFile(folder: string): Promise<DatasetFile> {
	const found = await readFile(join(folder, 'dataset.json'), 'utf8').catch((cause: unknown) => {
		throw new Refused(
			`Expected a file dataset.json in ${folder}, which says what the tables of a data set hold: its id, the other ` +
				'country, and for each table its kind and its columns (docs/adding-a-country.md); found none.',
			{},
			{ cause },
		)
	})
	const json = parseJson(found, folder)
	const parsed = datasetFile.safeParse(json)
	const faults = parsed.success
		? tableFaults(parsed.data.tables)
		: parsed.error.issues.map((issue) => sayIssue(issue, json))
	if (!parsed.success || faults.length > 0) {
		throw new Refused(`${join(folder, 'dataset.json')} cannot be used: ${faults.join('; ')}.`)
	}
	return parsed.data
}

function isOwnLevel(level: string): boolean {
	return !TAKEN_LEVELS.includes(level)
}

function isPattern(pattern: string): boolean {
	try {
		return new RegExp(pattern) !== null
	} catch {
		return false
	}
}

function parseJson(found: string, folder: string): unknown {
	try {
		return JSON.parse(found)
	} catch (cause) {
		throw new Refused(`${join(folder, 'dataset.json')} is not JSON.`, {}, { cause })
	}
}

/** `tables.0.file: expected …; came "…"`. */
function sayIssue(issue: z.core.$ZodIssue, json: unknown): string {
	if (issue.code === 'unrecognized_keys') {
		const where = issue.path.length === 0 ? '' : ` of ${issue.path.map(String).join('.')}`
		return `${issue.keys.join(', ')}: no key${where} that is known`
	}
	const key = issue.path.map(String).join('.')
	const expected = EXPECTED[issue.path.filter((step) => typeof step === 'string').join('.')]
	const came = issue.path.reduce<unknown>(
		(value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
		json,
	)
	const shown = came === undefined ? 'nothing' : shortened(JSON.stringify(came))
	return `${key || 'the file'}: ${expected === undefined ? issue.message : `expected ${expected}`}; came ${shown}`
}

function tableFaults(tables: readonly TableFile[]): string[] {
	return tables.flatMap((table) => {
		const fields = fieldsOf(table.kind)
		const known = `a field of ${table.kind}: ${Object.keys(fields).join(', ')}`
		const named = [table.columns, table.values, table.constants].flatMap(Object.keys)
		const unknown = named
			.filter((field) => !(field in fields))
			.map((field) => `${table.file}: ${field} is unknown, expected ${known}`)
		const missing = Object.keys(fields)
			.filter(
				(field) => fields[field] === 'required' && !(field in table.columns) && !(field in table.constants),
			)
			.map((field) => `${table.file}: no column brings the required field ${field}`)
		return [...unknown, ...missing]
	})
}
