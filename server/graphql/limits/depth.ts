import { TooCostly } from '../../errors'
import { LIMITS } from './limits'
import type { Visitor } from './walk'

/** Fields inside fields: 10 at most, 16 below `__schema` and `__type`, whatever they are called. */
export function depth(): Visitor {
	return {
		field(node, position) {
			// The name of the field, not its alias.
			const root = (position.root?.node ?? node).name.value
			const allowed = root === '__schema' || root === '__type' ? LIMITS.introspectionDepth : LIMITS.depth
			if (position.depth > allowed) {
				throw new TooCostly(
					`Fields may be nested ${allowed} deep; "${node.name.value}" stands at depth ${position.depth}.`,
				)
			}
		},
	}
}
