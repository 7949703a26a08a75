import { createContext, Script } from 'node:vm'
import { Refused } from '../errors'

/** Characters: codes of places are short, and what a pattern may cost grows with the text. */
const CODE_CHARACTERS = 100
/** Milliseconds for one code, of which a pattern without nested repetitions needs a thousandth of one, on a busy machine. */
const TIMEOUT = 1_000
const TEST = new Script('codes.map((code) => pattern.test(code))')

/**
 * The regular expression that codes of places match, from `dataset.json`. Such a pattern may take years for one code
 * ("(a+)+$"): the engine is stopped then, and the load with it.
 */
export class CodePattern {
	readonly #context: { readonly pattern: RegExp; codes: readonly string[] }
	readonly #tried = new Map<string, boolean>()

	constructor(readonly source: string) {
		this.#context = { pattern: new RegExp(source), codes: [] }
		createContext(this.#context)
	}

	/** Throws Refused where the pattern does not come to an end. */
	matches(code: string): boolean {
		if (code.length > CODE_CHARACTERS) return false
		const known = this.#tried.get(code)
		if (known !== undefined) return known
		const [found] = this.#test([code]) ?? []
		if (found === undefined) {
			throw new Refused(
				`dataset.json: partner.idPattern ${this.source} takes more than ${TIMEOUT} ms for the code "${code}". Write it ` +
					'without a repetition inside a repetition, such as ^[0-9]{6}$.',
			)
		}
		this.#tried.set(code, found)
		return found
	}

	/** Codes that will be asked for: to stop the engine costs a thread each time, so that all are tried in one go. */
	expect(codes: readonly string[]): void {
		const short = codes.filter((code) => code.length <= CODE_CHARACTERS)
		this.#test(short)?.forEach((found, index) => {
			this.#tried.set(short[index] ?? '', found)
		})
	}

	/** Whether each matches; null where that takes too long. */
	#test(codes: readonly string[]): readonly boolean[] | null {
		try {
			this.#context.codes = codes
			return TEST.runInContext(this.#context, { timeout: TIMEOUT })
		} catch (error) {
			// Of the other context's realm: no instance of our Error.
			if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
			return null
		}
	}
}
