import { ConstellationsError } from '../server/errors'

/** What a running command gets. */
export interface CommandContext {
	/** Aborted by Ctrl-C or SIGTERM. */
	readonly signal: AbortSignal
	/** Registers a function that stops something at the end; the last registered is called first. */
	onStop(stop: () => Promise<void>): void
	/** Prints one line. */
	log(line: string): void
}

/**
 * Runs a command to its end, or if it stays, until Ctrl-C or SIGTERM. Then stops everything that it started,
 * and exits with 0. Prints a refusal without a stack and exits with 1, as for a command that gives `failed`.
 */
export async function runCommand(
	main: (command: CommandContext) => Promise<'done' | 'failed' | 'stay'>,
): Promise<never> {
	const abort = new AbortController()
	const aborted = new Promise<void>((resolve) => abort.signal.addEventListener('abort', () => resolve()))
	for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => abort.abort())
	const stops: (() => Promise<void>)[] = []
	const command: CommandContext = {
		signal: abort.signal,
		onStop: (stop) => stops.unshift(stop),
		log: (line) => console.log(line),
	}
	let code = 0
	try {
		const end = main(command)
		// Errors of a command after it was stopped do not matter.
		end.catch(() => {})
		const outcome = await Promise.race([end, aborted.then(() => 'aborted' as const)])
		if (outcome === 'stay') await stayUntil(aborted)
		if (outcome === 'failed') code = 1
	} catch (error) {
		code = abort.signal.aborted ? 0 : 1
		if (code === 1) complain(error)
	}
	for (const stop of stops) {
		try {
			await stop()
		} catch (error) {
			code = 1
			complain(error)
		}
	}
	process.exit(code)
}

/**
 * Keeps the process busy while it waits: Node would exit a process that only waits for a signal, and leave
 * what it started running.
 */
async function stayUntil(aborted: Promise<void>): Promise<void> {
	const awake = setInterval(() => {}, 60_000)
	await aborted
	clearInterval(awake)
}

function complain(error: unknown): void {
	if (error instanceof ConstellationsError) console.error(error.message)
	else console.error(error)
}
