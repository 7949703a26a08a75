import { Ctx, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { ContactOrigin, ContactState } from '../../../schema/personalData'
import { type ContactInput, type ReadContact, valuesOf } from '../../personalData/contacts'
import type { Correspondence } from '../../personalData/correspondence'
import { CONTACT } from '../../policy/objectGuards'
import type { ContactValues } from '../../store/contactStore'
import { accountOf, type RequestContext } from '../context'
import { ContactOriginEnum, ContactStateEnum } from '../enums'
import { Rule } from '../rules'
import { actorOnRecord } from './account'
import { ActorType } from './actor'
import { connectionOf } from './connection'

@Rule(CONTACT)
@ObjectType('ContactDetails', { description: 'What is known of a person: professional data alone.' })
export class ContactDetailsType {
	constructor(private readonly values: ContactValues) {}

	@Field(() => String)
	get name(): string {
		return this.values.name
	}

	@Field(() => String)
	get function(): string {
		return this.values.function
	}

	@Field(() => String, { nullable: true })
	get email(): string | null {
		return this.values.email
	}

	@Field(() => String, { nullable: true })
	get phone(): string | null {
		return this.values.phone
	}

	@Field(() => String, { description: 'Where it was collected.' })
	get source(): string {
		return this.values.source
	}
}

@Rule(CONTACT)
@ObjectType('Contact', { description: 'A person with a public function in an organisation.' })
export class ContactType {
	constructor(private readonly contact: ReadContact) {}

	@Field(() => ID)
	get id(): string {
		return this.contact.head.id
	}

	@Field(() => ID)
	get organisationId(): string {
		return this.contact.head.organisation
	}

	@Field(() => ActorType, { nullable: true, description: 'null where it is no longer on record.' })
	organisation(@Ctx() context: RequestContext): ActorType | null {
		return actorOnRecord(context, this.contact.head.organisation)
	}

	@Field(() => ContactDetailsType, { nullable: true, description: 'null of one that is kept apart.' })
	async details(@Ctx() context: RequestContext): Promise<ContactDetailsType | null> {
		const values = await valuesOf(accountOf(context), this.contact)
		return values && new ContactDetailsType(values)
	}

	@Field(() => ContactStateEnum)
	get state(): ContactState {
		return this.contact.head.state
	}

	@Field(() => ContactOriginEnum)
	get origin(): ContactOrigin {
		return this.contact.head.origin
	}

	@Field(() => String, { description: 'ISO day.' })
	get collectedOn(): string {
		return this.contact.head.collectedOn
	}

	@Field(() => String, { description: 'When somebody last said that it is right. ISO day.' })
	get confirmedOn(): string {
		return this.contact.head.confirmedOn
	}

	@Field(() => String, {
		nullable: true,
		description: 'When the person was told that it is held, ISO day; null: not yet.',
	})
	get informedOn(): string | null {
		return this.contact.head.informedOn
	}

	@Field(() => Int, { description: 'What a change names: one of another version is refused.' })
	get version(): number {
		return this.contact.head.version
	}

	@Field(() => Boolean, { description: 'Whether the account that asks keeps it up to date.' })
	get mayManage(): boolean {
		return this.contact.mayManage
	}

	@Field(() => Boolean, { description: 'Whether the account that asks answers to what the person asks for.' })
	get mayAnswer(): boolean {
		return this.contact.mayAnswer
	}
}

@ObjectType('ContactConnection', { description: 'A page of contacts.' })
export class ContactConnection extends connectionOf(
	'Contact',
	'contact.read',
	() => ContactType,
	(contact: ReadContact) => new ContactType(contact),
) {}

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
	constructor(private readonly correspondence: Correspondence) {}

	@Field(() => String, {
		description: 'The address of the reader, which those who are written to are shown.',
	})
	get replyTo(): string {
		return this.correspondence.replyTo
	}

	@Field(() => Int, { description: 'To how many a letter would go.' })
	get correspondentsTotal(): number {
		return this.correspondence.correspondentsTotal
	}
}
