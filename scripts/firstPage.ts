/**
 * Finds the client's sources that a visit of `/` loads, and the sentences that they can show, in the sources
 * themselves, so that nobody keeps a list.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

const CLIENT = resolve(import.meta.dirname, '../client')
/** The shell, and the screen at `/`, which the shell imports only when it is gone to. */
const ENTRIES = ['app/main.tsx', 'app/HomeScreen.tsx'].map((path) => resolve(CLIENT, path))
/** Imports of values, as the formatter writes them. */
const IMPORT = /^(?:(?:import|export)\s+(?!type\b)[^'"]*?\sfrom\s+|import\s+)'(\.[^']+)'/gm
const ENDINGS = ['', '.ts', '.tsx', '/index.ts']

/** Paths of the client's scripts that load with the first page. */
export function firstPageSources(): ReadonlySet<string> {
	const found = new Set<string>()
	const add = (path: string): void => {
		if (found.has(path)) return
		found.add(path)
		for (const [, from = ''] of readFileSync(path, 'utf8').matchAll(IMPORT)) {
			const imported = scriptAt(resolve(dirname(path), from))
			if (imported) add(imported)
		}
	}
	for (const entry of ENTRIES) add(entry)
	return found
}

/** null for files other than scripts: styles and pictures. */
function scriptAt(path: string): string | null {
	const file = ENDINGS.map((ending) => `${path}${ending}`).find(
		(one) => /\.tsx?$/.test(one) && existsSync(one),
	)
	return file ?? null
}

const KEY = /['"`]([\w.]+)['"`]/g
/** A key built from parts, such as `home.kind.${kind}`. */
const TEMPLATE = /`([\w.]+\.(?:[\w.]|\$\{[^}`]*\})*)`/g

/** The `keys` that the code uses, written out or built from parts. */
export function keysAskedFor(keys: readonly string[], code: string): readonly string[] {
	const asked = new Set([...code.matchAll(KEY)].map(([, key]) => key))
	const templates = [...code.matchAll(TEMPLATE)].map(([, template = '']) => {
		const pattern = template.replaceAll(/\$\{[^}]*\}/g, '\\w+').replaceAll('.', '\\.')
		return new RegExp(`^${pattern}$`)
	})
	return keys.filter((key) => asked.has(key) || templates.some((template) => template.test(key)))
}

/** The `keys` that the first page can use. */
export function firstPageKeys(keys: readonly string[]): ReadonlySet<string> {
	const code = [...firstPageSources()].map((path) => readFileSync(path, 'utf8')).join('\n')
	return new Set(keysAskedFor(keys, code))
}
