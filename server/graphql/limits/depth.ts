import { TooCostly } from '../../errors'
import { LIMITS } from './limits'
import type { Visitor } from './walk'

/** Limits the nesting of fields: 10 levels, or 16 below `__schema` and `__type`. */
export function depth(): Visitor {
	return {
		field(node, position) {
			// Not the alias: an alias must not look like introspection.
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
