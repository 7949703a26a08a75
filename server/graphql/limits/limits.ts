import { MAX_CELLS, MAX_LIST_VALUES, MAX_PAGE_SIZE } from '../../../schema/limits'

/** What one request may ask for at most; `docs/decisions` and security.md §1 give the reasons. */
export const LIMITS = {
	bodyBytes: 256 * 1024,
	documentCharacters: 15_000,
	documentTokens: 1_000,
	/** Of which one runs: a file of questions can be sent whole, with the name of the one that is meant. */
	operations: 10,
	depth: 10,
	/** The introspection query that every tool sends is 15 deep. */
	introspectionDepth: 16,
	aliases: 30,
	rootFields: 20,
	directives: 50,
	sameResponseName: 20,
	/** Selections once every fragment is spread: what protects validation itself from runaway fragments. */
	selections: 1_000,
	errorsReported: 5,
	listValues: MAX_LIST_VALUES,
	stringCharacters: 10_000,
	/** How deep a JSON value of a variable may go. */
	variableDepth: 16,
	/** Values and objects that an answer may hold, counted before it is made: against the absurd alone. See `cost`. */
	fieldsPerRequest: 2_000_000,
	/** What an answer may have, counted while it is made. */
	answerBytes: 2_000_000,
	/** What one account, or of visitors one network, may use in a minute, as it was measured: see `http/rateLimiter.ts`. */
	processorMsPerMinute: 20_000,
	bytesPerMinute: 200_000_000,
} as const

/** How many items a list gives when it is not told. */
export const DEFAULT_FIRST = 20

/** Lists that may give less than the usual, or more: what a picture needs whole. */
const OTHER_MAXIMUM: Readonly<Record<string, number>> = { sectors: 50, sharedSectors: 50, cells: MAX_CELLS }

/** The largest `first` that a field takes, by its name. */
export function maximumFirst(fieldName: string): number {
	return OTHER_MAXIMUM[fieldName] ?? MAX_PAGE_SIZE
}
