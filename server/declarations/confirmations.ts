/**
 * How far the actors of a group have confirmed their records, for its coordinators, and reminders to these actors.
 */
import { REMINDER_DAYS } from '../../schema/confirmations'
import { type AccountContext, accountIdOf, servicesOf } from '../accounts/accountContext'
import { instantAfter } from '../accounts/accounts'
import { holdersIn } from '../accounts/roles'
import { newId } from '../accounts/secrets'
import type { NewActivity } from '../domain/activity'
import type { CountryCode, Id } from '../domain/ids'
import { BadInput, Conflict } from '../errors'
import { expectMay } from '../policy/rights'
import { editedActors, editorsOf } from '../policy/vacancy'
import { type Page, type PageInput, pageOf } from '../queries/pagination'
import type { QueryContext } from '../queries/queryContext'
import type { NewLetter } from '../store/mailStore'
import { perform } from '../writing/perform'
import { declaredRecords, isConfirmed, isLasting } from './ownRecords'
import type { DeclarationContext, IdempotentInput } from './writing'

/** How many of its records an actor has confirmed. */
export interface Progress {
	readonly actor: Id
	/** Ongoing and upcoming records (`isLasting`). */
	readonly records: number
	/** How many of those the owner declared or confirmed within a year. */
	readonly confirmed: number
}

/** An actor on a page of the list. */
export interface ListedProgress extends Progress {
	/** Whether the actor has an editor who can be reminded. */
	readonly hasEditor: boolean
	/** Last reminder, ISO instant, UTC; null: never. */
	readonly remindedAt: string | null
}

export interface ConfirmationProgress {
	readonly page: Page<ListedProgress>
	/** The sum over all actors. */
	readonly records: number
	readonly confirmed: number
}

/**
 * How far the actors of a group have confirmed their records, for its coordinators. Actors that can be reminded
 * come first, those with most records left first. Throws Unauthenticated, Forbidden, BadInput.
 */
export async function confirmationProgress(
	{ queryContext, account, writing }: DeclarationContext,
	group: CountryCode,
	page: PageInput,
): Promise<ConfirmationProgress> {
	accountIdOf(account)
	expectGroup(account, group)
	expectMay(account.reader, 'confirmations', 'count', { groups: [group] })
	const edited = editedActors(await holdersIn(account)())
	const all = counted(queryContext, group)
	const rank = (one: Progress) => (leftOf(one) > 0 && edited.has(one.actor) ? 0 : 1)
	const sorted = [...all].sort(
		(one, other) =>
			rank(one) - rank(other) || leftOf(other) - leftOf(one) || (one.actor < other.actor ? -1 : 1),
	)
	const chosen = pageOf(sorted, 'confirmations', ({ actor }) => actor, page)
	const reminders = await writing.store.remindersOf(chosen.items.map(({ item }) => item.actor))
	return {
		page: {
			...chosen,
			items: chosen.items.map(({ item, cursor }) => ({
				cursor,
				item: {
					...item,
					hasEditor: edited.has(item.actor),
					remindedAt: reminders.get(item.actor) ?? null,
				},
			})),
		},
		records: all.reduce((sum, { records }) => sum + records, 0),
		confirmed: all.reduce((sum, { confirmed }) => sum + confirmed, 0),
	}
}

const DAY_MILLISECONDS = 86_400_000

/** An actor whose editors were reminded. */
export interface RemindedActor {
	readonly actor: Id
	/**
	 * How many of them got a letter; 0 if the server sends none: editors find the reminder on « Mon organisation ».
	 */
	readonly letters: number
}

/**
 * Reminds the editors of an actor of a group that records wait for its confirmation: by letter and in the feed.
 *
 * @throws Unauthenticated; Forbidden if the account does not coordinate the group; BadInput if no record of the
 *   actor waits or the actor has no editor; Conflict if it was reminded within REMINDER_DAYS.
 */
export async function remindOfConfirmation(
	context: DeclarationContext,
	{
		actor,
		group,
		idempotencyKey: key,
	}: IdempotentInput & { readonly actor: Id; readonly group: CountryCode },
): Promise<RemindedActor> {
	const { account, queryContext } = context
	return perform<string | null, RemindedActor, readonly NewLetter[]>(context, {
		name: 'confirmations.remind',
		key,
		asked: { actor, group },
		rule: () => {
			expectGroup(account, group)
			expectMay(account.reader, 'confirmations', 'remind', { groups: [group] })
		},
		prepare: async () => {
			const own = counted(queryContext, group).find((one) => one.actor === actor)
			const left = own === undefined ? 0 : leftOf(own)
			const editors = editorsOf(await holdersIn(account)(), [actor])
			if (left === 0 || editors.length === 0) {
				throw new BadInput(
					'"actor" must be an actor of the group that has an editor, and records on which its word is waited for; another came.',
					{ argument: 'actor' },
				)
			}
			const { clock, hasMail } = servicesOf(account)
			const letter = newId('letter')
			return (hasMail === true ? editors : []).map((editor) => ({
				id: `${letter} ${editor.accountId}`,
				kind: 'REMINDER' as const,
				accountId: editor.accountId,
				content: JSON.stringify({ actor, group, count: left }),
				createdAt: instantAfter(clock),
				expiresAt: instantAfter(clock, REMINDER_DAYS * DAY_MILLISECONDS),
				details: null,
			}))
		},
		read: (locked) => locked.remindedAt(actor),
		condition: (remindedAt) => {
			const since = instantAfter(servicesOf(account).clock, -REMINDER_DAYS * DAY_MILLISECONDS)
			if (remindedAt === null || remindedAt <= since) return
			throw new Conflict(`The actor was reminded within ${REMINDER_DAYS} days.`, { argument: 'actor' })
		},
		change: (_before, letters) => ({
			reminder: { actor, at: instantAfter(servicesOf(account).clock) },
			letters,
			activity: [toldReminder(actor, group)],
			object: actor,
			answer: { actor, letters: letters.length },
		}),
	})
}

/** Told only to the editors of the actor. */
function toldReminder(actor: Id, group: CountryCode): NewActivity {
	return {
		id: newId('activity'),
		kind: 'REMINDED',
		actors: [],
		concerned: [actor],
		places: [],
		sectors: [],
		subject: 'ACTOR',
		subjectId: actor,
		group,
		audience: 'CONCERNED',
		outcome: null,
	}
}

function counted(queryContext: QueryContext, group: CountryCode): readonly Progress[] {
	const { snapshot, today } = queryContext.countries.of(group)
	const counts = new Map<Id, { records: number; confirmed: number }>()
	for (const record of declaredRecords(snapshot)) {
		if (record.owner === null || record.scenario || !isLasting(record, today)) continue
		const count = counts.get(record.owner) ?? { records: 0, confirmed: 0 }
		count.records += 1
		if (isConfirmed(record, today)) count.confirmed += 1
		counts.set(record.owner, count)
	}
	return [...counts].map(([actor, count]) => ({ actor, ...count }))
}

function leftOf({ records, confirmed }: Progress): number {
	return records - confirmed
}

function expectGroup({ directory }: Pick<AccountContext, 'directory'>, group: CountryCode): void {
	if (directory.hasGroup(group)) return
	throw new BadInput('"group" must be the code of a country on record; another text came.', {
		argument: 'group',
	})
}
