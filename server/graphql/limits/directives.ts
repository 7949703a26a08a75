import type { DirectiveNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql'
import { TooCostly } from '../../errors'
import { LIMITS } from './limits'
import type { Visitor } from './walk'

/** Limits the directives of definitions and selections; a selection counts on every spread. */
export function directives(
	operation: OperationDefinitionNode,
	fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Visitor {
	let count = 0
	const add = (nodes: readonly DirectiveNode[] | undefined): void => {
		count += nodes?.length ?? 0
		if (count > LIMITS.directives) {
			throw new TooCostly(`An operation may use ${LIMITS.directives} directives; this one uses more.`)
		}
	}
	add(operation.directives)
	for (const variable of operation.variableDefinitions ?? []) add(variable.directives)
	for (const fragment of fragments.values()) add(fragment.directives)
	return { selection: (node) => add(node.directives) }
}
