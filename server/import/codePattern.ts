import { createContext, Script } from 'node:vm'
import { Refused } from '../errors'

/** Codes of places are short, and the cost of a pattern grows with the text. */
const CODE_CHARACTERS = 100
/**
 * Milliseconds for one code. A pattern without nested repetitions needs a thousandth of a millisecond, on a busy
 * machine.
 */
const TIMEOUT = 1_000
const TEST = new Script('codes.map((code) => pattern.test(code))')

/**
 * The regular expression of place codes, from `dataset.json`. A bad pattern may take years for one code ("(a+)+$"):
 * the engine is then stopped, and the load with it.
 */
export class CodePattern {
	readonly #context: { readonly pattern: RegExp; codes: readonly string[] }
	readonly #tried = new Map<string, boolean>()

	constructor(readonly source: string) {
		this.#context = { pattern: new RegExp(source), codes: [] }
		createContext(this.#context)
	}

	/** Throws Refused if the match takes too long. */
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

	/** Tests codes that will be asked for, all in one go: being able to stop the engine costs a thread each time. */
	expect(codes: readonly string[]): void {
		const short = codes.filter((code) => code.length <= CODE_CHARACTERS)
		this.#test(short)?.forEach((found, index) => {
			this.#tried.set(short[index] ?? '', found)
		})
	}

	/** Whether each code matches; null if that takes too long. */
	#test(codes: readonly string[]): readonly boolean[] | null {
		try {
			this.#context.codes = codes
			return TEST.runInContext(this.#context, { timeout: TIMEOUT })
		} catch (error) {
			// The error comes from the other context's realm: it is no instance of our Error.
			if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
			return null
		}
	}
}
