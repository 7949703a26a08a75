import { TooCostly } from '../../errors'
import { LIMITS } from './limits'
import type { Visitor } from './walk'

/** Limits repeats of a response name: validation takes time with the square of their number. */
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
