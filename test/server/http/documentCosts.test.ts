import type { OperationTypeNode } from 'graphql'
import { describe, expect, it } from 'vitest'
import { DocumentCosts } from '../../../server/http/documentCosts'

const size = { operation: 'query' as OperationTypeNode, rootFields: 3, fields: 1_000 }

describe('what a document is likely to cost', () => {
	it('is guessed by its size until it was asked, then what it took', () => {
		const costs = new DocumentCosts()
		expect(costs.expected('{ a }', size)).toBe(40)
		costs.learn('{ a }', 8)
		expect(costs.expected('{ a }', size)).toBe(8)
		costs.learn('{ a }', 16)
		expect(costs.expected('{ a }', size)).toBe(12)
		expect(costs.expected('{ b }', size)).toBe(40)
	})

	it('is forgotten for the document asked longest ago when more come than are remembered', () => {
		const costs = new DocumentCosts()
		const document = (index: number) => `${index}`.padEnd(15_000)
		for (let index = 0; index < 200; index += 1) costs.learn(document(index), 1)
		expect(costs.expected(document(0), size)).toBe(40)
		expect(costs.expected(document(199), size)).toBe(1)
	})
})
