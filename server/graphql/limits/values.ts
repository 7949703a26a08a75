import { type DocumentNode, Kind, visit } from 'graphql'
import { TooCostly } from '../../errors'
import { LIMITS } from './limits'

/** Checks the lists and texts in a document. */
export function checkLiterals(document: DocumentNode): void {
	visit(document, {
		[Kind.LIST]: (node) => checkList(node.values.length),
		[Kind.STRING]: (node) => checkText(node.value.length),
	})
}

/** Checks the lists and texts in variables, declared or not. */
export function checkVariables(value: unknown, depth = 0): void {
	if (typeof value === 'string') checkText(value.length)
	if (typeof value !== 'object' || value === null) return
	if (depth > LIMITS.variableDepth) {
		throw new TooCostly(`Variables may be nested ${LIMITS.variableDepth} deep; these go deeper.`)
	}
	if (Array.isArray(value)) checkList(value.length)
	for (const inner of Object.values(value)) checkVariables(inner, depth + 1)
}

function checkList(length: number): void {
	if (length > LIMITS.listValues) {
		throw new TooCostly(`A list may hold ${LIMITS.listValues} values; one holds ${length}.`)
	}
}

function checkText(length: number): void {
	if (length > LIMITS.stringCharacters) {
		throw new TooCostly(`A text may have ${LIMITS.stringCharacters} characters; one has ${length}.`)
	}
}
