import { spawn } from 'node:child_process'
import { Refused } from '../errors'

export type OnProgress = (line: string) => void

const QUIET_MILLISECONDS = 2_000
const EVERY_MILLISECONDS = 5_000

/** Waits for work and reports it if it takes more than two seconds: once, then every five seconds. */
export async function withProgress<Result>(
	what: string,
	onProgress: OnProgress,
	work: Promise<Result>,
): Promise<Result> {
	const start = Date.now()
	const report = (): void => onProgress(`${what} (${Math.round((Date.now() - start) / 1000)} s)…`)
	let interval: NodeJS.Timeout | undefined
	const first = setTimeout(() => {
		report()
		interval = setInterval(report, EVERY_MILLISECONDS)
	}, QUIET_MILLISECONDS)
	try {
		return await work
	} finally {
		clearTimeout(first)
		clearInterval(interval)
	}
}

export interface RunOptions {
	readonly environment?: NodeJS.ProcessEnv
	/** Ends the command. */
	readonly signal?: AbortSignal
}

/** Runs a command. Throws Refused with its last lines if it fails. */
export function runToCompletion(
	command: string,
	args: readonly string[],
	{ environment = process.env, signal }: RunOptions = {},
): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			stdio: ['ignore', 'pipe', 'pipe'],
			env: environment,
			...(signal ? { signal } : {}),
		})
		let output = ''
		const keep = (chunk: Buffer): void => {
			output = (output + chunk.toString('utf8')).slice(-4_000)
		}
		child.stdout.on('data', keep)
		child.stderr.on('data', keep)
		child.on('error', (cause) =>
			reject(new Refused(`${command} could not be run: ${cause.message}`, {}, { cause })),
		)
		child.on('close', (code) => {
			if (code === 0) return resolve()
			const lines = output.trim().split('\n').slice(-8).join('\n')
			reject(new Refused(`\`${[command, ...args].join(' ')}\` ended with ${code}. Its last lines:\n${lines}`))
		})
	})
}
