import { Overloaded } from './errors'

/** Runs a limited number of tasks at once; the others wait in the order in which they came. */
export class Gate {
	#inside = 0
	readonly #waiting: (() => void)[] = []
	readonly #atOnce: number
	readonly #waitingAtMost: number
	readonly #milliseconds: number

	/**
	 * @param limits.waiting tasks that may wait; more are refused.
	 * @param limits.milliseconds how long a task may wait.
	 */
	constructor(limits: { readonly atOnce: number; readonly waiting?: number; readonly milliseconds: number }) {
		this.#atOnce = limits.atOnce
		this.#waitingAtMost = limits.waiting ?? Number.POSITIVE_INFINITY
		this.#milliseconds = limits.milliseconds
	}

	/** Throws Overloaded if too many tasks wait or this one has waited too long. */
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
		// A task that ends hands its place to the next.
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
