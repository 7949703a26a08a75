import { Field, ID, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import { Rule } from '../rules'

@Rule(PUBLIC)
@ObjectType('SentencePart', {
	description: 'A stretch of a sentence that is shown in one way; its parts joined are the sentence.',
})
export class SentencePartType {
	@Field(() => String)
	text!: string

	@Field(() => Boolean)
	strong!: boolean

	@Field(() => Boolean, { description: 'true on the one part of the sentence that carries its link.' })
	link!: boolean

	@Field(() => ID, { nullable: true, description: 'The actor, place or sector that the part names.' })
	ref!: string | null

	@Field(() => String, {
		description:
			'Language of the part as a BCP 47 tag, for `lang`: a local name has its own (« ja », « zh-Hans »).',
	})
	language!: string
}
