import { BadInput } from '../errors'
import type { Optional } from './arguments'

/**
 * What follows the item of a key, so that a list longer than one answer is read to its end; all of it without one.
 * Throws BadInput on a key that is not in the list, as where the data changed meanwhile.
 */
export function itemsAfter<Item>(
	items: readonly Item[],
	keyOf: (item: Item) => string,
	after: Optional<string>,
): readonly Item[] {
	if (after === null || after === undefined) return items
	const at = items.findIndex((item) => keyOf(item) === after)
	if (at >= 0) return items.slice(at + 1)
	throw new BadInput(`"after" must be the key of an item of this list; ${JSON.stringify(after)} came.`, {
		argument: 'after',
	})
}
