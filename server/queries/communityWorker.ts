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

/** On the thread of the caller, in one call. */
export class CommunitiesAtOnce implements FindCommunities {
	async find(graph: NumberedGraph): Promise<readonly number[]> {
		return communityNumbers(graph)
	}
}

/** Fewer ties take less time here than a message to another thread and back: some ten milliseconds. */
const MAX_TIES_HERE = 1_000
const MAX_WAITING = 16
/** Milliseconds that a graph may take: as long as a question may. */
const MAX_MS = 8_000
/** Milliseconds after which a thread that nobody asks anything is ended, and what it holds of memory with it. */
const IDLE_MS = 60_000

/** Of the sources, or of what they are compiled to. */
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
 * In a thread of their own, one graph after the other: Louvain is one long call that cannot pause, and would keep the
 * event loop from everybody. The thread begins with the first large graph, and ends when none has come for a minute.
 */
export class CommunityWorker implements FindCommunities {
	readonly #tasks: Task[] = []
	/** To all who ask of one graph. */
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

	/** The task that is under way; the next one is begun. */
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
