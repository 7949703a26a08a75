import { Field, ID, ObjectType } from 'type-graphql'
import type { Language } from '../../domain/records'
import { LanguageEnum } from '../enums'

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

	@Field(() => LanguageEnum, {
		description: 'Language of the part: a Chinese name inside a French sentence is ZH.',
	})
	language!: Language
}
