import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { addTypenameToDocument } from '@apollo/client/utilities'
import { print } from 'graphql'
import { describe, expect, it } from 'vitest'
import { CoverageDocument, HomeOverlapsDocument } from '../../client/graphql/generated'
import { generate } from '../../scripts/codegen'

const ROOT = resolve(import.meta.dirname, '../..')

describe('The generated documents of the client', () => {
	it('are as fresh as the schema and the operations: run `npm run codegen` when this fails', async () => {
		for (const [path, text] of Object.entries(await generate()))
			expect(await readFile(resolve(ROOT, path), 'utf8'), path).toBe(text)
	})

	it('stand on the safelist under the hash of the text that Apollo sends', async () => {
		const safelist = JSON.parse(await readFile(resolve(ROOT, 'client/graphql/operations.json'), 'utf8'))
		for (const document of [CoverageDocument, HomeOverlapsDocument]) {
			const sent = print(addTypenameToDocument(document))
			expect(safelist[createHash('sha256').update(sent).digest('hex')]).toBe(sent)
		}
	})
})
