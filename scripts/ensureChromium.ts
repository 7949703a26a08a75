import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * Debian's Chromium without windows. Other packages also draw the window around each page, which nobody sees
 * and which takes a quarter of the processor time of a test.
 */
const PACKAGE = 'chromium-headless-shell'
const CANDIDATES = [
	`/usr/bin/${PACKAGE}`,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
] as const

/**
 * Gives the path of a Chromium: `CHROMIUM_PATH`, one of the usual places, or one installed from Debian's
 * packages as root; null if there is none and none can be installed.
 */
export function ensureChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
	const path = environment.CHROMIUM_PATH
	if (path) return existsSync(path) ? path : null
	const found = CANDIDATES.find((path) => existsSync(path))
	if (found) return found
	if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return null
	console.log('Installing Chromium from Debian’s packages for the end-to-end tests…')
	for (const args of [['update'], ['install', '-y', '--no-install-recommends', PACKAGE]]) {
		const { status } = spawnSync('apt-get', args, {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...environment, DEBIAN_FRONTEND: 'noninteractive' },
		})
		if (status !== 0) return null
	}
	return CANDIDATES.find((path) => existsSync(path)) ?? null
}
