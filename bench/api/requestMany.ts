import { Agent, request } from 'node:http'

export interface HttpQuestion {
	readonly url: string
	readonly body: string
}

export interface Pace {
	readonly answered: number
	/** Answers a second. */
	readonly throughput: number
	/** Bytes of an answer, on average. */
	readonly bytes: number
}

/**
 * Sends requests over `connections` open connections for `milliseconds`, each the next one after its answer.
 * Throws Error at the first answer other than 200: measuring refusals would be fast and worthless.
 */
export async function requestMany(
	questionOf: (number: number) => HttpQuestion,
	connections: number,
	milliseconds: number,
): Promise<Pace> {
	const agent = new Agent({ keepAlive: true, maxSockets: connections })
	const until = performance.now() + milliseconds
	const began = performance.now()
	let answered = 0
	let bytes = 0
	const work = async (first: number): Promise<void> => {
		for (let number = first; performance.now() < until; number += connections) {
			// Not `+=`, which would read its left side before the wait.
			const size = await ask(agent, questionOf(number))
			bytes += size
			answered += 1
		}
	}
	await Promise.all(Array.from({ length: connections }, (_, first) => work(first)))
	agent.destroy()
	return { answered, throughput: (answered * 1000) / (performance.now() - began), bytes: bytes / answered }
}

/** Sends one request; gives the bytes of its answer. */
function ask(agent: Agent, { url, body }: HttpQuestion): Promise<number> {
	return answerOf(agent, { url, body }).then((text) => text.length)
}

/** Gives the answer. Throws Error for a status other than 200. */
export function answerOf(agent: Agent, { url, body }: HttpQuestion): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
		const pending = request(url, { method: 'POST', agent, headers }, (response) => {
			const chunks: Buffer[] = []
			response.on('data', (chunk: Buffer) => chunks.push(chunk))
			response.on('end', () => {
				const text = Buffer.concat(chunks)
				if (response.statusCode === 200) resolve(text)
				else
					reject(
						new Error(
							`Expected 200 of ${url}; came ${response.statusCode}: ${text.toString().slice(0, 300)}`,
						),
					)
			})
		})
		pending.on('error', reject)
		pending.end(body)
	})
}
