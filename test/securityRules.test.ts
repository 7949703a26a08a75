/** Each rule of the requirement has a row in `docs/security.md`, and each test that a row names is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
/** How many rules each section of the requirement has, from which number; of the console there is none yet. */
const RULES = [
	...numbered(1, 1, 9),
	...numbered(2, 1, 3),
	...numbered(4, 1, 9),
	...numbered(5, 1, 4),
	...numbered(6, 1, 6),
	...numbered(7, 0, 8),
]
const NOT_YET: readonly string[] = []

interface Row {
	readonly rule: string
	readonly tests: string
	/** Paths, each with the names of its tests that are meant; none: the whole file. */
	readonly files: readonly (readonly [path: string, names: readonly string[]])[]
}

/** Parts in which the group writes: each has a row beside those of the rules. */
const PARTS = ['declare', 'feed', 'judge', 'propose', 'subscriptions']
const rows = rowsOf(readFileSync(join(ROOT, 'docs/security.md'), 'utf8'))

function numbered(section: number, first: number, last: number): readonly string[] {
	return Array.from({ length: last - first + 1 }, (_, at) => `${section}.${first + at}`)
}

function rowsOf(document: string): readonly Row[] {
	return [...document.matchAll(/^\| (\d\.\d|[a-z]+) \| (.*) \| (.*) \|$/gm)]
		.filter(([, rule]) => rule !== 'rule' && rule !== 'part')
		.map(([, rule = '', , tests = '']) => ({
			rule,
			tests,
			files: tests.split('; `').flatMap((part): readonly (readonly [string, readonly string[]])[] => {
				const path = /^`?([^`]+)`/.exec(part)?.[1]
				if (path === undefined) return []
				// A name may hold guillemets of its own.
				const names = part.includes('«') ? part.slice(part.indexOf('« ') + 2, part.lastIndexOf(' »')) : ''
				return [[path, names === '' ? [] : names.split(' », « ')]]
			}),
		}))
}

describe('The rules of security', () => {
	it('have a row each, in their order', () => {
		expect(rows.map(({ rule }) => rule)).toEqual([...RULES, ...PARTS])
	})

	it('name a test, but those that nothing keeps yet', () => {
		const without = rows.filter(({ files }) => files.length === 0)
		expect(without.map(({ rule, tests }) => [rule, tests])).toEqual(NOT_YET.map((rule) => [rule, 'not yet']))
	})

	it.each(rows.flatMap(({ rule, files }) => files.map(([path, names]) => [rule, path, names] as const)))(
		'%s is held by %s',
		(_rule, path, names) => {
			expect([path, existsSync(join(ROOT, path))]).toEqual([path, true])
			const text = readFileSync(join(ROOT, path), 'utf8')
			expect(names.filter((name) => !text.includes(name))).toEqual([])
		},
	)
})

describe('The screens', () => {
	it('have no raw HTML', () => {
		const files = readdirSync(join(ROOT, 'client'), { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.tsx?$/.test(file))
			.map((file) => [file, readFileSync(join(ROOT, 'client', file), 'utf8')] as const)
		expect(files.length).toBeGreaterThan(300)
		const raw =
			/dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\(/
		expect(files.flatMap(([file, text]) => (raw.test(text) ? [file] : []))).toEqual([])
	})
})

describe('The documents on personal data', () => {
	it('are kept with the code: an entry of the register, a runbook of 72 hours, a file for the approval', () => {
		const text = (name: string) => readFileSync(join(ROOT, 'docs/personal-data', name), 'utf8')
		for (const word of ['Controller', 'Purposes', 'Legal basis', 'Recipients', 'Periods', 'Security']) {
			expect(text('register-entry.md')).toContain(`| ${word} |`)
		}
		expect(text('breach-runbook.md')).toMatch(/72 hours[\s\S]*CNIL[\s\S]*the persons/)
		for (const part of ['Scope', 'Risks', 'measures', 'evidence', 'What is left']) {
			expect(text('homologation.md')).toContain(part)
		}
	})
})
