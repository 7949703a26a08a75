import { TooCostly } from '../../errors'
import { LIMITS } from './limits'
import type { Visitor } from './walk'

/** The same response name many times in one selection costs validation the square of its number. */
export function responseNames(): Visitor {
	return {
		field(node, position) {
			const name = node.alias?.value ?? node.name.value
			const count = (position.responseNames.get(name) ?? 0) + 1
			position.responseNames.set(name, count)
			if (count > LIMITS.sameResponseName) {
				throw new TooCostly(
					`"${name}" may come ${LIMITS.sameResponseName} times in one selection; it comes more often.`,
				)
			}
		},
	}
}
