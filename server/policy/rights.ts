import type { TokenScope } from '../../schema/enums'
import { Forbidden, Unauthenticated } from '../errors'
import { type AnyTarget, type Reader, type Standing, stands } from './reader'

interface Right {
	/** Who may; whoever is not named may not. */
	readonly by: readonly Standing[]
	/** What an API token must allow for a program to do it; absent: a person alone. */
	readonly scope?: TokenScope
}

/**
 * Who may do what: the one table. A role of an actor is given by its editors, so that nobody stands over it; only where there
 * is none does the coordinator hand over.
 */
export const RIGHTS = {
	account: {
		read: { by: ['SELF'], scope: 'READ' },
		change: { by: ['SELF'] },
		close: { by: ['SELF', 'ADMINISTRATOR'] },
		/** All that is held of it. */
		export: { by: ['SELF'] },
		/** Keeps it apart, and ends that. */
		freeze: { by: ['ADMINISTRATOR'] },
		/** Of a group; of an actor, its editors. */
		list: { by: ['EDITOR', 'COORDINATOR', 'ADMINISTRATOR'] },
	},
	session: { read: { by: ['SELF'] }, close: { by: ['SELF'] } },
	/** By what the account signs in, and links that were made to choose its password. */
	wayIn: { read: { by: ['SELF'] } },
	passwordLink: { create: { by: ['ADMINISTRATOR'] } },
	/**
	 * Of an account that is a member and nothing else: whoever coordinates a group must not act as an editor, by a link that opens
	 * the editor's account. Asked of each of its groups.
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
	/** Of an actor that has no editor. */
	vacantEditorRole: {
		list: { by: ['COORDINATOR', 'ADMINISTRATOR'] },
		give: { by: ['COORDINATOR', 'ADMINISTRATOR'] },
	},
	administratorRole: { give: { by: ['ADMINISTRATOR'] }, take: { by: ['ADMINISTRATOR'] } },
	/** `accountId` of the target: who invited. Whoever may give the role may withdraw it too. */
	invitation: { withdraw: { by: ['SELF', 'ADMINISTRATOR'] } },
	/** What is contested: whoever answers for it sees it and answers. */
	report: {
		create: { by: ['ANYBODY'] },
		read: { by: ['EDITOR', 'ADMINISTRATOR'] },
		answer: { by: ['EDITOR', 'ADMINISTRATOR'] },
	},
	/** About what nobody answers for, or an actor that has no editor. */
	vacantReport: {
		read: { by: ['COORDINATOR', 'ADMINISTRATOR'] },
		answer: { by: ['COORDINATOR', 'ADMINISTRATOR'] },
	},
	/** What an actor answers for: who declares speaks for it (model.md §1, "Whose"). */
	ownRecord: {
		declare: { by: ['EDITOR'] },
		change: { by: ['EDITOR'] },
		/** The list of all, and the history of each. */
		review: { by: ['EDITOR'], scope: 'READ' },
	},
	/** What a party says of a record that another actor answers for; `actorId`: the party. */
	partyAnswer: { give: { by: ['EDITOR'] } },
	/**
	 * What is proposed (model.md §4); `actorId`: a party, of what was never sent its author. What all accepted is read as a record
	 * of its visibility.
	 */
	proposal: {
		read: { by: ['EDITOR'], scope: 'READ' },
		draft: { by: ['EDITOR'] },
		/** As its author: what it says, and to send it. */
		change: { by: ['EDITOR'] },
		/** In its own slot, whoever coordinates included: nobody answers for another. */
		answer: { by: ['EDITOR'] },
	},
	/** How many are sounded around a place that is wide enough to name nobody. */
	soundedProposals: { count: { by: ['MEMBER'], scope: 'READ' } },
	/** How far the actors of a group are in confirming: counts alone. */
	confirmations: { count: { by: ['COORDINATOR'] }, remind: { by: ['COORDINATOR'] } },
	/** What was said and done (docs/activity.md), by who might see it; of a record besides the right to read that. */
	publicActivity: { read: { by: ['ANYBODY'], scope: 'READ' } },
	groupActivity: { read: { by: ['MEMBER', 'EDITOR'], scope: 'READ' } },
	concernedActivity: { read: { by: ['EDITOR'], scope: 'READ' } },
	coordinationActivity: { read: { by: ['COORDINATOR'], scope: 'READ' } },
	/** The same as it comes, over a socket: for who is signed in. Each entry asks for its own right besides. */
	liveActivity: { read: { by: ['SELF'], scope: 'READ' } },
	/** What an account follows, which letters it wants, the secret address of its feed. */
	following: { read: { by: ['SELF'] }, change: { by: ['SELF'] } },
	/** To an actor's correspondents, in a group on whose record it is; `actorId`: an actor there that the writer edits. */
	correspondence: { write: { by: ['MEMBER', 'EDITOR'] } },
	/**
	 * Persons with a public function, who are of the groups on whose record their organisation is. `answer`: to what the person
	 * asks for, such as an export or an erasure.
	 */
	contact: {
		read: { by: ['MEMBER', 'EDITOR'] },
		manage: { by: ['EDITOR'] },
		answer: { by: ['EDITOR', 'ADMINISTRATOR'] },
	},
	/** Of an organisation that has no editor. */
	vacantContact: {
		manage: { by: ['COORDINATOR'] },
		answer: { by: ['COORDINATOR', 'ADMINISTRATOR'] },
	},
	/** What persons ask for about what is held of them; `groups`: in whose group, none: of the instance. */
	personRequest: { answer: { by: ['COORDINATOR', 'ADMINISTRATOR'] } },
	ownRequest: { read: { by: ['SELF'] }, make: { by: ['SELF'] }, withdraw: { by: ['SELF'] } },
	/** What is kept for how long. */
	retention: { read: { by: ['ADMINISTRATOR'] }, purge: { by: ['ADMINISTRATOR'] } },
	auditLog: { read: { by: ['ADMINISTRATOR'] } },
	/** An actor's own verdict, for its editors alone; `actorId`: the actor. */
	judgement: { read: { by: ['EDITOR'] }, give: { by: ['EDITOR'] } },
	/** Whether two records are one: asked of whoever answers for each of both, or of the group's coordinators. */
	pairJudgement: { read: { by: ['EDITOR', 'COORDINATOR'] }, give: { by: ['EDITOR', 'COORDINATOR'] } },
	/** What the coordinators of a group follow of its overlaps. */
	case: { follow: { by: ['COORDINATOR'] } },
	/** What those concerned say to each other; `actorId`: an actor with a part in it. */
	discussion: { read: { by: ['EDITOR', 'COORDINATOR'] }, comment: { by: ['EDITOR', 'COORDINATOR'] } },
	/** `accountId`: who wrote it. */
	comment: { change: { by: ['SELF'] } },
	/** What every member of a group may read: several letters for one collectivité, and the words of their holders. */
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
