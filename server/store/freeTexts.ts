/**
 * Where free text may hold what is known of a person, against the warning that stands at each field: the one list. An erasure goes
 * through all of it, an export shows what the person wrote there. Whatever keeps a new free text adds a line.
 */
import neo4j from 'neo4j-driver'
import { VOCABULARY } from '../../schema/vocabulary'
import { type Redact, redactJson } from '../domain/erasure'
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
}

/** What a person types about a fact: properties of records, and the same keys in the Changes that tell of them. */
const RECORD_TEXTS = ['note', 'reason', 'retracted'] as const
const SOURCE_TEXTS = ['title'] as const
const PROPOSAL_TEXTS = ['title', 'text', 'points'] as const

const OF_RECORDS: readonly FreeText[] = VOCABULARY.filter(({ properties }) =>
	properties.some(({ name }) => isOneOf(RECORD_TEXTS, name)),
).map(({ kind, properties }) => ({
	label: kind,
	properties: properties.map(({ name }) => name).filter((name) => isOneOf(RECORD_TEXTS, name)),
	author: null,
	id: 'id',
}))

const FREE_TEXTS: readonly FreeText[] = [
	...OF_RECORDS,
	{ label: 'Source', properties: SOURCE_TEXTS, author: null, id: 'id' },
	{ label: 'PartyAnswer', properties: ['reason'], author: null, id: 'key' },
	{ label: 'Report', properties: ['text'], author: null, id: 'id' },
	{ label: 'ReportNote', properties: ['text'], author: 'accountId', id: 'id' },
	{ label: 'Proposal', properties: PROPOSAL_TEXTS, author: null, id: 'id' },
	{ label: 'AcceptedProposal', properties: PROPOSAL_TEXTS, author: null, id: 'id' },
	{ label: 'ProposalSlot', properties: ['comment', 'outcomeText'], author: null, id: 'key' },
	{ label: 'Comment', properties: ['text'], author: 'accountId', id: 'id' },
	{ label: 'Case', properties: ['reason'], author: null, id: 'id' },
	{ label: 'CaseEvent', properties: ['text'], author: 'accountId', id: 'id' },
	{ label: 'Follow', properties: ['title'], author: null, id: 'id' },
	{ label: 'ContactDetails', properties: ['function', 'source'], author: null, id: 'id' },
	{ label: 'LetterDetails', properties: ['email', 'name', 'title', 'text'], author: null, id: 'name' },
	{ label: 'Passkey', properties: ['name'], author: null, id: 'id' },
	{ label: 'ApiToken', properties: ['name'], author: null, id: 'id' },
	{ label: 'PersonRequest', properties: ['reference', 'outcome'], author: null, id: 'id' },
]

/** Keys of a Change's JSON text whose values are free text. */
const CHANGED_KEYS: ReadonlySet<string> = new Set([...RECORD_TEXTS, ...SOURCE_TEXTS, ...PROPOSAL_TEXTS])

/** What somebody typed freely in a record, by the name of the field, of the JSON of its Change. */
export function writtenTexts(json: string): Readonly<Record<string, unknown>> {
	const said = JSON.parse(json) as Readonly<Record<string, unknown>>
	return Object.fromEntries([...WRITTEN_KEYS].flatMap((name) => (name in said ? [[name, said[name]]] : [])))
}

const WRITTEN_KEYS: readonly string[] = [...RECORD_TEXTS, 'verdict']

/** Redacts every free text, in the transaction of an erasure. Returns how many nodes held some. */
export async function redactFreeTexts(run: RunStatement, redact: Redact): Promise<number> {
	let count = 0
	let isRecord = false
	for (const { label, properties } of FREE_TEXTS) {
		const rows = await run<TextRow>(FREE_TEXTS_OF, { label, properties })
		const changed = rows.flatMap(({ element, values }) => {
			const written = Object.fromEntries(
				properties.flatMap((property, at) => {
					const value = values[at] ?? null
					const next = redacted(value, redact)
					return JSON.stringify(next) === JSON.stringify(value) ? [] : [[property, next]]
				}),
			)
			return Object.keys(written).length === 0 ? [] : [{ element, values: written }]
		})
		if (changed.length === 0) continue
		await run(WRITE_FREE_TEXTS, { rows: changed })
		count += changed.length
		isRecord ||= VOCABULARY.some(({ kind }) => kind === label)
	}
	const history = await redactHistory(run, redact)
	// Servers hold the record in memory: they load it anew where another epoch stands.
	if (isRecord || history > 0) await run(RENEW_EPOCH)
	return count + history
}

type Stored = string | readonly string[] | null

interface TextRow {
	readonly element: string
	readonly values: readonly Stored[]
}

const CHANGES_A_PAGE = 1_000

async function redactHistory(run: RunStatement, redact: Redact): Promise<number> {
	let count = 0
	let after = 0
	for (;;) {
		const rows = await run<{ seq: number; element: string; after: string }>(CHANGES_WITH_TEXT, {
			seq: neo4j.int(after),
			limit: neo4j.int(CHANGES_A_PAGE),
		})
		const changed = rows.flatMap(({ element, after: json }) => {
			const next = redactJson(json, CHANGED_KEYS, redact)
			return next === json ? [] : [{ element, values: { after: next } }]
		})
		if (changed.length > 0) await run(WRITE_FREE_TEXTS, { rows: changed })
		count += changed.length
		if (rows.length < CHANGES_A_PAGE) return count
		after = rows.at(-1)?.seq ?? after
	}
}

function redacted(value: Stored, redact: Redact): Stored {
	if (value === null) return null
	return typeof value === 'string' ? redact(value) : value.map(redact)
}

function isOneOf(names: readonly string[], name: string): boolean {
	return names.includes(name)
}
