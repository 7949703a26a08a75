import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'

export interface TakenLetter {
	readonly to: readonly string[]
	readonly subject: string
	readonly text: string
	readonly messageId: string
	readonly from: string
	readonly replyTo?: string
	/** What `List-…` headers say. */
	readonly list?: { readonly unsubscribe?: { readonly url?: string } }
	/** `Auto-Submitted`, which keeps out-of-office replies away. */
	readonly automatic?: string
	/** `List-Unsubscribe-Post`, whole or as it was parsed. */
	readonly oneClick?: unknown
}

export interface SmtpProcess {
	/** `smtp://127.0.0.1:…`. */
	readonly url: string
	readonly taken: readonly TakenLetter[]
	/** The first letter to an address, from the `from`th on; waits for it. */
	letterTo(address: string, from?: number): Promise<TakenLetter>
	stop(): void
}

const PATIENCE_MILLISECONDS = 20_000

/** A real SMTP server in its own process. @param refusals how many letters it refuses at first. */
export async function smtpProcess(refusals = 0): Promise<SmtpProcess> {
	const script = resolve(import.meta.dirname, 'smtpServer.ts')
	const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', script, String(refusals)], {
		stdio: ['ignore', 'pipe', 'inherit'],
	})
	const taken: TakenLetter[] = []
	const port = await new Promise<string>((found, failed) => {
		child.once('exit', () => failed(new Error('The SMTP server ended before it listened.')))
		if (child.stdout === null) throw new Error('Expected the output of the SMTP server.')
		createInterface(child.stdout).on('line', (line) => {
			const [, number] = /^listening (\d+)$/.exec(line) ?? []
			if (number !== undefined) found(number)
			else taken.push(JSON.parse(line) as TakenLetter)
		})
	})
	return {
		url: `smtp://127.0.0.1:${port}`,
		taken,
		async letterTo(address, from = 0) {
			const until = performance.now() + PATIENCE_MILLISECONDS
			for (;;) {
				const letter = taken.slice(from).find(({ to }) => to.includes(address))
				if (letter !== undefined) return letter
				if (performance.now() > until) throw new Error(`Expected a letter to ${address}; none came.`)
				await new Promise((next) => setTimeout(next, 20))
			}
		},
		stop: () => void child.kill(),
	}
}
