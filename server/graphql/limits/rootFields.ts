import { TooCostly } from '../../errors'
import { LIMITS } from './limits'
import type { Visitor } from './walk'

/** Limits root fields: each is a question of its own. */
export function rootFields(): { readonly visitor: Visitor; count(): number } {
	let count = 0
	const visitor: Visitor = {
		field(_node, position) {
			if (position.depth > 1) return
			count += 1
			if (count > LIMITS.rootFields) {
				throw new TooCostly(`An operation may ask ${LIMITS.rootFields} root fields; this one asks more.`)
			}
		},
	}
	return { visitor, count: () => count }
}
