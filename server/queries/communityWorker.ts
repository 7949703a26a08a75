import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { communityNumbers, type NumberedGraph } from '../analysis/communities'
import { Overloaded, Unavailable } from '../errors'
import type { Turn } from '../snapshot/steps'

/** Finds the communities of a graph. */
export interface FindCommunities {
	/** The number of the community of each node, charged to a turn. Throws Overloaded and Unavailable. */
	find(graph: NumberedGraph, turn: Turn): Promise<readonly number[]>
}

/** Finds them at once, on the thread of the caller. */
export class CommunitiesAtOnce implements FindCommunities {
	async find(graph: NumberedGraph): Promise<readonly number[]> {
		return communityNumbers(graph)
	}
}

/** A graph with fewer ties takes less time than a message to another thread and back, which is about ten milliseconds. */
const MAX_TIES_HERE = 1_000
const MAX_WAITING = 16
/** The limit for one graph, in milliseconds: that of a question. */
const MAX_MS = 8_000
/** An idle thread ends after so many milliseconds, which frees its memory. */
const IDLE_MS = 60_000

/** `.ts`, or `.js` once compiled. */
const EXTENSION = extname(import.meta.url)

interface Task {
	readonly graph: NumberedGraph
	answered(reply: Reply): void
	failed(reason: Error): void
}

/** What the thread answers. */
export interface Reply {
	readonly numbers: readonly number[]
	/** Of the thread's processor time. */
	readonly milliseconds: number
}

/**
 * Finds communities in another thread, one graph after the other: Louvain is one long call that cannot pause and would block the
 * event loop. The thread starts with the first large graph and ends after a minute without any.
 */
export class CommunityWorker implements FindCommunities {
	readonly #tasks: Task[] = []
	/** One reply serves all who ask about the same graph. */
	readonly #replies = new WeakMap<NumberedGraph, Promise<Reply>>()
	#worker: Worker | null = null
	#timer: NodeJS.Timeout | undefined

	async find(graph: NumberedGraph, turn: Turn): Promise<readonly number[]> {
		const known = this.#replies.get(graph)
		const reply = known ?? this.#reply(graph)
		this.#replies.set(graph, reply)
		try {
			const { numbers, milliseconds } = await reply
			if (known === undefined) turn.charge(milliseconds)
			await turn.pause()
			return numbers
		} catch (reason) {
			this.#replies.delete(graph)
			throw reason
		}
	}

	async #reply(graph: NumberedGraph): Promise<Reply> {
		if (graph.ties.length / 3 <= MAX_TIES_HERE) return { numbers: communityNumbers(graph), milliseconds: 0 }
		if (this.#tasks.length >= MAX_WAITING) throw new Overloaded()
		return new Promise<Reply>((answered, failed) => {
			this.#tasks.push({ graph, answered, failed })
			if (this.#tasks.length === 1) this.#ask()
		})
	}

	async stop(): Promise<void> {
		clearTimeout(this.#timer)
		await this.#worker?.terminate()
	}

	#ask(): void {
		clearTimeout(this.#timer)
		const [task] = this.#tasks
		if (task === undefined) {
			this.#timer = setTimeout(() => this.#end(), IDLE_MS).unref()
			return
		}
		this.#worker ??= this.#started()
		this.#worker.postMessage(task.graph)
		this.#timer = setTimeout(() => {
			this.#end()
			this.#take()?.failed(new Unavailable('The communities of so large a graph take too long.'))
		}, MAX_MS).unref()
	}

	/** Takes the task that is under way off the queue, and begins the next one. */
	#take(): Task | undefined {
		const task = this.#tasks.shift()
		this.#ask()
		return task
	}

	#end(): void {
		void this.#worker?.terminate()
		this.#worker = null
	}

	#started(): Worker {
		const thread = new URL(`./communityThread${EXTENSION}`, import.meta.url)
		const worker =
			EXTENSION === '.ts'
				? // A thread does not read TypeScript because the process does.
					new Worker(`import('tsx/esm/api').then(({ register }) => (register(), import('${thread}')))`, {
						eval: true,
						execArgv: [],
					})
				: new Worker(thread)
		worker.unref()
		worker.on('message', (reply: Reply) => this.#take()?.answered(reply))
		worker.on('error', (reason) => {
			this.#worker = null
			this.#take()?.failed(reason)
		})
		return worker
	}
}
