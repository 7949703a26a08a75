import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Versions under which a known hole stands open; `below` where a newer major would break us. */
const FLOORS: Readonly<Record<string, { readonly floor: string; readonly below?: string }>> = {
	'@apollo/server': { floor: '5.5.1' },
	graphql: { floor: '16.12.0', below: '17.0.0' },
	'class-validator': { floor: '0.14.3' },
	nodemailer: { floor: '7.0.7' },
}

const lock: { packages: Record<string, { version?: string; dev?: boolean }> } = JSON.parse(
	readFileSync(resolve(import.meta.dirname, '../../../package-lock.json'), 'utf8'),
)

describe('the lockfile', () => {
	it.each(Object.entries(FLOORS))('holds no %s under its floor', (name, { floor, below }) => {
		for (const [path, { version }] of Object.entries(lock.packages)) {
			if (!path.endsWith(`node_modules/${name}`) || version === undefined) continue
			expect(compare(version, floor), `${path} ${version}`).toBeGreaterThanOrEqual(0)
			if (below) expect(compare(version, below), `${path} ${version}`).toBeLessThan(0)
		}
	})
})

describe('what is installed in production', () => {
	it('holds no loader of TypeScript, no compiler and no bundler', () => {
		const tools =
			/node_modules\/(?:typescript|tsx|ts-node|jiti|esbuild|rollup|rolldown|vite|webpack|parcel|@(?:babel|swc)\/core|@(?:esbuild|rollup|rolldown|oxc)[\w-]*\/.+)$/
		const found = Object.entries(lock.packages).filter(([path]) => tools.test(path))
		expect(found.length).toBeGreaterThan(5)
		expect(found.filter(([, { dev }]) => dev !== true).map(([path]) => path)).toEqual([])
	})
})

describe('mail', () => {
	it('has nodemailer in the lockfile, so that its floor holds something', () => {
		expect(Object.keys(lock.packages).some((path) => path.endsWith('node_modules/nodemailer'))).toBe(true)
	})
})

function compare(one: string, other: string): number {
	const [first, second] = [one, other].map((version) => version.split('-')[0]?.split('.').map(Number) ?? [])
	for (let index = 0; index < 3; index += 1) {
		const difference = (first?.[index] ?? 0) - (second?.[index] ?? 0)
		if (difference !== 0) return difference
	}
	return 0
}
