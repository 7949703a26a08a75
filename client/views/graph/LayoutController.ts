import type { LayoutAnswer, LayoutQuestion } from './layoutGraph'

/**
 * Asks the worker where actors stand. The worker is a file of ours, so that the policy of content needs no
 * exception; only the newest question is answered.
 */
export class LayoutController {
	readonly #worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' })
	#turn = 0

	/** The answer, or null where another question came in between. Throws what the worker threw. */
	ask(question: LayoutQuestion): Promise<LayoutAnswer | null> {
		const turn = ++this.#turn
		return new Promise((resolve, reject) => {
			const answered = ({ data }: MessageEvent<{ turn: number; answer: LayoutAnswer }>): void => {
				if (data.turn !== turn) return
				stop()
				resolve(turn === this.#turn ? data.answer : null)
			}
			const failed = (event: ErrorEvent): void => {
				stop()
				reject(new Error(`The layout was expected to end, and failed: ${event.message}`))
			}
			const stop = (): void => {
				this.#worker.removeEventListener('message', answered)
				this.#worker.removeEventListener('error', failed)
			}
			this.#worker.addEventListener('message', answered)
			this.#worker.addEventListener('error', failed)
			this.#worker.postMessage({ turn, question })
		})
	}

	kill(): void {
		this.#worker.terminate()
	}
}
