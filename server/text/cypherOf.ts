import { type Kind, VOCABULARY } from '../../schema/vocabulary'
import { TextError } from './textError'

/** The kind of a result, and the records that prove it. */
export interface ResultEvidence {
	readonly kind: string
	readonly evidence: readonly { readonly recordId: string; readonly kind: string }[]
}

/** The fields whose relations lead to the actors and the places of a record. */
const ACTOR_FIELDS = ['leader', 'participants', 'frenchActors', 'partnerActors', 'owners', 'actor', 'other']
const PLACE_FIELDS = ['host', 'stops', 'place']
const PUBLIC_ID = /^[a-z]+:[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/

/**
 * The Cypher that shows an analyst the records of a result: one row a record, with its actors, places, dates and sources. It is made
 * of fixed texts, the vocabulary and the public ids of the evidence, and of nothing that a reader typed. Throws a TextError for
 * evidence with an id of another form or of an unknown kind.
 *
 * Example: the CROWDING of M012 and M014 asks `MATCH (record:Mission) WHERE record.id IN ['mission:M012', …]`.
 */
export function cypherOf({ kind, evidence }: ResultEvidence): string {
	const kinds = [...new Set(evidence.map((one) => one.kind))].sort().map(kindNamed)
	const ids = [...new Set(evidence.map((one) => literal(one.recordId)))].sort()
	if (ids.length === 0) throw new TextError(`Expected evidence for the Cypher of ${kind}, got none`)
	return [
		`// ${kind}: the ${ids.length} records that prove it`,
		`MATCH (record:${kinds.map((one) => one.kind).join('|')})`,
		`WHERE record.id IN [${ids.join(', ')}]`,
		...collected('actors', types(kinds, ACTOR_FIELDS), 'nameFr', []),
		...collected('places', types(kinds, PLACE_FIELDS), 'nameFr', ['actors']),
		...collected('sources', types(kinds, ['sources']), 'title', ['actors', 'places']),
		'RETURN record.id AS id, labels(record)[0] AS kind, actors, places,',
		`  ${firstDate(kinds, ['start', 'since'])} AS start, ${firstDate(kinds, ['end', 'until'])} AS end,`,
		'  record.confidence AS confidence, sources',
		'ORDER BY start, id',
		`LIMIT ${ids.length}`,
	].join('\n')
}

/** Collects a property of the nodes at the end of some relations, sorted. */
function collected(
	name: string,
	relations: readonly string[],
	property: string,
	known: readonly string[],
): string[] {
	const kept = ['record', ...known].join(', ')
	if (relations.length === 0) return [`WITH ${kept}, [] AS ${name}`]
	return [
		// Compared as values: in a pattern, Neo4j warns of a type that it has never seen.
		`OPTIONAL MATCH (record)-[relation]->(other) WHERE type(relation) IN [${relations.map((type) => `'${type}'`).join(', ')}]`,
		`WITH ${kept}, other ORDER BY other.${property}`,
		`WITH ${kept}, collect(DISTINCT other.${property}) AS ${name}`,
	]
}

function kindNamed(name: string): Kind {
	const kind = VOCABULARY.find((one) => one.kind === name)
	if (!kind) throw new TextError(`Expected a kind of the vocabulary, got "${name}"`)
	return kind
}

function types(kinds: readonly Kind[], fields: readonly string[]): readonly string[] {
	const relations = kinds.flatMap((kind) => kind.relations.filter(({ field }) => fields.includes(field)))
	return [...new Set(relations.map(({ type }) => type))]
}

function firstDate(kinds: readonly Kind[], names: readonly string[]): string {
	const present = names.filter((name) =>
		kinds.some((kind) => kind.properties.some((one) => one.name === name)),
	)
	return present.length === 1
		? `record.${present[0]}`
		: `coalesce(${present.map((one) => `record.${one}`).join(', ')})`
}

function literal(id: string): string {
	if (!PUBLIC_ID.test(id)) throw new TextError(`Expected a public id such as mission:M012, got "${id}"`)
	return `'${id}'`
}
