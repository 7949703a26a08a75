import { type OnProgress, runToTheEnd, withProgress } from './runWithProgress'

const PACKAGES = ['default-jre-headless', 'maven'] as const

/** Installs Java and Maven from Debian's packages, as root or through sudo, and says what it installs. */
export async function installPackages(onProgress: OnProgress): Promise<void> {
	onProgress(`installing ${PACKAGES.join(' and ')} with apt-get, which the local database needs`)
	const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n']
	const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES]]) {
		const [command, ...rest] = [...prefix, 'apt-get', ...args] as [string, ...string[]]
		await withProgress('installing', onProgress, runToTheEnd(command, rest, { environment }))
	}
}
