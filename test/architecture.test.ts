/**
 * Reads the table of folders in docs/architecture.md and holds the code to it: who may import whom. Nothing runs back up.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

interface Area {
	readonly area: string
	readonly mayImport: readonly string[]
}

/** The first prefix that fits a file is its area; an area may import itself and what stands beside it. */
const AREAS: readonly Area[] = areasOf(readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8'))

const COMMUNITIES = 'server/analysis/communities.ts'
/** Packages that one place knows. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
	'type-graphql': ['server/graphql/'],
	'neo4j-driver': ['server/store/'],
	sigma: ['client/views/graph/'],
	// Louvain needs its own graph: one file of the analyses knows it, behind plain ties and communities.
	graphology: ['client/views/graph/', COMMUNITIES],
	'graphology-communities-louvain': [COMMUNITIES],
}

const imports = ['schema', 'server', 'client', 'scripts', 'bench'].flatMap(sourcesUnder).flatMap(importsOf)

describe('The way through', () => {
	it('lets no file import what its folder may not', () => {
		expect(imports.length).toBeGreaterThan(1000)
		const trespasses = imports.filter(({ file, path }) => path !== null && !mayImport(file, path))
		expect(trespasses).toEqual([])
	})

	it('keeps the tasks of the client apart from each other', () => {
		const task = (path: string | null) => /^client\/features\/([^/]+)/.exec(path ?? '')?.[1]
		const trespasses = imports.filter(
			({ file, path }) => task(file) && task(path) && task(file) !== task(path),
		)
		expect(trespasses).toEqual([])
	})

	it('has type-graphql, the driver and what draws graphs in one place each', () => {
		// What a measure of the benches is compared with is bare: a driver, a sigma of its own.
		const strays = imports.filter(
			({ file, name }) =>
				!file.startsWith('bench/') && PLACES[name]?.every((place) => !file.startsWith(place)),
		)
		expect(strays).toEqual([])
	})
})

function mayImport(file: string, path: string): boolean {
	const isIn = (area: string, one: string) => one === area || one.startsWith(`${area}/`)
	const own = AREAS.find(({ area }) => isIn(area, file.replace(/\.tsx?$/, '')))
	return own !== undefined && [own.area, ...own.mayImport].some((area) => isIn(area, path))
}

/** The rows of the table of folders. */
function areasOf(document: string): readonly Area[] {
	const [, table = ''] = document.split('| folder | holds | may import |\n|---|---|---|\n')
	return (table.split('\n\n')[0] ?? '').split('\n').flatMap((row) => {
		const [, folders = '', , imported = ''] = row.split('|').map((cell) => cell.trim())
		return [...folders.matchAll(/`([\w/]+?)(?:\/|\.ts)?`/g)].map(([, area = '']) => ({
			area,
			mayImport: [
				'schema',
				...(area.startsWith('server/') ? ['server/errors'] : []),
				...(imported === 'nothing' ? [] : imported.split(', ').map((name) => placeOf(name, dirname(area)))),
			],
		}))
	})
}

/** A name of the third column: a folder or file at the root, else beside the row's own. */
function placeOf(name: string, parent: string): string {
	const places = [name, join(parent, name)]
	const place = places.find((one) => existsSync(join(ROOT, one)) || existsSync(join(ROOT, `${one}.ts`)))
	if (place === undefined) throw new Error(`docs/architecture.md names a folder that is not there: ${name}`)
	return place
}

function sourcesUnder(folder: string): readonly string[] {
	return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => /(?<!\.d)\.tsx?$/.test(file) && !/generated|node_modules/.test(file))
		.map((file) => `${folder}/${file}`)
}

/** What a file imports: the name, and the path of a file of ours. */
function importsOf(file: string) {
	return ts
		.preProcessFile(readFileSync(join(ROOT, file), 'utf8'))
		.importedFiles.map(({ fileName: name }) => ({
			file,
			name: /^(@[^/]+\/[^/]+|[^/]+)/.exec(name)?.[1] ?? name,
			path: name.startsWith('.')
				? relative(ROOT, resolve(ROOT, dirname(file), name)).replace(/\.tsx?$/, '')
				: null,
		}))
}
