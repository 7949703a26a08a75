import { Ctx, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { ContactOrigin, ContactState } from '../../../schema/personalData'
import { type ContactInput, type ReadContact, valuesOf } from '../../personalData/contacts'
import type { Correspondence } from '../../personalData/correspondence'
import { CONTACT } from '../../policy/objectGuards'
import type { ContactValues } from '../../store/contactStore'
import { accountOf, type RequestContext } from '../context'
import { ContactOriginEnum, ContactStateEnum } from '../enums'
import { FieldAt } from '../fields'
import { Rule } from '../rules'
import { actorOnRecord } from './account'
import { ActorType } from './actor'
import { connectionOf } from './connection'

@Rule(CONTACT)
@ObjectType('ContactDetails', { description: 'What is known of a person: only professional data.' })
class ContactDetailsType {
	@Field(() => String)
	name!: ContactValues['name']

	@Field(() => String)
	function!: ContactValues['function']

	@Field(() => String, { nullable: true })
	email!: ContactValues['email']

	@Field(() => String, { nullable: true })
	phone!: ContactValues['phone']

	@Field(() => String, { description: 'Where it comes from.' })
	source!: ContactValues['source']
}

@Rule(CONTACT)
@ObjectType('Contact', { description: 'A person with a public function in an organisation.' })
export class ContactType {
	@FieldAt<ReadContact>('head.id', () => ID)
	id!: string

	@FieldAt<ReadContact>('head.organisation', () => ID)
	organisationId!: string

	@Field(() => ActorType, { nullable: true, description: 'null if it is no longer on record.' })
	organisation(this: ReadContact, @Ctx() context: RequestContext) {
		return actorOnRecord(context, this.head.organisation)
	}

	@Field(() => ContactDetailsType, { nullable: true, description: 'null if the contact is frozen.' })
	async details(this: ReadContact, @Ctx() context: RequestContext) {
		return valuesOf(accountOf(context), this)
	}

	@FieldAt<ReadContact>('head.state', () => ContactStateEnum)
	state!: ContactState

	@FieldAt<ReadContact>('head.origin', () => ContactOriginEnum)
	origin!: ContactOrigin

	@FieldAt<ReadContact>('head.collectedOn', () => String, { description: 'ISO day.' })
	collectedOn!: string

	@FieldAt<ReadContact>('head.confirmedOn', () => String, {
		description: 'When the contact was last confirmed. ISO day.',
	})
	confirmedOn!: string

	@FieldAt<ReadContact>('head.informedOn', () => String, {
		nullable: true,
		description: 'When the person was informed that the data is held, ISO day; null: not yet.',
	})
	informedOn!: string | null

	@FieldAt<ReadContact>('head.version', () => Int, {
		description:
			'Version of the contact: a change must give it, and is refused if the contact has changed since.',
	})
	version!: number

	@Field(() => Boolean, { description: 'Whether the account that asks may change it.' })
	mayManage!: ReadContact['mayManage']

	@Field(() => Boolean, { description: 'Whether the account that asks answers the person’s requests.' })
	mayAnswer!: ReadContact['mayAnswer']
}

@ObjectType('ContactConnection', { description: 'A page of contacts.' })
export class ContactConnection extends connectionOf('Contact', 'contact.read', () => ContactType) {}

const Absent = { nullable: true } as const

@InputType('ContactInput', { description: 'Only professional data: no opinions, nothing private.' })
export class ContactInputType implements ContactInput {
	@Field(() => String)
	name!: string

	@Field(() => String)
	function!: string

	@Field(() => String, { ...Absent, description: 'At work.' })
	email?: string | null

	@Field(() => String, { ...Absent, description: 'At work.' })
	phone?: string | null

	@Field(() => String, { description: 'Where it comes from.' })
	source!: string

	@Field(() => ContactOriginEnum)
	origin!: ContactOrigin

	@Field(() => String, { description: 'ISO day.' })
	collectedOn!: string
}

@Rule('correspondence.write')
@ObjectType('Correspondence', {
	description: 'What the reader needs before writing to the correspondents of an actor.',
})
export class CorrespondenceType {
	@Field(() => String, {
		description: 'The reader’s address, which the correspondents will see.',
	})
	replyTo!: Correspondence['replyTo']

	@Field(() => Int, { description: 'How many correspondents would get the letter.' })
	correspondentsTotal!: Correspondence['correspondentsTotal']
}
