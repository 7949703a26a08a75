import { Ctx, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { ContactOrigin, ContactState } from '../../../schema/personalData'
import { type ContactInput, type ReadContact, valuesOf } from '../../personalData/contacts'
import type { Correspondence } from '../../personalData/correspondence'
import { CONTACT } from '../../policy/objectGuards'
import type { ContactValues } from '../../store/contactStore'
import { accountOf, type RequestContext } from '../context'
import { ContactOriginEnum, ContactStateEnum } from '../enums'
import { FieldIn } from '../fields'
import { Rule } from '../rules'
import { actorOnRecord } from './account'
import { ActorType } from './actor'
import { connectionOf } from './connection'

@Rule(CONTACT)
@ObjectType('ContactDetails', { description: 'What is known of a person: professional data alone.' })
class ContactDetailsType {
	@Field(() => String)
	name!: ContactValues['name']

	@Field(() => String)
	function!: ContactValues['function']

	@Field(() => String, { nullable: true })
	email!: ContactValues['email']

	@Field(() => String, { nullable: true })
	phone!: ContactValues['phone']

	@Field(() => String, { description: 'Where it was collected.' })
	source!: ContactValues['source']
}

@Rule(CONTACT)
@ObjectType('Contact', { description: 'A person with a public function in an organisation.' })
export class ContactType {
	@FieldIn<ReadContact>('head', () => ID)
	id!: string

	@Field(() => ID)
	organisationId(this: ReadContact): string {
		return this.head.organisation
	}

	@Field(() => ActorType, { nullable: true, description: 'null where it is no longer on record.' })
	organisation(this: ReadContact, @Ctx() context: RequestContext) {
		return actorOnRecord(context, this.head.organisation)
	}

	@Field(() => ContactDetailsType, { nullable: true, description: 'null of one that is kept apart.' })
	async details(this: ReadContact, @Ctx() context: RequestContext) {
		return valuesOf(accountOf(context), this)
	}

	@FieldIn<ReadContact>('head', () => ContactStateEnum)
	state!: ContactState

	@FieldIn<ReadContact>('head', () => ContactOriginEnum)
	origin!: ContactOrigin

	@FieldIn<ReadContact>('head', () => String, { description: 'ISO day.' })
	collectedOn!: string

	@FieldIn<ReadContact>('head', () => String, {
		description: 'When somebody last said that it is right. ISO day.',
	})
	confirmedOn!: string

	@FieldIn<ReadContact>('head', () => String, {
		nullable: true,
		description: 'When the person was told that it is held, ISO day; null: not yet.',
	})
	informedOn!: string | null

	@FieldIn<ReadContact>('head', () => Int, {
		description: 'What a change names: one of another version is refused.',
	})
	version!: number

	@Field(() => Boolean, { description: 'Whether the account that asks keeps it up to date.' })
	mayManage!: ReadContact['mayManage']

	@Field(() => Boolean, { description: 'Whether the account that asks answers to what the person asks for.' })
	mayAnswer!: ReadContact['mayAnswer']
}

@ObjectType('ContactConnection', { description: 'A page of contacts.' })
export class ContactConnection extends connectionOf('Contact', 'contact.read', () => ContactType) {}

const Absent = { nullable: true } as const

@InputType('ContactInput', { description: 'Professional data alone. No opinion, nothing private.' })
export class ContactInputType implements ContactInput {
	@Field(() => String)
	name!: string

	@Field(() => String)
	function!: string

	@Field(() => String, { ...Absent, description: 'At work.' })
	email?: string | null

	@Field(() => String, { ...Absent, description: 'At work.' })
	phone?: string | null

	@Field(() => String, { description: 'Where it was collected.' })
	source!: string

	@Field(() => ContactOriginEnum)
	origin!: ContactOrigin

	@Field(() => String, { description: 'ISO day.' })
	collectedOn!: string
}

@Rule('correspondence.write')
@ObjectType('Correspondence', {
	description: 'What is to be known before one writes to the correspondents of an actor.',
})
export class CorrespondenceType {
	@Field(() => String, {
		description: 'The address of the reader, which those who are written to are shown.',
	})
	replyTo!: Correspondence['replyTo']

	@Field(() => Int, { description: 'To how many a letter would go.' })
	correspondentsTotal!: Correspondence['correspondentsTotal']
}
