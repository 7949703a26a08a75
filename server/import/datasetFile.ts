import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { text as allText } from 'node:stream/consumers'
import { z } from 'zod'
import { HOME_LEVELS } from '../../schema/levels'
import { Refused } from '../errors'
import { decodeUtf8, NotUtf8 } from './decodeUtf8'
import { ORGANISATION_LEVEL } from './levels'
import { NoFile, openFile } from './openFile'
import { fieldsOf, TABLE_KINDS, type TableKind } from './tableKinds'

const DESCRIPTION = 'dataset.json'
const DESCRIPTION_BYTES = 1024 * 1024

const text = z.string().min(1)
const byLanguage = z.strictObject({ fr: text, en: text, zh: text })
/** One text for every reader, or one for each language. */
const wording = z.union([text, byLanguage])
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2026-11-25')
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
	code: z.string().regex(/^[A-Z]{2}$/, 'expected the two capital letters of a country, such as CN'),
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
	file: z
		.string()
		.regex(
			/^[a-z0-9-]+\.csv$/,
			'expected a name of small letters, digits and dashes that ends in .csv, such as missions-2026.csv',
		),
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

const datasetFile = z.strictObject({
	title: text,
	compiled: isoDay,
	licence: wording,
	attributions: z.array(wording).default([]),
	scenario: z.boolean().default(false),
	/** Name of the folder beside this one whose records the tables refer to. */
	uses: z
		.string()
		.regex(/^[a-z0-9-]+$/)
		.nullable()
		.default(null),
	partner: partnerFile.nullable().default(null),
	/** Rows that describe the same thing as a row of another table: not loaded, their sources are added there. */
	restates: z.array(z.strictObject({ file: text, row: text, as: text })).default([]),
	tables: z.array(tableFile).min(1),
})

export type DatasetFile = z.infer<typeof datasetFile> & { readonly id: string }
export type TableFile = z.infer<typeof tableFile>
export type PartnerFile = z.infer<typeof partnerFile>

/**
 * Reads a folder's `dataset.json`. The data set's id is the folder's name. Throws Refused, naming each wrong key,
 * where the file is absent, is not JSON or does not say what the tables hold.
 */
export async function readDatasetFile(folder: string): Promise<DatasetFile> {
	const id = basename(folder)
	const found = await readText(folder, id)
	const parsed = datasetFile.safeParse(parseJson(found, id), { reportInput: true })
	const faults = parsed.success ? tableFaults(parsed.data.tables) : parsed.error.issues.map(sayIssue)
	if (!parsed.success || faults.length > 0) {
		throw new Refused(`Data set ${id}: dataset.json cannot be used: ${faults.join('; ')}.`)
	}
	return { ...parsed.data, id }
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

async function readText(folder: string, id: string): Promise<string> {
	try {
		return await allText(Readable.from(decodeUtf8(await openFile(folder, DESCRIPTION, DESCRIPTION_BYTES))))
	} catch (error) {
		if (error instanceof NotUtf8) {
			throw new Refused(`Data set ${id}: dataset.json is not UTF-8 at line ${error.line}: save it as UTF-8.`)
		}
		if (!(error instanceof NoFile)) throw error
		throw new Refused(
			`Data set ${id}: expected a file dataset.json in ${folder}; ${error.reason}. It says what the tables beside it ` +
				'hold: a title, the day of compilation, a licence, and of each table its kind and its columns (README, "How ' +
				'data gets in"; each data set in seeds/ has one).',
		)
	}
}

function parseJson(found: string, id: string): unknown {
	try {
		return JSON.parse(found)
	} catch (error) {
		const line = found.slice(0, faultIn(found)).split('\n').length
		const reason = error instanceof Error ? error.message : String(error)
		throw new Refused(`Data set ${id}: dataset.json is not JSON at line ${line}: ${reason}`)
	}
}

/** A character that JSON has nowhere. */
const NOWHERE = '\u0001'

/** Where a text stops being the beginning of JSON: found by halving, since the engine does not always say where. */
function faultIn(text: string): number {
	let good = 0
	let wrong = text.length + 1
	while (wrong - good > 1) {
		const middle = (good + wrong) >> 1
		if (failsAtItsEnd(text.slice(0, middle))) good = middle
		else wrong = middle
	}
	return good
}

function failsAtItsEnd(beginning: string): boolean {
	try {
		JSON.parse(beginning + NOWHERE)
		return false
	} catch (error) {
		const message = error instanceof Error ? error.message : ''
		return (
			message.includes(`token '${NOWHERE}'`) ||
			message.endsWith(`at position ${beginning.length}`) ||
			message.includes(`at position ${beginning.length} (`)
		)
	}
}

function sayIssue(issue: z.core.$ZodIssue): string {
	const { input } = issue
	const came = typeof input === 'string' ? `; came "${input}"` : ''
	return `${issue.path.map(String).join('.') || 'the file'}: ${issue.message}${came}`
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
