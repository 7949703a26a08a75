/** Asks a server as its users and its supervisor do, and records statuses and the slowest answer. */
import { Agent, request } from 'node:http'

/** One question answered from memory, one from the database, and a supervisor's two probes. */
export const QUESTIONS = {
	home: { path: 'graphql', body: '{"query":"{ overlaps(first: 3) { totalCount nodes { id } } }"}' },
	search: { path: 'graphql', body: '{"query":"{ search(text: \\"Lyon\\") { totalCount } }"}' },
	readyz: { path: 'readyz', body: null },
	livez: { path: 'livez', body: null },
} as const
export type QuestionName = keyof typeof QUESTIONS

export interface Answer {
	readonly question: QuestionName
	/** null: no answer; `error` says why. */
	readonly status: number | null
	readonly error: string | null
	/** Whether the connection had served another request before. */
	readonly reused: boolean
	readonly milliseconds: number
	/** The time of the request, in milliseconds since 1970. */
	readonly at: number
}

export function requestOnce(url: string, question: QuestionName, agent: Agent | false): Promise<Answer> {
	const { path, body } = QUESTIONS[question]
	const at = Date.now()
	return new Promise((resolve) => {
		const pending = request(
			`${url}${path}`,
			{
				method: body === null ? 'GET' : 'POST',
				agent,
				headers: body === null ? {} : { 'content-type': 'application/json' },
			},
			(response) => {
				response.on('error', (error) => answered(null, String(error)))
				response.on('end', () => answered(response.statusCode ?? null, null))
				response.resume()
			},
		)
		const answered = (status: number | null, error: string | null): void =>
			resolve({ question, status, error, reused: pending.reusedSocket, milliseconds: Date.now() - at, at })
		pending.on('error', (error: NodeJS.ErrnoException) => answered(null, error.code ?? error.message))
		pending.end(body ?? undefined)
	})
}

/** Asks repeatedly until `stop`; each of `workers` asks one question after another. */
export function requestUntilStopped(
	url: string,
	questions: readonly QuestionName[],
	options: { readonly workers: number; readonly pauseMs: number; readonly keepAlive: boolean },
): { readonly answers: Answer[]; stop(): Promise<void> } {
	const agent = options.keepAlive ? new Agent({ keepAlive: true, maxSockets: options.workers }) : false
	const answers: Answer[] = []
	let stopped = false
	const work = async (first: number): Promise<void> => {
		for (let number = first; !stopped; number += 1) {
			const question = questions[number % questions.length] as QuestionName
			answers.push(await requestOnce(url, question, agent))
			if (options.pauseMs > 0) await new Promise((next) => setTimeout(next, options.pauseMs))
		}
	}
	const workers = Array.from({ length: options.workers }, (_, first) => work(first))
	return {
		answers,
		stop: async () => {
			stopped = true
			await Promise.all(workers)
			if (agent) agent.destroy()
		},
	}
}
