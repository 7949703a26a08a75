import { Field, ID, ObjectType } from 'type-graphql'
import type { Source } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { DateField, WordOf } from '../fields'
import { Rule } from '../rules'

@Rule(PUBLIC)
@ObjectType('Source', { description: 'A page, a document or a data set that states a fact.' })
export class SourceType {
	@Field(() => ID)
	id!: Source['id']

	@Field(() => String)
	title!: Source['title']

	@Field(() => String, {
		nullable: true,
		description: 'The public address as it stands in the tables; null for a document.',
	})
	url!: Source['url']

	@Field(() => String, { nullable: true, description: 'What to show of a long address.' })
	host!: Source['host']

	@Field(() => String)
	type!: Source['type']

	@WordOf<Source>('type', 'sourceType', { description: 'The type in words.' })
	typeName!: string

	@DateField({ description: 'YYYY, YYYY-MM or YYYY-MM-DD.' })
	date!: Source['date']

	@Field(() => String, { nullable: true })
	licence!: Source['licence']
}
