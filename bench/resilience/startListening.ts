import { type ChildProcess, spawn } from 'node:child_process'

export interface ListeningProcess {
	/** Ends with a slash. */
	readonly url: string
	readonly process: ChildProcess
	/** All that it has printed. */
	output(): string
	stop(): Promise<void>
}

/** Starts a script that prints `listening <address>` once it answers. Throws with its output where it ends before. */
export async function startListening(
	script: string,
	environment: NodeJS.ProcessEnv,
	nodeOptions: readonly string[] = [],
): Promise<ListeningProcess> {
	const child = spawn(process.execPath, [...nodeOptions, '--import', 'tsx', script], {
		env: environment,
		stdio: ['ignore', 'pipe', 'pipe'],
	})
	let output = ''
	const ended = new Promise<void>((done) => child.once('exit', () => done()))
	const url = await new Promise<string>((found, failed) => {
		const take = (chunk: Buffer): void => {
			output += String(chunk)
			const [, address] = /listening (http:\S+)/.exec(output) ?? []
			if (address !== undefined) found(address)
		}
		child.stdout.on('data', take)
		child.stderr.on('data', take)
		child.once('exit', () => failed(new Error(`Expected ${script} to listen; it ended:\n${output}`)))
	})
	return {
		url,
		process: child,
		output: () => output,
		stop: () => {
			child.kill('SIGTERM')
			return ended
		},
	}
}
