import type { TokenScope } from '../../schema/enums'
import { Forbidden, Unauthenticated } from '../errors'
import { type AnyTarget, type Reader, type Standing, stands } from './reader'

interface Right {
	/** Who may; nobody else may. */
	readonly by: readonly Standing[]
	/** What an API token must allow; absent: no program may. */
	readonly scope?: TokenScope
}

/**
 * The one table of who may do what. The editors of an actor give its roles, so that nobody stands over them; a coordinator gives the
 * role only if the actor has no editor.
 */
export const RIGHTS = {
	account: {
		read: { by: ['SELF'], scope: 'READ' },
		change: { by: ['SELF'] },
		close: { by: ['SELF', 'ADMINISTRATOR'] },
		/** All that is held of it. */
		export: { by: ['SELF'] },
		/** Freezes it, and unfreezes it. */
		freeze: { by: ['ADMINISTRATOR'] },
		/** Those of a group; those of an actor, by its editors. */
		list: { by: ['EDITOR', 'COORDINATOR', 'ADMINISTRATOR'] },
	},
	session: { read: { by: ['SELF'] }, close: { by: ['SELF'] } },
	/** How the account signs in, and links made to choose its password. */
	wayIn: { read: { by: ['SELF'] } },
	passwordLink: { create: { by: ['ADMINISTRATOR'] } },
	/**
	 * For an account that is a member and nothing else: a link to an editor's account would let a coordinator act as that editor. Asked
	 * for each of its groups.
	 */
	memberPasswordLink: { create: { by: ['COORDINATOR', 'ADMINISTRATOR'] } },
	passkey: { read: { by: ['SELF'] }, add: { by: ['SELF'] }, remove: { by: ['SELF'] } },
	apiToken: { read: { by: ['SELF'] }, create: { by: ['SELF'] }, revoke: { by: ['SELF'] } },
	memberRole: {
		give: { by: ['COORDINATOR', 'ADMINISTRATOR'] },
		take: { by: ['SELF', 'COORDINATOR', 'ADMINISTRATOR'] },
	},
	coordinatorRole: { give: { by: ['ADMINISTRATOR'] }, take: { by: ['SELF', 'ADMINISTRATOR'] } },
	editorRole: {
		give: { by: ['EDITOR', 'ADMINISTRATOR'] },
		take: { by: ['SELF', 'EDITOR', 'ADMINISTRATOR'] },
	},
	/** For an actor without an editor. */
	vacantEditorRole: {
		list: { by: ['COORDINATOR', 'ADMINISTRATOR'] },
		give: { by: ['COORDINATOR', 'ADMINISTRATOR'] },
	},
	administratorRole: { give: { by: ['ADMINISTRATOR'] }, take: { by: ['ADMINISTRATOR'] } },
	/** `accountId` of the target: the inviter. Whoever may give the role may withdraw it too. */
	invitation: { withdraw: { by: ['SELF', 'ADMINISTRATOR'] } },
	/** Contested facts: whoever answers for them reads and answers the reports. */
	report: {
		create: { by: ['ANYBODY'] },
		read: { by: ['EDITOR', 'ADMINISTRATOR'] },
		answer: { by: ['EDITOR', 'ADMINISTRATOR'] },
	},
	/** About a record without an owner, or an actor without an editor. */
	vacantReport: {
		read: { by: ['COORDINATOR', 'ADMINISTRATOR'] },
		answer: { by: ['COORDINATOR', 'ADMINISTRATOR'] },
	},
	/** Records that an actor answers for, declared by its editors (model.md §1, "Whose"). */
	ownRecord: {
		declare: { by: ['EDITOR'] },
		change: { by: ['EDITOR'] },
		/** The list of all, and the history of each. */
		review: { by: ['EDITOR'], scope: 'READ' },
	},
	/** A party's answer to a record that another actor answers for; `actorId`: the party. */
	partyAnswer: { give: { by: ['EDITOR'] } },
	/**
	 * Proposals (model.md §4); `actorId`: a party, or the author of one that was never sent. An accepted proposal is read as a record
	 * of its visibility.
	 */
	proposal: {
		read: { by: ['EDITOR'], scope: 'READ' },
		draft: { by: ['EDITOR'] },
		/** As its author: what it says, and whether it is sent. */
		change: { by: ['EDITOR'] },
		/** Only in one's own slot, also for coordinators: nobody answers for another. */
		answer: { by: ['EDITOR'] },
	},
	/** How many proposals are sounded around a place that is wide enough to name nobody. */
	soundedProposals: { count: { by: ['MEMBER'], scope: 'READ' } },
	/** How many records the actors of a group have confirmed: only counts. */
	confirmations: { count: { by: ['COORDINATOR'] }, remind: { by: ['COORDINATOR'] } },
	/** Activity (docs/activity.md) by its audience; about a record, the reader also needs the right to read that. */
	publicActivity: { read: { by: ['ANYBODY'], scope: 'READ' } },
	groupActivity: { read: { by: ['MEMBER', 'EDITOR'], scope: 'READ' } },
	concernedActivity: { read: { by: ['EDITOR'], scope: 'READ' } },
	coordinationActivity: { read: { by: ['COORDINATOR'], scope: 'READ' } },
	/** The same over a socket, for signed-in readers. Each entry is checked for its own right besides. */
	liveActivity: { read: { by: ['SELF'], scope: 'READ' } },
	/** What an account follows, which letters it wants, the secret address of its feed. */
	following: { read: { by: ['SELF'] }, change: { by: ['SELF'] } },
	/** Letters to an actor's correspondents, in a group on whose record it is; `actorId`: an actor there that the writer edits. */
	correspondence: { write: { by: ['MEMBER', 'EDITOR'] } },
	/**
	 * Persons with a public function; they belong to the groups on whose record their organisation is. `answer`: to answer what the
	 * person asks for, such as an export or an erasure.
	 */
	contact: {
		read: { by: ['MEMBER', 'EDITOR'] },
		manage: { by: ['EDITOR'] },
		answer: { by: ['EDITOR', 'ADMINISTRATOR'] },
	},
	/** Of an organisation without an editor. */
	vacantContact: {
		manage: { by: ['COORDINATOR'] },
		answer: { by: ['COORDINATOR', 'ADMINISTRATOR'] },
	},
	/** Requests of persons about their data; `groups`: the group of the request, none: the instance. */
	personRequest: { answer: { by: ['COORDINATOR', 'ADMINISTRATOR'] } },
	ownRequest: { read: { by: ['SELF'] }, make: { by: ['SELF'] }, withdraw: { by: ['SELF'] } },
	/** How long data is kept. */
	retention: { read: { by: ['ADMINISTRATOR'] }, purge: { by: ['ADMINISTRATOR'] } },
	auditLog: { read: { by: ['ADMINISTRATOR'] } },
	/** An actor's own verdict, only for its editors; `actorId`: the actor. */
	judgement: { read: { by: ['EDITOR'] }, give: { by: ['EDITOR'] } },
	/** Whether two records are one: for whoever answers for both, or the group's coordinators. */
	pairJudgement: { read: { by: ['EDITOR', 'COORDINATOR'] }, give: { by: ['EDITOR', 'COORDINATOR'] } },
	/** What the coordinators of a group do about its overlaps. */
	case: { follow: { by: ['COORDINATOR'] } },
	/** What those concerned say to each other; `actorId`: a concerned actor. */
	discussion: { read: { by: ['EDITOR', 'COORDINATOR'] }, comment: { by: ['EDITOR', 'COORDINATOR'] } },
	/** `accountId`: the author. */
	comment: { change: { by: ['SELF'] } },
	/** What every member of a group may read: several letters for one collectivité, and what their holders say. */
	groupDiscussion: { read: { by: ['MEMBER', 'EDITOR'] } },
	/** By visibility (model.md §1). */
	publicRecord: { read: { by: ['ANYBODY'], scope: 'READ' } },
	groupRecord: { read: { by: ['MEMBER', 'EDITOR'], scope: 'READ' } },
	countedRecord: { read: { by: ['EDITOR'], scope: 'READ' } },
	privateRecord: { read: { by: ['EDITOR'], scope: 'READ' } },
} as const satisfies Record<string, Record<string, Right>>

export type RightsObject = keyof typeof RIGHTS
export type RightsAction<Object extends RightsObject> = keyof (typeof RIGHTS)[Object] & string

/** Whether the table lets a reader do this. */
export function mayDo<Object extends RightsObject>(
	reader: Reader,
	object: Object,
	action: RightsAction<Object>,
	target: AnyTarget = {},
): boolean {
	const right: Right = RIGHTS[object][action] as Right
	const { scopes } = reader
	if (scopes !== null && (right.scope === undefined || !scopes.includes(right.scope))) return false
	return right.by.some((standing) => stands(reader, standing, target))
}

/** Throws Unauthenticated where nobody is signed in, Forbidden where the table does not let the reader do this. */
export function expectMay<Object extends RightsObject>(
	reader: Reader,
	object: Object,
	action: RightsAction<Object>,
	target: AnyTarget = {},
): void {
	if (!mayDo(reader, object, action, target)) throw refusal(reader, object, action)
}

/** The error by which a reader is refused: Unauthenticated for a visitor, else Forbidden. */
export function refusal(reader: Reader, object: RightsObject, action: string): Unauthenticated | Forbidden {
	if (reader.accountId === null) return new Unauthenticated()
	return new Forbidden(
		reader.scopes === null
			? `The roles of this account do not allow it: ${action} ${object}.`
			: `This API token does not allow it: ${action} ${object}.`,
		{ object, action },
	)
}
