import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { changedText, MUTANTS } from './mutants'

const ROOT = resolve(import.meta.dirname, '../..')

const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8')

it('Each mutant changes a text that stands once in its file, and names a test that is there', () => {
	expect(MUTANTS.filter((mutant) => changedText(mutant, textOf(mutant.file)) === null)).toEqual([])
	expect(MUTANTS.filter(({ test }) => !textOf(test.file).includes(test.name))).toEqual([])
})
