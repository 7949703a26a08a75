/**
 * Where the database holds texts that people wrote, according to the vocabulary and the nodes beside the record: what an erasure
 * searches, what a second person decides on, and what an export shows of a person's writing.
 */
import neo4j from 'neo4j-driver'
import { NODES_BESIDE_RECORD, type NodeBesideRecord } from '../../schema/nodesBesideRecord'
import type { ErasureText, HeldCategory } from '../../schema/personalData'
import { type Kind, type TextMark, VOCABULARY } from '../../schema/vocabulary'
import type { Dataset } from '../domain/country'
import { type Redact, redactValue, type TextPlace, textsOf } from '../domain/erasure'
import type { Id } from '../domain/ids'
import { cypher, storedProperties, types } from './cypherText'
import type { RunStatement } from './database'
import { datasetProperties, readBack, type StoredProperties, toStoredProperty } from './storedShape'

/** A property that people write, of the nodes of a label. */
interface FreeText {
	readonly name: string
	readonly mark: TextMark
	/** Whether it names an actor, a sector or a data set, so that nobody may erase it alone. */
	readonly isName: boolean
	readonly read: (stored: StoredProperties) => unknown
	readonly write: (value: unknown, stored: StoredProperties) => StoredProperties
}

interface TextHolder extends Pick<NodeBesideRecord, 'label' | 'id' | 'actor' | 'text'> {
	/** The properties of its nodes to read. */
	readonly stored: readonly string[]
	readonly texts: readonly FreeText[]
}

/** For records: the actor is the owner. */
const OWNER = 'OWNER'

const TEXT_OF_KIND: Readonly<Record<string, ErasureText>> = { Source: 'SOURCE', AcceptedProposal: 'PROPOSAL' }

const DATASET_TEXT: FreeText = {
	name: 'content',
	mark: 'FREE',
	isName: true,
	read: ({ content }) => JSON.parse(content as string),
	write: (value) => datasetProperties(value as Dataset),
}

const TEXT_HOLDERS: readonly TextHolder[] = [
	...VOCABULARY.map(holderOfKind),
	...NODES_BESIDE_RECORD.map(holderBesideRecord),
].filter(({ texts }) => texts.length > 0)

function holderOfKind(kind: Kind): TextHolder {
	const texts = kind.properties.flatMap((property): FreeText[] => {
		const { name, type, text: mark = 'FIXED' } = property
		if (mark === 'FIXED') return []
		return [
			{
				name,
				mark,
				isName: type === 'names' || type === 'labels',
				read: (stored) => readBack(property, stored),
				write: (value, { code }) => toStoredProperty(property, value, code),
			},
		]
	})
	const text = TEXT_OF_KIND[kind.kind] ?? 'RECORD'
	return { label: kind.kind, id: 'id', actor: OWNER, text, stored: storedProperties(kind), texts }
}

function holderBesideRecord({ label, id, actor, text, marks }: NodeBesideRecord): TextHolder {
	const texts = Object.entries(marks).flatMap(([name, mark]): FreeText[] => {
		if (mark === 'FREE' || mark === 'ADDRESS') {
			return [
				{
					name,
					mark,
					isName: false,
					read: (stored) => stored[name] ?? null,
					write: (value) => ({ [name]: value }),
				},
			]
		}
		return mark === 'JSON' ? [DATASET_TEXT] : []
	})
	return { label, id, actor, text, stored: texts.map(({ name }) => name), texts }
}

/** What somebody typed freely into a record, by field, from the JSON of its Change. */
export function writtenTexts(label: string, json: string): Readonly<Record<string, readonly string[]>> {
	const fields = freeFieldsOf(label, JSON.parse(json) as ChangedRecord)
	return Object.fromEntries(fields.map(({ name, value }) => [name, textsOf(value)]))
}

/** The labels of nodes that record their author, with their category in the author's export. */
export const WRITTEN_NODES: ReadonlyMap<string, HeldCategory> = new Map(
	NODES_BESIDE_RECORD.flatMap(({ label, written }) => (written === null ? [] : [[label, written] as const])),
)

type ChangedRecord = Readonly<Record<string, unknown>>

/** A field of a Change's record that people wrote. */
interface FreeField extends Pick<FreeText, 'name' | 'mark' | 'isName'> {
	readonly value: unknown
	/** Returns the record with another value in the field. */
	readonly put: (record: ChangedRecord, value: unknown) => ChangedRecord
}

/** A field that the vocabulary lacks, since an older server wrote it, counts as one. */
function freeFieldsOf(label: string, record: ChangedRecord): readonly FreeField[] {
	const kind = VOCABULARY.find((one) => one.kind === label)
	if (kind === undefined)
		return [{ ...DATASET_TEXT, value: record, put: (_record, value) => value as ChangedRecord }]
	const texts = new Map(holderOf(label).texts.map((text) => [text.name, text]))
	const fixed = new Set([
		'id',
		'kind',
		...[...kind.properties, ...kind.relations.map(({ field }) => ({ name: field }))].map(({ name }) => name),
	])
	return Object.entries(record).flatMap(([name, value]) => {
		const text = texts.get(name)
		if (text === undefined && fixed.has(name)) return []
		const { mark, isName } = text ?? { mark: 'FREE' as const, isName: false }
		return [{ name, mark, isName, value, put: (before, next) => ({ ...before, [name]: next }) }]
	})
}

function holderOf(label: string): TextHolder {
	const found = TEXT_HOLDERS.find((one) => one.label === label)
	if (found === undefined) throw new Error(`Expected the label of a node that holds free text, got ${label}.`)
	return found
}

/** A text with traces, its actor, and whether everybody may read it. */
export interface FoundText extends TextPlace {
	readonly actor: Id | null
	readonly isPublic: boolean
	readonly isName: boolean
}

/** The kind of text in nodes of a label. */
export function erasureTextOf(label: string): ErasureText {
	return holderOf(label).text
}

/**
 * Searches the free texts, history included, in an erasure's transaction, and redacts those that `mayRedact` allows. Returns how
 * many nodes it redacted, and the texts that it left, each once.
 *
 * @param only the nodes to search; null: all.
 */
export async function redactFreeTexts(
	run: RunStatement,
	redact: Redact,
	{ only = null, mayRedact = () => true }: RedactChoice = {},
): Promise<{ readonly count: number; readonly left: readonly FoundText[] }> {
	const left = new Map<string, FoundText>()
	const isRedacted = (found: FoundText): boolean => {
		if (mayRedact(found)) return true
		left.set(keyOf(found), found)
		return false
	}
	let count = 0
	let isRecord = false
	for (const holder of TEXT_HOLDERS) {
		const { label, texts } = holder
		const objects = only && objectsOf(label, only)
		if (objects?.length === 0) continue
		const changed = (await nodesOf(run, holder, objects)).flatMap(
			({ element, object, actor, visibility, stored }) => {
				const isPublic = visibility === 'public'
				const values = texts.flatMap(({ name: property, mark, isName, read, write }) => {
					const value = read(stored)
					const next = redactValue(value, mark, redact)
					if (next === value || !isRedacted({ label, object, property, actor, isPublic, isName })) return []
					return [write(next, stored)]
				})
				return values.length === 0 ? [] : [{ element, values: Object.assign({}, ...values) as object }]
			},
		)
		if (changed.length === 0) continue
		await run(WRITE_FREE_TEXTS, { rows: changed })
		count += changed.length
		isRecord ||= hasHistory(label)
	}
	const history = await redactHistory(run, redact, only?.map(({ object }) => object) ?? null, isRedacted)
	// Servers hold the record in memory: another epoch makes them load it again.
	if (isRecord || history > 0) await run(RENEW_EPOCH)
	return { count: count + history, left: [...left.values()] }
}

interface RedactChoice {
	readonly only?: readonly TextPlace[] | null
	readonly mayRedact?: (found: FoundText) => boolean
}

/** The present content of some texts, and what their history says. */
export async function textsAt(
	run: RunStatement,
	places: readonly TextPlace[],
): Promise<readonly (TextPlace & { readonly texts: readonly string[] })[]> {
	const texts = new Map<string, Set<string>>(places.map((place) => [keyOf(place), new Set()]))
	const add = (place: TextPlace, value: unknown): void => {
		for (const text of textsOf(value)) texts.get(keyOf(place))?.add(text)
	}
	for (const holder of TEXT_HOLDERS) {
		const objects = objectsOf(holder.label, places)
		if (objects.length === 0) continue
		for (const { object, stored } of await nodesOf(run, holder, objects)) {
			for (const { name, read } of holder.texts)
				add({ label: holder.label, object, property: name }, read(stored))
		}
	}
	const records = places.filter(({ label }) => hasHistory(label)).map(({ object }) => object)
	if (records.length > 0) {
		for await (const rows of changesWithText(run, records)) {
			for (const { label, object, after } of rows) {
				const fields = freeFieldsOf(label, JSON.parse(after) as ChangedRecord)
				for (const { name, value } of fields) add({ label, object, property: name }, value)
			}
		}
	}
	return places.map((place) => ({ ...place, texts: [...(texts.get(keyOf(place)) ?? [])] }))
}

function keyOf({ label, object, property }: TextPlace): string {
	return JSON.stringify([label, object, property])
}

interface TextRow {
	readonly element: string
	readonly object: string
	readonly values: readonly unknown[]
	readonly actor: Id | null
	readonly visibility: string | null
}

/** @param objects ids of the nodes to read; null: all. */
async function nodesOf(
	run: RunStatement,
	{ label, id, actor, stored }: TextHolder,
	objects: readonly string[] | null,
): Promise<readonly (Omit<TextRow, 'values'> & { readonly stored: StoredProperties })[]> {
	const rows = await run<TextRow>(FREE_TEXTS_OF, { label, properties: stored, id, actor, objects })
	return rows.map(({ values, ...row }) => ({
		...row,
		stored: Object.fromEntries(stored.map((name, at) => [name, values[at]])),
	}))
}

interface ChangeRow {
	readonly seq: number
	readonly element: string
	readonly label: string
	readonly object: string
	readonly after: string
}

const CHANGES_A_PAGE = 1_000

/** What a Change says about the owner of a record. */
interface Ownership {
	readonly owner?: Id | null
	readonly actor?: Id | null
	readonly visibility?: string
}

async function redactHistory(
	run: RunStatement,
	redact: Redact,
	objects: readonly string[] | null,
	isRedacted: (found: FoundText) => boolean,
): Promise<number> {
	let count = 0
	for await (const rows of changesWithText(run, objects)) {
		const changed = rows.flatMap(({ element, label, object, after }) => {
			const record = JSON.parse(after) as ChangedRecord
			const { owner = null, actor = null, visibility } = record as Ownership
			const found = {
				label,
				object,
				actor: label === 'Judgement' ? actor : owner,
				isPublic: visibility === 'public',
			}
			const next = freeFieldsOf(label, record).reduce(
				(state, { name: property, mark, isName, value, put }) => {
					const redacted = redactValue(value, mark, redact)
					return redacted === value || !isRedacted({ ...found, property, isName })
						? state
						: put(state, redacted)
				},
				record,
			)
			return next === record ? [] : [{ element, values: { after: JSON.stringify(next) } }]
		})
		if (changed.length > 0) await run(WRITE_FREE_TEXTS, { rows: changed })
		count += changed.length
	}
	return count
}

/** The Changes of some objects, or of all, that hold texts, page by page. */
async function* changesWithText(
	run: RunStatement,
	objects: readonly string[] | null,
): AsyncGenerator<readonly ChangeRow[]> {
	let after = 0
	for (;;) {
		const rows = await run<ChangeRow>(CHANGES_WITH_TEXT, {
			seq: neo4j.int(after),
			limit: neo4j.int(CHANGES_A_PAGE),
			objects,
		})
		yield rows
		if (rows.length < CHANGES_A_PAGE) return
		after = rows.at(-1)?.seq ?? after
	}
}

/** Whether Changes describe these nodes, and servers hold them in memory. */
function hasHistory(label: string): boolean {
	return label === 'Dataset' || VOCABULARY.some(({ kind }) => kind === label)
}

function objectsOf(label: string, places: readonly TextPlace[]): readonly string[] {
	return places.filter((one) => one.label === label).map(({ object }) => object)
}

const OWNED_BY = types('OWNED_BY', 'JUDGED_BY')

/**
 * The values of some properties of a label's nodes, in their order, and the nodes' owners. @param id and actor the properties, or
 * where else these are found: see `NodeBesideRecord`. @param objects their ids; null: all.
 */
export const FREE_TEXTS_OF = cypher`
MATCH (node:$($label))
OPTIONAL MATCH (holder)-[:HAS_DETAILS]->(node)
WITH node, holder, CASE WHEN $id IS NULL THEN holder.id ELSE node[coalesce($id, '')] END AS object,
  [name IN $properties | node[name]] AS values
WHERE ($objects IS NULL OR object IN $objects) AND any(value IN values WHERE value IS NOT NULL)
RETURN elementId(node) AS element, object, values, node.visibility AS visibility,
  CASE $actor
    WHEN 'OWNER' THEN head([(node)-[:${OWNED_BY}]->(owner) | owner.id])
    WHEN 'HOLDER' THEN holder.organisation
    ELSE node[coalesce($actor, '')] END AS actor`

export const WRITE_FREE_TEXTS = cypher`
UNWIND $rows AS row
MATCH (node) WHERE elementId(node) = row.element
SET node += row.values`

export const CHANGES_WITH_TEXT = cypher`
MATCH (change:Change) WHERE change.seq > $seq AND change.after IS NOT NULL
  AND ($objects IS NULL OR change.recordId IN $objects)
RETURN change.seq AS seq, elementId(change) AS element, change.kind AS label, change.recordId AS object,
  change.after AS after
ORDER BY change.seq LIMIT $limit`

export const RENEW_EPOCH = cypher`
MATCH (feed:Feed {id: 1})
SET feed.epoch = randomUUID()`
