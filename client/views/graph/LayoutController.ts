import type { LayoutAnswer, LayoutQuestion } from './layoutGraph'

/**
 * Asks the worker for the places of actors. The worker is a file of ours, so that the content security policy
 * needs no exception. Only the newest question is answered.
 */
export class LayoutController {
	readonly #worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' })
	#turn = 0

	/** The answer, or null if a newer question was asked. Throws the worker's error. */
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
