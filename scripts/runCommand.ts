import { ConstellationsError } from '../server/errors'

/** What a command is given while it runs. */
export interface CommandContext {
	/** Aborted by Ctrl-C or SIGTERM. */
	readonly signal: AbortSignal
	/** Registers what has to be stopped at the end; the last registered is stopped first. */
	onStop(stop: () => Promise<void>): void
	/** One line for who started the command. */
	log(line: string): void
}

/**
 * Runs a command to its end, or until Ctrl-C or SIGTERM where it stays: then stops everything that it started and
 * exits with 0. A refusal is said without a stack and exits with 1, as does a command that says it `failed`.
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
		// Whatever a stopped command still complains about is of no use to who stopped it.
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

/** Waits with something to do: a process that only waits for a signal would end with what it started left behind. */
async function stayUntil(aborted: Promise<void>): Promise<void> {
	const awake = setInterval(() => {}, 60_000)
	await aborted
	clearInterval(awake)
}

function complain(error: unknown): void {
	if (error instanceof ConstellationsError || isWrongOption(error)) console.error(error.message)
	else console.error(error)
}

/** What `parseArgs` throws: its message says which option is unknown or lacks its value. */
function isWrongOption(error: unknown): error is Error {
	return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
