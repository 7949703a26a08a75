import { type Kind, VOCABULARY } from '../../schema/vocabulary'

/**
 * A Cypher text. The database accepts nothing else, and only `cypher` makes one: what is inserted into it comes from the closed
 * lists of the vocabulary, everything else is a parameter.
 */
export class CypherText {
	readonly #text: string
	constructor(text: string, key: symbol) {
		if (key !== KEY) throw new TypeError('A Cypher text is made by cypher alone.')
		this.#text = text
	}
	get text(): string {
		return this.#text
	}
}

/**
 * Makes a Cypher text from a template. Its substitutions are other Cypher texts: labels, types, properties, or parts made by this
 * function.
 */
export function cypher(parts: TemplateStringsArray, ...listed: readonly CypherText[]): CypherText {
	const text = parts.map((part, index) => part + (listed[index]?.text ?? '')).join('')
	return new CypherText(text, KEY)
}

/** A statement of a migration file, which is reviewed like code. */
export function migrationCypher(statement: string): CypherText {
	return new CypherText(statement, KEY)
}

/** The label of a kind. Throws TypeError if the vocabulary lacks it. */
export function label(kind: string): CypherText {
	return new CypherText(kindNamed(kind).kind, KEY)
}

/** One or several relationship types, for instance `LED_BY|JOINED_BY`. */
export function types(...names: readonly string[]): CypherText {
	for (const name of names) {
		if (!TYPES.has(name)) throw new TypeError(`Expected a relationship type of the vocabulary, got ${name}.`)
	}
	return new CypherText(names.join('|'), KEY)
}

/** A property as it is stored, for instance `startApproximate`. */
export function property(name: string): CypherText {
	if (!STORED.has(name)) throw new TypeError(`Expected a stored property of the vocabulary, got ${name}.`)
	return new CypherText(name, KEY)
}

/** Several parts with a separator between them. */
export function joinCypher(parts: readonly CypherText[], separator: ', ' | '\n' | '|'): CypherText {
	return new CypherText(parts.map((part) => part.text).join(separator), KEY)
}

/** The kind of an id, by its prefix; null if no kind has it. */
export function kindOfId(id: string): Kind | null {
	const prefix = id.slice(0, id.indexOf(':'))
	return VOCABULARY.find(({ idPrefix }) => idPrefix === prefix) ?? null
}

/** The kind of a name. Throws TypeError if the vocabulary lacks it. */
export function kindNamed(name: string): Kind {
	const kind = VOCABULARY.find(({ kind }) => kind === name)
	if (!kind) throw new TypeError(`Expected a kind of the vocabulary, got ${name}.`)
	return kind
}

/** The stored properties of a kind, in the order of the vocabulary: a date becomes two, names become eight. */
export function storedProperties(kind: Kind): readonly string[] {
	return kind.properties.flatMap(({ name, type }) => {
		switch (type) {
			case 'date':
				return [name, `${name}Approximate`]
			case 'names':
				return [...NAME_PROPERTIES]
			case 'labels':
				return ['labelFr', 'labelEn', 'labelZh']
			default:
				return [name]
		}
	})
}

/** The properties needed to read a record: its id, then all except those for searching. */
export function readProperties(kind: Kind): readonly string[] {
	return ['id', ...storedProperties(kind)].filter((name) => name !== 'searchText')
}

/** The properties that hold the names of an actor. */
export const STORED_NAMES = [
	'nameFr',
	'nameEn',
	'nameZh',
	'nameLocal',
	'romanisation',
	'aliases',
	'formerNames',
] as const
const NAME_PROPERTIES = [...STORED_NAMES, 'searchText'] as const

const KEY = Symbol('made by cypher')
const TYPES: ReadonlySet<string> = new Set(
	VOCABULARY.flatMap(({ relations }) => relations.map(({ type }) => type)),
)
const STORED: ReadonlySet<string> = new Set(['id', ...VOCABULARY.flatMap(storedProperties)])
