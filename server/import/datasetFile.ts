import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text as allText } from 'node:stream/consumers'
import { z } from 'zod'
import { isIsoDay } from '../../schema/fuzzyDate'
import { HOME_LEVELS } from '../../schema/levels'
import { MAX_LATITUDE } from '../domain/mapFrame'
import { Refused } from '../errors'
import { decodeUtf8, NotUtf8 } from './decodeUtf8'
import { ORGANISATION_LEVEL } from './levels'
import { NoFile, openFile } from './openFile'
import { shortened } from './problem'
import { fieldsOfTable, TABLE_KINDS, type TableKind } from './tableKinds'

export const DESCRIPTION = 'dataset.json'
const DESCRIPTION_BYTES = 1024 * 1024

const text = z.string().min(1)
/** Chinese is never required: without it, readers of Chinese read the French. */
const byLanguage = z.strictObject({ fr: text, en: text, zh: text.optional() })
/** One text for all readers, or one per language. */
const wording = z.union([text, byLanguage])
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2026-11-25')
const kinds = Object.keys(TABLE_KINDS) as [TableKind, ...TableKind[]]

/** Words that level columns already use: no level of a partner country may be called so. */
const TAKEN_LEVELS: readonly string[] = [...HOME_LEVELS, ORGANISATION_LEVEL, 'country', 'grouping']
const OWN_LEVEL = `expected a word other than ${TAKEN_LEVELS.join(', ')}`

const LANGUAGE_TAG = 'expected a BCP 47 language tag such as "ja" or "zh-Hans"'

const levelFile = z.strictObject({
	level: text.refine(isOwnLevel, OWN_LEVEL),
	names: byLanguage,
	/** Gender of the French word. */
	frenchGender: z.enum(['m', 'f']).optional(),
	isCity: z.boolean(),
	/** Endings that sentences drop from local names. */
	localSuffixes: z.array(text).optional(),
})
const frenchUsage = z.strictObject({
	article: z.enum(['le', 'la', 'les', 'none']),
	where: z.enum(['à', 'en', 'dans']),
})

const partnerFile = z.strictObject({
	code: z.string().regex(/^[A-Z]{2}$/, 'expected the two capital letters of a country (ISO 3166-1 alpha-2)'),
	names: byLanguage,
	/** BCP 47 tag of the language of local names. */
	localLanguage: text.refine(isLanguageTag, LANGUAGE_TAG).optional(),
	phraseIn: byLanguage,
	adjective: byLanguage,
	/** Said of several institutions; in French, feminine plural. */
	adjectivePlural: byLanguage,
	/** Widest first. */
	levels: z.array(levelFile).min(1),
	/** The level that lists show by default, for a country where no city has two partners. */
	listLevel: text.nullable().optional(),
	/** Codes of places that count as cities although their level does not. */
	cityExceptions: z.array(text).default([]),
	/** By code of a place or of the country: French articles that the general rule gets wrong. */
	frenchUsage: z.record(text, frenchUsage).optional(),
	/** Regular expression that every place code matches. */
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
	/** Given if another table is of the same kind. */
	title: byLanguage.optional(),
	origin: wording,
	licence: wording,
	/** field → column of the file. */
	columns: z.record(text, text),
	/** Columns of the file that are known but not loaded. */
	ignored: z.array(text).default([]),
	/** field → content of a cell → its meaning. */
	values: z.record(text, z.record(z.string(), z.string())).default({}),
	/** field → value for every row. */
	constants: z.record(text, z.string()).default({}),
	/** For representations: the types that are organisations, not offices. */
	organisationTypes: z.array(text).default([]),
})

const latitude = z
	.number()
	.min(-MAX_LATITUDE)
	.max(
		MAX_LATITUDE,
		`expected degrees from -${MAX_LATITUDE} to ${MAX_LATITUDE}: the projection runs to infinity at a pole`,
	)

const boundsFile = z
	.strictObject({
		west: z.number().min(-180).max(180),
		south: latitude,
		/** Over 180 if the frame crosses the date line. */
		east: z.number().min(-180).max(540),
		north: latitude,
	})
	.refine(
		({ west, south, east, north }) => south < north && west < east && east - west <= 180,
		'expected south below north, west below east (east over 180 past the line of dates), and half the world at most',
	)

const frameFile = z.strictObject({
	/** Degrees. */
	bounds: boundsFile,
	/** Parallels along which the scale is true; absent: a sixth inside the bounds. */
	parallels: z.tuple([latitude, latitude]).optional(),
})

const insetFile = z.strictObject({ ...frameFile.shape, names: byLanguage })

const mapFile = z.strictObject({
	...frameFile.shape,
	/** Distant territories, each in its own small frame. */
	insets: z.array(insetFile).max(12).default([]),
})

const setId = wordLike(
	/^[a-z0-9-]+$/,
	'expected the id of a data set, of small letters, digits and dashes, such as france',
)
/** One id or several, read as a list. */
const setIds = z
	.union([setId, z.array(setId)], 'expected the id of a data set, such as "france", or a list of such ids')
	.default([])
	.transform((ids) => [...new Set(typeof ids === 'string' ? [ids] : ids)])

const datasetFile = z.strictObject({
	id: setId,
	/** Ids of the data sets whose records the tables refer to. */
	uses: setIds,
	/** Starts the part of each record id after the kind, so that two data sets may number their rows alike. */
	idPrefix: wordLike(
		/^([a-z0-9]+-)?$/,
		'expected small letters or digits with a dash after them, such as "xv-", or nothing',
	).default(''),
	/** Ids of older data sets: this one takes over those of their records that it describes. */
	replaces: setIds,
	title: text,
	compiled: isoDay,
	licence: wording,
	attributions: z.array(wording).default([]),
	/** Where first-time visitors may start: ids of actors, texts to search for, questions. */
	examples: z
		.strictObject({
			actors: z.array(text).max(6).default([]),
			searches: z.array(wording).max(6).default([]),
			questions: z.array(wording).max(6).default([]),
		})
		.optional(),
	/** A day for which there is much to show. */
	meeting: z
		.strictObject({
			date: isoDay.refine(isIsoDay, 'expected a day of the calendar, such as 2026-11-25'),
			title: wording,
		})
		.optional(),
	/** The frame of its map: of the country that the data set describes, or of France if it describes none. */
	map: mapFile.optional(),
	scenario: z.boolean().default(false),
	partner: partnerFile.nullable().default(null),
	/**
	 * Rows that describe the same thing as a row of another table: they are not loaded, but their sources are added
	 * to that row's record.
	 */
	restates: z.array(z.strictObject({ file: text, row: text, as: text })).default([]),
	tables: z.array(tableFile).min(1),
})

export type DatasetFile = z.infer<typeof datasetFile>
export type TableFile = z.infer<typeof tableFile>
export type PartnerFile = z.infer<typeof partnerFile>
export type FrameFile = z.infer<typeof frameFile>

/**
 * Reads a folder's `dataset.json`. Throws Refused if the file is absent, is not JSON or does not describe the
 * tables, naming each wrong key with what was expected and what came.
 */
export async function readDatasetFile(folder: string): Promise<DatasetFile> {
	const path = join(folder, DESCRIPTION)
	const parsed = datasetFile.safeParse(parseJson(await readText(folder), path), { reportInput: true })
	const faults = parsed.success
		? [...partnerFaults(parsed.data), ...tableFaults(parsed.data)]
		: parsed.error.issues.map(sayIssue)
	if (!parsed.success || faults.length > 0) {
		throw new Refused(`${path} cannot be used: ${faults.join('; ')}.`)
	}
	return parsed.data
}

/** A text that matches a pattern. */
function wordLike(form: RegExp, message: string) {
	return z.string(message).regex(form, message)
}

/** The id in a folder's `dataset.json`, whatever else is wrong with the file; null if it has none. */
export async function datasetIdIn(folder: string): Promise<string | null> {
	try {
		const json = parseJson(await readText(folder), folder)
		const id: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, 'id') : null
		return typeof id === 'string' ? id : null
	} catch (error) {
		if (error instanceof Refused) return null
		throw error
	}
}

function isOwnLevel(level: string): boolean {
	return !TAKEN_LEVELS.includes(level)
}

const LANGUAGE_NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** Whether a tag is well-formed and its language exists: `jp` is well-formed only. */
function isLanguageTag(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag)[0] === tag && LANGUAGE_NAMES.of(tag) !== undefined
	} catch {
		return false
	}
}

function isPattern(pattern: string): boolean {
	try {
		return new RegExp(pattern) !== null
	} catch {
		return false
	}
}

async function readText(folder: string): Promise<string> {
	try {
		return await allText(Readable.from(decodeUtf8(await openFile(folder, DESCRIPTION, DESCRIPTION_BYTES))))
	} catch (error) {
		if (error instanceof NotUtf8) {
			throw new Refused(`${join(folder, DESCRIPTION)} is not UTF-8 at line ${error.line}: save it as UTF-8.`)
		}
		if (!(error instanceof NoFile)) throw error
		throw new Refused(
			`Expected a file dataset.json in ${folder}; ${error.reason}. It says what the tables beside it hold: an id, a title, ` +
				'the day of compilation, a licence, the other country, and of each table its kind and its columns ' +
				'(docs/adding-a-country.md; each data set in seeds/ has one).',
		)
	}
}

function parseJson(found: string, path: string): unknown {
	try {
		return JSON.parse(found)
	} catch (error) {
		const line = found.slice(0, faultIn(found)).split('\n').length
		const reason = error instanceof Error ? error.message : String(error)
		throw new Refused(`${path} is not JSON at line ${line}: ${reason}`)
	}
}

/** A character that is not valid anywhere in JSON. */
const NOWHERE = '\u0001'

/**
 * Where a text stops being a valid beginning of JSON. Found by bisection, since the engine does not always say
 * where.
 */
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

/** `tables.0.file: expected …; came "…"`. */
function sayIssue(issue: z.core.$ZodIssue): string {
	const key = issue.path.map(String).join('.')
	if (issue.code === 'unrecognized_keys') {
		return `${issue.keys.join(', ')}: no key${key === '' ? '' : ` of ${key}`} that is known`
	}
	const { input, message } = issue
	const came = input === undefined ? 'nothing' : shortened(JSON.stringify(input))
	return `${key || 'the file'}: ${message}; came ${came}`
}

function partnerFaults({ partner }: z.infer<typeof datasetFile>): string[] {
	const levels = partner?.levels.map(({ level }) => level) ?? []
	const listed = partner?.listLevel ?? null
	if (listed === null || levels.includes(listed)) return []
	return [`partner.listLevel: expected one of its levels (${levels.join(', ')}) or null; came "${listed}"`]
}

function tableFaults({ tables, partner, uses }: z.infer<typeof datasetFile>): string[] {
	// A data set that uses another may add places to the country that the other describes.
	const hasLocalNames = partner === null ? uses.length > 0 : partner.localLanguage !== undefined
	return tables.flatMap((table) => {
		const fields = fieldsOfTable(table.kind)
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
		const local =
			'nameLocal' in table.columns && !hasLocalNames
				? [`${table.file}: nameLocal needs the language of local names, expected partner.localLanguage`]
				: []
		return [...unknown, ...missing, ...local]
	})
}
