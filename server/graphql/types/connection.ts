import { Field, Int, ObjectType } from 'type-graphql'
import type { Rule as FieldRule } from '../../policy/rule'
import { PUBLIC } from '../../policy/rule'
import type { Page } from '../../queries/pagination'
import { FieldAt } from '../fields'
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

/** A page, with what its list has to say beside its items. */
interface Listed {
	readonly page: Page<object>
}

type Item = Listed['page']['items'][number]

/**
 * What the Relay connections of all types share: extend it under the connection's own name, adding what the list
 * has to say beside its items (counts by kind).
 *
 * @param rule of the list and its edges; what it lists has its own.
 */
export function connectionOf(name: string, rule: FieldRule, node: () => TypeValue) {
	@Rule(rule)
	@ObjectType(`${name}Edge`, { description: 'An item of the list, with its cursor.' })
	class Edge {
		@Field(() => String)
		cursor!: Item['cursor']

		@FieldAt<Item>('item', node)
		node!: Item['item']
	}

	@Rule(rule)
	@ObjectType(`${name}Page`)
	class ConnectionPage {
		@FieldAt<Listed>('page.items', () => [Edge])
		edges!: Listed['page']['items']

		@Field(() => [node()], { description: 'The items without their cursors.' })
		nodes(this: Listed) {
			return this.page.items.map(({ item }) => item)
		}

		@FieldAt<Listed>('page.pageInfo', () => PageInfoType)
		pageInfo!: Listed['page']['pageInfo']

		@FieldAt<Listed>('page.totalCount', () => Int, { description: 'How many items the whole list holds.' })
		totalCount!: Listed['page']['totalCount']
	}
	return ConnectionPage
}

/** The same page of what stands for its items. */
export function pageWith<Item, Root>(page: Page<Item>, rootOf: (item: Item) => Root): Page<Root> {
	return { ...page, items: page.items.map(({ item, cursor }) => ({ item: rootOf(item), cursor })) }
}

/** What a type thunk may give; type-graphql does not export its own name for it. */
type TypeValue = object
