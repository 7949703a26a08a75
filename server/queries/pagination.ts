import { MAX_PAGE_SIZE } from '../../schema/limits'
import type { Id } from '../domain/ids'
import { BadInput } from '../errors'
import { runInSlices, type Turn } from '../snapshot/steps'
import { integerArgument, type Optional } from './arguments'

export interface PageInput {
	readonly first?: Optional<number>
	readonly after?: Optional<string>
}

export interface PageInfo {
	readonly hasNextPage: boolean
	readonly hasPreviousPage: boolean
	readonly startCursor: string | null
	readonly endCursor: string | null
}

export interface Page<Item> {
	readonly items: readonly { readonly item: Item; readonly cursor: string }[]
	readonly pageInfo: PageInfo
	readonly totalCount: number
}

const DEFAULT_FIRST = 20

/**
 * A page of a list in a fixed order (a Relay connection). A cursor holds the kind of the list and the id of an item; the next page
 * starts after that item, wherever it is by then.
 */
export function pageOf<Item>(
	all: readonly Item[],
	kind: string,
	idOf: (item: Item) => Id,
	input: PageInput,
): Page<Item> {
	const first = integerArgument('first', input.first, {
		minimum: 1,
		maximum: MAX_PAGE_SIZE,
		otherwise: DEFAULT_FIRST,
	})
	const start = startAfter(all, kind, idOf, input.after)
	const items = all.slice(start, start + first).map((item) => new PageItem(item, kind, idOf))
	return {
		items,
		pageInfo: {
			hasNextPage: start + first < all.length,
			hasPreviousPage: start > 0,
			get startCursor() {
				return items[0]?.cursor ?? null
			},
			get endCursor() {
				return items.at(-1)?.cursor ?? null
			},
		},
		totalCount: all.length,
	}
}

/** A page of a list that was read only as far as the page goes: see `idAfter`. */
export function pageOfRead<Item>(
	read: readonly Item[],
	kind: string,
	idOf: (item: Item) => Id,
	{
		totalCount,
		hasNextPage,
		hasPreviousPage,
	}: Pick<Page<Item>, 'totalCount'> & Pick<PageInfo, 'hasNextPage' | 'hasPreviousPage'>,
): Page<Item> {
	const items = read.map((item) => new PageItem(item, kind, idOf))
	const [startCursor = null, endCursor = null] = [items[0]?.cursor, items.at(-1)?.cursor]
	return { items, pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor }, totalCount }
}

/** The id after which a page begins; null for the first page. Throws BadInput unless it is a cursor of such a list. */
export function idAfter(kind: string, after: Optional<string>): Id | null {
	if (after === null || after === undefined) return null
	const cursor = readCursor(after)
	if (cursor?.kind === kind) return cursor.id
	throw new BadInput(`"after" must be a cursor that a page of this list gave; another text came.`, {
		argument: 'after',
	})
}

/** Maps the items of a page one by one, in slices; cursors stay. */
export async function mapPage<Item, Shown>(
	{ items, ...page }: Page<Item>,
	show: (item: Item) => Shown,
	turn: Turn,
): Promise<Page<Shown>> {
	return { ...page, items: await runInSlices(shownSteps(items, show), turn) }
}

function* shownSteps<Item, Shown>(
	items: Page<Item>['items'],
	show: (item: Item) => Shown,
): Generator<void, Page<Shown>['items']> {
	const shown: { readonly item: Shown; readonly cursor: string }[] = []
	for (const pageItem of items) {
		shown.push({
			item: show(pageItem.item),
			get cursor() {
				return pageItem.cursor
			},
		})
		yield
	}
	return shown
}

/** The first items of a nested list; a total beside it says how many there are. */
export function firstItems<Item>(items: readonly Item[], first: Optional<number>): readonly Item[] {
	const bounds = { minimum: 1, maximum: MAX_PAGE_SIZE, otherwise: DEFAULT_FIRST }
	return items.slice(0, integerArgument('first', first, bounds))
}

/**
 * The items after the one with a key, so that a reader can reach the end of a long list; all items without a key. Throws BadInput on
 * a key that is not in the list, for instance after a change of the data.
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

/** An item of a page. Its cursor is written only if somebody asks for it. */
class PageItem<Item> {
	constructor(
		readonly item: Item,
		private readonly kind: string,
		private readonly idOf: (item: Item) => Id,
	) {}

	get cursor(): string {
		return cursorOf({ kind: this.kind, id: this.idOf(this.item) })
	}
}

interface Cursor {
	readonly kind: string
	readonly id: Id
}

function cursorOf(cursor: Cursor): string {
	return Buffer.from(JSON.stringify(cursor)).toString('base64url')
}

function startAfter<Item>(
	all: readonly Item[],
	kind: string,
	idOf: (item: Item) => Id,
	after: Optional<string>,
): number {
	const id = idAfter(kind, after)
	if (id === null) return 0
	const index = all.findIndex((item) => idOf(item) === id)
	if (index < 0) {
		throw new BadInput('"after" points to an item that this list no longer holds: start again without it.', {
			argument: 'after',
		})
	}
	return index + 1
}

function readCursor(text: string): Cursor | null {
	try {
		const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
		return isCursor(value) ? value : null
	} catch {
		return null
	}
}

function isCursor(value: unknown): value is Cursor {
	return (
		typeof value === 'object' &&
		value !== null &&
		'kind' in value &&
		typeof value.kind === 'string' &&
		'id' in value &&
		typeof value.id === 'string'
	)
}
