import { Overloaded } from './errors'

/** Lets some work in, so much at once; the rest waits, the first first. */
export class Gate {
	#inside = 0
	readonly #waiting: (() => void)[] = []
	readonly #atOnce: number
	readonly #waitingAtMost: number
	readonly #milliseconds: number

	/**
	 * @param limits.waiting past so many that wait, one more is refused.
	 * @param limits.milliseconds how long one waits at most.
	 */
	constructor(limits: { readonly atOnce: number; readonly waiting?: number; readonly milliseconds: number }) {
		this.#atOnce = limits.atOnce
		this.#waitingAtMost = limits.waiting ?? Number.POSITIVE_INFINITY
		this.#milliseconds = limits.milliseconds
	}

	/** Throws Overloaded where too many wait, or the turn of this one does not come in time. */
	async run<Result>(work: () => Promise<Result>): Promise<Result> {
		await this.#enter()
		try {
			return await work()
		} finally {
			this.#leave()
		}
	}

	async #enter(): Promise<void> {
		if (this.#inside < this.#atOnce) {
			this.#inside += 1
			return
		}
		if (this.#waiting.length >= this.#waitingAtMost) throw new Overloaded()
		// Whoever leaves hands its place on.
		await new Promise<void>((resolve, reject) => {
			const enter = (): void => {
				clearTimeout(timer)
				resolve()
			}
			const timer = setTimeout(() => {
				this.#waiting.splice(this.#waiting.indexOf(enter), 1)
				reject(new Overloaded())
			}, this.#milliseconds)
			this.#waiting.push(enter)
		})
	}

	#leave(): void {
		const next = this.#waiting.shift()
		if (next === undefined) this.#inside -= 1
		else next()
	}
}
