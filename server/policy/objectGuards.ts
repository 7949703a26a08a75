import type { Id } from '../domain/ids'
import { mayDo } from './rights'
import { LINK, type NamedCondition, type RightAbout, type RightName } from './rule'

/** An object with the id of its account. */
interface OfAccount {
	readonly id: string
}

/** An object with the id of an account that may see it besides those whom a right names. */
interface ToldTo {
	readonly toldTo: string | null
}

/** An object with the id of the account that sent it. */
interface Sent {
	readonly by: string
}

export const OWN_ACCOUNT: RightAbout = {
	right: 'account.read',
	target: (root) => ({ accountId: (root as OfAccount).id }),
}

/** Whoever manages roles, the person, and whoever may see a link made by the person. */
export const PERSON = [
	'account.list',
	OWN_ACCOUNT,
	{ right: 'wayIn.read', target: (root: unknown) => ({ accountId: (root as ToldTo).toldTo }) },
] as const

export const ROLE_GIVERS = [
	'memberRole.give',
	'coordinatorRole.give',
	'editorRole.give',
	'vacantEditorRole.give',
	'administratorRole.give',
] as const satisfies readonly RightName[]

export const ROLE_TAKERS = [
	'memberRole.take',
	'coordinatorRole.take',
	'editorRole.take',
	'administratorRole.take',
] as const satisfies readonly RightName[]

/** Whoever may give a role, and whoever sent the invitation. */
export const INVITATION = [
	...ROLE_GIVERS,
	{ right: 'invitation.withdraw', target: (root: unknown) => ({ accountId: (root as Sent).by }) },
] as const

export const PASSWORD_LINK_MAKERS = [
	'passwordLink.create',
	'memberPasswordLink.create',
] as const satisfies readonly RightName[]

/** Whoever answers reports, and whoever has the link of this one. */
export const REPORT = ['report.read', 'vacantReport.read', LINK] as const

/** The account that it is about, whoever answers it, and whoever has its link. */
export const PERSON_REQUEST = [
	'personRequest.answer',
	{
		right: 'ownRequest.read',
		target: (root: unknown) => ({ accountId: (root as { readonly subject: string | null }).subject }),
	},
	LINK,
] as const

/** The person whose data it is, or whoever answers for the organisation of a contact. */
export const HELD_DATA = ['account.export', 'contact.answer', 'vacantContact.answer'] as const

export const CONTACT = ['contact.read', 'contact.answer', 'vacantContact.answer'] as const

export const DISCUSSION = ['discussion.read', 'groupDiscussion.read'] as const

/** Whoever speaks for the owner of a record, or for another party. */
export const PARTY = ['ownRecord.review', 'partyAnswer.give'] as const

/** Whoever writes about records, overlaps or in discussions: an earlier answer may be given again. */
export const WRITER = [
	'ownRecord.change',
	'partyAnswer.give',
	'judgement.give',
	'pairJudgement.give',
	'case.follow',
	'discussion.comment',
	'comment.change',
] as const

/** The readers that a proposal names; if null, it is a record that the reader sees. */
export const PROPOSAL: NamedCondition = {
	right: 'proposal.read',
	holds: (reader, root) => {
		const { readers } = root as { readonly readers: readonly Id[] | null }
		return readers === null
			? mayDo(reader, 'publicRecord', 'read')
			: readers.some((actorId) => mayDo(reader, 'proposal', 'read', { actorId }))
	},
}

/** The editors of the actor; without an actor, whoever sees the public record. */
export const PROPOSALS: NamedCondition = {
	right: 'proposal.read',
	holds: (reader, _root, { actor }) =>
		typeof actor === 'string'
			? mayDo(reader, 'proposal', 'read', { actorId: actor })
			: mayDo(reader, 'publicRecord', 'read'),
}
