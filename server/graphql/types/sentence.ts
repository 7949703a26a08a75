import { Ctx, Field, ID, ObjectType } from 'type-graphql'
import type { Message } from '../../domain/message'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { formatSentenceParts } from '../../text/sentenceFormatter'
import { InLanguage } from '../arguments'
import { type RequestContext } from '../context'
import { type FieldOf, type FieldOptions, fieldMade } from '../fields'
import { Rule } from '../rules'

@Rule(PUBLIC)
@ObjectType('SentencePart', {
	description: 'A part of a sentence with one appearance; the joined parts are the sentence.',
})
export class SentencePartType {
	@Field(() => String)
	text!: string

	@Field(() => Boolean)
	strong!: boolean

	@Field(() => Boolean, { description: 'true for the one part that carries the sentence’s link.' })
	link!: boolean

	@Field(() => ID, { nullable: true, description: 'The actor, place or sector that the part names.' })
	ref!: string | null

	@Field(() => String, {
		description:
			'Language of the part as a BCP 47 tag, for `lang`; a local name has its own language (« ja », « zh-Hans »).',
	})
	language!: string
}

/** A message in words, in parts. */
export function SentencePartsOf<Root>(
	property: keyof Root & string,
	options: FieldOptions = {},
): FieldOf<readonly SentencePartType[]> {
	return fieldMade(
		() => [SentencePartType],
		options,
		(message: Message, language: Language, { queryContext }: RequestContext) =>
			formatSentenceParts(message, language, queryContext.names),
		{ path: property, parameters: [InLanguage(), Ctx()] },
	)
}
