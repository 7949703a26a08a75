import { Field, Int, ObjectType } from 'type-graphql'
import type { Rule as FieldRule } from '../../policy/rule'
import { PUBLIC } from '../../policy/rule'
import type { Page, PageInfo } from '../../queries/pagination'
import { Rule } from '../rules'

@Rule(PUBLIC)
@ObjectType('PageInfo', { description: 'Where a page stands in its list.' })
class PageInfoType {
	@Field(() => Boolean)
	hasNextPage!: boolean

	@Field(() => Boolean)
	hasPreviousPage!: boolean

	@Field(() => String, { nullable: true })
	startCursor!: string | null

	@Field(() => String, { nullable: true, description: 'What `after` takes to go on.' })
	endCursor!: string | null
}

/**
 * What the Relay connections of all types share: extend it under the connection's own name, adding what the list
 * has to say beside its items (counts by kind).
 *
 * @param rule of the list and its edges; what it lists has its own.
 */
export function connectionOf<Item, Node extends object>(
	name: string,
	rule: FieldRule,
	node: () => TypeValue,
	toNode: (item: Item) => Node,
) {
	@Rule(rule)
	@ObjectType(`${name}Edge`, { description: 'An item of the list, with its cursor.' })
	class Edge {
		@Field(() => String)
		cursor!: string

		@Field(node)
		node!: Node
	}

	@Rule(rule)
	@ObjectType(`${name}Page`)
	class ConnectionPage {
		constructor(protected readonly page: Page<Item>) {}

		@Field(() => [Edge])
		edges(): Edge[] {
			return this.page.items.map(({ item, cursor }) => ({ cursor, node: toNode(item) }))
		}

		@Field(() => [node()], { description: 'The items without their cursors.' })
		nodes(): Node[] {
			return this.page.items.map(({ item }) => toNode(item))
		}

		@Field(() => PageInfoType)
		pageInfo(): PageInfo {
			return this.page.pageInfo
		}

		@Field(() => Int, { description: 'How many items the whole list holds.' })
		totalCount(): number {
			return this.page.totalCount
		}
	}
	return ConnectionPage
}

/** What a type thunk may give; type-graphql does not export its own name for it. */
type TypeValue = object
