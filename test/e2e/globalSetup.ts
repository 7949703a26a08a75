import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { delimiter, dirname, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { childEnvironment } from '../childEnvironment'
import { PRODUCT_FOLDER } from './productDatabase'

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the product under test, started on an empty database; null when the machine has no Chromium. */
		address: string | null
		/** Where its first administrator is created, once; null when the product did not print it. */
		setupLink: string | null
		/** Why the product did not start: every browser test then fails with it, and all other tests still run. */
		failedStart: string | null
	}
}

const ROOT = resolve(import.meta.dirname, '../..')
const SETUP_LINK = /Whoever opens this link within a day does: (\S+)/
const READY = /Constellations is ready: (http:\S+?)\/?\s/
const TIMEOUT_MS = 240_000

/**
 * Starts the whole product as a user does, on an empty database, with the scenario loaded, and stops it at the end.
 * Fails the run when the stop exits with another code than 0.
 */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
	if (!process.env.CHROMIUM_PATH) {
		project.provide('address', null)
		project.provide('setupLink', null)
		project.provide('failedStart', null)
		return async () => {}
	}
	// The jars stay, the data goes: each run starts with an empty database.
	rmSync(resolve(PRODUCT_FOLDER, 'home-5'), { recursive: true, force: true })
	// The command of `npm start`, with its heap limit; it leaves no shell behind, so that a signal reaches the
	// server.
	const { scripts }: { scripts: { start: string } } = JSON.parse(
		readFileSync(resolve(ROOT, 'package.json'), 'utf8'),
	)
	const child = spawn('sh', ['-c', `${scripts.start} --scenario`], {
		cwd: ROOT,
		env: {
			...childEnvironment(),
			PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
			NODE_ENV: 'development',
			PORT: '0',
			NEO4J_FOLDER: PRODUCT_FOLDER,
			CONTACT_EMAIL: 'contact@example.org',
			// Each context states its own address: see `openPage`.
			TRUST_PROXY: 'loopback',
		},
	})
	const started = await productOf(child).then(
		(product) => ({ ...product, failure: null }),
		(error: Error) => ({ address: 'http://localhost', setupLink: null, failure: error.message }),
	)
	project.provide('address', started.address)
	project.provide('setupLink', started.setupLink)
	project.provide('failedStart', started.failure)
	return async () => {
		if (started.failure !== null) return
		const code = await stop(child)
		if (code !== 0) throw new Error(`The product was asked to stop and left with ${code} instead of 0.`)
	}
}

/** What the product prints when it is ready. */
interface Product {
	readonly address: string
	readonly setupLink: string | null
}

function productOf(child: ChildProcess): Promise<Product> {
	return new Promise((found, failed) => {
		let said = ''
		const late = setTimeout(() => failed(new Error(`Not ready in time. It said:\n${said}`)), TIMEOUT_MS)
		const listen = (chunk: Buffer): void => {
			said += chunk.toString()
			const address = READY.exec(said)?.[1]
			if (!address) return
			clearTimeout(late)
			found({ address, setupLink: SETUP_LINK.exec(said)?.[1] ?? null })
		}
		child.stdout?.on('data', listen)
		child.stderr?.on('data', listen)
		child.once('exit', (code) => {
			clearTimeout(late)
			failed(new Error(`The product left with ${code} before it was ready. It said:\n${said}`))
		})
	})
}

function stop(child: ChildProcess): Promise<number | null> {
	return new Promise((stopped) => {
		child.removeAllListeners('exit')
		child.once('exit', (code) => stopped(code))
		child.kill('SIGTERM')
	})
}
