/**
 * Where free text may hold what is known of a person, against the warning that stands at each field: the one list. An erasure goes
 * through all of it, an export shows what the person wrote there. Whatever keeps a new free text adds a line.
 */
import neo4j from 'neo4j-driver'
import type { ErasureText } from '../../schema/personalData'
import { VOCABULARY } from '../../schema/vocabulary'
import { type Redact, redactJson, type TextPlace } from '../domain/erasure'
import type { Id } from '../domain/ids'
import { CHANGES_WITH_TEXT, FREE_TEXTS_OF, RENEW_EPOCH, WRITE_FREE_TEXTS } from './cypher/personalData'
import type { RunStatement } from './database'

export interface FreeText {
	/** The label of the nodes that hold it. */
	readonly label: string
	/** The properties: each a text, or a list of texts. */
	readonly properties: readonly string[]
	/** The property that holds the id of the account that wrote it; null: it is not kept by whom. */
	readonly author: string | null
	/** The property by which the node is named in an export. */
	readonly id: string
	/** The property that holds the actor whose text it is; RELATION: as of records; null: it is no actor's. */
	readonly actor: string | null
	/** What it is, for who is asked about it. */
	readonly text: ErasureText
	/** It goes by itself within days: nobody is asked about it. */
	readonly isPassing?: true
}

/** What a person types about a fact: properties of records, and the same keys in the Changes that tell of them. */
const RECORD_TEXTS = ['note', 'reason', 'retracted'] as const
const SOURCE_TEXTS = ['title'] as const
const PROPOSAL_TEXTS = ['title', 'text', 'points'] as const
/** What its parties tell came of what is public. */
const ACCEPTED_TEXTS = [...PROPOSAL_TEXTS, 'outcomeTexts'] as const

const OF_RECORDS: readonly FreeText[] = VOCABULARY.filter(({ properties }) =>
	properties.some(({ name }) => isOneOf(RECORD_TEXTS, name)),
).map(({ kind, properties }) => ({
	label: kind,
	properties: properties.map(({ name }) => name).filter((name) => isOneOf(RECORD_TEXTS, name)),
	author: null,
	id: 'id',
	actor: 'RELATION',
	text: 'RECORD',
}))

const text = (
	label: string,
	properties: readonly string[],
	what: ErasureText,
	more: Partial<FreeText> = {},
): FreeText => ({ label, properties, author: null, id: 'id', actor: null, text: what, ...more })

const FREE_TEXTS: readonly FreeText[] = [
	...OF_RECORDS,
	text('Source', SOURCE_TEXTS, 'SOURCE'),
	text('PartyAnswer', ['reason'], 'ANSWER', { id: 'key', actor: 'actor' }),
	text('Report', ['text'], 'REPORT'),
	text('ReportNote', ['text'], 'REPORT', { author: 'accountId' }),
	text('Proposal', PROPOSAL_TEXTS, 'PROPOSAL', { actor: 'author' }),
	text('AcceptedProposal', ACCEPTED_TEXTS, 'PROPOSAL'),
	text('ProposalSlot', ['comment', 'outcomeText'], 'PROPOSAL', { id: 'key', actor: 'actor' }),
	text('Comment', ['text'], 'COMMENT', { author: 'accountId', actor: 'actor' }),
	text('Case', ['reason'], 'CASE'),
	text('CaseEvent', ['text'], 'CASE', { author: 'accountId' }),
	text('Follow', ['title'], 'ACCOUNT'),
	text('ContactDetails', ['function', 'source'], 'CONTACT', { actor: 'organisation' }),
	text('LetterDetails', ['email', 'name', 'title', 'text'], 'ACCOUNT', { id: 'name', isPassing: true }),
	text('InvitationDetails', ['email'], 'ACCOUNT', { id: 'email', isPassing: true }),
	text('Passkey', ['name'], 'ACCOUNT'),
	text('ApiToken', ['name'], 'ACCOUNT'),
	text('PersonRequest', ['reference', 'outcome'], 'REQUEST'),
]

/** Keys of a Change's JSON text whose values are free text. */
const CHANGED_KEYS: ReadonlySet<string> = new Set([...RECORD_TEXTS, ...SOURCE_TEXTS, ...ACCEPTED_TEXTS])

/** What somebody typed freely in a record, by the name of the field, of the JSON of its Change. */
export function writtenTexts(json: string): Readonly<Record<string, unknown>> {
	const said = JSON.parse(json) as Readonly<Record<string, unknown>>
	return Object.fromEntries([...WRITTEN_KEYS].flatMap((name) => (name in said ? [[name, said[name]]] : [])))
}

const WRITTEN_KEYS: readonly string[] = [...RECORD_TEXTS, 'verdict']

/** A text in which something was found: whose it is, and whether all may read it. */
export interface FoundText extends TextPlace {
	readonly actor: Id | null
	readonly isPublic: boolean
}

/** What it is, by the label of its node. */
export function erasureTextOf(label: string): ErasureText {
	const found = FREE_TEXTS.find((one) => one.label === label)
	if (found === undefined) throw new Error(`Expected the label of a free text, got ${label}.`)
	return found.text
}

/**
 * Goes through the free texts, history included, in the transaction of an erasure, and redacts those that may be. Returns in how
 * many nodes it did so, and the texts that it left, each once.
 *
 * @param only the nodes that are looked at; null: all.
 */
export async function redactFreeTexts(
	run: RunStatement,
	redact: Redact,
	{ only = null, mayRedact = () => true }: RedactChoice = {},
): Promise<{ readonly count: number; readonly left: readonly FoundText[] }> {
	const left = new Map<string, FoundText>()
	const isRedacted = (found: FoundText): boolean => {
		if (mayRedact(found)) return true
		left.set(JSON.stringify([found.label, found.object, found.property]), found)
		return false
	}
	let count = 0
	let isRecord = false
	for (const { label, properties, id, actor, isPassing } of FREE_TEXTS) {
		const objects = only && objectsOf(label, only)
		if (objects?.length === 0) continue
		const rows = await run<TextRow>(FREE_TEXTS_OF, { label, properties, id, actor, objects })
		const changed = rows.flatMap(({ element, object, values, actor: of, visibility }) => {
			const written = Object.fromEntries(
				properties.flatMap((property, at) => {
					const value = values[at] ?? null
					const next = redacted(value, redact)
					if (JSON.stringify(next) === JSON.stringify(value)) return []
					const found = { label, object, property, actor: of, isPublic: visibility === 'public' }
					if (isPassing && !mayRedact(found)) return []
					return isRedacted(found) ? [[property, next]] : []
				}),
			)
			return Object.keys(written).length === 0 ? [] : [{ element, values: written }]
		})
		if (changed.length === 0) continue
		await run(WRITE_FREE_TEXTS, { rows: changed })
		count += changed.length
		isRecord ||= isRecordKind(label)
	}
	const history = await redactHistory(run, redact, only?.map(({ object }) => object) ?? null, isRedacted)
	// Servers hold the record in memory: they load it anew where another epoch stands.
	if (isRecord || history > 0) await run(RENEW_EPOCH)
	return { count: count + history, left: [...left.values()] }
}

interface RedactChoice {
	readonly only?: readonly TextPlace[] | null
	readonly mayRedact?: (found: FoundText) => boolean
}

/** What stands in some texts now; of those that are gone what their history says. By `JSON.stringify` of the place. */
export async function textsAt(
	run: RunStatement,
	places: readonly TextPlace[],
): Promise<readonly (TextPlace & { readonly texts: readonly string[] })[]> {
	const texts = new Map<string, readonly string[]>()
	const key = ({ label, object, property }: TextPlace): string => JSON.stringify([label, object, property])
	for (const { label, properties, id, actor } of FREE_TEXTS) {
		const objects = objectsOf(label, places)
		if (objects.length === 0) continue
		for (const { object, values } of await run<TextRow>(FREE_TEXTS_OF, {
			label,
			properties,
			id,
			actor,
			objects,
		})) {
			for (const [at, property] of properties.entries()) {
				texts.set(key({ label, object, property }), listed(values[at]))
			}
		}
	}
	const records = places.filter(({ label }) => isRecordKind(label)).map(({ object }) => object)
	if (records.length === 0) return places.map((place) => ({ ...place, texts: texts.get(key(place)) ?? [] }))
	for await (const rows of changesWithText(run, records)) {
		for (const { label, object, after } of rows) {
			const said = JSON.parse(after) as Readonly<Record<string, Stored>>
			for (const property of CHANGED_KEYS) {
				const place = key({ label, object, property })
				texts.set(place, [...new Set([...(texts.get(place) ?? []), ...listed(said[property])])])
			}
		}
	}
	return places.map((place) => ({ ...place, texts: texts.get(key(place)) ?? [] }))
}

type Stored = string | readonly string[] | null

interface TextRow {
	readonly element: string
	readonly object: string
	readonly values: readonly Stored[]
	readonly actor: Id | null
	readonly visibility: string | null
}

interface ChangeRow {
	readonly seq: number
	readonly element: string
	readonly label: string
	readonly object: string
	readonly after: string
}

const CHANGES_A_PAGE = 1_000

/** What a Change says of whose the record is. */
interface Told {
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
		const changed = rows.flatMap(({ element, label, object, after: json }) => {
			const next = redactKeys(json, redact, (property) => {
				const told = JSON.parse(json) as Told
				const actor = (label === 'Judgement' ? told.actor : told.owner) ?? null
				return isRedacted({ label, object, property, actor, isPublic: told.visibility === 'public' })
			})
			return next === json ? [] : [{ element, values: { after: next } }]
		})
		if (changed.length > 0) await run(WRITE_FREE_TEXTS, { rows: changed })
		count += changed.length
	}
	return count
}

/** The Changes of some objects that hold texts, of all where null, page after page. */
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

function isRecordKind(label: string): boolean {
	return VOCABULARY.some(({ kind }) => kind === label)
}

function objectsOf(label: string, places: readonly TextPlace[]): readonly string[] {
	return places.filter((one) => one.label === label).map(({ object }) => object)
}

function redactKeys(json: string, redact: Redact, isRedacted: (property: string) => boolean): string {
	if (redactJson(json, CHANGED_KEYS, redact) === json) return json
	const keys = [...CHANGED_KEYS].filter(
		(property) => redactJson(json, new Set([property]), redact) !== json && isRedacted(property),
	)
	return redactJson(json, new Set(keys), redact)
}

function listed(value: Stored | undefined): readonly string[] {
	if (value === null || value === undefined) return []
	return typeof value === 'string' ? [value] : value
}

function redacted(value: Stored, redact: Redact): Stored {
	if (value === null) return null
	return typeof value === 'string' ? redact(value) : value.map(redact)
}

function isOneOf(names: readonly string[], name: string): boolean {
	return names.includes(name)
}
