import { createContext, Script } from 'node:vm'
import { Refused } from '../errors'

/** Characters: codes of places are short, and what a pattern may cost grows with the text. */
const CODE_CHARACTERS = 100
/** Milliseconds for one code, of which a pattern without nested repetitions needs a thousandth of one, on a busy machine. */
const TIMEOUT = 1_000
const TEST = new Script('pattern.test(code)')

/**
 * The regular expression that codes of places match, from `dataset.json`. Such a pattern may take years for one code
 * ("(a+)+$"): the engine is stopped then, and the load with it.
 */
export class CodePattern {
	readonly #context: { readonly pattern: RegExp; code: string }
	readonly #tried = new Map<string, boolean>()

	constructor(readonly source: string) {
		this.#context = { pattern: new RegExp(source), code: '' }
		createContext(this.#context)
	}

	/** Throws Refused where the pattern does not come to an end. */
	matches(code: string): boolean {
		if (code.length > CODE_CHARACTERS) return false
		const known = this.#tried.get(code)
		if (known !== undefined) return known
		const found = this.#test(code)
		this.#tried.set(code, found)
		return found
	}

	#test(code: string): boolean {
		try {
			this.#context.code = code
			return TEST.runInContext(this.#context, { timeout: TIMEOUT })
		} catch (error) {
			// Of the other context's realm: no instance of our Error.
			if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
			throw new Refused(
				`dataset.json: partner.idPattern ${this.source} takes more than ${TIMEOUT} ms for the code "${code}". Write it ` +
					'without a repetition inside a repetition, such as ^[0-9]{6}$.',
			)
		}
	}
}
