import { Arg, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Language } from '../../domain/records'
import {
	addContact,
	type ContactChoice,
	changeContact,
	confirmContact,
	contacts,
	freezeContact,
	informContact,
} from '../../personalData/contacts'
import { correspondenceWith, writeToCorrespondents } from '../../personalData/correspondence'
import { eraseContact } from '../../personalData/erasing'
import { BY_COMMAND } from '../../policy/rule'
import type { PageInput } from '../../queries/pagination'
import { IdempotencyKey, InCountry, InLanguage, InPages, OfAccounts } from '../arguments'
import { accountOf, type Nullable, type RequestContext, untilReadersSee } from '../context'
import { ContactChoiceEnum } from '../enums'
import { Rule } from '../rules'
import { actorOnRecord } from '../types/account'
import { ContactConnection, ContactInputType, ContactType, CorrespondenceType } from '../types/contact'

const OfId = () => Arg('id', () => ID)
const OnVersion = () => Arg('version', () => Int, { description: 'Of the contact as it was read.' })
/** Persons with a public function. Rights are asked for by what is called. */
@Resolver()
export class ContactsResolver {
	@Rule({ nullForOthers: 'contact.read' })
	@Query(() => ContactConnection, {
		description:
			'Persons with a public function, by organisation, then by name: for members of the group of their organisation, and its editors. The audit log notes each contact that is read.',
	})
	async contacts(
		@Arg('organisation', () => ID, { nullable: true }) organisation: Nullable<string>,
		@Arg('text', () => String, {
			nullable: true,
			description: 'Text in the name, the function, the address or the number.',
		})
		text: Nullable<string>,
		@Arg('which', () => ContactChoiceEnum, { nullable: true, defaultValue: 'SHOWN' })
		which: ContactChoice['which'],
		@InPages() paging: PageInput,
		@OfAccounts() context: RequestContext,
	) {
		const choice = { organisation, text, which }
		const { names } = context.queryContext
		const nameOf = (id: string): string => (actorOnRecord(context, id) ? names.actor(id, 'fr').text : id)
		const read = { nameOf, today: context.queryContext.today }
		return { page: await contacts(accountOf(context), read, choice, paging) }
	}

	@Rule({ nullForOthers: 'correspondence.write' })
	@Query(() => CorrespondenceType, {
		nullable: true,
		description:
			'What the reader needs before writing to the correspondents of an actor; null where the reader may not write, or there are none.',
	})
	async correspondence(@Arg('actor', () => ID) actor: string, @OfAccounts() context: RequestContext) {
		return correspondenceWith(accountOf(context), actor)
	}

	@Rule(BY_COMMAND)
	@Mutation(() => Int, {
		description:
			'Writes a letter to the correspondents of an actor. The writer does not see their addresses; they see the writer’s. Returns their number.',
	})
	async writeToCorrespondents(
		@Arg('actor', () => ID) actor: string,
		@Arg('subject', () => String) subject: string,
		@Arg('text', () => String) text: string,
		@InLanguage() language: Language,
		@IdempotencyKey() idempotencyKey: string,
		@InCountry() context: RequestContext,
	): Promise<number> {
		const asked = { actor, subject, text, language, idempotencyKey }
		const country = context.queryContext.snapshot.geography.partner?.code ?? null
		return writeToCorrespondents(accountOf(context), country, asked)
	}

	@Rule(BY_COMMAND)
	@Mutation(() => ContactType, {
		description: 'Adds a person to an organisation: for its editors, or for a coordinator where it has none.',
	})
	async addContact(
		@Arg('organisation', () => ID) organisation: string,
		@Arg('contact', () => ContactInputType) contact: ContactInputType,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	) {
		const asked = { organisation, contact, idempotencyKey }
		return addContact(accountOf(context), context.queryContext.today, asked)
	}

	@Rule(BY_COMMAND)
	@Mutation(() => ContactType)
	async changeContact(
		@OfId() id: string,
		@OnVersion() version: number,
		@Arg('contact', () => ContactInputType) contact: ContactInputType,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	) {
		const asked = { id, version, contact, idempotencyKey }
		return changeContact(accountOf(context), context.queryContext.today, asked)
	}

	@Rule(BY_COMMAND)
	@Mutation(() => ContactType, { description: 'Confirms that a contact is still right.' })
	async confirmContact(
		@OfId() id: string,
		@OnVersion() version: number,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	) {
		const asked = { id, version, idempotencyKey }
		return confirmContact(accountOf(context), context.queryContext.today, asked)
	}

	@Rule(BY_COMMAND)
	@Mutation(() => ContactType, {
		description: 'Notes the day on which the person was informed that their data is held.',
	})
	async informContact(
		@OfId() id: string,
		@OnVersion() version: number,
		@Arg('day', () => String) day: string,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	) {
		const asked = { id, version, day, idempotencyKey }
		return informContact(accountOf(context), context.queryContext.today, asked)
	}

	@Rule(BY_COMMAND)
	@Mutation(() => ContactType, {
		description: 'Freezes a contact as its person asked, so that it is neither shown nor used; or ends that.',
	})
	async freezeContact(
		@OfId() id: string,
		@OnVersion() version: number,
		@Arg('frozen', () => Boolean) frozen: boolean,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	) {
		const asked = { id, version, isFrozen: frozen, idempotencyKey }
		return freezeContact(accountOf(context), asked)
	}

	@Rule(BY_COMMAND)
	@Mutation(() => Boolean, {
		description:
			'Erases a contact and what free texts say of it, also where an older state of the database is restored. Returns always true: it does not tell whether a text mentioned the person.',
	})
	async eraseContact(
		@OfId() id: string,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	): Promise<boolean> {
		await eraseContact(accountOf(context), { id, idempotencyKey })
		await untilReadersSee(context)
		return true
	}
}
