import { TooCostly } from '../../errors'
import { LIMITS } from './limits'
import type { Visitor } from './walk'

/** Limits aliases: with them one document can ask for the same expensive field many times. */
export function aliases(): Visitor {
	let count = 0
	return {
		field(node) {
			if (!node.alias) return
			count += 1
			if (count > LIMITS.aliases) {
				throw new TooCostly(`An operation may use ${LIMITS.aliases} aliases; this one uses more.`)
			}
		},
	}
}
