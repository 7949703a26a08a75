import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { compileIfStale } from '../../scripts/compile'

const ROOT = resolve(import.meta.dirname, '../..')
const FOLDER = join(ROOT, 'dist/commands')

/** Dependencies that no module of ours imports: type-graphql needs two, and a map of the world is read as a file. */
const NOT_IMPORTED = ['class-validator', 'graphql-scalars', 'world-atlas']

it('the compiled commands import what production installs, all of it and nothing else', async () => {
	await compileIfStale()
	const scripts = readdirSync(FOLDER).filter((name) => name.endsWith('.js'))
	const texts = scripts.map((name) => readFileSync(join(FOLDER, name), 'utf8'))
	const imported = texts
		.flatMap((text) => [
			...text.matchAll(/^import (?:[^'"]*? from )?"([^".][^"]*)"|\bimport\("([^".][^"]*)"/gm),
		])
		.map(([, fixed, later]) => fixed ?? later ?? '')
		.filter((name) => !isBuiltin(name))
		.map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'))
	const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
	expect([...new Set(imported), ...NOT_IMPORTED].sort()).toEqual(Object.keys(dependencies).sort())
})
