import { MAX_CELLS, MAX_LIST_VALUES, MAX_PAGE_SIZE } from '../../../schema/limits'

/** The limits of one request; `docs/decisions` and security.md §1 give the reasons. */
export const LIMITS = {
	bodyBytes: 256 * 1024,
	documentCharacters: 15_000,
	documentTokens: 1_000,
	/** In one document, of which one runs: tools send a whole file with the name of one operation. */
	operations: 10,
	depth: 10,
	/** The introspection query that every tool sends is 15 deep. */
	introspectionDepth: 16,
	aliases: 30,
	rootFields: 20,
	directives: 50,
	sameResponseName: 20,
	/** Selections after all fragments are spread: protects validation from fragments that grow without end. */
	selections: 1_000,
	errorsReported: 5,
	listValues: MAX_LIST_VALUES,
	stringCharacters: 10_000,
	/** Nesting of the JSON value of a variable. */
	variableDepth: 16,
	/** Values and objects in an answer, estimated before it is made: refuses only absurd requests. See `cost`. */
	fieldsPerRequest: 2_000_000,
	/** Size of an answer, counted while it is made. */
	answerBytes: 2_000_000,
	/** What one account, or one network of visitors, may use in a minute: see `http/rateLimiter.ts`. */
	processorMsPerMinute: 20_000,
	bytesPerMinute: 200_000_000,
} as const

/** How many items a list has when the client does not say. */
export const DEFAULT_FIRST = 20

/** Lists with another maximum: pictures need some of them whole. */
const OTHER_MAXIMUM: Readonly<Record<string, number>> = { sectors: 50, sharedSectors: 50, cells: MAX_CELLS }

/** The largest `first` that a field takes, by its name. */
export function maximumFirst(fieldName: string): number {
	return OTHER_MAXIMUM[fieldName] ?? MAX_PAGE_SIZE
}
