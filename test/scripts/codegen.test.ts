import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { addTypenameToDocument } from '@apollo/client/utilities'
import { type DocumentNode, print } from 'graphql'
import { describe, expect, it } from 'vitest'
import { generate } from '../../scripts/codegen'

const ROOT = resolve(import.meta.dirname, '../..')
const FOLDER = 'client/graphql/generated'
const generated = await generate()

describe('The generated documents of the client', () => {
	it('are as fresh as the schema and the operations however a test is started', async () => {
		for (const [path, text] of Object.entries(generated))
			expect(await readFile(resolve(ROOT, path), 'utf8'), path).toBe(text)
		for (const name of await readdir(resolve(ROOT, FOLDER)))
			expect(generated, 'of an operation that is gone').toHaveProperty([`${FOLDER}/${name}`])
	})

	it('are one module for one operation, so that a screen brings its own alone', () => {
		for (const [path, text] of Object.entries(generated).filter(([path]) => path.endsWith('.ts')))
			expect(text.match(/"kind":"OperationDefinition"/g) ?? [], path).toHaveLength(
				path.endsWith('/types.ts') ? 0 : 1,
			)
	})

	it('stand on the safelist under the hash of the text that Apollo sends, and nothing else does', async () => {
		const safelist = JSON.parse(
			await readFile(resolve(ROOT, 'client/graphql/generated/operations.json'), 'utf8'),
		)
		const sent = await Promise.all(
			(await readdir(resolve(ROOT, FOLDER)))
				.filter((name) => name !== 'types.ts' && name !== 'operations.json')
				.map(async (name) => textSent(Object.values(await import(resolve(ROOT, FOLDER, name))))),
		)
		expect(new Set(Object.values(safelist))).toEqual(new Set(sent))
		for (const [hash, text] of Object.entries<string>(safelist))
			expect(createHash('sha256').update(text).digest('hex')).toBe(hash)
	})
})

function textSent([document]: readonly unknown[]): string {
	return print(addTypenameToDocument(document as DocumentNode))
}
