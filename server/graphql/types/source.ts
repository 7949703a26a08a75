import { Ctx, Field, ID, ObjectType } from 'type-graphql'
import type { Language, Source } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { wordFor } from '../../queries/fields/wordFor'
import { InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext } from '../context'
import { Rule } from '../rules'

@Rule(PUBLIC)
@ObjectType('Source', { description: 'A page, a document or a data set that states a fact.' })
export class SourceType {
	constructor(private readonly source: Source) {}

	@Field(() => ID)
	get id(): string {
		return this.source.id
	}

	@Field(() => String)
	get title(): string {
		return this.source.title
	}

	@Field(() => String, {
		nullable: true,
		description: 'The public address as it stands in the tables; null for a document.',
	})
	get url(): string | null {
		return this.source.url
	}

	@Field(() => String, { nullable: true, description: 'What to show of a long address.' })
	get host(): string | null {
		return this.source.host
	}

	@Field(() => String)
	get type(): string {
		return this.source.type
	}

	@Field(() => String, { description: 'The type in words.' })
	typeName(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext): string {
		return wordFor(queryContext, 'sourceType', this.source.type, inLanguage(language))
	}

	@Field(() => String, { nullable: true, description: 'YYYY, YYYY-MM or YYYY-MM-DD.' })
	get date(): string | null {
		return this.source.date?.text ?? null
	}

	@Field(() => String, { nullable: true })
	get licence(): string | null {
		return this.source.licence
	}
}
