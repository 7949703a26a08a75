import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export interface ListeningProcess {
	/** Ends with a slash. */
	readonly url: string
	readonly process: ChildProcess
	/** Its output so far. */
	output(): string
	stop(): Promise<void>
}

const ROOT = resolve(import.meta.dirname, '../..')

/**
 * Starts a script that prints `listening <address>` once it answers. Throws Error with its output if it ends
 * before.
 */
export function startListening(script: string, environment: NodeJS.ProcessEnv): Promise<ListeningProcess> {
	const command = [process.execPath, '--import', 'tsx', script] as const
	return listening(command, environment, /listening (http:\S+)/)
}

/**
 * Runs the command of `npm start` without npm. Throws Error with its output if it ends before it is ready.
 */
export function startProduct(environment: NodeJS.ProcessEnv): Promise<ListeningProcess> {
	const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
	return listening(['sh', '-c', scripts.start], environment, /Constellations is ready: (http:\S+)/)
}

async function listening(
	[name, ...args]: readonly [string, ...string[]],
	environment: NodeJS.ProcessEnv,
	saidWhenReady: RegExp,
): Promise<ListeningProcess> {
	const child = spawn(name, args, { cwd: ROOT, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
	let output = ''
	const ended = new Promise<void>((done) => child.once('exit', () => done()))
	const url = await new Promise<string>((found, failed) => {
		const take = (chunk: Buffer): void => {
			output += String(chunk)
			const [, address] = saidWhenReady.exec(output) ?? []
			if (address !== undefined) found(address)
		}
		child.stdout.on('data', take)
		child.stderr.on('data', take)
		child.once('exit', () =>
			failed(new Error(`Expected ${name} ${args.join(' ')} to listen; it ended:\n${output}`)),
		)
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
